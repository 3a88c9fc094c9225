#include "parse/confirmfunds.h"

#include "parse/confirmsides.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <map>
#include <optional>

namespace tieout {

namespace {

constexpr size_t firstAmount = 2; ///< behind code and name

/** What a row must say, by the role of its columns; what is not there is 0. */
using Amounts = std::map<ColumnRole, Decimal>;

/** A certain amount, 0 for a blank cell; nothing where the column is not there or its amount is doubted. */
std::optional<Decimal> certain(const Row &row, int column)
{
    if (column < 0 || static_cast<size_t>(column) >= row.cells.size())
        return std::nullopt;
    const Cell &cell = row.cells[static_cast<size_t>(column)];
    if (cell.state == CellState::Number)
        return cell.number.value;
    return cell.state == CellState::Text || cell.state == CellState::Unreadable ? std::nullopt : std::optional(Decimal(0));
}

/** What 支出决算表 says of a code. */
std::optional<Amounts> spentOn(const Table &spending, const QString &code)
{
    const auto row = std::find_if(spending.rows.begin(), spending.rows.end(), [&](const Row &one) { return !one.cells.empty() && one.cells.front().text == code; });
    if (row == spending.rows.end() || row->cells.size() != spending.columns.size())
        return std::nullopt;
    Amounts amounts;
    for (const ColumnRole role : {ColumnRole::Total, ColumnRole::Basic, ColumnRole::Project}) {
        const auto amount = certain(*row, spending.column(role));
        if (!amount)
            return std::nullopt;
        amounts[role] = *amount;
    }
    return amounts;
}

/** What came into a fund and what was carried over, by the two sides of 财政拨款收入支出决算总表. */
std::optional<Amounts> grantedTo(const Table &grants, TableKind kind)
{
    const QString fund = kind == TableKind::Fund ? QStringLiteral("政府性基金") : QStringLiteral("国有资本");
    const int name = grants.column(ColumnRole::Name, 0), other = grants.column(ColumnRole::Name, 1), column = grants.column(kind == TableKind::Fund ? ColumnRole::Fund : ColumnRole::Capital, 1);
    if (name < 0 || other < 0 || column < 0)
        return std::nullopt;
    Amounts amounts;
    ColumnRole next = ColumnRole::Income;
    for (const Row &row : grants.rows) {
        if (row.cells.size() != grants.columns.size())
            return std::nullopt;
        const QString &label = row.cells[static_cast<size_t>(name)].text;
        const bool mine = beginsWithOrdinal(label) && label.contains(fund);
        const auto given = certain(row, name + (grants.columns[static_cast<size_t>(name) + 1].role == ColumnRole::LineNumber ? 2 : 1));
        const auto left = certain(row, column);
        if ((mine && !given) || !left)
            return std::nullopt;
        if (mine)
            amounts[next] = *given;
        next = label.startsWith(u"年初") ? ColumnRole::Opening : next;
        if (row.cells[static_cast<size_t>(other)].text.startsWith(u"年末"))
            amounts[ColumnRole::Closing] = *left;
    }
    return amounts;
}

class FundConfirmer
{
public:
    FundConfirmer(Table &table, const Table &spending, const Table &grants) : m_table(table), m_spending(spending), m_grants(grants) {}

    bool confirm()
    {
        if (!findItems())
            return false;
        std::vector<std::vector<Cell>> placed;
        for (const Row &row : m_table.rows) {
            placed.push_back(placedCells(row));
            if (placed.back().empty())
                return false;
        }
        for (size_t r = 0; r < placed.size(); ++r)
            m_table.rows[r].cells = std::move(placed[r]);
        return true;
    }

private:
    static QString codeOf(const Row &row) { return row.cells.empty() ? QString() : row.cells.front().text; }

    /** The items that no other row divides; false where one is not known. */
    bool findItems()
    {
        for (const Row &row : m_table.rows) {
            const QString code = codeOf(row);
            const bool divided = std::any_of(m_table.rows.begin(), m_table.rows.end(), [&](const Row &other) { return codeOf(other).startsWith(code) && codeOf(other) != code; });
            if (row.isTotal || divided)
                continue;
            const auto spent = codeLevel(code) > 0 ? spentOn(m_spending, code) : std::nullopt;
            if (!spent)
                return false;
            m_items[code] = *spent;
        }
        return !m_items.empty() && (m_table.column(ColumnRole::Income) < 0 || addIncome());
    }

    /** What is left over cannot be told apart for several items. */
    bool addIncome()
    {
        const auto granted = grantedTo(m_grants, m_table.kind);
        if (!granted)
            return false;
        const auto amount = [&](ColumnRole role) { return granted->contains(role) ? granted->at(role) : Decimal(0); };
        const bool carriesOver = amount(ColumnRole::Opening) != 0 || amount(ColumnRole::Closing) != 0;
        if (carriesOver && m_items.size() > 1)
            return false;
        for (auto &[code, item] : m_items)
            for (const ColumnRole role : {ColumnRole::Opening, ColumnRole::Income, ColumnRole::Closing})
                item[role] = carriesOver ? amount(role) : role == ColumnRole::Income ? item[ColumnRole::Total] : Decimal(0);
        return true;
    }

    /** The row's cells in the columns where what it must say stands in the order of what it prints; empty where that differs. */
    [[nodiscard]] std::vector<Cell> placedCells(const Row &row) const
    {
        std::vector<Cell> cells(row.cells.begin(), row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(firstAmount, row.cells.size())));
        cells.resize(m_table.columns.size());
        size_t next = firstAmount;
        const auto skipBlanks = [&] {
            while (next < row.cells.size() && row.cells[next].state == CellState::Blank)
                ++next;
        };
        for (size_t c = firstAmount; c < cells.size(); ++c) {
            const Decimal amount = sumOf(row, m_table.columns[c].role);
            skipBlanks();
            const bool prints = next < row.cells.size() && (row.cells[next].state == CellState::Number || isDoubted(row.cells[next])) && row.cells[next].number.value == amount;
            if (amount != 0 && !prints)
                return {};
            if (amount == 0)
                continue;
            cells[c] = row.cells[next++];
            cells[c].state = CellState::Number;
        }
        skipBlanks();
        return next == row.cells.size() ? cells : std::vector<Cell>{};
    }

    [[nodiscard]] Decimal sumOf(const Row &row, ColumnRole role) const
    {
        Decimal sum = 0;
        for (const auto &[code, item] : m_items)
            if ((row.isTotal || code.startsWith(codeOf(row))) && item.contains(role))
                sum += item.at(role);
        return sum;
    }

    Table &m_table;
    const Table &m_spending, &m_grants;
    std::map<QString, Amounts> m_items;
};

bool isOpen(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row &row) { return row.cells.size() != table.columns.size() || std::any_of(row.cells.begin(), row.cells.end(), isDoubted); });
}

} // namespace

void confirmFunds(std::vector<Table> &tables, std::vector<Notice> &notices)
{
    const Table *spending = tableOf(tables, TableKind::Expenditure), *grants = tableOf(tables, TableKind::Appropriation);
    for (Table &table : tables) {
        const bool isFund = table.kind == TableKind::Fund || table.kind == TableKind::Capital;
        if (!isFund || !spending || !grants || spending->unit != table.unit || grants->unit != table.unit || table.column(ColumnRole::Total) < 0 || !isOpen(table))
            continue;
        if (FundConfirmer(table, *spending, *grants).confirm())
            std::erase_if(notices, [&](const Notice &notice) { return table.span.contains(notice.span.begin); });
    }
}

} // namespace tieout
