#pragma once

#include "parse/pdfpage.h"

#include <vector>

namespace tieout {

/** Lines of several columns that belong to one row. */
struct StackedRow
{
    std::vector<std::vector<PrintedLine>> cells; ///< one for each column
    float top = 0, bottom = 0;
};

/**
 * Parts columns of printed lines into rows where no ruling line does it. A number, a code or a dash has
 * a row of its own; a name wrapped over several lines belongs to the row that stands in its middle, or
 * beside its first or its last line, however the column is set. `widths` are those that text can fill.
 */
std::vector<StackedRow> stackRows(const std::vector<std::vector<PrintedLine>> &columns, const std::vector<float> &widths);

/** Whether `text` can only begin a row: a number, a code, "十六、金融支出", a total. */
bool beginsRow(const QString &text);

/** Whether `text` is an item that forms print without an ordinal: 年初结转和结余, a total. */
bool beginsItem(const QString &text);

} // namespace tieout
