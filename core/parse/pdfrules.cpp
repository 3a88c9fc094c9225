#include "parse/pdfgrid.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace tieout {

namespace {

constexpr float sameLine = 2.0F;  // points between two strokes of one ruling line
constexpr float dashGap = 4.0F;   // points between the dashes of a dotted line
constexpr float shortest = 5.0F;  // shorter strokes are marks, not borders
constexpr float touching = 3.0F;  // lines this near to each other meet

/** A line along one axis: `at` is its place on the other. */
struct Stroke
{
    float at, begin, end;
};

/** Joins strokes at one place into unbroken ones. */
void joinAlong(std::vector<Stroke> group, std::vector<Stroke> &out)
{
    std::sort(group.begin(), group.end(), [](const Stroke &a, const Stroke &b) { return a.begin < b.begin; });
    for (const Stroke &stroke : group) {
        if (!out.empty() && out.back().at == stroke.at && stroke.begin <= out.back().end + dashGap)
            out.back().end = std::max(out.back().end, stroke.end);
        else
            out.push_back(stroke);
    }
}

std::vector<Stroke> joined(std::vector<Stroke> strokes)
{
    std::sort(strokes.begin(), strokes.end(), [](const Stroke &a, const Stroke &b) { return a.at < b.at; });
    std::vector<Stroke> out;
    for (size_t begin = 0; begin < strokes.size();) {
        size_t end = begin + 1;
        while (end < strokes.size() && strokes[end].at - strokes[begin].at <= sameLine)
            ++end;
        std::vector<Stroke> group(strokes.begin() + static_cast<qsizetype>(begin), strokes.begin() + static_cast<qsizetype>(end));
        const float middle = (group.front().at + group.back().at) / 2;
        for (Stroke &stroke : group)
            stroke.at = middle;
        joinAlong(std::move(group), out);
        begin = end;
    }
    std::erase_if(out, [](const Stroke &stroke) { return stroke.end - stroke.begin < shortest; });
    return out;
}

bool meet(const RulingLine &across, const RulingLine &down)
{
    return down.x0 >= across.x0 - touching && down.x0 <= across.x1 + touching && across.y0 >= down.y0 - touching
           && across.y0 <= down.y1 + touching;
}

/** Disjoint sets of lines that meet. */
class Groups
{
public:
    explicit Groups(size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), size_t{0}); }
    size_t find(size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(size_t a, size_t b) { m_parent[find(a)] = find(b); }

private:
    std::vector<size_t> m_parent;
};

std::vector<float> places(const std::vector<RulingLine> &lines, float RulingLine::*at)
{
    std::vector<float> out;
    for (const RulingLine &line : lines)
        out.push_back(line.*at);
    std::sort(out.begin(), out.end());
    std::vector<float> distinct;
    for (const float place : out)
        if (distinct.empty() || place - distinct.back() > touching)
            distinct.push_back(place);
    return distinct;
}

/** Adds the ends of the crossing lines as borders where the outer border is not drawn. */
void addOuter(std::vector<float> &places, const std::vector<RulingLine> &crossing, float RulingLine::*begin,
              float RulingLine::*end)
{
    constexpr float overhang = 10.0F;
    float low = places.front(), high = places.back();
    int lows = 0, highs = 0;
    for (const RulingLine &line : crossing) {
        lows += line.*begin < places.front() - overhang ? 1 : 0;
        highs += line.*end > places.back() + overhang ? 1 : 0;
        low = std::min(low, line.*begin);
        high = std::max(high, line.*end);
    }
    if (lows > 1 || (lows == 1 && crossing.size() < 3))
        places.insert(places.begin(), low);
    if (highs > 1 || (highs == 1 && crossing.size() < 3))
        places.push_back(high);
}

/** Whether one of `lines` at `place` covers most of the way from `begin` to `end`. */
bool isCovered(const std::vector<RulingLine> &lines, float RulingLine::*at, float RulingLine::*from,
               float RulingLine::*to, float place, float begin, float end)
{
    const float slack = touching + 0.5F;
    const auto first = std::lower_bound(lines.begin(), lines.end(), place - slack,
                                        [&](const RulingLine &line, float value) { return line.*at < value; });
    float covered = 0;
    for (auto it = first; it != lines.end() && (*it).*at <= place + slack; ++it)
        covered += std::max(0.0F, std::min(end, (*it).*to) - std::max(begin, (*it).*from));
    return covered >= 0.6F * (end - begin);
}

/** Cells of the lattice xs * ys that no line parts are one. */
class Lattice
{
public:
    Lattice(const TableGrid &grid, const PageRules &rules)
        : m_rows(grid.rows()), m_columns(grid.columns()), m_groups(static_cast<size_t>(m_rows * m_columns))
    {
        for (int r = 0; r < m_rows; ++r) {
            const auto row = static_cast<size_t>(r);
            for (int c = 0; c < m_columns; ++c) {
                const auto column = static_cast<size_t>(c);
                if (c + 1 < m_columns
                    && !isCovered(rules.down, &RulingLine::x0, &RulingLine::y0, &RulingLine::y1, grid.xs[column + 1],
                                  grid.ys[row], grid.ys[row + 1]))
                    m_groups.join(index(r, c), index(r, c + 1));
                if (r + 1 < m_rows
                    && !isCovered(rules.across, &RulingLine::y0, &RulingLine::x0, &RulingLine::x1, grid.ys[row + 1],
                                  grid.xs[column], grid.xs[column + 1]))
                    m_groups.join(index(r, c), index(r + 1, c));
            }
        }
    }

    std::vector<GridCell> cells()
    {
        std::vector<GridCell> out;
        std::vector<bool> taken(static_cast<size_t>(m_rows * m_columns), false);
        for (int r = 0; r < m_rows; ++r)
            for (int c = 0; c < m_columns; ++c)
                if (!taken[index(r, c)])
                    out.push_back(cellFrom(r, c, taken));
        return out;
    }

private:
    [[nodiscard]] size_t index(int row, int column) const { return static_cast<size_t>(row * m_columns + column); }

    /** The widest free rectangle of one group whose first row begins at (row, column). */
    GridCell cellFrom(int row, int column, std::vector<bool> &taken)
    {
        const auto free = [&](int r, int c) {
            return !taken[index(r, c)] && m_groups.find(index(r, c)) == m_groups.find(index(row, column));
        };
        GridCell cell{row, column, 1, 1, {}};
        while (column + cell.columnSpan < m_columns && free(row, column + cell.columnSpan))
            ++cell.columnSpan;
        const auto rowFree = [&](int r) {
            for (int c = column; c < column + cell.columnSpan; ++c)
                if (!free(r, c))
                    return false;
            return true;
        };
        while (row + cell.rowSpan < m_rows && rowFree(row + cell.rowSpan))
            ++cell.rowSpan;
        for (int r = row; r < row + cell.rowSpan; ++r)
            for (int c = column; c < column + cell.columnSpan; ++c)
                taken[index(r, c)] = true;
        return cell;
    }

    int m_rows, m_columns;
    Groups m_groups;
};

TableGrid gridOf(const PageRules &rules)
{
    TableGrid grid;
    grid.xs = places(rules.down, &RulingLine::x0);
    grid.ys = places(rules.across, &RulingLine::y0);
    addOuter(grid.xs, rules.across, &RulingLine::x0, &RulingLine::x1);
    addOuter(grid.ys, rules.down, &RulingLine::y0, &RulingLine::y1);
    grid.box = {grid.xs.front(), grid.ys.front(), grid.xs.back(), grid.ys.back()};
    if (grid.rows() > 0 && grid.columns() > 0)
        grid.cells = Lattice(grid, rules).cells();
    return grid;
}

} // namespace

PageRules joinedRules(const std::vector<RulingLine> &rules)
{
    std::vector<Stroke> across, down;
    for (const RulingLine &rule : rules) {
        if (rule.isHorizontal())
            across.push_back({(rule.y0 + rule.y1) / 2, rule.x0, rule.x1});
        else
            down.push_back({(rule.x0 + rule.x1) / 2, rule.y0, rule.y1});
    }
    PageRules out;
    for (const Stroke &stroke : joined(std::move(across)))
        out.across.push_back({stroke.begin, stroke.at, stroke.end, stroke.at});
    for (const Stroke &stroke : joined(std::move(down)))
        out.down.push_back({stroke.at, stroke.begin, stroke.at, stroke.end});
    return out;
}

std::vector<TableGrid> ruledGrids(const PageRules &rules)
{
    Groups groups(rules.across.size() + rules.down.size());
    for (size_t h = 0; h < rules.across.size(); ++h)
        for (size_t v = 0; v < rules.down.size(); ++v)
            if (meet(rules.across[h], rules.down[v]))
                groups.join(h, rules.across.size() + v);
    std::vector<PageRules> parts(rules.across.size() + rules.down.size());
    for (size_t h = 0; h < rules.across.size(); ++h)
        parts[groups.find(h)].across.push_back(rules.across[h]);
    for (size_t v = 0; v < rules.down.size(); ++v)
        parts[groups.find(rules.across.size() + v)].down.push_back(rules.down[v]);
    std::vector<TableGrid> grids;
    for (const PageRules &part : parts) {
        if (part.across.empty() || part.down.empty())
            continue;
        TableGrid grid = gridOf(part);
        if (grid.cells.size() > 1 && grid.columns() > 1 && grid.rows() > 0)
            grids.push_back(std::move(grid));
    }
    std::sort(grids.begin(), grids.end(), [](const TableGrid &a, const TableGrid &b) {
        return a.box.top != b.box.top ? a.box.top < b.box.top : a.box.left < b.box.left;
    });
    return grids;
}

std::vector<RulingLine> looseRules(const PageRules &rules, const std::vector<TableGrid> &grids)
{
    std::vector<RulingLine> out;
    for (const RulingLine &line : rules.across) {
        const float x = (line.x0 + line.x1) / 2;
        const bool inside = std::any_of(grids.begin(), grids.end(), [&](const TableGrid &grid) {
            return line.y0 >= grid.box.top - touching && line.y0 <= grid.box.bottom + touching && x >= grid.box.left
                   && x <= grid.box.right;
        });
        if (!inside)
            out.push_back(line);
    }
    return out;
}

} // namespace tieout
