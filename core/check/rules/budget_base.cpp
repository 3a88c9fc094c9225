#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

/** A rate named after one budget that is computed of the other. */
void checkBudgetBase(CheckContext &context)
{
    for (const Claim &claim : context.report().claims) {
        const auto rate = claim.kind == ClaimKind::Completion ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        const auto budget = context.query().operand(claim, OperandRole::Budget);
        const auto actual = context.query().operand(claim, OperandRole::Actual);
        if (!rate || !budget || !actual || budget->figure < 0)
            continue;
        const Measure measure = context.report().figures[static_cast<size_t>(budget->figure)].measure;
        const bool fullOfInitial = claim.base == ClaimBase::FullBudget && measure == Measure::InitialBudget;
        const bool initialOfFull = claim.base == ClaimBase::InitialBudget && measure == Measure::FullBudget;
        const QString subject = claimSubject(context, claim);
        if (!fullOfInitial && !initialOfFull) {
            context.pass(subject, {*rate, *budget});
            continue;
        }
        if (budget->number.value == 0 || judgeShare(rate->number, actual->number, budget->number) == Judgement::Contradiction)
            continue; // narrative.completion speaks of it
        const QStringList args{subject, context.printed(*rate), context.printed(*budget)};
        const Message text = fullOfInitial
                                 ? message(QT_TRANSLATE_NOOP("Message", "%1: %2 is called the completion of the full-year budget (全年预算), but it is taken of the initial budget (年初预算) of %3."), args)
                                 : message(QT_TRANSLATE_NOOP("Message", "%1: %2 is called the completion of the initial budget (年初预算), but it is taken of the full-year budget (全年预算) of %3."), args);
        Finding finding = context.draft(Severity::Warning, *rate, {*actual, *budget}, text);
        context.fail(subject, finding);
    }
}

} // namespace tieout
