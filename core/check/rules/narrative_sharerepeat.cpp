#include "check/claimparts.h"
#include "check/repeats.h"
#include "check/rules/rules.h"

#include <QHash>

namespace tieout {

/** One part of one whole, its share printed twice: 1.25 % and 1.24 %. */
void checkRepeatedShares(CheckContext &context)
{
    QHash<QString, Operand> seen;
    for (const Claim &claim : context.report().claims) {
        const auto share = claim.kind == ClaimKind::Share ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        const auto part = context.query().operand(claim, OperandRole::Part);
        const auto whole = wholeOf(context, claim);
        if (!share || !part || !whole || part->number.value == 0)
            continue;
        const QString key = toShortest(part->number.inYuan()) + u'|' + toShortest(whole->number.inYuan());
        const auto it = seen.constFind(key);
        if (it == seen.constEnd()) {
            seen.insert(key, *share);
            continue;
        }
        const Judgement judgement = judgeEqual(share->number, it->number);
        if (judgement == Judgement::Consistent)
            context.pass(share->label, {*share, *it});
        else if (judgement == Judgement::Rounding)
            reportRepeat(context, *share, *it, judgement, {*part});
        // More than a digit apart, one of the two is wrong: narrative.share says which.
    }
}

} // namespace tieout
