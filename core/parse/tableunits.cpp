#include "parse/tableunits.h"

#include <algorithm>
#include <set>

namespace tieout {

namespace {

bool isStatutory(const Table &table)
{
    return table.kind >= TableKind::Balance && table.kind <= TableKind::Capital;
}

/** Calls `visit` for each amount of the table: numbers that are no rates, counts or line numbers. */
template<typename Rows, typename Visit>
void visitAmounts(Rows &rows, const std::vector<Column> &columns, Unit unit, const Visit &visit)
{
    for (auto &row : rows)
        for (size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i)
            if (row.cells[i].state == CellState::Number && row.cells[i].number.unit == unit && columns[i].role != ColumnRole::LineNumber
                && columns[i].role != ColumnRole::Code)
                visit(row.cells[i].number);
}

Decimal greatest(const Table &table)
{
    Decimal most = 0;
    visitAmounts(table.rows, table.columns, Unit::None, [&](const PrintedNumber &number) { most = std::max(most, number.value); });
    return most;
}

} // namespace

void inheritUnits(std::vector<Table> &tables)
{
    const auto lacksUnit = [](const Table &table) { return isStatutory(table) && table.unit == Unit::None && !table.rows.empty(); };
    if (std::none_of(tables.begin(), tables.end(), lacksUnit))
        return;
    Unit unit = Unit::None;
    std::set<Decimal> yuan; // the amounts of the other forms
    for (const Table &table : tables) {
        if (!isStatutory(table) || table.unit == Unit::None)
            continue;
        if (unit != Unit::None && table.unit != unit) // forms of two units tell nothing about a third
            return;
        unit = table.unit;
        visitAmounts(table.rows, table.columns, unit, [&](const PrintedNumber &number) { yuan.insert(number.inYuan()); });
    }
    if (unit == Unit::None)
        return;
    for (Table &table : tables) {
        if (!lacksUnit(table))
            continue;
        const Decimal most = greatest(table);
        // Other forms are rounded to the last digit of a unit like 万元.
        const Decimal slack = yuanPer(unit) / Decimal(200);
        const auto near = yuan.lower_bound(most - slack);
        const bool isYuan = unit != Unit::Yuan && most > slack && !yuan.contains(most * yuanPer(unit)) && near != yuan.end() && *near <= most + slack;
        table.unit = isYuan ? Unit::Yuan : unit;
        visitAmounts(table.rows, table.columns, Unit::None, [&](PrintedNumber &number) { number.unit = table.unit; });
    }
}

} // namespace tieout
