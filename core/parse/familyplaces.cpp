#include "parse/familyplaces.h"

#include <algorithm>

namespace tieout {

namespace {

/** The rows under one whole row that add up to it: how they may be placed together. */
class Family
{
public:
    Family(const Table &table, size_t first, const std::vector<RowSum> &sums, size_t parent) : m_table(table), m_first(first), m_left(table.columns.size() - first)
    {
        for (size_t k = 0; k < m_left.size(); ++k)
            m_left[k] = amount(table.rows[parent], k);
        m_whole = m_left;
        noteBroken(table.rows[parent], sums, 1);
        const std::vector<size_t> children = childrenOf(parent);
        for (const size_t child : children)
            add(child, sums);
        if (table.unit != Unit::Yuan)
            m_slack = halfDigitOf(Unit::WanYuan) * Decimal(static_cast<int>(children.size()) + 1);
    }

    /** The only way to place the short rows so that every column adds up; empty where there is none or another one. */
    std::vector<std::pair<size_t, Places>> only()
    {
        std::vector<std::pair<size_t, Places>> out;
        const auto open = std::count_if(m_short.begin(), m_short.end(), [](const ShortRow &row) { return row.ways.size() > 1; });
        if (m_short.empty() || open > mostOpen || m_hopeless)
            return out;
        auto ways = onlyWay(m_left, m_short);
        if (!ways && m_slack != 0)
            ways = onlyWay(m_left, m_short, m_slack);
        if (!ways && m_repairs.size() == m_repairsOfOne)
            ways = onlyRepaired();
        for (size_t i = 0; ways && i < m_short.size(); ++i)
            out.emplace_back(m_short[i].row, m_short[i].ways[(*ways)[i]]);
        return out;
    }

private:
    static constexpr std::ptrdiff_t mostOpen = 12; ///< rows with more than one way

    /** A column of a row that contradicts itself, and what the column lacks of what would make its row add up. */
    struct Repair
    {
        size_t column = 0;
        Decimal lacks = 0;
    };

    /** A whole row that does not add up may have any of its parts misprinted: its place among the sums cannot be taken from it. */
    void noteBroken(const Row &row, const std::vector<RowSum> &sums, int sign)
    {
        if (sums.size() != 1)
            return;
        Decimal gap = 0;
        for (const int column : sums.front().left)
            gap += amount(row, static_cast<size_t>(column));
        for (const int column : sums.front().right)
            gap -= amount(row, static_cast<size_t>(column));
        if (abs(gap) <= halfDigitOf(Unit::WanYuan) * Decimal(static_cast<int>(sums.front().right.size()) + 1))
            return;
        m_repairsOfOne = 0;
        for (const int column : sums.front().right)
            if (amount(row, static_cast<size_t>(column)) != 0) {
                m_repairs.push_back({static_cast<size_t>(column), sign * gap});
                ++m_repairsOfOne;
            }
    }

    /** The only way once the one row that contradicts itself is mended in one of its parts; nothing where two parts can be mended. */
    [[nodiscard]] std::optional<std::vector<size_t>> onlyRepaired() const
    {
        std::optional<std::vector<size_t>> only;
        for (const Repair &repair : m_repairs) {
            std::vector<Decimal> left = m_left;
            left[repair.column] += repair.lacks;
            const auto ways = onlyWay(std::move(left), m_short, m_slack);
            if (ways && only && *ways != *only)
                return std::nullopt;
            only = ways ? ways : only;
        }
        return only;
    }

    [[nodiscard]] Decimal amount(const Row &row, size_t k) const
    {
        const Cell &cell = row.cells[m_first + k];
        return cell.state == CellState::Number ? cell.number.value : Decimal(0);
    }

    /** The rows of the next level that is printed under `parent`. */
    [[nodiscard]] std::vector<size_t> childrenOf(size_t parent) const
    {
        const Row &top = m_table.rows[parent];
        const QString code = top.isTotal ? QString() : top.cells.front().text;
        std::vector<size_t> children;
        int level = 99;
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            const Row &row = m_table.rows[i];
            if (i == parent || row.isTotal || row.level <= top.level || row.level > level || !row.cells.front().text.startsWith(code))
                continue;
            if (row.level < level)
                children.clear();
            level = row.level;
            children.push_back(i);
        }
        return children;
    }

    void add(size_t child, const std::vector<RowSum> &sums)
    {
        const Row &row = m_table.rows[child];
        if (row.cells.size() == m_table.columns.size()) {
            for (size_t k = 0; k < m_left.size(); ++k)
                m_left[k] -= amount(row, k);
            noteBroken(row, sums, -1);
            return;
        }
        ShortRow one{child, {row.cells.begin() + static_cast<std::ptrdiff_t>(m_first), row.cells.end()}, {}};
        m_hopeless = m_hopeless || row.cells.size() > m_table.columns.size();
        if (!m_hopeless)
            one.ways = possiblePlaces(sums, one.values, m_left.size());
        dropImpossible(one, m_whole);
        m_hopeless = m_hopeless || one.ways.empty();
        m_short.push_back(std::move(one));
    }

    const Table &m_table;
    size_t m_first;
    Decimal m_slack = 0; ///< of the last digits of a form in 万元
    std::vector<Decimal> m_whole, m_left; ///< the parent's amounts; less what is placed
    std::vector<ShortRow> m_short;
    std::vector<Repair> m_repairs;
    size_t m_repairsOfOne = 0; ///< of the last row that contradicts itself
    bool m_hopeless = false;
};

} // namespace

void placeRow(Table &table, size_t row, const Places &places, size_t first)
{
    std::vector<Cell> &cells = table.rows[row].cells;
    const std::vector<Cell> values(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end());
    cells.resize(first);
    cells.resize(table.columns.size());
    for (size_t i = 0; i < places.size(); ++i)
        cells[first + static_cast<size_t>(places[i])] = values[i];
}

void placeFamilies(Table &table, size_t first, const std::vector<RowSum> &sums)
{
    for (int level = 0; level < 4; ++level)
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const Row &row = table.rows[r];
            const bool parent = level == 0 ? row.isTotal : row.level == level && !row.isTotal;
            if (!parent || row.cells.size() != table.columns.size() || row.cells.empty())
                continue;
            for (const auto &[child, places] : Family(table, first, sums, r).only())
                placeRow(table, child, places, first);
        }
}

} // namespace tieout
