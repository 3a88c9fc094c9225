#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace tieout {

/** The rows of a coded form, each of which begins with its total, and all their amounts in text order. */
struct StackedRows
{
    std::vector<qint64> values;  ///< in units that all of them are whole in
    std::vector<int> parents;    ///< of each row in its order: the row that it is a part of; -1 for none
    size_t columns = 0;          ///< of amounts
    bool hasOfWhich = false;     ///< one column is a part of the one before it and counts no more
    qint64 halfDigit = 0;        ///< that each printed amount may be off in a sum
};

/** The amounts of one row, left to right, as indexes into the values. */
struct PartedRow
{
    std::vector<size_t> values;
    bool isTotalSure = true; ///< every way to read the table has this total
    bool isSure = true;      ///< and these amounts
    bool hasStray = false;   ///< some stood apart from the rest
};

/**
 * How the amounts part into rows so that all rows, and all families of rows in their totals, add up, with as few as can be, and at
 * most `strays`, that stand apart from their rows. Nothing where no way does or too many do.
 */
std::optional<std::vector<PartedRow>> partIntoRows(const StackedRows &rows, size_t strays);

} // namespace tieout
