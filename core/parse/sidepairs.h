#pragma once

#include "parse/stackeditems.h"

#include <optional>

namespace tieout {

/** One printed row: an item of each side, -1 for none, and their amounts as indexes into those of the items. */
struct SideRow
{
    int items[2] = {-1, -1};
    std::vector<size_t> amounts[2];
    bool isSure[2] = {true, true};
};

/** The rows of a two-sided form. */
struct SidePairs
{
    std::vector<SideRow> rows;
    size_t bottom = 0;               ///< row of the sums of the year
    std::map<int, size_t> rowOfLine; ///< the row of each 行次
};

/** Puts the items of a form into rows, both sides from the top, and their last rows from the bottom; nothing where they do not fit. */
std::optional<SidePairs> pairSides(StackedItems &read);

/** Whether an item is what was brought in or carried over. */
bool isCarriedOver(const QString &name);

} // namespace tieout
