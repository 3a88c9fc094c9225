#pragma once

#include "parse/tableregions.h"
#include "report/report.h"

#include <optional>

namespace tieout {

/** Whether a form prints one cell a line, as `pdftotext` without an option does: nearly every amount stands alone. */
bool isStacked(const TableWords &words, TableKind kind);

/** Whether the rows of a coded form are as many amounts wide as its columns and add up, all but a few. */
bool holdsTogether(const Table &table);

/** Whether rows read of such a form have no amounts, or more than it has columns: they went to other rows. */
bool isConfused(const Table &table, const TableWords &words);

/** Leaves the amounts of such a table as text, which no check looks at, gives its codes their own names and says so. */
void doubtAmounts(Table &table, const TableWords &words, std::vector<Notice> &notices);

/** The last line of amounts that such a text prints behind the note under a table; the region's own last line without any. */
int lastAmountsLine(const Document &document, const TableRegion &region);

/**
 * `table` with the rows of a form of codes, names and amounts whose cells stand one a line, in an order that may differ from that of the
 * rows. Only where the amounts in text order, but for a few, part into rows that add up, as do the classes; else nothing.
 */
std::optional<Table> readStackedTable(const Document &document, Table table, const TableWords &words, const std::vector<Table> &above, std::vector<Notice> &notices);

} // namespace tieout
