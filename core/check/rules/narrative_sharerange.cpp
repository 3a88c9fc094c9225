#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** The whole and the power of ten that make an impossible share true: "10489.49 %" is 元 over 元. */
std::optional<std::pair<Operand, int>> trueReading(const CheckContext &context, const Operand &share, const Operand &part,
                                                   qsizetype near)
{
    for (const int power : {-4, 4})
        for (const Operand &whole : usualWholes(context, near))
            if (judgeShare(share.number, scaledReading(part.number, powerOfTen(power)), whole.number) ==
                Judgement::Consistent)
                return std::pair{whole, power};
    return std::nullopt;
}

void report(CheckContext &context, const Claim &claim, const Operand &share)
{
    const auto part = context.query().operand(claim, OperandRole::Part);
    const auto reading = part ? trueReading(context, share, *part, claim.clause.begin) : std::nullopt;
    std::vector<Operand> operands;
    if (part)
        operands.push_back(*part);
    if (reading)
        operands.push_back(reading->first);
    Finding finding =
        reading ? context.draft(Severity::Error, share, operands,
                                message(QT_TRANSLATE_NOOP("Message", "A share of %1 is impossible; it was computed as if %2 were in the "
                                                                     "unit of %3."),
                                        {context.printed(share), context.printed(*part), context.printed(reading->first)}))
                : context.draft(Severity::Error, share, operands,
                                message(QT_TRANSLATE_NOOP("Message", "A share of %1 is impossible: a part is between 0 and 100 % of its whole."),
                                        {context.printed(share)}));
    finding.expected = QStringLiteral("0-100");
    if (reading)
        finding.steps.push_back(step(QStringLiteral("%1 ÷ %2 = %3").arg(
            scaledReading(part->number, powerOfTen(reading->second)).plain(), context.printed(reading->first),
            context.printed(share))));
    const int index = context.fail(claimSubject(context, claim), finding);
    if (part)
        context.dependOnBlamed(index, {*part});
    context.blame(share.number.span, index);
}

} // namespace

/** A share (占 x %) lies between 0 and 100 %. */
void checkNarrativeShareRange(CheckContext &context)
{
    for (const Claim &claim : context.report().claims) {
        const auto share = claim.kind == ClaimKind::Share ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        if (!share)
            continue;
        if (share->number.value < 0 || share->number.value > 100)
            report(context, claim, *share);
        else
            context.pass(claimSubject(context, claim), {*share});
    }
}

} // namespace tieout
