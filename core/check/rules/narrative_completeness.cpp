#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

bool isBudget(const Figure &figure)
{
    return figure.measure == Measure::InitialBudget || figure.measure == Measure::FullBudget || figure.measure == Measure::Budget ||
           figure.measure == Measure::Completion;
}

} // namespace

/**
 * The completion of the general public budget is told for its 类, 款 and 项, with the reasons of differences
 * (财预〔2016〕143号: 一般公共预算财政拨款支出决算公开到项级科目并作说明), not for its total alone.
 */
void checkNarrativeCompleteness(CheckContext &context)
{
    const auto &figures = context.report().figures;
    std::optional<Operand> total, share;
    bool tellsItems = false;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        if (context.report().topicAt(figure.number.span.begin) != SectionTopic::General)
            continue;
        if (figure.conceptId == u"general.expenditure" && figure.measure == Measure::Completion)
            total = context.query().figure(static_cast<int>(i));
        if (figure.conceptId == u"function" && (isBudget(figure) || figure.code.size() >= 5))
            tellsItems = true;
        if (figure.conceptId == u"function" && figure.measure == Measure::Share && total && !share)
            share = context.query().figure(static_cast<int>(i));
    }
    const QString subject = QStringLiteral("一般公共预算财政拨款支出决算具体情况");
    if (!total)
        return context.notChecked(subject, message(QT_TRANSLATE_NOOP("Message", "The report does not tell budget and outturn of this rate.")));
    // Without any class the items may only have been unreadable.
    if (tellsItems || !share)
        return context.pass(subject, {*total});
    Finding finding = context.draft(Severity::Attention, *total, {*share},
                                    message(QT_TRANSLATE_NOOP("Message", "The budget is said to be met to %1 in all, but no budget and completion is told for any 类, 款 or 项, only shares."), {context.printed(*total)}));
    finding.certainty = Certainty::Arguable;
    context.fail(subject, finding);
}

} // namespace tieout
