#include "check/plans.h"
#include "check/rules/rules.h"

#include <QSet>

namespace tieout {

namespace {

QString identity(const CheckContext &context, const Plan &plan)
{
    QString key;
    if (plan.actual && plan.actual->figure >= 0) {
        const Figure &figure = context.report().figures[static_cast<size_t>(plan.actual->figure)];
        key = figure.conceptId.isEmpty() ? figure.label : figure.conceptId + figure.code;
    } else {
        key = plan.subject;
    }
    key += u'|' + (plan.actual ? toShortest(plan.actual->number.inYuan()) : QString());
    return key + u'|' + (plan.budget ? toShortest(plan.budget->number.inYuan()) : toShortest(plan.rate->number.value));
}

/** The percentage of the budget that was spent lies outside 100 ± threshold even at the ends of what is printed. */
bool isBeyond(const Decimal &actual, const Decimal &budget, const Decimal &threshold)
{
    const Decimal off = abs(actual - budget) * 100;
    return off > threshold * budget;
}

void reportAmounts(CheckContext &context, const Plan &plan)
{
    const Decimal actual = plan.actual->number.inYuan();
    const Decimal budget = plan.budget->number.inYuan();
    std::vector<Operand> operands{*plan.budget};
    if (plan.rate)
        operands.push_back(*plan.rate);
    const QStringList args{plan.subject, context.printed(*plan.actual), context.printed(*plan.budget),
                           budget == 0 ? QString() : toPlain(abs(actual - budget) * 100 / budget, 2),
                           toShortest(context.settings().deviationPercent)};
    const Message text =
        budget == 0 ? message(QT_TRANSLATE_NOOP("Message", "%1: %2 was spent without a budget."), args)
        : actual > budget
            ? message(QT_TRANSLATE_NOOP("Message", "%1: outturn %2 exceeds the budget of %3 by %4 % (more than %5 %)."), args)
            : message(QT_TRANSLATE_NOOP("Message", "%1: outturn %2 falls short of the budget of %3 by %4 % (more than %5 %)."), args);
    Finding finding = context.draft(Severity::Attention, *plan.actual, operands, text);
    setExpectedYuan(finding, plan.actual->number, budget);
    if (budget != 0)
        finding.steps.push_back(shareStep(context, *plan.actual, *plan.budget, 2));
    const int index = context.fail(plan.subject, finding);
    context.dependOnBlamed(index, {*plan.actual, *plan.budget});
}

void reportRate(CheckContext &context, const Plan &plan)
{
    const QStringList args{plan.subject, context.printed(*plan.rate), toShortest(context.settings().deviationPercent)};
    const Message text = plan.changed > 0   ? message(QT_TRANSLATE_NOOP("Message", "%1: the outturn exceeds the budget by %2, more than %3 %."), args)
                         : plan.changed < 0 ? message(QT_TRANSLATE_NOOP("Message", "%1: the outturn falls short of the budget by %2, more than %3 %."), args)
                                            : message(QT_TRANSLATE_NOOP("Message", "%1: the budget was met to %2, off by more than %3 %."), args);
    Finding finding = context.draft(Severity::Attention, *plan.rate, {}, text);
    context.fail(plan.subject, finding);
}

void judge(CheckContext &context, const Plan &plan, QSet<QString> &seen)
{
    if (!(plan.actual && plan.budget) && !plan.rate)
        return;
    const QString key = identity(context, plan);
    if (seen.contains(key))
        return;
    seen.insert(key);
    const Decimal &threshold = context.settings().deviationPercent;
    std::vector<Operand> tied;
    for (const auto &operand : {plan.actual, plan.budget, plan.rate})
        if (operand)
            tied.push_back(*operand);
    if (plan.actual && plan.budget) {
        const Decimal actual = plan.actual->number.inYuan();
        const Decimal budget = plan.budget->number.inYuan();
        if (budget < 0 || actual < 0)
            return context.notChecked(plan.subject, message(QT_TRANSLATE_NOOP("Message", "Budget or outturn is negative.")), tied);
        if (!isBeyond(actual, budget, threshold))
            return context.pass(plan.subject, tied);
        // The total of the narrative comes again in the summary and in the form of the self-evaluation: one deviation.
        const QString amounts = toShortest(actual) + u'/' + toShortest(budget);
        const bool isTelling = plan.actual->number.plain().size() > 5; // 5.8 of 10 may be two projects, 1103.22 is one
        if (budget != 0 && isTelling && seen.contains(amounts))
            return context.notChecked(plan.subject, message(QT_TRANSLATE_NOOP("Message", "The number is already reported.")), tied);
        seen.insert(amounts);
        return reportAmounts(context, plan);
    }
    // 0.00 % of nothing: without amounts it says nothing of the budget.
    if (plan.rate->number.value == 0)
        return context.notChecked(plan.subject, message(QT_TRANSLATE_NOOP("Message", "The report prints no budget for this rate.")), tied);
    if (isBeyond(plan.rate->number.value, 100, threshold))
        return reportRate(context, plan);
    context.pass(plan.subject, tied);
}

} // namespace

/** Outturn that misses the budget by more than the threshold (20 % unless set otherwise) wants a reason. */
void checkBudgetDeviation(CheckContext &context)
{
    QSet<QString> seen;
    for (const Plan &plan : plansOf(context))
        judge(context, plan, seen);
}

} // namespace tieout
