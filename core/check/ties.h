#pragma once

#include "check/query.h"
#include "check/tolerance.h"

#include <functional>

namespace tieout {

/**
 * One relation that a rule tested: its numbers, as printed, and whether numbers in their places can be
 * right together. Sums can be solved for the value that one of their numbers would have to have.
 */
struct Tie
{
    std::vector<Operand> numbers;
    std::vector<int> signs; ///< of a sum, one each: the signed numbers add up to 0; empty for a percentage
    std::function<Judgement(const std::vector<PrintedNumber> &)> judge;
    int finding = -1;       ///< what the failure was reported as; -1 where the relation holds
};

/** total = parts - less. */
Tie sumTie(const Operand &total, const std::vector<Operand> &parts, const std::vector<Operand> &less, int finding);

/** One amount in two places. */
Tie equalTie(const Operand &a, const Operand &b, int finding);

/** percent = part / whole, as a share or a completion rate. */
Tie shareTie(const Operand &percent, const Operand &part, const Operand &whole, int finding);

/** A percentage judged by `judge` from its numbers, the percentage first. */
Tie rateTie(std::vector<Operand> numbers, std::function<Judgement(const std::vector<PrintedNumber> &)> judge, int finding);

/** The value that number `index` of a sum must have for the sum to hold, in its own unit and precision; nothing for a percentage. */
std::optional<PrintedNumber> solved(const Tie &tie, size_t index);

} // namespace tieout
