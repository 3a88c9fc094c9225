#pragma once

#include "base/progress.h"
#include "parse/sentencetokens.h"
#include "report/report.h"

#include <vector>

namespace tieout {

/** What a figure or a judgement is about; two mentions are of one subject when their ids are equal. */
struct Subject
{
    QString conceptId;
    QString code;
    QString label;
    int id = -1; ///< -1: nothing known

    [[nodiscard]] bool isKnown() const { return id >= 0; }
    /** Has a concept or a code, so that other sentences can speak of the same. */
    [[nodiscard]] bool isNamed() const { return !conceptId.isEmpty() || !code.isEmpty(); }
};

/** A figure as its sentence binds it. */
struct Mention
{
    Figure figure;
    Subject subject;
    int sentence = 0;
    int item = -1;       ///< number of the 类/款/项 item that it stands under; -1 outside
    int itemOrdinal = 0; ///< the printed number of that item at its level
    int clause = 0;      ///< counts the commas of the report: mentions of one clause have one number
    int list = -1;       ///< index into NarrativeReading::lists when it is a part behind 其中
    bool inReason = false;
    bool isAmbiguous = false; ///< the sentence names no subject and the one before has several
    bool hasBase = false;     ///< 比上年, 较年初预算数 ... is said
    ClaimBase base = ClaimBase::PriorYear; ///< of a change, a growth or a completion
    bool ofEarlierBudget = false; ///< "比上年预算减少": no base that this report tells
    Subject whole;            ///< of a share: what it is a share of
    QString wholeLabel;       ///< the report's words; empty when only implied
    TextSpan word;            ///< 占, 增长, 完成预算的
};

/** 持平, 大于 ... said without a number. */
struct StatedJudgement
{
    Subject subject;
    int sentence = 0;
    int item = -1;
    int direction = 0; ///< of the actual against the base
    ClaimBase base = ClaimBase::PriorYear;
    TextSpan word, clause;
    int section = -1;
};

/** A breakdown: what stands behind 其中, 包括, 主要用于以下方面 up to the end of its sentence. */
struct PartList
{
    int head = -1;          ///< index into mentions of the figure that is broken down
    int sentence = 0;
    bool isOpen = false;    ///< 主要 or 等 is said: parts may be missing
    bool isExhaustive = false; ///< 分别为: all parts by its words
    TextSpan word;
};

/** Everything that the narrative's sentences say about numbers, in text order. */
struct NarrativeReading
{
    std::vector<Mention> mentions; ///< one for each figure
    std::vector<StatedJudgement> judgements;
    std::vector<PartList> lists;
    int pathItems = 0;             ///< how many 类/款/项 items were counted
};

/** Reads the narrative: all text outside tables, forms, contents and the glossary. */
NarrativeReading readNarrative(const Report &report, Progress &progress);

/** Adds a Notice for each self-evaluation form that is named and holds numbers, but gave no table. */
void noteUnreadForms(Report &report);

/** From the titles of self-evaluation forms to where narrative begins again. */
std::vector<TextSpan> formStretches(const Report &report);

/** The parts of the document that are not narrative, ascending and disjoint. */
std::vector<TextSpan> nonNarrative(const Report &report);

} // namespace tieout
