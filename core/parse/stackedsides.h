#pragma once

#include "parse/tablewords.h"
#include "report/table.h"

#include <optional>

namespace tieout {

/**
 * `table` with the rows of a two-sided form whose cells stand one a line, its sides through each other. Each amount goes to the item or
 * 行次 that it follows, the amounts of the last rows to where the sums have them; nothing where these do not prove it.
 */
std::optional<Table> readStackedSides(const Document &document, Table table, const TableWords &words);

} // namespace tieout
