#pragma once

#include "check/ties.h"

namespace tieout {

/** A statement of growth, its numbers signed as the text means them (下降 and 减少 are negative). */
struct Growth
{
    QString subject;
    std::optional<Operand> rate, current, prior, change;
    Decimal currentYuan = 0, priorYuan = 0, changeYuan = 0; ///< as far as known, see resolve()

    /** Computes what is not printed; false where fewer than two of current, prior and change are. */
    bool resolve();
    /** The amounts that are printed. */
    [[nodiscard]] std::vector<Operand> amounts() const;
    /** What current less prior comes to, in yuan; the printed change where the current amount is not told. */
    [[nodiscard]] Decimal exactChange() const { return current ? currentYuan - priorYuan : changeYuan; }

    /** The rate against the amounts, with another change in the place of the printed one. */
    [[nodiscard]] Judgement judgeRate(const PrintedNumber &change) const;
    [[nodiscard]] Judgement judgeRate() const { return judgeRate(change ? change->number : PrintedNumber{}); }
    /** The change with its point moved that makes the rate true: 246238.25 for a printed 2462382.47. */
    [[nodiscard]] std::optional<PrintedNumber> shiftedChange() const;
    /** Whether the rate was taken of this year instead of the year before. */
    [[nodiscard]] bool isOverCurrent() const;
    /** The rate with the two amounts that it is judged by. */
    [[nodiscard]] Tie rateTie(int finding) const;
};

} // namespace tieout
