#include "parse/pdfgapheader.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

/** First and last column, both included. */
struct Reach
{
    int first = 0, last = 0;
    friend bool operator==(const Reach &, const Reach &) = default;
};

class GapHeader
{
public:
    GapHeader(const std::vector<PrintedLine> &lines, const std::vector<float> &xs, const std::vector<RulingLine> &loose)
        : m_lines(lines), m_xs(xs), m_loose(loose)
    {
    }

    std::vector<GridCell> cells()
    {
        for (size_t i = m_lines.size(); i-- > 0;)
            for (const PrintedRun &run : m_lines[i].runs)
                add(static_cast<int>(i), run);
        std::sort(m_cells.begin(), m_cells.end(), [](const GridCell &a, const GridCell &b) {
            return a.row != b.row ? a.row < b.row : a.column < b.column;
        });
        return std::move(m_cells);
    }

private:
    [[nodiscard]] int columns() const { return static_cast<int>(m_xs.size()) - 1; }
    [[nodiscard]] float middle(int column) const
    {
        const auto c = static_cast<size_t>(column);
        return (m_xs[c] + m_xs[c + 1]) / 2;
    }

    /** Columns that a stretch of the page's width holds the middles of. */
    [[nodiscard]] Reach reachOf(float left, float right) const
    {
        Reach reach{columns(), -1};
        for (int c = 0; c < columns(); ++c) {
            if (middle(c) < left || middle(c) > right)
                continue;
            reach.first = std::min(reach.first, c);
            reach.last = c;
        }
        if (reach.last >= 0)
            return reach;
        const float centre = (left + right) / 2;
        const auto after = std::upper_bound(m_xs.begin(), m_xs.end(), centre);
        const int column = std::clamp(static_cast<int>(after - m_xs.begin()) - 1, 0, columns() - 1);
        return {column, column};
    }

    /** A line drawn under a word and no wider than a part of the table. */
    [[nodiscard]] const RulingLine *ruleUnder(const PrintedRun &run) const
    {
        const float height = run.box.bottom - run.box.top;
        for (const RulingLine &rule : m_loose) {
            const bool near = rule.y0 > run.box.top + 0.6F * height && rule.y0 < run.box.bottom + 1.2F * height;
            const bool partial = rule.x1 - rule.x0 < 0.85F * (m_xs.back() - m_xs.front());
            if (near && partial && rule.x0 < run.box.left + height && rule.x1 > run.box.right - height)
                return &rule;
        }
        return nullptr;
    }

    [[nodiscard]] const GridCell *under(int row, int column) const
    {
        const GridCell *best = nullptr;
        for (const GridCell &cell : m_cells)
            if (cell.row > row && column >= cell.column && column < cell.column + cell.columnSpan
                && (!best || cell.row < best->row))
                best = &cell;
        return best;
    }

    /** Whether another word than `own` stands over `column` in `row`. */
    [[nodiscard]] bool isTaken(int row, int column, const PrintedRun &own) const
    {
        const auto c = static_cast<size_t>(column);
        const auto &runs = m_lines[static_cast<size_t>(row)].runs;
        return std::any_of(runs.begin(), runs.end(), [&](const PrintedRun &run) {
            return run.box != own.box && run.box.left < m_xs[c + 1] - 2 && run.box.right > m_xs[c] + 2;
        });
    }

    /** The columns beside `column` whose names stand at one height and in the middle of which the word stands. */
    [[nodiscard]] Reach parentReach(int row, const PrintedRun &run, int column) const
    {
        const GridCell *child = under(row, column);
        if (!child)
            return {column, column};
        const auto isChild = [&](int c) {
            const GridCell *other = c >= 0 && c < columns() ? under(row, c) : nullptr;
            return other && other->row == child->row && !isTaken(row, c, run);
        };
        const float centre = (run.box.left + run.box.right) / 2;
        const float slack = 1.5F * (run.box.bottom - run.box.top);
        Reach best{column, column};
        for (int first = column; first == column || isChild(first); --first) {
            for (int last = column; last == column || isChild(last); ++last) {
                const auto from = static_cast<size_t>(first), to = static_cast<size_t>(last) + 1;
                const float off = std::abs((m_xs[from] + m_xs[to]) / 2 - centre);
                if (last - first > best.last - best.first && off < slack)
                    best = {first, last};
            }
        }
        return best;
    }

    void add(int row, const PrintedRun &run)
    {
        Reach reach = reachOf(run.box.left, run.box.right);
        if (const RulingLine *rule = ruleUnder(run))
            reach = reachOf(rule->x0, rule->x1);
        else if (reach.first == reach.last)
            reach = parentReach(row, run, reach.first);
        for (GridCell &cell : m_cells) {
            const bool same = Reach{cell.column, cell.column + cell.columnSpan - 1} == reach;
            if (!same || cell.row <= row || under(row, reach.first) != &cell)
                continue;
            cell.rowSpan += cell.row - row;
            cell.lines.insert(cell.lines.begin(), PrintedLine{{run}, run.box});
            cell.row = row;
            return;
        }
        for (GridCell &cell : m_cells) { // letter-spaced: two words of one line in one column
            if (cell.row == row && cell.column == reach.first && cell.columnSpan == reach.last - reach.first + 1) {
                cell.lines.front().runs.push_back(run);
                return;
            }
        }
        m_cells.push_back({row, reach.first, 1, reach.last - reach.first + 1, {PrintedLine{{run}, run.box}}});
    }

    const std::vector<PrintedLine> &m_lines;
    const std::vector<float> &m_xs;
    const std::vector<RulingLine> &m_loose;
    std::vector<GridCell> m_cells;
};

} // namespace

std::vector<GridCell> gapHeader(const std::vector<PrintedLine> &lines, const std::vector<float> &xs,
                                const std::vector<RulingLine> &loose)
{
    return GapHeader(lines, xs, loose).cells();
}

} // namespace tieout
