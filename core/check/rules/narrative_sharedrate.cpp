#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** The share of the same amount that has the same digits; nothing for rates that many amounts have. */
std::optional<Operand> shareLike(const CheckContext &context, const Operand &rate, const Operand &actual)
{
    if (rate.number.decimals < 2 || rate.number.value == 0 || rate.number.value == 100)
        return std::nullopt;
    for (const Claim &claim : context.report().claims) {
        const auto share = claim.kind == ClaimKind::Share ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        const auto part = context.query().operand(claim, OperandRole::Part);
        if (share && part && share->number.value == rate.number.value && part->number.inYuan() == actual.number.inYuan() && share->number.span != rate.number.span)
            return share;
    }
    return std::nullopt;
}

} // namespace

/** A completion rate without a printed budget that repeats the share of the same amount (part of narrative.completion). */
void checkSharedRates(CheckContext &context)
{
    for (const Claim &claim : context.report().claims) {
        const auto rate = claim.kind == ClaimKind::Completion ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        const auto actual = context.query().operand(claim, OperandRole::Actual);
        if (!rate || !actual || context.query().operand(claim, OperandRole::Budget))
            continue;
        const auto share = shareLike(context, *rate, *actual);
        if (!share)
            continue;
        const QString subject = claimSubject(context, claim);
        Finding finding = context.draft(Severity::Warning, *rate, {*share, *actual},
                                        message(QT_TRANSLATE_NOOP("Message", "%1: the completion of the budget is printed as %2, the very figure of its share elsewhere: probably the share was written where the completion belongs."),
                                                {subject, context.printed(*rate)}));
        finding.certainty = Certainty::Arguable;
        context.fail(subject, finding);
    }
}

} // namespace tieout
