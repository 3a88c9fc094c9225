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

PrintedNumber greatest(const Table &table)
{
    PrintedNumber most;
    visitAmounts(table.rows, table.columns, Unit::None, [&](const PrintedNumber &number) { most = number.value > most.value ? number : most; });
    return most;
}

/** The unit that stands right behind `digits` somewhere in the text. */
Unit unitBehind(const QString &text, const QString &digits)
{
    for (qsizetype i = text.indexOf(digits); i >= 0; i = text.indexOf(digits, i + 1)) {
        qsizetype end = i + digits.size();
        while (end < text.size() && text[end].isSpace())
            ++end;
        const bool whole = i == 0 || (!text[i - 1].isDigit() && text[i - 1] != u'.' && text[i - 1] != u',');
        if (whole && end + 1 < text.size() && text[end] == u'万' && text[end + 1] == u'元')
            return Unit::WanYuan;
        if (whole && end < text.size() && text[end] == u'元')
            return Unit::Yuan;
    }
    return Unit::None;
}

/** The unit the narrative has for the greatest amount of one of the forms. */
Unit narrativeUnit(const Document &document, const std::vector<Table> &tables)
{
    for (const Table &table : tables) {
        if (!isStatutory(table))
            continue;
        const PrintedNumber most = greatest(table);
        if (most.value <= 0 || most.decimals == 0)
            continue;
        for (const QString &digits : {document.quote(most.span), most.plain()})
            if (const Unit unit = unitBehind(document.text, digits); unit != Unit::None)
                return unit;
    }
    return Unit::None;
}

} // namespace

void inheritUnits(const Document &document, std::vector<Table> &tables)
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
        unit = narrativeUnit(document, tables);
    if (unit == Unit::None)
        return;
    for (Table &table : tables) {
        if (!lacksUnit(table))
            continue;
        const Decimal most = greatest(table).value;
        // Other forms are rounded to the last digit of a unit like 万元.
        const Decimal slack = yuanPer(unit) / Decimal(200);
        const auto near = yuan.lower_bound(most - slack);
        const bool isYuan = unit != Unit::Yuan && most > slack && !yuan.contains(most * yuanPer(unit)) && near != yuan.end() && *near <= most + slack;
        table.unit = isYuan ? Unit::Yuan : unit;
        visitAmounts(table.rows, table.columns, Unit::None, [&](PrintedNumber &number) { number.unit = table.unit; });
    }
}

} // namespace tieout
