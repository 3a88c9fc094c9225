#pragma once

#include "number/decimal.h"
#include "report/report.h"

namespace tieout {

/**
 * Places the amounts of rows that print fewer than the table has columns, where the table's own arithmetic
 * leaves one way only; other rows stay short and are named in a Notice. Columns before `first` hold no amounts.
 * `told` are the totals of the columns as far as another table tells them.
 */
void placeShortRows(Table &table, size_t first, std::vector<Notice> &notices, const std::vector<std::optional<Decimal>> &told = {});

/** The same for one block of a two-sided row: where `values` belong among the columns `first`..`first + count`. */
std::vector<int> placesByRowSum(const Table &table, const std::vector<Cell> &values, size_t first, size_t count);

/** Whether the row's own sums hold for `values` in some of the columns `first`..`first + count`, but not at `places`. */
bool contradictsRowSum(const Table &table, const std::vector<Cell> &values, const std::vector<int> &places, size_t first, size_t count);

} // namespace tieout
