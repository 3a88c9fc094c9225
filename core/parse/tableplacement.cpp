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
        for (const size_t child : childrenOf(parent))
            add(child, sums);
    }

    /** The only way to place the short rows so that every column adds up; empty where there is none or another one. */
    std::vector<std::pair<size_t, Places>> only()
    {
        std::vector<std::pair<size_t, Places>> out;
        if (m_short.empty() || m_short.size() > mostShort || m_hopeless)
            return out;
        if (const auto ways = onlyWay(m_left, m_short))
            for (size_t i = 0; i < m_short.size(); ++i)
                out.emplace_back(m_short[i].row, m_short[i].ways[(*ways)[i]]);
        return out;
    }

private:
    static constexpr size_t mostShort = 12;

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
    std::vector<Decimal> m_whole, m_left; ///< the parent's amounts; less what is placed
    std::vector<ShortRow> m_short;
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

/** Offices fill a form's first columns: puts the total there, and keeps that where every row below then finds its only place. */
void placeBelowTotal(Table &table, size_t first, const std::vector<RowSum> &sums)
{
    Table tried = table;
    for (size_t r = 0; r < tried.rows.size(); ++r) {
        const Row &row = tried.rows[r];
        if (!row.isTotal || !isShort(tried, row, first))
            continue;
        const std::vector<Cell> values(row.cells.begin() + static_cast<std::ptrdiff_t>(first), row.cells.end());
        Places places(values.size());
        std::iota(places.begin(), places.end(), 0);
        if (!holds(sums, values, places))
            return;
        placeRow(tried, r, places, first);
    }
    placeFamilies(tried, first, sums);
    if (std::none_of(tried.rows.begin(), tried.rows.end(), [&](const Row &row) { return isShort(tried, row, first); }))
        table = std::move(tried);
}

/** Amounts whose column cannot be told stay as text: no check takes them for another column's. */
void doubtRow(Row &row, size_t first)
{
    for (size_t k = first + 1; k < row.cells.size(); ++k)
        if (row.cells[k].state == CellState::Number)
            row.cells[k].state = CellState::Text;
}

Notice lostBlanksNotice(const Table &table, int rows)
{
    return {message(QT_TRANSLATE_NOOP("Message", "“%1”: %2 rows print fewer amounts than the form has columns, and the text does not show which are blank: only their first amount is checked."),
                    {table.title, QString::number(rows)}),
            table.titleSpan.isEmpty() ? table.span : table.titleSpan};
}

} // namespace

void placeShortRows(Table &table, size_t first, std::vector<Notice> &notices)
{
    if (table.columns.size() <= first)
        return;
    const size_t count = table.columns.size() - first;
    const std::vector<RowSum> sums = rowSums(table, first, count);
    placeFamilies(table, first, sums);
    const bool lost = hasLostBlanks(table, first);
    if (lost)
        placeBelowTotal(table, first, sums);
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
            doubtRow(row, first);
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
