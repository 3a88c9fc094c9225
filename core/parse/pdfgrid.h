#pragma once

#include "parse/pdfpage.h"

#include <vector>

namespace tieout {

/** A cell of a grid, maybe over several rows and columns, with what is printed in it. */
struct GridCell
{
    int row = 0, column = 0;
    int rowSpan = 1, columnSpan = 1;
    std::vector<PrintedLine> lines;
    [[nodiscard]] bool isBlank() const { return lines.empty(); }
    [[nodiscard]] QString text() const { return joinedText(lines); }
};

/** The rows and columns of a table's piece on one page. Cells lie in row order and do not overlap. */
struct TableGrid
{
    int page = 0;   ///< from 0
    Box box;        ///< points, in the upright page
    std::vector<float> xs, ys; ///< borders: one more than columns and rows
    std::vector<GridCell> cells;
    bool ruled = true; ///< false: columns were told by gaps
    int headerRows = -1; ///< known for columns told by gaps; -1: to be found
    std::vector<TextSpan> doubtful; ///< amounts that stand between columns told by gaps
    bool repeatsHeader = false; ///< of the table on the page before

    [[nodiscard]] int columns() const { return static_cast<int>(xs.size()) - 1; }
    [[nodiscard]] int rows() const { return static_cast<int>(ys.size()) - 1; }
    [[nodiscard]] bool contains(const Letter &letter) const;
    /** The cell that covers `row` and `column`, or nullptr. */
    [[nodiscard]] const GridCell *at(int row, int column) const;
    /** The cells that begin in `row`. */
    [[nodiscard]] std::vector<const GridCell *> row(int row) const;
};

/** Ruling lines of a page after joining what was drawn in pieces: dashes, cell by cell, twice. */
struct PageRules
{
    std::vector<RulingLine> across; ///< by y, then x
    std::vector<RulingLine> down;   ///< by x, then y
};
PageRules joinedRules(const std::vector<RulingLine> &rules);

/** The grids that touching ruling lines make, top to bottom; cells still without text. */
std::vector<TableGrid> ruledGrids(const PageRules &rules);

/** Horizontal lines of `rules` that belong to none of `grids`: they separate rows of tables without vertical lines. */
std::vector<RulingLine> looseRules(const PageRules &rules, const std::vector<TableGrid> &grids);

/** Puts each letter into its cell of `grid`; a word that is printed over a border stays whole. */
void fillCells(TableGrid &grid, const Document &document, const std::vector<Letter> &letters);

} // namespace tieout
