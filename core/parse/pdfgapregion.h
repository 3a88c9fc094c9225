#pragma once

#include "parse/pdfgapcolumns.h"
#include "report/document.h"

namespace tieout {

/** Where a table without vertical lines stands: lines [header, rows) name the columns, [rows, end) are the rows. */
struct GapRegion
{
    size_t header = 0, rows = 0, end = 0;
    bool goesOn = false;  ///< with the table of the page before
};

/**
 * The tables among the lines of a page. One begins under a title, a unit or a mark; at the top of the page
 * also where its header is that of `before`, where its amounts stand under those of `before`, or where
 * rows of numbers stand.
 */
std::vector<GapRegion> gapRegions(const std::vector<PrintedLine> &lines, const Page &page, const GapColumns &before);

/** Whether a line is a row of a table: a label and amounts, or several numbers. */
bool isRowLine(const PrintedLine &line);

} // namespace tieout
