#include "parse/opensides.h"

#include "parse/placesearch.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace tieout {

namespace {

/** The column of the names of a block whose amounts begin at `first`. */
size_t nameBefore(size_t first, bool lineNumbers)
{
    return first - (lineNumbers ? 2 : 1);
}

/** Whether the income side has money for every fund in whose column the row `total` has an amount. */
bool hasSources(const Table &table, size_t total, size_t first, size_t income)
{
    for (size_t k = first + 1; k < table.columns.size(); ++k) {
        const bool spent = table.rows[total].cells[k].state == CellState::Number;
        const QString fund = table.columns[k].title.left(4);
        const bool given = std::any_of(table.rows.begin(), table.rows.end(), [&](const Row &row) {
            return row.cells.front().text.contains(fund) && row.cells[income].state == CellState::Number && row.cells[income].number.value != 0;
        });
        if (spent != given)
            return false;
    }
    return true;
}

/** What the total of the expenditure leaves for its open rows; nothing where the form has no such total or it is open itself. */
std::vector<Decimal> leftByTotal(const Table &table, const std::vector<OpenSide> &open, size_t first, bool lineNumbers)
{
    if (std::any_of(table.rows.begin(), table.rows.end(), [&](const Row &row) { return row.cells.size() != table.columns.size(); }))
        return {};
    const auto isOpen = [&](size_t r) { return std::any_of(open.begin(), open.end(), [r](const OpenSide &side) { return side.row == r; }); };
    const auto addTo = [&](std::vector<Decimal> &left, const Row &row, int sign) {
        for (size_t k = 0; k < left.size() && first + k < row.cells.size(); ++k)
            if (row.cells[first + k].state == CellState::Number)
                left[k] += Decimal(sign) * row.cells[first + k].number.value;
    };
    std::vector<Decimal> left(table.columns.size() - first);
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const QString name = table.rows[r].cells[nameBefore(first, lineNumbers)].text;
        if ((name.startsWith(u"本年支出") || name == u"支出总计" || name == u"支出合计") && isTotalLabel(name)) { // the latter where a budget has no other
            addTo(left, table.rows[r], 1);
            return isOpen(r) && !hasSources(table, r, first, lineNumbers ? 2 : 1) ? std::vector<Decimal>{} : left;
        }
        if (!isOpen(r))
            addTo(left, table.rows[r], -1);
    }
    return {};
}

/** Amounts whose column is not certain stay as text: no check takes them for another column's. */
void doubtAmounts(std::vector<Cell> &cells, size_t from)
{
    for (size_t k = from; k < cells.size(); ++k)
        leaveAsText(cells[k]);
}

} // namespace

Notice openNotice(const Cell &name, const std::vector<Cell> &values, size_t columns)
{
    return {message(QT_TRANSLATE_NOOP("Message", "Row “%1” prints %2 of %3 amounts: which are missing cannot be told."),
                    {name.text, QString::number(values.size()), QString::number(columns)}),
            values.front().span()};
}

void placeOpenSides(TableBody body, const std::vector<OpenSide> &open)
{
    Table &table = body.table;
    const size_t first = open.front().first;
    std::optional<std::vector<size_t>> ways;
    std::vector<ShortRow> rows;
    if (const std::vector<Decimal> whole = leftByTotal(table, open, first, body.header.lineNumbers); !whole.empty()) {
        for (const OpenSide &side : open) {
            const QString &name = table.rows[side.row].cells[nameBefore(first, body.header.lineNumbers)].text;
            if (isTotalLabel(name) || !beginsWithOrdinal(name))
                continue;
            rows.push_back({side.row, side.values, possiblePlaces(rowSums(table, first, whole.size()), side.values, whole.size())});
            dropImpossible(rows.back(), whole);
        }
        ways = onlyWay(whole, rows);
        if (!ways && table.unit != Unit::Yuan)
            ways = onlyWay(whole, rows, Decimal(static_cast<int>(table.rows.size())) / Decimal(200));
    }
    for (size_t i = 0; ways && i < rows.size(); ++i) {
        std::vector<Cell> &cells = table.rows[rows[i].row].cells;
        std::fill(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end(), Cell{});
        for (size_t k = 0; k < rows[i].values.size(); ++k)
            cells[first + static_cast<size_t>(rows[i].ways[(*ways)[i]][k])] = rows[i].values[k];
    }
    for (size_t i = 0; !ways && i < open.size(); ++i) {
        std::vector<Cell> &cells = table.rows[open[i].row].cells;
        body.notices.push_back(openNotice(cells[nameBefore(first, body.header.lineNumbers)], open[i].values, table.columns.size() - first));
        doubtAmounts(cells, table.columns[first].role == ColumnRole::Total ? first + 1 : first);
    }
}

} // namespace tieout
