#include "parse/toldtotals.h"

#include "base/words.h"

#include <algorithm>

namespace tieout {

namespace {

/** The name of an item without its ordinal: "八、其他收入". */
QString itemName(const Cell &cell)
{
    const QString text = withoutSpaces(cell.text);
    return text.mid(text.indexOf(u'、') + 1);
}

} // namespace

std::vector<std::optional<Decimal>> toldTotals(const Table &table, size_t first, const std::vector<Table> &above)
{
    std::vector<std::optional<Decimal>> told(std::max(table.columns.size(), first) - first);
    const auto overview = std::find_if(above.begin(), above.end(), [&](const Table &other) { return other.kind == TableKind::Balance && other.unit == table.unit; });
    if (table.kind != TableKind::Income || overview == above.end())
        return told;
    const int name = overview->column(ColumnRole::Name), amount = overview->column(ColumnRole::Amount);
    for (int row = 0; row < static_cast<int>(overview->rows.size()); ++row) {
        const Cell *const named = overview->cell(row, name);
        const Cell *const value = overview->cell(row, amount);
        if (named == nullptr || value == nullptr || value->state != CellState::Number)
            continue;
        const QString item = itemName(*named);
        for (size_t k = 0; k < told.size(); ++k) {
            const Column &column = table.columns[first + k];
            // Appropriations stand there by their budgets.
            const bool isPart = column.role == ColumnRole::Appropriation && item.endsWith(u"财政拨款收入");
            if (isPart || item == column.title.section(u'-', -1))
                told[k] = told[k].value_or(0) + value->number.value;
        }
    }
    return told;
}

bool agreesWithTold(const Table &table, size_t first, const std::vector<std::optional<Decimal>> &told)
{
    const auto total = std::find_if(table.rows.begin(), table.rows.end(), [](const Row &row) { return row.isTotal; });
    if (total == table.rows.end() || total->cells.size() < first + told.size())
        return false;
    bool any = false;
    for (size_t k = 0; k < told.size(); ++k) {
        const Cell &cell = total->cells[first + k];
        if (told[k] && (cell.state != CellState::Number || cell.number.value != *told[k]) && !(cell.state == CellState::Blank && *told[k] == 0))
            return false;
        any = any || told[k];
    }
    return any;
}

} // namespace tieout
