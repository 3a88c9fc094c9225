#pragma once

#include "parse/pdfgrid.h"

namespace tieout {

/**
 * The cells of a header without vertical lines, one row for each printed line. A word over several columns
 * is their parent where a line is drawn under it, or where it stands in the middle of columns whose names
 * begin below it; `xs` are the borders of the columns.
 */
std::vector<GridCell> gapHeader(const std::vector<PrintedLine> &lines, const std::vector<float> &xs,
                                const std::vector<RulingLine> &loose);

} // namespace tieout
