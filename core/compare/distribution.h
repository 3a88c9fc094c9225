#pragma once

#include "number/decimal.h"

#include <array>
#include <vector>

namespace tieout {

/** How values of peers are spread. Exact; percentiles between two values are interpolated linearly. */
struct Distribution
{
    int count = 0;
    Decimal least, lower, median, upper, most; ///< minimum, quartiles, maximum
    Decimal spread;              ///< median absolute deviation from the median
    std::vector<int> outliers;   ///< indices into the values, see distributionOf
};

/** Under this many peers neither quartiles nor outliers say anything. */
constexpr int fewestPeers = 5;

/**
 * Median, quartiles and outliers by the modified z-score of Iglewicz and Hoaglin (1993):
 * 0.6745 |x - median| > 3.5 MAD. No outliers among fewer than fewestPeers values or where the MAD is 0.
 */
Distribution distributionOf(const std::vector<Decimal> &values);

/** First digits of amounts against Benford's law. */
struct FirstDigits
{
    int count = 0;                 ///< of values that are not zero
    std::array<int, 9> seen{};     ///< how many begin with 1..9
    double meanDeviation = 0;      ///< mean absolute deviation of the shares from the law, as a fraction
};

/** Under this many amounts the law says nothing (Nigrini's bounds for the deviation are made for hundreds). */
constexpr int fewestDigits = 300;

FirstDigits firstDigitsOf(const std::vector<Decimal> &values);

/** The share of amounts that begin with `digit` (1..9) by the law. */
double benfordShare(int digit);

} // namespace tieout
