#include "parse/tableplacement.h"

#include "parse/placesearch.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace tieout {

namespace {

/** What the column sums leave for one row: total row less all other rows of the deepest level; empty when not all are whole. */
std::vector<Decimal> missingSums(const Table &table, size_t missing, size_t first)
{
    const size_t size = table.columns.size();
    int deepest = 0;
    for (const Row &row : table.rows)
        deepest = std::max(deepest, row.level);
    std::vector<Decimal> left(size - first, Decimal(0));
    bool total = false;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Row &row = table.rows[i];
        if (i == missing || (!row.isTotal && row.level != deepest))
            continue;
        if (row.cells.size() != size || (row.isTotal && total))
            return {};
        total = total || row.isTotal;
        for (size_t k = first; k < size; ++k)
            if (row.cells[k].state == CellState::Number)
                left[k - first] += row.isTotal ? row.cells[k].number.value : Decimal(-row.cells[k].number.value);
    }
    return total && table.rows[missing].level == deepest && deepest > 0 ? left : std::vector<Decimal>{};
}

bool fitsSums(const std::vector<Decimal> &sums, const std::vector<Cell> &values, const Places &places)
{
    for (size_t k = 0; k < sums.size(); ++k)
        if (amountAt(values, places, static_cast<int>(k)) != sums[k])
            return false;
    return true;
}

/** Zeros move freely: among places that differ only by where a zero stands the first blank is as good as any. */
std::vector<Places> fitting(const std::vector<Places> &possible, const std::vector<Decimal> &sums, const std::vector<Cell> &values)
{
    std::vector<Places> kept;
    for (const Places &places : possible)
        if (fitsSums(sums, values, places))
            kept.push_back(places);
    return kept;
}

/** The one place of all `possible` whose amounts other than zero stand in the same columns; empty when they do not. */
Places agreed(const std::vector<Places> &possible, const std::vector<Cell> &values)
{
    if (possible.empty())
        return {};
    for (const Places &places : possible)
        for (size_t i = 0; i < values.size(); ++i)
            if (values[i].state == CellState::Number && values[i].number.value != 0 && places[i] != possible.front()[i])
                return {};
    return possible.size() == 1 ? possible.front() : Places{};
}

void placeRow(Table &table, size_t row, const Places &places, size_t first)
{
    std::vector<Cell> &cells = table.rows[row].cells;
    const std::vector<Cell> values(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end());
    cells.resize(first);
    cells.resize(table.columns.size());
    for (size_t i = 0; i < places.size(); ++i)
        cells[first + static_cast<size_t>(places[i])] = values[i];
}

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

/** From the total down: the short rows under a whole row, where the sums leave one way only. */
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

} // namespace

std::vector<int> placesByRowSum(const Table &table, const std::vector<Cell> &values, size_t first, size_t count)
{
    std::vector<Places> possible = possiblePlaces(rowSums(table, first, count), values, count);
    if (possible.size() == 1)
        return possible.front();
    // Rows above that print the same amount tell its column: 本年支出合计 and 总计 of a two-sided form.
    std::vector<Places> best;
    int bestScore = 0;
    for (const Places &places : possible) {
        int score = 0;
        for (size_t i = 0; i < places.size(); ++i)
            for (const Row &row : table.rows) {
                const size_t column = first + static_cast<size_t>(places[i]);
                if (column < row.cells.size() && row.cells[column].state == CellState::Number && values[i].number.value != 0 &&
                    row.cells[column].number.value == values[i].number.value)
                    ++score;
            }
        if (score > bestScore)
            best.clear();
        if (score >= bestScore && score > 0)
            best.push_back(places);
        bestScore = std::max(score, bestScore);
    }
    return agreed(best, values);
}

bool contradictsRowSum(const Table &table, const std::vector<Cell> &values, const std::vector<int> &places, size_t first, size_t count)
{
    const std::vector<RowSum> sums = rowSums(table, first, count);
    return !holds(sums, values, places) && !possiblePlaces(sums, values, count).empty();
}

namespace {

bool isShort(const Table &table, const Row &row, size_t first)
{
    return row.cells.size() < table.columns.size() && row.cells.size() > first;
}

/** Whether a form leaves cells blank and the text does not show where: most of its rows are short. */
bool hasLostBlanks(const Table &table, size_t first)
{
    const auto lost = std::count_if(table.rows.begin(), table.rows.end(), [&](const Row &row) { return isShort(table, row, first); });
    return 2 * lost > static_cast<qsizetype>(table.rows.size());
}

/** Where the amounts of the total belong: as the totals that are told leave one way only, else in the first columns, as offices fill those. */
Places placesOfTotal(const std::vector<RowSum> &sums, const std::vector<Cell> &values, const std::vector<std::optional<Decimal>> &told)
{
    std::vector<Places> possible = possiblePlaces(sums, values, told.size());
    std::erase_if(possible, [&](const Places &places) {
        for (size_t k = 0; k < told.size(); ++k)
            if (told[k] && amountAt(values, places, static_cast<int>(k)) != *told[k])
                return true;
        return false;
    });
    Places places = agreed(possible, values);
    if (places.empty()) {
        places.resize(values.size());
        std::iota(places.begin(), places.end(), 0);
    }
    return places;
}

/**
 * Places the total, and with it the rows that print as many amounts, for a column without a total has no amounts. Keeps
 * that where most of the other rows then find their only place.
 */
void placeBelowTotal(Table &table, size_t first, const std::vector<RowSum> &sums, const std::vector<std::optional<Decimal>> &told)
{
    Table tried = table;
    size_t used = 0;
    Places usedPlaces;
    for (size_t r = 0; r < tried.rows.size(); ++r) {
        const Row &row = tried.rows[r];
        if (!row.isTotal || !isShort(tried, row, first))
            continue;
        const std::vector<Cell> values(row.cells.begin() + static_cast<std::ptrdiff_t>(first), row.cells.end());
        const Places places = placesOfTotal(sums, values, told);
        const Decimal slack = halfDigitOf(table.unit) * Decimal(static_cast<int>(values.size()));
        if (!holds(sums, values, places, slack))
            return;
        used = values.size();
        usedPlaces = places;
        placeRow(tried, r, places, first);
    }
    const auto isLonger = [&](const Row &row) { return row.cells.size() > first + used && isShort(tried, row, first); };
    const auto isWhole = [&](const Row &row) { return !row.isTotal && row.cells.size() >= tried.columns.size(); };
    if (used > 0 && std::any_of(tried.rows.begin(), tried.rows.end(), [&](const Row &row) { return !row.isTotal && (isLonger(row) || isWhole(row)); }))
        return; // a row with more amounts than the total: that one is not the total of these rows
    for (size_t r = 0; used > 1 && r < tried.rows.size(); ++r)
        if (tried.rows[r].cells.size() == first + used)
            placeRow(tried, r, usedPlaces, first);
    placeFamilies(tried, first, sums);
    const auto shortRows = [&](const Table &one) {
        return std::count_if(one.rows.begin(), one.rows.end(), [&](const Row &row) { return isShort(one, row, first); });
    };
    constexpr int most = 8; // one row in so many may stay without a place
    if (most * shortRows(tried) <= shortRows(table))
        table = std::move(tried);
}

/** Amounts whose column cannot be told stay as text: no check takes them for another column's. */
void doubtRow(Row &row, size_t first, bool firstIsTotal)
{
    for (size_t k = first + (firstIsTotal ? 1 : 0); k < row.cells.size(); ++k)
        if (row.cells[k].state == CellState::Number)
            row.cells[k].state = CellState::Text;
}

/** Puts a row's amounts where the ways to place them agree; what stands in different columns stays as text. */
void placeAgreed(Table &table, size_t row, const std::vector<Places> &possible, size_t first)
{
    const auto at = [](const Places &places, int column) { return std::find(places.begin(), places.end(), column) - places.begin(); };
    placeRow(table, row, possible.front(), first);
    std::vector<Cell> &cells = table.rows[row].cells;
    for (size_t k = first; k < cells.size(); ++k) {
        const int column = static_cast<int>(k - first);
        const bool agree = std::all_of(possible.begin(), possible.end(), [&](const Places &places) { return at(places, column) == at(possible.front(), column); });
        if (!agree && cells[k].state == CellState::Number)
            cells[k].state = CellState::Text;
    }
}

Notice lostBlanksNotice(const Table &table, int rows)
{
    return {message(QT_TRANSLATE_NOOP("Message", "“%1”: %2 rows print fewer amounts than the form has columns, and the text does not show which are blank: only their first amount is checked."),
                    {table.title, QString::number(rows)}),
            table.titleSpan.isEmpty() ? table.span : table.titleSpan};
}

} // namespace

void placeShortRows(Table &table, size_t first, std::vector<Notice> &notices, const std::vector<std::optional<Decimal>> &told)
{
    if (table.columns.size() <= first)
        return;
    const size_t count = table.columns.size() - first;
    const std::vector<RowSum> sums = rowSums(table, first, count);
    placeFamilies(table, first, sums);
    const bool lost = hasLostBlanks(table, first);
    if (lost)
        placeBelowTotal(table, first, sums, told);
    int doubted = 0;
    for (size_t r = 0; r < table.rows.size(); ++r) {
        Row &row = table.rows[r];
        if (row.cells.size() >= table.columns.size())
            continue;
        const std::vector<Cell> values(row.cells.begin() + static_cast<std::ptrdiff_t>(first), row.cells.end());
        std::vector<Places> possible = possiblePlaces(sums, values, count);
        if (possible.size() > 1)
            if (const auto left = missingSums(table, r, first); !left.empty())
                possible = fitting(possible, left, values);
        const Places places = agreed(possible, values);
        if (!places.empty()) {
            placeRow(table, r, places, first);
            continue;
        }
        if (lost) {
            if (possible.empty())
                doubtRow(row, first, table.columns[first].role == ColumnRole::Total);
            else
                placeAgreed(table, r, possible, first);
            ++doubted;
            continue;
        }
        notices.push_back({message(QT_TRANSLATE_NOOP("Message", "Row “%1” prints %2 of %3 amounts: which are missing cannot be told."),
                                   {row.cells.size() > 1 ? row.cells[1].text : QString(), QString::number(values.size()), QString::number(count)}),
                           row.span});
    }
    if (doubted > 0)
        notices.push_back(lostBlanksNotice(table, doubted));
}

} // namespace tieout
