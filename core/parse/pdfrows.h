#pragma once

#include "parse/pdfgrid.h"

namespace tieout {

/** Parts the rows of `grid` that hold several rows of numbers without a line between them. */
void splitStackedRows(TableGrid &grid);

/** Takes off the rows at the top and the foot that hold a title, a unit or notes: drawn in boxes like the table, they are lines around it. */
void cutBoxedLines(TableGrid &grid);

/** Whether lines part the columns of a table, but of its rows hardly any. */
bool isFrame(const TableGrid &grid);

/** Removes rows and columns too narrow for text: double lines, and borders that shift from row to row. */
void dropNarrow(TableGrid &grid);

} // namespace tieout
