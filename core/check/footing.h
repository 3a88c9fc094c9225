#pragma once

#include "check/check.h"

namespace tieout {

/** A total and its parts in one table, read for a sum. */
struct Footing
{
    QString subject;
    std::optional<Operand> total;
    std::vector<Operand> parts;
    bool isUnreadable = false; ///< some part could not be read: the sum is not checked

    /** The parts together, in yuan where money. */
    [[nodiscard]] Decimal sum() const;
    /** What the printed parts say of the total, which must be there. */
    [[nodiscard]] Judgement judgement() const { return judgeSum(total->number, numbersOf(parts)); }
};

/** Whether one mistyped digit of the total or a part is all that keeps two or more parts from adding up: no part is missing then. */
bool isSlip(const Footing &footing);

/** Adds the cell to the parts; a blank adds nothing. */
void addPart(const Query &query, Footing &footing, int table, int row, int column);

/** Judges total = sum of parts and records the outcome; returns the finding's index or -1. */
int judgeFooting(CheckContext &context, const Footing &footing);

} // namespace tieout
