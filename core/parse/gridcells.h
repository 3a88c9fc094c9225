#pragma once

#include "report/document.h"

#include <vector>

namespace tieout {

/** `span` without the blanks at its ends. */
TextSpan trimmedCell(const Document &document, TextSpan span);

/** The cells of a line of tabs or bars; none for a line that is no row of a grid, nor outside of one for a line of contents ("职责\t3"). */
std::vector<TextSpan> gridCells(const Document &document, int line, bool inGrid = false);

/** A line of dashes and bars between the header and the rows of a grid: "| --- | --- |". */
bool isGridRule(QStringView line);

/** The cells of a block's head without the block's own name, which a web page's text prints in the first of the rows it spans only. */
std::vector<TextSpan> withoutSpanning(const Document &document, int line, std::vector<TextSpan> cells);

} // namespace tieout
