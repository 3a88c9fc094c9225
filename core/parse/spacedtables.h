#pragma once

#include "parse/tableregions.h"
#include "parse/tablewords.h"
#include "report/report.h"

#include <optional>

namespace tieout {

/**
 * `table` with the columns and rows of a region whose cells a program set in columns of blanks (`pdftotext -layout`): read by the place of
 * each character as a page without lines is. Nothing where the text is not set so or no columns can be told.
 */
std::optional<Table> readSpacedTable(const Document &document, const TableRegion &region, Table table,
                                     const TableWords &words, std::vector<Notice> &notices);

} // namespace tieout
