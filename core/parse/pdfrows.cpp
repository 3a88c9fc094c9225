#include "parse/pdfrows.h"

#include "base/words.h"
#include "parse/pdfcaption.h"
#include "parse/pdfgapregion.h"
#include "parse/pdfheader.h"
#include "parse/pdfsections.h"
#include "parse/pdfstack.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>

namespace tieout {

namespace {

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
    std::vector<float> widths;
    for (size_t c = 0; c < columns.size(); ++c)
        widths.push_back(grid.xs[c + 1] - grid.xs[c]);
    const std::vector<StackedRow> rows = stackRows(columns, widths);
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

/** Whether a row holds what stands above or below a table: its title, form number, unit, department or note. */
bool isBoxedLine(const TableGrid &grid, int row)
{
    int filled = 0;
    for (const GridCell *cell : grid.row(row)) {
        if (cell->rowSpan > 1)
            return false;
        if (cell->isBlank())
            continue;
        ++filled;
        const QString text = withoutSpaces(cell->text());
        const bool names = text.contains(u'：') && hasAny(text.left(5), {u"编制", u"填报", u"部门", u"单位"});
        if (!names && !belongsToTable(text))
            return false;
    }
    return filled > 0 && filled < 4;
}

/** Whether nothing is printed in a row. */
bool isBlankRow(const TableGrid &grid, int row)
{
    const std::vector<const GridCell *> cells = grid.row(row);
    return std::all_of(cells.begin(), cells.end(), [](const GridCell *cell) { return cell->isBlank() && cell->rowSpan == 1; });
}

/** Keeps the rows [begin, end). */
void cutRows(TableGrid &grid, int begin, int end)
{
    std::erase_if(grid.cells, [&](const GridCell &cell) { return cell.row < begin || cell.row >= end; });
    for (GridCell &cell : grid.cells)
        cell.row -= begin;
    grid.ys.erase(grid.ys.begin() + end + 1, grid.ys.end());
    grid.ys.erase(grid.ys.begin(), grid.ys.begin() + begin);
    grid.box.top = grid.ys.front();
    grid.box.bottom = grid.ys.back();
}

} // namespace

void cutBoxedLines(TableGrid &grid)
{
    int begin = 0, end = grid.rows();
    for (int r = 0; r < grid.rows() && (isBoxedLine(grid, r) || isBlankRow(grid, r)); ++r)
        begin = isBoxedLine(grid, r) ? r + 1 : begin;
    while (end > begin && isBoxedLine(grid, end - 1))
        --end;
    if (end <= begin || (begin == 0 && end == grid.rows()))
        return;
    const std::vector<GridSection> sections = sectionsOf(grid);
    if (sections.size() == 1 && sections.front().kind == TableKind::Other) // forms of self-evaluation read their heads by themselves
        cutRows(grid, begin, end);
}

void splitStackedRows(TableGrid &grid)
{
    for (int row = grid.rows() - 1; row >= 0; --row)
        if (isStacked(grid, row))
            splitRow(grid, row);
    sortCells(grid);
}

bool isFrame(const TableGrid &grid)
{
    constexpr int mostRows = 5; // of a header and what holds all rows
    if (grid.rows() > mostRows)
        return false;
    int stacked = 0, headed = 0, numbered = 0;
    for (const GridCell &cell : grid.cells) {
        if (cell.lines.size() < 2)
            continue;
        const auto amounts = std::count_if(cell.lines.begin(), cell.lines.end(), [](const PrintedLine &line) { return isAmountLine(line); });
        const auto names = std::count_if(cell.lines.begin(), cell.lines.end(), [](const PrintedLine &line) { return beginsWithOrdinal(line.text()); });
        const auto whole = std::count_if(cell.lines.begin(), cell.lines.end(), isRowLine);
        stacked += names > 2 || whole > 2 ? 2 : amounts > 2 && !isWrappedNumber(cell.lines) ? 1 : 0;
        numbered += isColumnNumber(cell.lines.back().text()) && !isAmountLine(cell.lines.front()) ? 1 : 0;
        headed += isAmountLine(cell.lines.back()) && !isAmountLine(cell.lines.front()) ? 1 : 0;
    }
    return stacked > 1 || numbered > 2 || (grid.rows() == 1 && headed > 1);
}

void dropNarrow(TableGrid &grid)
{
    dropNarrow(grid, grid.xs, 9.0F, &GridCell::column, &GridCell::columnSpan);
    dropNarrow(grid, grid.ys, 6.0F, &GridCell::row, &GridCell::rowSpan);
    sortCells(grid);
}

} // namespace tieout
