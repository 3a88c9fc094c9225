#pragma once

#include "parse/pdfpage.h"

#include <vector>

namespace tieout {

/** Left and right end of a column's text, in points. */
using Extent = std::pair<float, float>;

/** How many rows of a table print something at each point of the page's width. */
struct Coverage
{
    std::vector<int> rows;    ///< by point from the left border of the page
    std::vector<int> numbers; ///< of these, the rows that print a number there
    int counted = 0;          ///< rows that tell columns
    std::vector<Extent> alone; ///< what stands alone in its line: a part of a wrapped name

    void add(const PrintedLine &line, float width);
    void add(const Coverage &other);
};

/** What the pieces of a table without vertical lines have shown of its columns so far. */
struct GapColumns
{
    std::vector<PrintedLine> header; ///< lines that name the columns
    Coverage cover;
    bool isOpen = false; ///< nothing follows the last piece on its page
    std::vector<PrintedLine> top; ///< the first lines of the page before, where a running head may stand
};

/** Stretches of the page's width that rows fill; in a gap between them print at most `least`: one in twenty. */
std::vector<Extent> filledExtents(const Coverage &cover, int least);
inline std::vector<Extent> filledExtents(const Coverage &cover)
{
    return filledExtents(cover, cover.counted / 20);
}

/**
 * The columns of a table without vertical lines, left to right: where its rows print, parted by gaps that
 * hardly a row crosses; each name of the header has one, over numbers or not.
 */
std::vector<Extent> gapColumns(const GapColumns &table);

} // namespace tieout
