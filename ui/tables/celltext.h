#pragma once

#include "report/table.h"

#include <QModelIndexList>

namespace tieout {

/** Whether the columns from the left up to this one name their rows: codes, names, line numbers. */
int namingColumns(const Table &table);

/**
 * Cells as lines of tab-separated values, as printed; gaps of the choice are empty. With headers the
 * columns' titles stand first and the columns that name the rows are added where they were not chosen.
 */
QString tabSeparated(const Table &table, const QModelIndexList &cells, bool headers);

/** What several chosen cells come to. */
struct CellSum
{
    int cells = 0;
    int numbers = 0;
    int decimals = 0; ///< of the most precise number
    Decimal sum = 0;
    Decimal difference = 0; ///< first less second, in the order of the table; only for two numbers
};
CellSum sumCells(const Table &table, const QModelIndexList &cells);

} // namespace tieout
