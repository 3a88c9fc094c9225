#pragma once

#include "report/table.h"

namespace tieout {

/** Columns of a table of the report's own that tells budgets and what became of them; -1 where it has none, or two. */
struct OwnColumns
{
    int name = -1;                              ///< of the project or item
    int initial = -1, adjustment = -1, full = -1; ///< budget: at first, its change, after it (or the only one)
    int spent = -1, rate = -1;
    [[nodiscard]] int budget() const { return full >= 0 ? full : initial; }
};

/** The columns of a table that is no statutory one, told by the words of its header; all -1 for the others. */
OwnColumns ownColumns(const Table &table);

/** The only column of a table with one of these titles, or -1. */
int columnTitled(const Table &table, std::initializer_list<QStringView> titles);

/** Where a table tells the target of an indicator and what was reached; -1 where it has no such column, or two. */
struct ResultColumns
{
    int target = -1, achieved = -1;
};
ResultColumns resultColumns(const Table &table);

/** What a row of such a table is called, its ordinal removed; empty without a name column. */
QString ownRowName(const Table &table, const OwnColumns &columns, int row);

/** Rows that a total row or a numbered row sums. */
struct OwnSum
{
    int total = -1;
    std::vector<int> parts;
};

/** The sums that a table of the report's own claims to hold: 合计 of its rows, "一、" of the unnumbered rows below it. */
std::vector<OwnSum> ownSums(const Table &table, const OwnColumns &columns);

} // namespace tieout
