#pragma once

#include "parse/pdfgrid.h"
#include "report/table.h"

namespace tieout {

/** Makes one column of those that print a code in pieces ("208 | 05 | 01"), whatever their titles: by what the rows hold. */
void joinCodeParts(Table &table);

/** Makes two columns of one that holds codes and names ("30201 办公费"): where names stand in other places from row to row, no gap parts them. */
void partCodeColumns(TableGrid &grid);

/** Makes two columns of the first one of a coded form whose cells hold a code and a name ("20406 司法"). */
void partCodesFromNames(Table &table);

/** Whether nothing stands in a column below the header. */
bool isEmptyBelow(const TableGrid &grid, int column);

/** Removes a column that is empty below the header and gives its titles to the next one. */
void dropColumn(TableGrid &grid, int column);

} // namespace tieout
