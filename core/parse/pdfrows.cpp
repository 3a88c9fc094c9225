#include "parse/pdfrows.h"

#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

/** Lines of all columns at one height. */
struct Level
{
    float y = 0, height = 0;
    std::vector<std::pair<size_t, const PrintedLine *>> lines; ///< column, line
    bool begins = false;
    int row = -1;
};

std::vector<Level> levelsOf(const std::vector<std::vector<PrintedLine>> &columns)
{
    std::vector<std::pair<size_t, const PrintedLine *>> all;
    for (size_t c = 0; c < columns.size(); ++c)
        for (const PrintedLine &line : columns[c])
            all.emplace_back(c, &line);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.second->middleY() < b.second->middleY(); });
    std::vector<Level> levels;
    for (const auto &[column, line] : all) {
        const float height = line->box.bottom - line->box.top;
        const bool taken = !levels.empty() && std::any_of(levels.back().lines.begin(), levels.back().lines.end(),
                                                          [c = column](const auto &other) { return other.first == c; });
        if (levels.empty() || taken || line->middleY() - levels.back().y > 0.3F * height)
            levels.push_back({line->middleY(), height, {}, false, -1});
        levels.back().lines.emplace_back(column, line);
        levels.back().begins = levels.back().begins || beginsRow(line->text());
    }
    return levels;
}

/** The usual distance of rows, told by the lines that begin one; 0 where there is but one. */
float pitchOf(const std::vector<Level> &levels)
{
    std::vector<float> steps;
    const Level *last = nullptr;
    for (const Level &level : levels) {
        if (!level.begins)
            continue;
        if (last)
            steps.push_back(level.y - last->y);
        last = &level;
    }
    if (steps.empty())
        return 0;
    const auto lower = steps.begin() + static_cast<qsizetype>(steps.size() / 4);
    std::nth_element(steps.begin(), lower, steps.end());
    return *lower;
}

class RowStacker
{
public:
    RowStacker(const std::vector<std::vector<PrintedLine>> &columns, const std::vector<float> &xs)
        : m_xs(xs), m_levels(levelsOf(columns)), m_pitch(pitchOf(m_levels))
    {
    }

    std::vector<StackedRow> rows(size_t columns)
    {
        number();
        std::vector<StackedRow> out;
        for (const Level &level : m_levels) {
            const auto row = static_cast<size_t>(level.row);
            if (row >= out.size())
                out.resize(row + 1, StackedRow{std::vector<std::vector<PrintedLine>>(columns), 1e9F, 0});
            for (const auto &[column, line] : level.lines) {
                out[row].cells[column].push_back(*line);
                out[row].top = std::min(out[row].top, line->box.top);
                out[row].bottom = std::max(out[row].bottom, line->box.bottom);
            }
        }
        return out;
    }

private:
    /** Index of the level that `i` goes on with, or `i` itself. */
    [[nodiscard]] size_t ownerOf(size_t i) const
    {
        if (m_levels[i].begins)
            return i;
        size_t before = i, after = i;
        while (before > 0 && !m_levels[before].begins)
            --before;
        while (after + 1 < m_levels.size() && !m_levels[after].begins)
            ++after;
        const float far = 1e9F;
        const float up = m_levels[before].begins ? m_levels[i].y - m_levels[before].y : far;
        const float down = m_levels[after].begins ? m_levels[after].y - m_levels[i].y : far;
        const float near = std::min(up, down);
        if (near == far)
            return i;
        const size_t nearest = up <= down * 1.2F ? before : after;
        if (m_pitch == 0 || near < 0.75F * m_pitch || (nearest == before && goesOn(i)))
            return nearest;
        return i;
    }

    /** Whether every line of level `i` stands under a line that fills its column. */
    [[nodiscard]] bool goesOn(size_t i) const
    {
        const Level &above = m_levels[i - 1];
        if (m_levels[i].y - above.y > 1.9F * m_levels[i].height)
            return false;
        return std::all_of(m_levels[i].lines.begin(), m_levels[i].lines.end(), [&](const auto &line) {
            return std::any_of(above.lines.begin(), above.lines.end(), [&](const auto &other) {
                return other.first == line.first && isFull(other.first, *other.second);
            });
        });
    }
    [[nodiscard]] bool isFull(size_t column, const PrintedLine &line) const
    {
        const float width = m_xs[column + 1] - m_xs[column];
        return line.box.right - line.box.left > width - 2.2F * (line.box.bottom - line.box.top);
    }

    void number()
    {
        std::vector<size_t> owners;
        for (size_t i = 0; i < m_levels.size(); ++i)
            owners.push_back(ownerOf(i));
        int row = -1;
        size_t last = m_levels.size();
        for (size_t i = 0; i < m_levels.size(); ++i) {
            if (owners[i] != last)
                ++row;
            last = owners[i];
            m_levels[i].row = row;
        }
    }

    const std::vector<float> &m_xs;
    std::vector<Level> m_levels;
    float m_pitch;
};

bool isAmountLine(const PrintedLine &line)
{
    const QString text = line.text();
    return isNumberWord(text) || isDashWord(text) || isBrokenNumberWord(text); // "951." / "60" is one amount
}

qsizetype decimalsIn(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : number.size() - point - 1;
}

/** An amount, a code or a dash too wide for its cell: "12,345,6" / "78.90", "301555.0" / "4", "2080" / "505", "───" / "─". */
bool isWrappedNumber(const std::vector<PrintedLine> &lines)
{
    QString whole;
    for (const PrintedLine &line : lines)
        whole += line.text();
    const QString first = lines.front().text(), last = lines.back().text();
    if (isDashWord(whole))
        return first.size() > 2;
    if (lines.size() == 2 && !first.contains(u'.') && (last.contains(u'.') || last.size() < 3))
        return true;
    const bool before = std::all_of(lines.begin(), lines.end() - 1, [](const PrintedLine &line) { return decimalsIn(line.text()) < 2; });
    return isNumberWord(whole) && ((before && decimalsIn(whole) == 2) || codeLevel(whole) > 1);
}

/** Whether the cells of `row` hold more than one row of the table. */
bool isStacked(const TableGrid &grid, int row)
{
    int amounts = 0, others = 0;
    size_t most = 0;
    for (const GridCell &cell : grid.cells) {
        if (cell.row != row || cell.rowSpan != 1 || cell.lines.size() < 2)
            continue;
        const bool pure = std::all_of(cell.lines.begin(), cell.lines.end(), isAmountLine);
        if (pure && !isWrappedNumber(cell.lines)) {
            ++amounts;
            most = std::max(most, cell.lines.size());
            continue;
        }
        const auto ordinals = std::count_if(cell.lines.begin(), cell.lines.end(), [](const PrintedLine &line) {
            return beginsWithOrdinal(line.text()) && line.text().size() < 24;
        });
        others += ordinals > 3 || cell.lines.size() >= std::max<size_t>(most, 2) ? 1 : 0;
        most = ordinals > 3 && 2 * ordinals > static_cast<qsizetype>(cell.lines.size()) ? 99 : most;
    }
    return amounts > 1 || (amounts == 1 && others > 0) || most == 99;
}

void splitRow(TableGrid &grid, int row)
{
    std::vector<std::vector<PrintedLine>> columns(static_cast<size_t>(grid.columns()));
    std::vector<GridCell *> parts(columns.size(), nullptr);
    for (GridCell &cell : grid.cells) {
        if (cell.row != row || cell.rowSpan != 1)
            continue;
        columns[static_cast<size_t>(cell.column)] = cell.lines;
        parts[static_cast<size_t>(cell.column)] = &cell;
    }
    const std::vector<StackedRow> rows = stackRows(columns, grid.xs);
    if (rows.size() < 2)
        return;
    const int more = static_cast<int>(rows.size()) - 1;
    std::vector<GridCell> added;
    for (size_t c = 0; c < columns.size(); ++c) {
        if (!parts[c])
            continue;
        for (int i = 1; i <= more; ++i)
            added.push_back({row + i, parts[c]->column, 1, parts[c]->columnSpan, rows[static_cast<size_t>(i)].cells[c]});
        parts[c]->lines = rows.front().cells[c];
    }
    for (GridCell &cell : grid.cells) {
        if (cell.row > row)
            cell.row += more;
        else if (cell.row + cell.rowSpan > row && (cell.rowSpan > 1 || cell.row < row))
            cell.rowSpan += more;
    }
    grid.cells.insert(grid.cells.end(), added.begin(), added.end());
    std::vector<float> borders;
    for (int i = 1; i <= more; ++i)
        borders.push_back((rows[static_cast<size_t>(i - 1)].bottom + rows[static_cast<size_t>(i)].top) / 2);
    grid.ys.insert(grid.ys.begin() + row + 1, borders.begin(), borders.end());
}

void sortCells(TableGrid &grid)
{
    std::sort(grid.cells.begin(), grid.cells.end(), [](const GridCell &a, const GridCell &b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
}

/** Whether any text stands in `index` alone, rows or columns. */
bool holdsText(const TableGrid &grid, int index, int GridCell::*at, int GridCell::*span)
{
    return std::any_of(grid.cells.begin(), grid.cells.end(), [&](const GridCell &cell) {
        return cell.*at == index && cell.*span == 1 && !cell.isBlank();
    });
}

void dropIndex(TableGrid &grid, int index, int GridCell::*at, int GridCell::*span)
{
    std::erase_if(grid.cells, [&](const GridCell &cell) { return cell.*at == index && cell.*span == 1; });
    for (GridCell &cell : grid.cells) {
        if (cell.*at > index)
            --(cell.*at);
        else if (cell.*at + cell.*span > index)
            --(cell.*span);
    }
}

void dropNarrow(TableGrid &grid, std::vector<float> &borders, float least, int GridCell::*at, int GridCell::*span)
{
    for (int i = static_cast<int>(borders.size()) - 2; i >= 0 && borders.size() > 2; --i) {
        const auto index = static_cast<size_t>(i);
        if (borders[index + 1] - borders[index] >= least || holdsText(grid, i, at, span))
            continue;
        dropIndex(grid, i, at, span);
        const bool first = i == 0;
        borders.erase(borders.begin() + (first ? 1 : i));
    }
}

} // namespace

bool beginsWithOrdinal(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && i < 4 && QStringView(u"一二三四五六七八九十").contains(text[i]))
        ++i;
    return i > 0 && i < text.size() && text[i] == u'、';
}

bool beginsRow(const QString &text)
{
    return isNumberWord(text) || isDashWord(text) || codeLevel(text) > 0 || beginsWithOrdinal(text) || isTotalLabel(text);
}

std::vector<StackedRow> stackRows(const std::vector<std::vector<PrintedLine>> &columns, const std::vector<float> &xs)
{
    return RowStacker(columns, xs).rows(columns.size());
}

void splitStackedRows(TableGrid &grid)
{
    for (int row = grid.rows() - 1; row >= 0; --row)
        if (isStacked(grid, row))
            splitRow(grid, row);
    sortCells(grid);
}

void dropNarrow(TableGrid &grid)
{
    dropNarrow(grid, grid.xs, 9.0F, &GridCell::column, &GridCell::columnSpan);
    dropNarrow(grid, grid.ys, 6.0F, &GridCell::row, &GridCell::rowSpan);
    sortCells(grid);
}

} // namespace tieout
