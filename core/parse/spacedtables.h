#pragma once

#include "parse/tablewords.h"
#include "report/table.h"

#include <optional>

namespace tieout {

/** Whether most gaps between the words of a table are wide: blanks that set columns, not one between two cells. */
bool isColumnSpaced(const TableWords &words);

/**
 * `table` with the columns and rows of a region whose cells a program set in columns of blanks (`pdftotext -layout`): read by the place of
 * each character as a page without lines is. Nothing where the text is not set so or no columns can be told on each of its pages.
 */
std::optional<Table> readSpacedTable(const Document &document, Table table, const TableWords &words);

} // namespace tieout
