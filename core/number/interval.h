#pragma once

#include "number/printednumber.h"

namespace tieout {

/** A closed range of values. A printed number stands for half a unit of its last digit to each side. */
struct Interval
{
    Decimal low = 0;
    Decimal high = 0;

    /** The values that would be printed as `number`, in the number's own unit. */
    [[nodiscard]] static Interval of(const PrintedNumber &number);
    /** The same in yuan where the unit is money. */
    [[nodiscard]] static Interval inYuan(const PrintedNumber &number);
    [[nodiscard]] bool meets(const Interval &other) const { return low <= other.high && other.low <= high; }
    [[nodiscard]] Interval scaled(const Decimal &factor) const; ///< factor may be negative
    friend Interval operator+(const Interval &a, const Interval &b) { return {a.low + b.low, a.high + b.high}; }
    friend Interval operator-(const Interval &a, const Interval &b) { return {a.low - b.high, a.high - b.low}; }
};

} // namespace tieout
