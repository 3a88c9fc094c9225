#include "parse/sidesums.h"

#include "base/words.h"
#include "parse/placesearch.h"
#include "parse/stackeditems.h"
#include "parse/tableforms.h"

namespace tieout {

bool isAmountColumn(const Column &column)
{
    return column.role != ColumnRole::Name && column.role != ColumnRole::LineNumber;
}

namespace {

const QString &labelOf(const Table &table, const Row &row, int block)
{
    static const QString none;
    const int name = table.column(ColumnRole::Name, block);
    return name < 0 || row.cells.size() <= static_cast<size_t>(name) ? none : row.cells[static_cast<size_t>(name)].text;
}

/** Whether the items above the sum of the year add up to it in one column; `any` becomes true where that is not 0. */
bool columnAddsUp(const Table &table, size_t column, bool &any)
{
    Decimal sum = 0;
    int parts = 0;
    for (const Row &row : table.rows) {
        const QString &label = labelOf(table, row, table.columns[column].block);
        const Decimal amount = column < row.cells.size() && row.cells[column].state == CellState::Number ? row.cells[column].number.value : Decimal(0);
        if (isSumOfYear(label)) {
            any = any || amount != 0;
            return abs(sum - amount) <= Decimal(parts + 1) * halfDigitOf(table.unit);
        }
        if (beginsWithOrdinal(label) && amount != 0) {
            sum += amount;
            ++parts;
        }
    }
    return true;
}

} // namespace

bool areSidesConfused(const Table &table)
{
    for (const Row &row : table.rows)
        for (size_t c = 0; c < row.cells.size(); ++c) {
            if (c >= table.columns.size())
                return true;
            const QString &text = row.cells[c].text;
            if (table.columns[c].role == ColumnRole::Name && (text.count(u'、') > 1 || hasAny(text, {u"决算数", u"行次", u"栏次", u"合计一般", u"项目（"})))
                return true;
            if (isAmountColumn(table.columns[c]) && row.cells[c].state == CellState::Number && labelOf(table, row, table.columns[c].block).isEmpty())
                return true;
        }
    return false;
}

bool sidesAddUp(const Table &table)
{
    bool any = false;
    for (const Row &row : table.rows)
        if (row.cells.size() > table.columns.size())
            return false;
    for (size_t c = 0; c < table.columns.size(); ++c)
        if (isAmountColumn(table.columns[c]) && !columnAddsUp(table, c, any))
            return false;
    return any;
}

} // namespace tieout
