#include "parse/toldtotals.h"

#include "base/words.h"
#include "parse/confirmsides.h"
#include "parse/tableforms.h"

#include <algorithm>

namespace tieout {

std::vector<std::optional<Decimal>> toldTotals(const Table &table, size_t first, const std::vector<Table> &above)
{
    std::vector<std::optional<Decimal>> told(std::max(table.columns.size(), first) - first);
    const Table *const overview = table.kind == TableKind::Income ? tableOf(above, TableKind::Balance) : nullptr;
    if (overview == nullptr || overview->unit != table.unit)
        return told;
    const int name = overview->column(ColumnRole::Name), amount = overview->column(ColumnRole::Amount);
    for (int row = 0; row < static_cast<int>(overview->rows.size()); ++row) {
        const Cell *const named = overview->cell(row, name);
        const Cell *const value = overview->cell(row, amount);
        if (named == nullptr || value == nullptr || value->state != CellState::Number)
            continue;
        const QString item = behindOrdinal(withoutSpaces(named->text));
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
