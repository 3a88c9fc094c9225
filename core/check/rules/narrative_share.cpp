#include "check/claimparts.h"
#include "check/digitslip.h"
#include "check/provenwholes.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** Another total of the report of which the printed share is right: 15 of 871.93, not of 157.49. */
std::optional<Operand> otherWhole(const CheckContext &context, const Operand &share, const Operand &part, const Operand &whole)
{
    if (share.number.value == 0 || share.number.value == 100)
        return std::nullopt;
    for (const Operand &other : usualWholes(context, share.number.span.begin))
        if (other.number.inYuan() != whole.number.inYuan() && other.number.span != part.number.span &&
            judgeShare(share.number, part.number, other.number) == Judgement::Consistent)
            return other;
    return std::nullopt;
}

Message shareMessage(const CheckContext &context, const Operand &share, const Operand &part, const Operand &whole,
                     const QString &expected, bool rounding)
{
    const QStringList args{context.printed(share), context.printed(part), context.printed(whole), expected};
    if (rounding)
        return message(QT_TRANSLATE_NOOP("Message", "Share printed as %1, but %2 ÷ %3 = %4 %: the last digit differs."), args);
    if (const auto other = otherWhole(context, share, part, whole))
        return message(QT_TRANSLATE_NOOP("Message", "Share printed as %1, but %2 ÷ %3 = %4 %; the printed share is right only for "
                                                    "another whole, %5 (%6)."),
                       args + QStringList{context.printed(*other), other->label});
    return message(QT_TRANSLATE_NOOP("Message", "Share printed as %1, but %2 ÷ %3 = %4 %."), args);
}

/** 涉及资金0.00万元，占…总额的0.70%: nothing is no part of anything. */
void reportShareOfNothing(CheckContext &context, const QString &subject, const Operand &share, const Operand &part)
{
    Finding finding = context.draft(Severity::Warning, share, {part},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: share printed as %2, but the part itself is printed as zero."), {subject, context.printed(share)}));
    setExpected(finding, share.number, 0);
    context.fail(subject, finding);
}

void judge(CheckContext &context, const Claim &claim, const Operand &share, const Operand &part, const Operand &whole)
{
    const QString subject = claimSubject(context, claim);
    if (whole.number.value == 0) {
        if (part.number.value == 0 && (share.number.value == 0 || share.number.value == 100))
            return context.notApplicable(subject, message(QT_TRANSLATE_NOOP("Message", "Part and whole are both zero.")), {share, part, whole});
        return part.number.value == 0 ? reportShareOfNothing(context, subject, share, part)
                                      : context.notChecked(subject, message(QT_TRANSLATE_NOOP("Message", "The whole is zero.")), {share, part, whole});
    }
    const Judgement judgement = judgeShare(share.number, part.number, whole.number);
    if (judgement == Judgement::Consistent) {
        context.tie(shareTie(share, part, whole, -1));
        return context.pass(subject, {share, part, whole});
    }
    const Decimal exact = part.number.inYuan() * 100 / whole.number.inYuan();
    const bool rounding = judgement == Judgement::Rounding;
    Finding finding = context.draft(severityOf(judgement), share, {part, whole},
                                    shareMessage(context, share, part, whole, toPlain(exact, share.number.decimals), rounding));
    setExpected(finding, share.number, exact);
    finding.steps.push_back(shareStep(context, part, whole, share.number.decimals + 2));
    if (!rounding)
        if (const auto other = otherWhole(context, share, part, whole))
            finding.evidence.push_back({EvidenceRole::Operand, other->number.span, other->label});
    const int index = context.fail(subject, finding);
    context.tie(shareTie(share, part, whole, index));
    context.dependOnBlamed(index, {share, part, whole});
}

} // namespace

/** A share (占 x %) is its part over its whole. */
void checkNarrativeShare(CheckContext &context)
{
    const auto unknown = [] { return message(QT_TRANSLATE_NOOP("Message", "The report does not tell the part or the whole of this share.")); };
    const QHash<int, Operand> proven = provenWholes(context);
    for (const Claim &claim : context.report().claims) {
        const auto share = claim.kind == ClaimKind::Share ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        if (!share)
            continue;
        const auto part = context.query().operand(claim, OperandRole::Part);
        auto whole = wholeOf(context, claim);
        if (const auto told = proven.constFind(share->figure); !whole && told != proven.cend())
            whole = *told;
        if (share->number.value < 0 || share->number.value > 100)
            context.notChecked(claimSubject(context, claim), message(QT_TRANSLATE_NOOP("Message", "The share itself is impossible.")), {*share});
        else if (part && !whole && part->number.value == 0 && share->number.value > 0)
            reportShareOfNothing(context, claimSubject(context, claim), *share, *part);
        else if (part && !whole && part->number.value == 0)
            context.pass(claimSubject(context, claim), {*share, *part});
        else if (!part || !whole || part->number.span == whole->number.span)
            context.notChecked(claimSubject(context, claim), unknown(), {*share});
        else
            judge(context, claim, *share, *part, *whole);
    }
}

} // namespace tieout
