#include "parse/tableplacement.h"

#include "parse/familyplaces.h"
#include "parse/tablecells.h"
#include "parse/toldtotals.h"

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

} // namespace

std::vector<int> placesByRowSum(const Table &table, const std::vector<Cell> &values, size_t first, size_t count)
{
    std::vector<Places> possible = possiblePlaces(rowSums(table, first, count), values, count);
    if (possible.size() == 1)
        return possible.front();
    if (table.kind == TableKind::Balance) // staff and running costs of two classes may be alike
        return {};
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

/** Which of its sources an office leaves blank a form of income does not show where its total prints fewer but more than what the treasury grants. */
void doubtSources(Table &table, size_t first, size_t used)
{
    constexpr size_t known = 2; // the total and what the treasury grants
    if (table.kind != TableKind::Income || used <= known || first + used >= table.columns.size())
        return;
    for (Row &row : table.rows)
        for (size_t k = first + known; k < row.cells.size(); ++k)
            leaveAsText(row.cells[k]);
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
    if (!agreesWithTold(tried, first, told))
        doubtSources(tried, first, used);
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
        leaveAsText(row.cells[k]);
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
        if (!agree)
            leaveAsText(cells[k]);
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
