#pragma once

#include "number/decimal.h"
#include "report/table.h"

#include <optional>
#include <vector>

namespace tieout {

/** The total of each column of an income table from `first` on, as the 收支总表 among the tables above tells it by name (其他收入). */
std::vector<std::optional<Decimal>> toldTotals(const Table &table, size_t first, const std::vector<Table> &above);

/** Whether the table's total has in each column from `first` on what is told of it, and something is told. */
bool agreesWithTold(const Table &table, size_t first, const std::vector<std::optional<Decimal>> &told);

} // namespace tieout
