#include "check/claimparts.h"
#include "check/rules/rules.h"

#include <QSet>

namespace tieout {

namespace {

/** What was planned and what was spent on one thing. */
struct Plan
{
    QString subject;
    std::optional<Operand> actual, budget, rate;
};

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
    Finding finding = context.draft(Severity::Attention, *plan.rate, {},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: the budget was met to %2, off by more than %3 %."), args));
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

/** The budget that an outturn is measured by: 全年预算 of the same subject before 年初预算. */
std::optional<Operand> budgetOf(const CheckContext &context, const Claim &claim, const Operand &actual)
{
    const auto budget = context.query().operand(claim, OperandRole::Budget);
    if (!budget)
        return std::nullopt;
    const Figure &printed = context.report().figures[static_cast<size_t>(budget->figure)];
    const Figure &outturn = context.report().figures[static_cast<size_t>(actual.figure)];
    if (printed.measure == Measure::FullBudget || outturn.conceptId.isEmpty())
        return budget;
    for (const int index : context.query().figures(outturn.conceptId, outturn.code, Measure::FullBudget)) {
        const Figure &full = context.report().figures[static_cast<size_t>(index)];
        if (full.section == outturn.section && full.number.span.begin > printed.number.span.begin && full.number.span.begin < actual.number.span.begin)
            return context.query().figure(index);
    }
    return budget;
}

void checkClaims(CheckContext &context, QSet<QString> &seen, QSet<int> &covered)
{
    for (const Claim &claim : context.report().claims) {
        Plan plan{claimSubject(context, claim), {}, {}, {}};
        const Query &query = context.query();
        if (claim.kind == ClaimKind::Completion || claim.kind == ClaimKind::Direction) {
            plan.actual = query.operand(claim, OperandRole::Actual);
            if (plan.actual)
                plan.budget = budgetOf(context, claim, *plan.actual);
            if (claim.kind == ClaimKind::Completion)
                plan.rate = query.operand(claim, OperandRole::Stated);
        } else if (claim.kind == ClaimKind::Growth && claim.base != ClaimBase::PriorYear) {
            plan.rate = query.operand(claim, OperandRole::Stated);
            if (plan.rate)
                plan.rate->number.value = 100 + signedBy(plan.rate->number, claim.direction).value;
        }
        for (const auto &operand : {plan.actual, plan.budget})
            if (operand && operand->figure >= 0)
                covered.insert(operand->figure);
        judge(context, plan, seen);
    }
}

/** 年初预算 ... 支出决算 ... of one item, printed without any rate. */
void checkPairs(CheckContext &context, QSet<QString> &seen, const QSet<int> &covered)
{
    const auto &figures = context.report().figures;
    for (size_t i = 0; i + 1 < figures.size(); ++i) {
        const Figure &budget = figures[i];
        if (budget.measure != Measure::InitialBudget && budget.measure != Measure::FullBudget && budget.measure != Measure::Budget)
            continue;
        for (size_t j = i + 1; j < std::min(i + 4, figures.size()); ++j) {
            const Figure &actual = figures[j];
            const bool sameThing = actual.section == budget.section && actual.conceptId == budget.conceptId &&
                                   actual.code == budget.code && actual.label == budget.label;
            if (!sameThing || actual.kind != FigureKind::Amount || budget.kind != FigureKind::Amount)
                break;
            if (actual.measure == Measure::FullBudget)
                break;
            if (actual.measure != Measure::Actual)
                continue;
            if (!covered.contains(static_cast<int>(j)))
                judge(context, {actual.label, context.query().figure(static_cast<int>(j)), context.query().figure(static_cast<int>(i)), {}}, seen);
            break;
        }
    }
}

/** The funds row of a self-evaluation form. */
void checkForms(CheckContext &context, QSet<QString> &seen)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t) {
        const Table &table = context.report().tables[t];
        if (table.kind != TableKind::PerformanceFunds)
            continue;
        const int budget = table.column(ColumnRole::FullBudget);
        const int executed = table.column(ColumnRole::Executed);
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const auto planned = context.query().cell(static_cast<int>(t), row, budget);
            const auto spent = context.query().cell(static_cast<int>(t), row, executed);
            if (planned && spent && isMoney(planned->number.unit) && isMoney(spent->number.unit))
                judge(context, {table.title, spent, planned, {}}, seen);
        }
    }
}

} // namespace

/** Outturn that misses the budget by more than the threshold (20 % unless set otherwise) wants a reason. */
void checkBudgetDeviation(CheckContext &context)
{
    QSet<QString> seen;
    QSet<int> covered;
    checkClaims(context, seen, covered);
    checkPairs(context, seen, covered);
    checkForms(context, seen);
}

} // namespace tieout
