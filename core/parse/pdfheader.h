#pragma once

#include "parse/pdfgrid.h"
#include "report/table.h"

namespace tieout {

/** A column of the table and the columns of the grid that it takes up. */
struct HeaderColumn
{
    Column column; ///< title and span; role and block are set by the caller
    int first = 0, last = 0; ///< columns of the grid, both included
};

/** The rows on top of a table that name its columns. */
struct GridHeader
{
    int begin = 0, end = 0;  ///< rows of the grid, half open
    int labelRow = -1;       ///< a header row that also holds the label of the total ("合计 | | 合计 | 基本支出"); or -1
    std::vector<HeaderColumn> columns;
    [[nodiscard]] QString text() const; ///< all titles: two pieces with one text are of one table
};

/** What the row under a header prints to number a column: "3", "甲", "4=5+6", "(1)". */
bool isColumnNumber(const QString &text);

/** Whether `text` is the label of such a row: 栏次, 行次. */
bool isNumberingLabel(const QString &text);

/** Whether `text` is the name of a level of codes: 类, 款, 项. */
bool isClassPart(const QString &text);

/** Whether a row numbers the columns (栏次 1 2 3, 行次, 甲 乙 1). */
bool numbersColumns(const TableGrid &grid, int row);

/** Whether a row holds data: a number, a code, an ordinal, or the total under a name column. */
bool isDataRow(const TableGrid &grid, int row, int headerBegin);

/**
 * Reads the header of the part of `grid` that begins at `begin` and ends before `end`, its levels joined
 * with "-". In a part of a form (`isForm`) a label over all rows at the left is no column.
 */
GridHeader foldHeader(const TableGrid &grid, int begin, int end, bool isForm = false);

/** A header for a piece of a table without one: as many untitled columns as the grid has. */
GridHeader bareHeader(const TableGrid &grid, int begin);

/** Counts the side-by-side blocks of a form into Column::block: a repeated 项目 or 科目编码 begins the next. */
void numberBlocks(std::vector<Column> &columns);

/** The form that the titles of the columns tell of; Other when they do not. */
TableKind kindOfColumns(const std::vector<Column> &columns);

} // namespace tieout
