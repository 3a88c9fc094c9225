#include "memo/draftparts.h"

#include "base/language.h"
#include "check/checktable.h"
#include "check/rulepage.h"
#include "memo/memoparagraphs.h"
#include "number/unit.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

/** What usually lies behind the findings of a family of rules, and what to do about them. */
struct Family
{
    const char *prefix; ///< of the rule's id; the first one that fits counts
    const char *cause;
    const char *advice;
};

constexpr Family families[] = {
    {"unit.", QT_TRANSLATE_NOOP("Message", "yuan and ten thousand yuan were mixed up when the amount was entered"),
     QT_TRANSLATE_NOOP("Message", "Verify the unit against the working papers, correct the amount and publish it again.")},
    {"number.", QT_TRANSLATE_NOOP("Message", "a slip of typing or typesetting in the number"),
     QT_TRANSLATE_NOOP("Message", "Correct the number and publish it again.")},
    {"classification.", QT_TRANSLATE_NOOP("Message", "code or name of the item was entered wrongly and not compared with the year's classification"),
     QT_TRANSLATE_NOOP("Message", "Compare the items with the classification of the year, correct them and publish them again.")},
    {"text.", QT_TRANSLATE_NOOP("Message", "the text of another year or another department was taken over without revising every place"),
     QT_TRANSLATE_NOOP("Message", "Correct the wording and publish it again.")},
    {"disclosure.", QT_TRANSLATE_NOOP("Message", "the contents were not compared with the list of what must be published"),
     QT_TRANSLATE_NOOP("Message", "Publish what is missing, or state that there is nothing to report.")},
    {"cross.", QT_TRANSLATE_NOOP("Message", "narrative and tables come from different versions of the accounts and were not compared before publication"),
     QT_TRANSLATE_NOOP("Message", "Establish which of the figures is right from the accounts, correct the other and publish it again.")},
    {"table.missing", QT_TRANSLATE_NOOP("Message", "a cell was lost when the table was exported or typeset"),
     QT_TRANSLATE_NOOP("Message", "Restore the table from the accounts and publish it again.")},
    {"table.extra", QT_TRANSLATE_NOOP("Message", "cells were shifted when the table was exported or typeset"),
     QT_TRANSLATE_NOOP("Message", "Restore the table from the accounts and publish it again.")},
    {"table.completeness", QT_TRANSLATE_NOOP("Message", "the tables were not compared with the prescribed forms before publication, or were published as pictures"),
     QT_TRANSLATE_NOOP("Message", "Publish every prescribed table so that its text can be read; where there is nothing to report, publish the blank table with a statement.")},
    {"table.", QT_TRANSLATE_NOOP("Message", "parts and total were not updated together, or a single cell was entered wrongly"),
     QT_TRANSLATE_NOOP("Message", "Establish the right amount from the accounts, correct the table and every place that quotes it, and publish them again.")},
    {"narrative.reason", QT_TRANSLATE_NOOP("Message", "the deviation was not explained when the narrative was written"),
     QT_TRANSLATE_NOOP("Message", "Explain the deviation, and add the explanation to what was published.")},
    {"narrative.", QT_TRANSLATE_NOOP("Message", "the figure was computed by hand or kept from a draft and not recomputed before publication"),
     QT_TRANSLATE_NOOP("Message", "Establish the right figure from the accounts, correct the narrative and every place that quotes it, and publish it again.")},
    {"performance.", QT_TRANSLATE_NOOP("Message", "scores and rates of the self-evaluation were not reviewed after they were entered"),
     QT_TRANSLATE_NOOP("Message", "Review scores and rates of the self-evaluation, correct them and publish them again.")},
    {"budget.", QT_TRANSLATE_NOOP("Message", "budgeting was not precise, or the budget was adjusted in the course of the year"),
     QT_TRANSLATE_NOOP("Message", "Explain the deviation; where the budget was adjusted, show the approval.")},
    {"", QT_TRANSLATE_NOOP("Message", "the published text was not reviewed"),
     QT_TRANSLATE_NOOP("Message", "Explain the matter and, where need be, correct what was published.")},
};

const Family &familyOf(const QString &rule)
{
    return *std::find_if(std::begin(families), std::end(families),
                         [&](const Family &family) { return rule.startsWith(QLatin1String(family.prefix)); });
}

QString criteriaOf(const QString &rule)
{
    const RulePage page = rulePage(rule, currentLanguage());
    if (page.compares.isEmpty())
        return checkTitle(rule);
    return page.basis.isEmpty() ? page.compares : page.compares + (currentLanguage() == u"zh" ? QString() : QStringLiteral(" ")) +
                                                      tell(QT_TRANSLATE_NOOP("Message", "Basis: %1"), {page.basis});
}

/** "4.87 %" of the total; a share too small to print is said to be below the last digit. */
QString shareOf(const Decimal &amount, const Decimal &total)
{
    const Decimal share = amount * Decimal(100) / total;
    return share < Decimal("0.01") ? tell(QT_TRANSLATE_NOOP("Message", "less than 0.01 %")) : toPlain(share, 2) + QStringLiteral(" %");
}

QString effectOf(const Finding &finding, const std::optional<Decimal> &expenditure)
{
    if (finding.rule == u"table.completeness" || finding.rule.startsWith(u"disclosure."))
        return tell(QT_TRANSLATE_NOOP("Message", "What must be published is not complete; no amount can be put on it."));
    const auto difference = parseDecimal(finding.difference);
    const Unit unit = unitNamed(finding.unit);
    if (!difference || finding.unit.isEmpty())
        return tell(QT_TRANSLATE_NOOP("Message", "Readers of the published report cannot rely on this statement; no amount can be put on it."));
    const Decimal size = abs(*difference);
    const QString printed = finding.difference.startsWith(u'-') ? finding.difference.mid(1) : finding.difference;
    if (unit == Unit::Percent)
        return tell(QT_TRANSLATE_NOOP("Message", "The rate is off by %1 percentage points; the published account of the budget's execution is inaccurate to that extent."),
                    {printed});
    if (!isMoney(unit) || !expenditure || *expenditure <= 0)
        return tell(QT_TRANSLATE_NOOP("Message", "The published figure is off by %1."), {printed + u' ' + finding.unit});
    return tell(QT_TRANSLATE_NOOP("Message", "The amount concerned is %1, %2 of the year's total expenditure."),
                {printed + u' ' + finding.unit, shareOf(size * yuanPer(unit), *expenditure)});
}

} // namespace

const std::array<FindingPart, 5> &findingParts()
{
    static const std::array<FindingPart, 5> parts{{
        {"condition", QT_TRANSLATE_NOOP("Message", "Condition"), &FindingParts::condition},
        {"criteria", QT_TRANSLATE_NOOP("Message", "Criteria"), &FindingParts::criteria},
        {"cause", QT_TRANSLATE_NOOP("Message", "Cause"), &FindingParts::cause},
        {"effect", QT_TRANSLATE_NOOP("Message", "Effect"), &FindingParts::effect},
        {"advice", QT_TRANSLATE_NOOP("Message", "Recommendation"), &FindingParts::advice},
    }};
    return parts;
}

FindingParts draftParts(const Finding &finding, const std::optional<Decimal> &expenditure)
{
    const Family &family = familyOf(finding.rule);
    const bool lastDigit = finding.severity == Severity::Rounding;
    FindingParts parts;
    parts.condition = finding.message.text();
    parts.criteria = criteriaOf(finding.rule);
    parts.cause = lastDigit ? tell(QT_TRANSLATE_NOOP("Message", "Rounded or truncated in the course of the computation."))
                            : tell(QT_TRANSLATE_NOOP("Message", "Possible cause: %1. What counts is the auditee's explanation."), {tell(family.cause)});
    parts.effect = effectOf(finding, expenditure);
    parts.advice = lastDigit ? tell(QT_TRANSLATE_NOOP("Message", "Round every figure from the same exact amounts."))
                             : tell(family.advice);
    return parts;
}

} // namespace tieout
