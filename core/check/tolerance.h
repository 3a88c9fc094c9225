#pragma once

#include "number/interval.h"

#include <vector>

namespace tieout {

/** What printed numbers allow one to say of a statement about them. */
enum class Judgement {
    Consistent,    ///< some values inside the printed intervals make it true
    Rounding,      ///< it fails by the last printed digit only (at most 1.5 units of it)
    Contradiction, ///< no values inside the printed intervals make it true
};

/** The yuan (or plain units) that one step of the last printed digit stands for. */
Decimal lastDigit(const PrintedNumber &number);

/**
 * total = sum of items, in yuan where money. Two-decimal yuan are ledger-exact; a short sum of
 * two-decimal 万元 that misses by exactly one unit is Rounding though the intervals would allow it.
 */
Judgement judgeSum(const PrintedNumber &total, const std::vector<PrintedNumber> &items);

/** One fact printed twice, in whatever units: the intervals meet; at one precision they must be equal. */
Judgement judgeEqual(const PrintedNumber &a, const PrintedNumber &b);

/** `percent` % of `whole` is `part`; `whole` must not be zero. */
Judgement judgeShare(const PrintedNumber &percent, const PrintedNumber &part, const PrintedNumber &whole);

/** `percent` % (negative for a fall) leads from `prior` to `current`. */
Judgement judgeGrowth(const PrintedNumber &percent, const PrintedNumber &current, const PrintedNumber &prior);

/** `percent` % is the signed `change` over the prior value that follows from it: current - change. */
Judgement judgeGrowthByChange(const PrintedNumber &percent, const PrintedNumber &current, const PrintedNumber &change);

/** change = current - prior. */
Judgement judgeChange(const PrintedNumber &change, const PrintedNumber &current, const PrintedNumber &prior);

/** a < b even at the outer ends of what is printed; false where they may be equal. */
bool surelyLess(const PrintedNumber &a, const PrintedNumber &b);

/** `number` read as `factor` times what is printed (a unit slip, a shifted point). */
PrintedNumber scaledReading(PrintedNumber number, const Decimal &factor);

} // namespace tieout
