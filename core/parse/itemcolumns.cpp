#include "parse/itemcolumns.h"

#include "base/words.h"
#include "parse/columnroles.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tieout {

namespace {

/** Whether the rows begin with what they tell (1.因公出国（境）费, or 预算数), so that the columns need not. */
bool namesItsRows(const Table &table)
{
    const auto named = std::count_if(table.rows.begin(), table.rows.end(), [](const Row &row) {
        return row.cells.size() > 1 && row.cells.front().state == CellState::Text && (!sanGongConcept(row.cells.front().text).isEmpty() || hasAny(row.cells.front().text, {u"预算", u"决算"})) &&
               std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == CellState::Number; });
    });
    return named > 1;
}

} // namespace

bool namesMeasuresEvenly(const Table &table)
{
    const auto count = [&](QStringView word) {
        return std::count_if(table.columns.begin(), table.columns.end(), [word](const Column &column) { return column.title.contains(word); });
    };
    constexpr size_t twoMeasures = 13; // more columns hold prior years and rates, too
    return table.kind != TableKind::SanGong || table.columns.size() > twoMeasures || count(u"预算") == count(u"决算") || namesItsRows(table);
}

bool namesEachItem(const Table &table)
{
    if (table.kind != TableKind::SanGong || std::none_of(table.columns.begin(), table.columns.end(), [](const Column &column) { return !column.conceptId.isEmpty(); }))
        return true;
    std::set<std::tuple<QString, Measure, int>> seen;
    return std::all_of(table.columns.begin(), table.columns.end(), [&](const Column &column) {
        return column.role == ColumnRole::Name || column.role == ColumnRole::LineNumber ||
               (!column.conceptId.isEmpty() && seen.insert({column.conceptId, column.measure, column.block}).second);
    });
}

} // namespace tieout
