#include "check/plans.h"

#include "check/claimparts.h"

#include <QSet>

namespace tieout {

namespace {

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

void addClaims(const CheckContext &context, std::vector<Plan> &plans, QSet<int> &covered)
{
    for (const Claim &claim : context.report().claims) {
        Plan plan{claimSubject(context, claim), {}, {}, {}, 0};
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
            plan.changed = claim.direction;
        }
        for (const auto &operand : {plan.actual, plan.budget})
            if (operand && operand->figure >= 0)
                covered.insert(operand->figure);
        plans.push_back(std::move(plan));
    }
}

/** 年初预算 ... 支出决算 ... of one item, printed without any rate. */
void addPairs(const CheckContext &context, std::vector<Plan> &plans, const QSet<int> &covered)
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
                plans.push_back({actual.label, context.query().figure(static_cast<int>(j)), context.query().figure(static_cast<int>(i)), {}, 0});
            break;
        }
    }
}

/** The funds row of a self-evaluation form. */
void addForms(const CheckContext &context, std::vector<Plan> &plans)
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
                plans.push_back({table.title, spent, planned, {}, 0});
        }
    }
}

} // namespace

std::vector<Plan> plansOf(const CheckContext &context)
{
    std::vector<Plan> plans;
    QSet<int> covered;
    addClaims(context, plans, covered);
    addPairs(context, plans, covered);
    addForms(context, plans);
    return plans;
}

} // namespace tieout
