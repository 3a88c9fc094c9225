#pragma once

#include "parse/pdfpage.h"

#include <vector>

namespace tieout {

/** Left and right end of a column's text, in points. */
using Extent = std::pair<float, float>;

/** How many rows of a table print something at each point of the page's width. */
struct Coverage
{
    std::vector<int> rows; ///< by point from the left border of the page
    int counted = 0;       ///< rows that tell columns

    void add(const PrintedLine &line, float width);
    void add(const Coverage &other);
};

/** What the pieces of a table without vertical lines have shown of its columns so far. */
struct GapColumns
{
    std::vector<PrintedLine> header; ///< lines that name the columns
    Coverage cover;
};

/** Stretches of the page's width that rows fill; a gap is where at most one in twenty reaches over. */
std::vector<Extent> filledExtents(const Coverage &cover);

/**
 * The columns of a table without vertical lines, left to right: where its rows print, parted by gaps that
 * hardly a row crosses; each name of the header has one, over numbers or not.
 */
std::vector<Extent> gapColumns(const GapColumns &table);

} // namespace tieout
