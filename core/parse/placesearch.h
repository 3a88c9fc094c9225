#pragma once

#include "report/table.h"

#include <optional>
#include <vector>

namespace tieout {

using Places = std::vector<int>; ///< of a row's amounts: columns counted from the first that holds amounts

/** What a printed amount may be off in a sum: half the last digit that forms in 万元 print, nothing in 元. */
Decimal halfDigitOf(Unit unit);

/** The columns of amounts that add up to another one, as offsets behind the first. */
struct RowSum
{
    std::vector<int> left, right;
};

/** The sums that each row of a form keeps among `count` columns from `first` on. */
std::vector<RowSum> rowSums(const Table &table, size_t first, size_t count);

/** The amount that `places` put into `column`; 0 where it stays blank. */
Decimal amountAt(const std::vector<Cell> &values, const Places &places, int column);

/** Whether `values` at `places` keep all `sums` to within `slack`. */
bool holds(const std::vector<RowSum> &sums, const std::vector<Cell> &values, const Places &places, const Decimal &slack = 0);

/** All ways to put `values` in order into `count` columns that keep the sums; at most 400 are looked at. */
std::vector<Places> possiblePlaces(const std::vector<RowSum> &sums, const std::vector<Cell> &values, size_t count);

/** A row that prints fewer amounts than its table has columns, and the ways to place them. */
struct ShortRow
{
    size_t row = 0;
    std::vector<Cell> values;
    std::vector<Places> ways;
};

/** Which way of each row makes all of them together use up `left` to within `slack`, one amount a column; nothing where none does or several do. */
std::optional<std::vector<size_t>> onlyWay(std::vector<Decimal> left, const std::vector<ShortRow> &rows, const Decimal &slack = 0);

/** Leaves out the ways that put an amount where `whole` has none; all stay where an amount is negative. */
void dropImpossible(ShortRow &row, const std::vector<Decimal> &whole);

} // namespace tieout
