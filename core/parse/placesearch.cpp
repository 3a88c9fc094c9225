#include "parse/placesearch.h"

#include <algorithm>
#include <map>

namespace tieout {

Decimal amountAt(const std::vector<Cell> &values, const Places &places, int column)
{
    for (size_t i = 0; i < places.size(); ++i)
        if (places[i] == column)
            return values[i].state == CellState::Number ? values[i].number.value : Decimal(0);
    return 0;
}

Decimal halfDigitOf(Unit unit)
{
    return unit == Unit::Yuan ? Decimal(0) : Decimal(5) / Decimal(1000);
}

namespace {

/** 合计 = 人员经费 + 公用经费, and 项目支出 where a budget has that beside them. */
std::vector<RowSum> staffSums(const Table &table, size_t first, size_t count)
{
    RowSum sum;
    for (size_t i = 0; i < count; ++i) {
        const Column &column = table.columns[first + i];
        const bool isPart = column.title.endsWith(u"人员经费") || column.title.endsWith(u"公用经费") || column.title == u"项目支出";
        if (column.role == ColumnRole::Total || isPart)
            (isPart ? sum.right : sum.left).push_back(static_cast<int>(i));
    }
    return sum.left.size() == 1 && sum.right.size() > 1 && sum.right.size() + 1 == count ? std::vector{sum} : std::vector<RowSum>{};
}

} // namespace

std::vector<RowSum> rowSums(const Table &table, size_t first, size_t count)
{
    std::map<ColumnRole, int> at;
    for (size_t i = 0; i < count; ++i)
        at.emplace(table.columns[first + i].role, static_cast<int>(i));
    std::vector<RowSum> sums;
    const auto add = [&](std::initializer_list<ColumnRole> left, std::initializer_list<ColumnRole> right) {
        RowSum sum;
        for (const ColumnRole role : left)
            if (at.contains(role))
                sum.left.push_back(at[role]);
        for (const ColumnRole role : right)
            if (at.contains(role))
                sum.right.push_back(at[role]);
        if (!sum.left.empty() && sum.right.size() > 1)
            sums.push_back(sum);
    };
    if (table.kind == TableKind::BasicEconomic || table.kind == TableKind::Balance)
        sums = staffSums(table, first, count);
    if (table.kind == TableKind::BasicEconomic || !sums.empty())
        return sums;
    using enum ColumnRole;
    if (at.contains(Opening) && at.contains(Closing))
        add({Total, Closing}, {Opening, Income});
    if (table.kind == TableKind::Income)
        add({Total}, {Appropriation, Superior, Business, Operating, Subordinate, OtherIncome});
    else if (table.kind == TableKind::Appropriation)
        add({Total}, {General, Fund, Capital});
    else
        add({Total}, {Basic, Project, ToSuperior, ToOperating, ToSubordinate});
    return sums;
}

bool holds(const std::vector<RowSum> &sums, const std::vector<Cell> &values, const Places &places, const Decimal &slack)
{
    for (const RowSum &sum : sums) {
        Decimal left = 0, right = 0;
        for (const int column : sum.left)
            left += amountAt(values, places, column);
        for (const int column : sum.right)
            right += amountAt(values, places, column);
        if (abs(left - right) > slack)
            return false;
    }
    return true;
}

std::vector<Places> possiblePlaces(const std::vector<RowSum> &sums, const std::vector<Cell> &values, size_t count)
{
    std::vector<Places> found;
    if (values.empty() || values.size() > count || sums.empty())
        return found;
    Places places(values.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = static_cast<int>(i);
    for (int looked = 0; looked < 400; ++looked) {
        if (holds(sums, values, places))
            found.push_back(places);
        size_t i = places.size();
        while (i > 0 && places[i - 1] == static_cast<int>(count - (places.size() - i) - 1))
            --i;
        if (i == 0)
            return found;
        ++places[i - 1];
        for (size_t k = i; k < places.size(); ++k)
            places[k] = places[k - 1] + 1;
    }
    return {};
}

namespace {

/** Goes through the ways of all rows; ends early where two solutions were found or too much was tried. */
class WaySearch
{
public:
    WaySearch(std::vector<Decimal> left, const std::vector<ShortRow> &rows, Decimal slack)
        : m_left(std::move(left)), m_slack(std::move(slack)), m_rows(rows), m_chosen(rows.size(), 0)
    {
    }

    std::optional<std::vector<size_t>> only()
    {
        search(0);
        return m_solutions == 1 ? std::optional(m_found) : std::nullopt;
    }

private:
    static constexpr int mostSteps = 10000;

    void search(size_t at)
    {
        if (m_solutions > 1 || ++m_steps > mostSteps) {
            m_solutions = m_steps > mostSteps ? 2 : m_solutions;
            return;
        }
        if (at == m_rows.size()) {
            if (std::all_of(m_left.begin(), m_left.end(), [&](const Decimal &left) { return abs(left) <= m_slack; })) {
                ++m_solutions;
                m_found = m_chosen;
            }
            return;
        }
        const ShortRow &row = m_rows[at];
        for (size_t way = 0; way < row.ways.size(); ++way) {
            for (size_t k = 0; k < m_left.size(); ++k)
                m_left[k] -= amountAt(row.values, row.ways[way], static_cast<int>(k));
            m_chosen[at] = way;
            search(at + 1);
            for (size_t k = 0; k < m_left.size(); ++k)
                m_left[k] += amountAt(row.values, row.ways[way], static_cast<int>(k));
        }
    }

    std::vector<Decimal> m_left; ///< of the whole's amounts, less what is placed
    Decimal m_slack;             ///< that the last digits of all amounts may add up to
    const std::vector<ShortRow> &m_rows;
    std::vector<size_t> m_chosen, m_found;
    int m_solutions = 0, m_steps = 0;
};

} // namespace

std::optional<std::vector<size_t>> onlyWay(std::vector<Decimal> left, const std::vector<ShortRow> &rows, const Decimal &slack)
{
    return WaySearch(std::move(left), rows, slack).only();
}

void dropImpossible(ShortRow &row, const std::vector<Decimal> &whole)
{
    for (const Cell &value : row.values)
        if (value.state == CellState::Number && value.number.value < 0)
            return;
    std::erase_if(row.ways, [&](const Places &places) {
        for (size_t k = 0; k < whole.size(); ++k)
            if (whole[k] == 0 && amountAt(row.values, places, static_cast<int>(k)) != 0)
                return true;
        return false;
    });
}

} // namespace tieout
