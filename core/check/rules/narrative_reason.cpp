#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

/** A rate that misses the budget by more than the threshold is followed by a reason in its paragraph. */
void checkNarrativeReason(CheckContext &context)
{
    const QStringView text(context.joined().text());
    for (const Claim &claim : context.report().claims) {
        const auto rate = claim.kind == ClaimKind::Completion ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        const auto actual = context.query().operand(claim, OperandRole::Actual);
        if (!rate || !actual || actual->figure < 0)
            continue;
        const Figure &figure = context.report().figures[static_cast<size_t>(actual->figure)];
        const Decimal off = abs(rate->number.value - 100);
        if (figure.code.size() < 5 || off <= context.settings().deviationPercent || (rate->number.value == 0 && actual->number.value == 0))
            continue;
        // The item ends where the next begins; its reason may stand two sentences on.
        const qsizetype begin = context.joined().position(rate->number.span.end);
        qsizetype end = text.indexOf(u"（项）", begin);
        if (end < 0 || end - begin > 400)
            end = std::min(begin + 400, text.size());
        const QStringView paragraph = text.mid(begin, end - begin);
        const QString subject = claimSubject(context, claim);
        if (paragraph.contains(u"原因") || paragraph.contains(u"由于") || paragraph.contains(u"因")) {
            context.pass(subject, {*rate});
            continue;
        }
        Finding finding = context.draft(Severity::Attention, *rate, {*actual},
                                        message(QT_TRANSLATE_NOOP("Message", "%1: the budget was met to %2, and no reason is given."), {subject, context.printed(*rate)}));
        finding.certainty = Certainty::Arguable;
        context.fail(subject, finding);
    }
    checkPastedReasons(context);
}

} // namespace tieout
