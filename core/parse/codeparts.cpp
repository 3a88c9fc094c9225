#include "parse/codeparts.h"

#include "base/digits.h"
#include "parse/columnroles.h"
#include "parse/pdfheader.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>

namespace tieout {

namespace {

constexpr qsizetype partDigits = 2; ///< of 款 and 项; 类 has three

const Cell *cellAt(const Row &row, size_t column)
{
    return column < row.cells.size() && !row.cells[column].text.isEmpty() ? &row.cells[column] : nullptr;
}

/** Whether a column holds classes: three digits in most of its cells, else labels of levels or totals. */
bool holdsClasses(const Table &table, size_t column)
{
    int classes = 0, others = 0;
    for (const Row &row : table.rows)
        if (const Cell *cell = cellAt(row, column))
            ++(cell->text.size() == 3 && isDigits(cell->text) ? classes : others);
    return classes > 1 && classes > 2 * others;
}

/** Whether a column holds the next parts of the codes before it: two digits, and only where those stand. */
bool holdsParts(const Table &table, size_t column, size_t before)
{
    int parts = 0;
    for (const Row &row : table.rows) {
        const Cell *cell = cellAt(row, column);
        if (!cell || isClassPart(cell->text))
            continue;
        const Cell *upper = cellAt(row, before);
        if (cell->text.size() != partDigits || !isDigits(cell->text) || !upper || !isDigits(upper->text))
            return false;
        ++parts;
    }
    return parts > 0;
}

void joinRow(Row &row, size_t first, size_t last)
{
    Cell &code = row.cells[first];
    for (size_t c = first + 1; c <= last && c < row.cells.size(); ++c) {
        code.text += row.cells[c].text;
        code.spans.insert(code.spans.end(), row.cells[c].spans.begin(), row.cells[c].spans.end());
    }
    code.state = code.text.isEmpty() ? CellState::Blank : CellState::Text;
    const auto at = [&](size_t c) { return row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(c, row.cells.size())); };
    row.cells.erase(at(first + 1), at(last + 1));
    row.level = std::max(row.level, codeLevel(code.text));
}

void joinColumns(Table &table, size_t first, size_t last)
{
    Column &code = table.columns[first];
    for (size_t c = first; c <= last && !code.title.contains(u"编码"); ++c)
        if (table.columns[c].title.contains(u"编码"))
            code.title = table.columns[c].title;
    code.title = code.title.left(code.title.indexOf(u"编码")) + QStringLiteral("编码");
    if (code.title.size() < 4)
        code.title = QStringLiteral("科目编码");
    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(first) + 1, table.columns.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    for (Row &row : table.rows)
        if (first < row.cells.size())
            joinRow(row, first, last);
}

/** What the cells of a column hold in the rows below the header. */
struct CodedCells
{
    int both = 0;   ///< a code and then a name
    int others = 0; ///< anything but codes and names
    float name = 0; ///< where the names begin
};

bool isCodeRun(const PrintedRun &run)
{
    return codeLevel(run.text) > 0;
}

CodedCells codedCells(const TableGrid &grid, int column)
{
    CodedCells seen;
    for (const GridCell &cell : grid.cells) {
        if (cell.column != column || cell.row < grid.headerRows)
            continue;
        for (const PrintedLine &line : cell.lines) {
            const bool code = isCodeRun(line.runs.front());
            const auto names = std::count_if(line.runs.begin() + 1, line.runs.end(), [](const PrintedRun &run) { return !isNumberWord(run.text); });
            seen.others += cell.columnSpan > 1 || (!code && isNumberWord(line.runs.front().text)) || names + 1 < static_cast<qsizetype>(line.runs.size()) ? 1 : 0;
            if (!code || names == 0)
                continue;
            ++seen.both;
            seen.name = std::max(seen.name, line.runs[1].box.left);
        }
    }
    return seen;
}

/** The part of a cell that holds its name; the rest, its code, stays. */
GridCell takeName(GridCell &cell)
{
    GridCell name = cell;
    name.lines.clear();
    ++name.column;
    std::vector<PrintedLine> codes;
    for (PrintedLine &line : cell.lines) {
        const auto from = line.runs.begin() + (isCodeRun(line.runs.front()) ? 1 : 0);
        if (from != line.runs.end())
            name.lines.push_back({{from, line.runs.end()}, line.box});
        line.runs.erase(from, line.runs.end());
        if (!line.runs.empty())
            codes.push_back(std::move(line));
    }
    cell.lines = std::move(codes);
    return name;
}

void partColumn(TableGrid &grid, int column, float border)
{
    std::vector<GridCell> names;
    for (GridCell &cell : grid.cells) {
        if (cell.column > column) {
            ++cell.column;
        } else if (cell.column + cell.columnSpan > column + 1) {
            ++cell.columnSpan;
        } else if (cell.column == column && cell.row >= grid.headerRows) {
            names.push_back(takeName(cell));
        } else if (cell.column == column && cell.text().contains(u"名称")) {
            ++cell.column;
        }
    }
    std::move(names.begin(), names.end(), std::back_inserter(grid.cells));
    std::stable_sort(grid.cells.begin(), grid.cells.end(), [](const GridCell &a, const GridCell &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
    grid.xs.insert(grid.xs.begin() + column + 1, border);
}

} // namespace

void joinCodeParts(Table &table)
{
    bool joined = false;
    for (size_t first = 0; first < table.columns.size(); ++first) {
        if (!holdsClasses(table, first))
            continue;
        size_t last = first;
        while (last + 1 < table.columns.size() && last < first + 3 && holdsParts(table, last + 1, last))
            ++last;
        if (last == first)
            continue;
        joinColumns(table, first, last);
        joined = true;
    }
    if (!joined)
        return;
    numberBlocks(table.columns);
    assignRoles(table.kind, table.columns);
}

bool isEmptyBelow(const TableGrid &grid, int column)
{
    return column >= 0 && std::none_of(grid.cells.begin(), grid.cells.end(), [&](const GridCell &cell) {
        return cell.row >= grid.headerRows && !cell.isBlank() && column >= cell.column && column < cell.column + cell.columnSpan;
    });
}

void dropColumn(TableGrid &grid, int column)
{
    const bool last = column + 1 == grid.columns(); // has none behind it: its titles go to the one before
    for (GridCell &cell : grid.cells)
        if (cell.column <= column && cell.column + cell.columnSpan > column + 1 - (last && cell.column < column ? 1 : 0))
            cell.columnSpan = std::max(1, cell.columnSpan - 1);
        else if (cell.column > column)
            --cell.column;
    const int into = last ? column - 1 : column;
    for (GridCell &cell : grid.cells)
        if (cell.column == column && last)
            cell.column = into;
    std::erase_if(grid.cells, [&](const GridCell &cell) {
        return cell.column == into && cell.isBlank() && std::any_of(grid.cells.begin(), grid.cells.end(), [&](const GridCell &other) {
                   return &other != &cell && other.row == cell.row && other.column == into && !other.isBlank();
               });
    });
    grid.xs.erase(grid.xs.begin() + (last ? column : column + 1));
}

void partCodeColumns(TableGrid &grid)
{
    constexpr int fewest = 3;
    for (int c = 0; c < grid.columns(); ++c) {
        const CodedCells seen = codedCells(grid, c);
        if (seen.both < fewest || seen.others > 0)
            continue;
        partColumn(grid, c, seen.name - 1);
        if (isEmptyBelow(grid, c - 1))
            dropColumn(grid, c - 1);
    }
}

void partCodesFromNames(Table &table)
{
    const auto codeOf = [](const Row &row) {
        const QString text = row.cells.empty() || row.cells.front().spans.empty() ? QString() : row.cells.front().text;
        const qsizetype end = digitsAhead(text);
        if (end > 0 && row.cells.front().spans.front().size() < end) // a code over two lines
            return qsizetype{0};
        const QStringView name = QStringView(text).mid(end).trimmed();
        return codeLevel(text.left(end)) > 0 && name.size() > 1 && isWide(name.front()) ? end : 0;
    };
    const bool isCoded = table.kind >= TableKind::Income && table.kind <= TableKind::Capital && table.kind != TableKind::Appropriation && table.kind != TableKind::BasicEconomic && table.kind != TableKind::SanGong;
    const auto coded = std::count_if(table.rows.begin(), table.rows.end(), codeOf);
    if (!isCoded || table.columns.empty() || table.column(ColumnRole::Code) >= 0 || coded < 3 || 2 * coded < static_cast<std::ptrdiff_t>(table.rows.size()))
        return;
    Column code;
    code.title = QStringLiteral("科目编码");
    code.role = ColumnRole::Code;
    code.span = table.columns.front().span;
    table.columns.front().role = ColumnRole::Name;
    table.columns.insert(table.columns.begin(), std::move(code));
    for (Row &row : table.rows) {
        const qsizetype size = codeOf(row);
        Cell front;
        if (size > 0) {
            Cell &name = row.cells.front();
            front = name;
            front.text = name.text.left(size);
            front.spans.front().end = front.spans.front().begin + size;
            name.text = name.text.mid(size).trimmed();
            front.spans.resize(1);
            qsizetype onFirstLine = name.text.size();
            for (size_t i = 1; i < name.spans.size(); ++i)
                onFirstLine -= name.spans[i].size();
            TextSpan &first = name.spans.front();
            first.begin = std::max(front.spans.front().end, first.end - std::max<qsizetype>(onFirstLine, 0));
            if (first.isEmpty()) // the code has a line of its own
                name.spans.erase(name.spans.begin());
            row.level = codeLevel(front.text);
        }
        row.cells.insert(row.cells.begin(), std::move(front));
    }
}

} // namespace tieout
