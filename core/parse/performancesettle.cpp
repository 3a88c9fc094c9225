#include "parse/performancerows.h"

#include <algorithm>
#include <limits>

namespace tieout {

namespace {

/** The width that most full lines of a column reach; 0 when too few of its cells wrap. */
int columnWidth(std::vector<int> &fullLines)
{
    if (fullLines.size() < 2)
        return 0;
    const auto at = fullLines.begin() + static_cast<std::ptrdiff_t>(fullLines.size() * 3 / 4);
    std::nth_element(fullLines.begin(), at, fullLines.end());
    return *at;
}

/** Where the words of one row go. */
struct Settlement
{
    Indexes result, rest;    ///< of the row above: its last cell, and what a page cut from cell `cut`
    size_t cut = 0;
    std::vector<Indexes> cells;
    int score = std::numeric_limits<int>::min();
};

class RowSettler
{
public:
    RowSettler(const TableWords &words, const IndicatorShape &shape, std::vector<RawRow> &rows)
        : m_words(words), m_shape(shape), m_rows(rows), m_widths(shape.before + 2, 0)
    {
    }

    void settle()
    {
        for (RawRow &row : m_rows)
            row.cells = row.isTotal ? std::vector<Indexes>{} : splitIntoCells(m_words, row.before, m_shape.before);
        for (int pass = 0; pass < 2; ++pass) {
            learn();
            for (RawRow &row : m_rows)
                if (!row.isTotal)
                    splitAgain(row);
        }
        learn();
        for (size_t r = 0; r < m_rows.size(); ++r)
            settleRow(r);
    }

private:
    [[nodiscard]] size_t between() const { return m_shape.before; }
    [[nodiscard]] size_t after() const { return m_shape.before + 1; }

    [[nodiscard]] const Indexes &cell(const RawRow &row, size_t column) const
    {
        static const Indexes none;
        if (column < m_shape.before)
            return column < row.cells.size() ? row.cells[column] : none;
        return column == between() ? row.between : row.after;
    }

    void learn()
    {
        for (size_t column = 0; column < m_widths.size(); ++column) {
            std::vector<int> full;
            for (const RawRow &row : m_rows) {
                const std::vector<int> lines = lineWidths(m_words, cell(row, column));
                if (!lines.empty())
                    full.insert(full.end(), lines.begin(), lines.end() - 1);
            }
            m_widths[column] = columnWidth(full);
        }
    }

    [[nodiscard]] std::vector<int> cellWidths() const
    {
        return {m_widths.begin(), m_widths.begin() + static_cast<std::ptrdiff_t>(m_shape.before)};
    }

    void splitAgain(RawRow &row) const
    {
        CellFit fit = fitCells(m_words, row.before, cellWidths());
        if (!fit.cells.empty())
            row.cells = std::move(fit.cells);
    }

    static Indexes part(const Indexes &indexes, size_t begin, size_t end)
    {
        return {indexes.begin() + static_cast<std::ptrdiff_t>(begin), indexes.begin() + static_cast<std::ptrdiff_t>(end)};
    }

    void settleRow(size_t r)
    {
        RawRow &row = m_rows[r];
        RawRow *above = r > 0 ? &m_rows[r - 1] : nullptr;
        const bool open = above && !above->isTotal && above->after.empty() && !above->score.empty() && m_shape.after == 1;
        if (row.isTotal) {
            if (open)
                above->after = row.before;
            row.before.clear();
            return;
        }
        Settlement best;
        consider(best, row, 0, 0, false);
        if (open)
            considerResult(best, row);
        if (above && !above->isTotal && row.isTurned)
            considerCuts(best, row, *above, open);
        if (!best.cells.empty())
            apply(best, row, above);
    }

    void considerResult(Settlement &best, const RawRow &row) const
    {
        constexpr int labelBehind = 6;
        if (row.lead > 0)
            consider(best, row, row.lead, row.lead, false, labelBehind);
        else if (row.isTurned && row.turn > 0)
            consider(best, row, row.turn, row.turn, false, labelBehind);
        else if (!row.isTurned)
            consider(best, row, 0, 0, true);
    }

    /** A cell of the row above whose last line is full may go on at the head of the page. */
    void considerCuts(Settlement &best, const RawRow &row, const RawRow &above, bool open) const
    {
        constexpr int cutCost = -4;
        if (row.turn > 0 && !open)
            return;
        for (size_t column = 0; column < m_widths.size(); ++column) {
            const std::vector<int> lines = lineWidths(m_words, cell(above, column));
            const bool single = column < between() || (column == between() ? m_shape.between == 1 : m_shape.after == 1);
            if (!single || lines.empty() || m_widths[column] == 0 || lines.back() + 3 < m_widths[column])
                continue;
            considerCut(best, row, column, cutCost);
        }
    }

    void considerCut(Settlement &best, const RawRow &row, size_t column, int cost) const
    {
        std::vector<int> widths = cellWidths();
        Settlement found;
        found.cut = column;
        found.result = part(row.before, 0, row.turn);
        if (row.lead > row.turn) {
            found.rest = part(row.before, row.turn, row.lead);
            CellFit fit = fitCells(m_words, part(row.before, row.lead, row.before.size()), widths);
            const CellFit rest = fitCells(m_words, found.rest, {m_widths[column]});
            found.cells = std::move(fit.cells);
            found.score = fit.score + rest.score + cost;
        } else {
            widths.insert(widths.begin(), m_widths[column]);
            CellFit fit = fitCells(m_words, part(row.before, row.turn, row.before.size()), widths);
            if (fit.cells.empty())
                return;
            found.rest = std::move(fit.cells.front());
            found.cells.assign(fit.cells.begin() + 1, fit.cells.end());
            found.score = fit.score + cost;
        }
        if (!found.cells.empty() && found.score > best.score)
            best = std::move(found);
    }

    /** Takes the first `result` words as the result above, or finds its end when `isOpen`; cells begin at word `begin`. */
    void consider(Settlement &best, const RawRow &row, size_t result, size_t begin, bool isOpen, int bonus = 0) const
    {
        std::vector<int> widths = cellWidths();
        Settlement found;
        found.result = part(row.before, 0, result);
        if (isOpen)
            widths.insert(widths.begin(), m_widths[after()]);
        CellFit fit = fitCells(m_words, part(row.before, begin, row.before.size()), widths);
        if (fit.cells.empty())
            return;
        if (isOpen) {
            found.result = std::move(fit.cells.front());
            fit.cells.erase(fit.cells.begin());
        }
        found.cells = std::move(fit.cells);
        found.score = fit.score + bonus;
        if (result > 0)
            found.score += fitCells(m_words, found.result, {m_widths[after()]}).score;
        if (found.score > best.score)
            best = std::move(found);
    }

    void apply(Settlement &best, RawRow &row, RawRow *above) const
    {
        if (above && !best.result.empty())
            above->after = best.result;
        if (above && !best.rest.empty()) {
            Indexes &target = best.cut < between() ? above->cells[best.cut] : best.cut == between() ? above->between : above->after;
            target.insert(target.end(), best.rest.begin(), best.rest.end());
        }
        row.cells = std::move(best.cells);
        row.before.clear();
        for (const Indexes &words : row.cells)
            row.before.insert(row.before.end(), words.begin(), words.end());
    }

    const TableWords &m_words;
    const IndicatorShape &m_shape;
    std::vector<RawRow> &m_rows;
    std::vector<int> m_widths; ///< of the columns before the weight, between the marks and behind the score
};

} // namespace

void settleRows(const TableWords &words, const IndicatorShape &shape, std::vector<RawRow> &rows)
{
    RowSettler(words, shape, rows).settle();
}

} // namespace tieout
