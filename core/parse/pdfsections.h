#pragma once

#include "parse/pdfgrid.h"
#include "report/table.h"

namespace tieout {

/** Rows of a grid that make one table: forms of self-evaluation hold several under each other. */
struct GridSection
{
    int begin = 0, end = 0;
    TableKind kind = TableKind::Other; ///< Other: told by the title
    bool hasHeader = true;             ///< false: rows before the first header of a form
};

/** Whether a self-evaluation form begins with `grid`: its first row names the project or whose it is. */
bool beginsForm(const TableGrid &grid);

/** The parts of `grid`: one, unless headers of self-evaluation forms stand inside. */
std::vector<GridSection> sectionsOf(const TableGrid &grid);

} // namespace tieout
