#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** The budget that an outturn and its printed difference from it tell; nothing where they are printed in two units. */
std::optional<PrintedNumber> budgetBy(const Operand &actual, const Operand &difference, int direction)
{
    if (actual.number.unit != difference.number.unit)
        return std::nullopt;
    PrintedNumber budget = actual.number;
    budget.decimals = std::min(actual.number.decimals, difference.number.decimals);
    budget.value = direction < 0 ? actual.number.value + difference.number.value : actual.number.value - difference.number.value;
    return budget;
}

void judge(CheckContext &context, const QString &subject, const Operand &rate, const Operand &actual, const Operand &difference)
{
    const int direction = context.report().figures[static_cast<size_t>(difference.figure)].direction;
    const auto budget = budgetBy(actual, difference, direction);
    const std::vector<Operand> tied{rate, actual, difference};
    if (!budget || budget->value <= 0)
        return context.notChecked(subject, message(QT_TRANSLATE_NOOP("Message", "The report does not tell budget and outturn of this rate.")), tied);
    if (judgeShare(rate.number, actual.number, *budget) != Judgement::Contradiction)
        return context.pass(subject, tied);
    const Decimal exact = actual.number.inYuan() * 100 / budget->inYuan();
    Finding finding = context.draft(Severity::Error, rate, {actual, difference},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: completion printed as %2, but an outturn of %3 that is %4 away from the budget makes it %5 %."),
                                            {subject, context.printed(rate), context.printed(actual), context.printed(difference),
                                             toPlain(exact, rate.number.decimals)}));
    setExpected(finding, rate.number, exact);
    finding.steps.push_back(step(QStringLiteral("%1 %2 %3 = %4").arg(context.printed(actual), direction < 0 ? QStringLiteral("+") : QStringLiteral("−"),
                                                                   context.printed(difference), inUnitOf(actual.number, budget->inYuan()))));
    context.fail(subject, finding);
}

} // namespace

/** 完成预算的 100 %，决算数大于预算数 5 万元: where no budget is printed, the difference from it tells it. */
void checkBudgetDifferences(CheckContext &context)
{
    for (const Claim &claim : context.report().claims) {
        if (claim.kind != ClaimKind::Completion || claim.operand(OperandRole::Budget) >= 0)
            continue;
        const auto rate = context.query().operand(claim, OperandRole::Stated);
        const auto actual = context.query().operand(claim, OperandRole::Actual);
        const auto difference = context.query().operand(claim, OperandRole::Change);
        if (rate && actual && difference)
            judge(context, claimSubject(context, claim), *rate, *actual, *difference);
    }
}

} // namespace tieout
