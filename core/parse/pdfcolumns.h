#pragma once

#include "parse/pdfgrid.h"

#include <optional>

namespace tieout {

/**
 * Tables without vertical lines: their columns are told by gaps that no row crosses, right-aligned
 * numbers included. A table begins under a title, a unit or a mark, or at the top of a page where
 * rows of numbers stand. `loose` are horizontal lines: one under a part of a header joins what it spans.
 */
std::vector<TableGrid> gapGrids(const Document &document, const Page &page, const std::vector<Letter> &letters,
                                const std::vector<RulingLine> &loose);

/** The grid of `letters`, which are the rows of one table under its header (if `headed`); none where no two columns can be told. */
std::optional<TableGrid> gapGrid(const Document &document, const Page &page, const std::vector<Letter> &letters, bool headed);

} // namespace tieout
