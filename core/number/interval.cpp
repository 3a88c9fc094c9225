#include "number/interval.h"

namespace tieout {

Interval Interval::of(const PrintedNumber &number)
{
    const Decimal half = powerOfTen(-number.decimals) / 2;
    return {number.value - half, number.value + half};
}

Interval Interval::inYuan(const PrintedNumber &number)
{
    return of(number).scaled(yuanPer(number.unit));
}

Interval Interval::scaled(const Decimal &factor) const
{
    if (factor < 0)
        return {high * factor, low * factor};
    return {low * factor, high * factor};
}

} // namespace tieout
