#pragma once

#include "parse/pdfgapcolumns.h"
#include "parse/pdfgrid.h"

#include <optional>

namespace tieout {

/**
 * Tables without vertical lines: their columns are told by gaps that no row crosses and by the names over
 * them. `loose` are horizontal lines: one under a part of a header joins what it spans. `open` holds the
 * columns of the last table of the pages before, which the first one may go on with.
 */
std::vector<TableGrid> gapGrids(const Document &document, const Page &page, const std::vector<Letter> &letters,
                                const std::vector<RulingLine> &loose, GapColumns &open);

/** The grid of `letters`, which are the rows of one table under its header (if `headed`); none where no two columns can be told. */
std::optional<TableGrid> gapGrid(const Document &document, const Page &page, const std::vector<Letter> &letters, bool headed);

} // namespace tieout
