#pragma once

#include "parse/tablegrid.h"

namespace tieout {

/** A side that prints fewer amounts than its block has columns, and its own sums leave several places. */
struct OpenSide
{
    size_t row = 0, first = 0;
    std::vector<Cell> values;
};

/** Says that a row prints `values` of `columns` amounts and that which are missing cannot be told. */
Notice openNotice(const Cell &name, const std::vector<Cell> &values, size_t columns);

/** Moves the amounts of open rows to where the column totals have them; others stay as text behind their total. */
void placeOpenSides(TableBody body, const std::vector<OpenSide> &open);

} // namespace tieout
