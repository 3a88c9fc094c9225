#pragma once

#include "parse/tableregions.h"
#include "report/report.h"

#include <optional>

namespace tieout {

/** `table` with the columns and rows of a region whose cells are kept apart by tabs or Markdown bars; nothing where they are not. */
std::optional<Table> readCelledTable(const Document &document, const TableRegion &region, Table table);

} // namespace tieout
