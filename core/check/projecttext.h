#pragma once

#include "check/check.h"
#include "check/selfevaluation.h"

#include <QHash>

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

/** The forms by the names that rows of other tables give their projects; each name is looked for once. */
class FormNames
{
public:
    explicit FormNames(const std::vector<SelfEvaluation> &forms) : m_forms(forms) {}
    /** The form whose project is named; both names must be about the same, and no other form as near; -1 where it is not clear. */
    int formOf(const QString &name);

private:
    [[nodiscard]] int nearest(const QString &name) const;

    const std::vector<SelfEvaluation> &m_forms;
    QHash<QString, int> m_known;
};

/** How much of `name` stands in `text`, 0..100: pairs of neighbouring characters. */
int likeness(const QString &name, QStringView text);

} // namespace tieout
