#pragma once

#include "parse/pdfgrid.h"

namespace tieout {

/** Lines of several columns that belong to one row. */
struct StackedRow
{
    std::vector<std::vector<PrintedLine>> cells; ///< one for each column
    float top = 0, bottom = 0;
};

/**
 * Parts columns of printed lines into rows where no ruling line does it. A row begins at a number, a
 * code, an ordinal or a total; any other line goes on with the row beside it, or is a row of its own
 * where the distance is that of rows. `xs` are the borders of the columns.
 */
std::vector<StackedRow> stackRows(const std::vector<std::vector<PrintedLine>> &columns, const std::vector<float> &xs);

/** Parts the rows of `grid` that hold several rows of numbers without a line between them. */
void splitStackedRows(TableGrid &grid);

/** Removes rows and columns too narrow for text: double lines, and borders that shift from row to row. */
void dropNarrow(TableGrid &grid);

/** Whether `text` can only begin a row: a number, a code, "十六、金融支出", a total. */
bool beginsRow(const QString &text);

/** Whether `text` begins with a Chinese ordinal and its mark ("二十五、"). */
bool beginsWithOrdinal(QStringView text);

} // namespace tieout
