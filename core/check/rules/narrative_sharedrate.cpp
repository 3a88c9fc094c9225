#include "check/claimparts.h"
#include "check/rules/rules.h"

#include <algorithm>

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

/** Whether a printed budget of the same amount shows that the rate is one: 公务用车运行维护费 where 公务用车购置及运行维护费 is the same. */
bool isProven(const CheckContext &context, const Operand &rate, const Operand &actual)
{
    return std::any_of(context.report().claims.begin(), context.report().claims.end(), [&](const Claim &claim) {
        const auto budget = claim.kind == ClaimKind::Completion ? context.query().operand(claim, OperandRole::Budget) : std::nullopt;
        const auto other = context.query().operand(claim, OperandRole::Actual);
        return budget && other && other->number.inYuan() == actual.number.inYuan() && judgeShare(rate.number, actual.number, budget->number) == Judgement::Consistent;
    });
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
        if (!share || isProven(context, *rate, *actual))
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
