#pragma once

#include "check/check.h"
#include "check/selfevaluation.h"

namespace tieout {

/** What the narrative tells of one self-evaluation: "甲项目绩效自评综述：全年预算数…，执行数…，自评得分…". */
struct ProjectText
{
    QString name;
    qsizetype begin = 0, end = 0; ///< positions of JoinedText
    std::optional<Operand> budget, executed, score;
    int form = -1; ///< index of the form that evaluates the same, or -1
};

/** The passages on single projects and on the whole department, in text order, each with its form. */
std::vector<ProjectText> projectTexts(const CheckContext &context, const std::vector<SelfEvaluation> &forms);

/** The project whose summary ("甲项目绩效自评综述：…") holds a place of the source; empty outside of one. */
QString projectAt(const JoinedText &joined, qsizetype offset);

/** How much of `name` stands in `text`, 0..100: pairs of neighbouring characters. */
int likeness(const QString &name, QStringView text);

} // namespace tieout
