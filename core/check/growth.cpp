#include "check/growth.h"

namespace tieout {

bool Growth::resolve()
{
    const auto yuan = [](const std::optional<Operand> &operand) { return operand ? operand->number.inYuan() : Decimal(0); };
    changeYuan = yuan(change);
    currentYuan = yuan(current);
    priorYuan = yuan(prior);
    if (current && prior) {
        if (!change)
            changeYuan = currentYuan - priorYuan;
    } else if (current && change) {
        priorYuan = currentYuan - changeYuan;
    } else if (prior && change) {
        currentYuan = priorYuan + changeYuan;
    } else {
        return false;
    }
    return true;
}

std::vector<Operand> Growth::amounts() const
{
    std::vector<Operand> operands;
    for (const auto &operand : {change, current, prior})
        if (operand)
            operands.push_back(*operand);
    return operands;
}

Judgement Growth::judgeRate(const PrintedNumber &by) const
{
    if (current && prior)
        return judgeGrowth(rate->number, current->number, prior->number);
    if (current)
        return judgeGrowthByChange(rate->number, current->number, by);
    return judgeShare(rate->number, by, prior->number);
}

std::optional<PrintedNumber> Growth::shiftedChange() const
{
    if (!change || !current || prior)
        return std::nullopt;
    for (const int power : {-1, 1, -4, 4}) {
        const PrintedNumber shifted = scaledReading(change->number, powerOfTen(power));
        if (judgeRate(shifted) == Judgement::Consistent)
            return shifted;
    }
    return std::nullopt;
}

bool Growth::isOverCurrent() const
{
    return current && change && currentYuan != 0 && judgeShare(rate->number, change->number, current->number) == Judgement::Consistent;
}

Tie Growth::rateTie(int finding) const
{
    using Numbers = std::vector<PrintedNumber>;
    if (current && prior)
        return tieout::rateTie({*rate, *current, *prior}, [](const Numbers &n) { return judgeGrowth(n[0], n[1], n[2]); }, finding);
    if (current)
        return tieout::rateTie({*rate, *current, *change}, [](const Numbers &n) { return judgeGrowthByChange(n[0], n[1], n[2]); }, finding);
    return shareTie(*rate, *change, *prior, finding);
}

} // namespace tieout
