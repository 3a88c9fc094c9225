#include "check/provenwholes.h"

#include "check/claimparts.h"
#include "check/tolerance.h"

namespace tieout {

namespace {

struct Listed
{
    std::vector<Operand> shares, parts;
    int section = -1;
};

/** Whether `whole` is what the parts divide: by their sum, or by nearly all of the shares. */
bool isWholeOf(const Operand &whole, const Listed &list)
{
    std::vector<PrintedNumber> parts;
    size_t right = 0;
    for (size_t i = 0; i < list.parts.size(); ++i) {
        const PrintedNumber &part = list.parts[i].number;
        if (part.inYuan() > whole.number.inYuan() || list.parts[i].number.span == whole.number.span)
            return false;
        parts.push_back(part);
        right += part.value != 0 && judgeShare(list.shares[i].number, part, whole.number) == Judgement::Consistent ? 1 : 0;
    }
    constexpr size_t few = 3; // one of two shares may be right of another whole by chance
    return judgeSum(whole.number, parts) == Judgement::Consistent || (list.parts.size() >= few && right + 1 >= list.parts.size());
}

void prove(const CheckContext &context, const Listed &list, QHash<int, Operand> &proven)
{
    if (list.parts.size() < 2)
        return;
    for (const Operand &whole : usualWholes(context, list.shares.front().number.span.begin))
        if (isWholeOf(whole, list)) {
            for (const Operand &share : list.shares)
                proven.insert(share.figure, whole);
            return;
        }
}

} // namespace

QHash<int, Operand> provenWholes(const CheckContext &context)
{
    QHash<int, Operand> proven;
    Listed list;
    const auto close = [&] {
        prove(context, list, proven);
        list = {};
    };
    for (const Claim &claim : context.report().claims) {
        const auto share = claim.kind == ClaimKind::Share ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        if (!share)
            continue;
        const auto part = context.query().operand(claim, OperandRole::Part);
        const bool isBare = part && isMoney(part->number.unit) && claim.wholeLabel.isEmpty() && claim.wholeConcept.isEmpty() && claim.operand(OperandRole::Whole) < 0;
        if (!list.shares.empty() && (!isBare || claim.section != list.section))
            close();
        if (!isBare)
            continue;
        list.section = claim.section;
        list.shares.push_back(*share);
        list.parts.push_back(*part);
    }
    close();
    return proven;
}

} // namespace tieout
