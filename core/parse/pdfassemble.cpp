#include "parse/pdfassemble.h"

#include "parse/codeparts.h"
#include "parse/gluedcells.h"
#include "parse/columnroles.h"
#include "parse/itemnames.h"
#include "parse/pdfstack.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

constexpr float edgeSlack = 6; ///< points between the borders of one column on two pages

bool isNameLike(ColumnRole role)
{
    return role == ColumnRole::Name || role == ColumnRole::Code;
}

bool isLabel(const Column &column)
{
    return isNameLike(column.role) || column.role == ColumnRole::Text || column.role == ColumnRole::Group
           || column.role == ColumnRole::Task || column.role == ColumnRole::LineNumber;
}

/** 类, 款 and 项 over the parts of the code stand in many forms beside 合计, in its row: they head the column and are no code. */
bool isHeaderOfCode(const GridCell &cell, const Column &column)
{
    const QString text = withoutSpaces(cell.text());
    return column.role == ColumnRole::Code && std::all_of(text.begin(), text.end(), [](QChar c) { return isClassPart(QString(c)); });
}

/** 续表 at the head of a page, taken for a row where no lines part it from the rows. */
bool isContinuedMark(const Row &row)
{
    QString text;
    for (const Cell &cell : row.cells)
        text += withoutSpaces(cell.text);
    return text == u"续表" || text == u"（续表）" || text == u"(续表)";
}

} // namespace

GrowingTable::GrowingTable(const Document &document, Table table, const TableGrid &grid, GridHeader header)
    : m_document(document), m_table(std::move(table)), m_header(std::move(header)),
      m_left(grid.box.left), m_width(grid.box.right - grid.box.left), m_gridColumns(grid.columns()), m_lastPage(grid.page)
{
    for (const HeaderColumn &column : m_header.columns) {
        m_table.columns.push_back(column.column);
        m_places.emplace_back(grid.xs[static_cast<size_t>(column.first)] - grid.box.left,
                              grid.xs[static_cast<size_t>(column.last) + 1] - grid.box.left);
    }
    if (m_table.kind == TableKind::Other)
        m_table.kind = kindOfColumns(m_table.columns);
    numberBlocks(m_table.columns);
    assignRoles(m_table.kind, m_table.columns);
}

bool GrowingTable::standsWhere(const TableGrid &grid) const
{
    if (std::abs(grid.box.right - grid.box.left - m_width) > 2 * edgeSlack)
        return false;
    int met = 0, missed = 0;
    for (size_t i = 1; i < m_places.size(); ++i) {
        const bool found = std::any_of(grid.xs.begin(), grid.xs.end(), [&](float x) {
            return std::abs(x - grid.box.left - m_places[i].first) <= edgeSlack;
        });
        if (!found && isNameLike(m_table.columns[i - 1].role) && isNameLike(m_table.columns[i].role))
            continue; // a page may hold nothing but the total, whose label stands over code and name
        ++(found ? met : missed);
    }
    return met > 0 && missed * 4 <= met;
}

bool GrowingTable::fits(const TableGrid &grid) const
{
    if (grid.ruled && standsWhere(grid))
        return true;
    // A program that sets each page's piece by itself gives its columns other widths, not another number.
    if (grid.columns() == static_cast<int>(m_places.size()))
        return !grid.ruled || beginsAlike(grid);
    return !grid.ruled && liesUnder(grid);
}

/** What stands in a column of `grid`, from the left border of the table; empty where nothing does. */
GrowingTable::Place GrowingTable::filledPlace(const TableGrid &grid, int column) const
{
    Place place{1e9F, -1e9F};
    for (const GridCell &cell : grid.cells)
        if (cell.column == column && cell.columnSpan == 1 && cell.row >= grid.headerRows)
            for (const PrintedLine &line : cell.lines)
                place = {std::min(place.first, line.box.left - m_left), std::max(place.second, line.box.right - m_left)};
    return place;
}

/** Whether all columns of a grid without lines stand in columns of the table: one may print a code in parts, or leave columns blank. */
bool GrowingTable::liesUnder(const TableGrid &grid) const
{
    int filled = 0;
    for (int c = 0; c < grid.columns(); ++c) {
        const Place place = filledPlace(grid, c);
        if (place.first > place.second)
            continue;
        ++filled;
        const bool inside = std::any_of(m_places.begin(), m_places.end(), [&](const Place &of) {
            return place.first > of.first - edgeSlack && place.second < of.second + edgeSlack;
        });
        if (!inside)
            return false;
    }
    return filled > 1;
}

/** Whether the first row holds what rows of this table hold: its header again, or numbers only in columns of numbers. */
bool GrowingTable::beginsAlike(const TableGrid &grid) const
{
    if (foldHeader(grid, 0, grid.rows()).text() == m_header.text())
        return true;
    int like = 0;
    for (const GridCell *cell : grid.row(0)) {
        const QString text = withoutSpaces(cell->text());
        if (cell->columnSpan > 1)
            return false;
        if (cell->isBlank())
            continue;
        const Column &column = m_table.columns[static_cast<size_t>(cell->column)];
        const bool number = isNumberWord(text) || isBrokenNumberWord(text) || isDashWord(text);
        if (number != !isLabel(column) && !(column.role == ColumnRole::Code && codeLevel(text) > 0) && column.role != ColumnRole::LineNumber)
            return false;
        like += number || beginsRow(text) ? 1 : 0;
    }
    return like > 0 || (grid.rows() > 1 && isDataRow(grid, 1, 0));
}

std::vector<int> GrowingTable::columnsOf(const TableGrid &grid) const
{
    std::vector<int> out;
    if (grid.columns() == static_cast<int>(m_places.size()) && (!grid.ruled || !standsWhere(grid))) {
        for (int c = 0; c < grid.columns(); ++c)
            out.push_back(c);
        return out;
    }
    for (int c = 0; c < grid.columns(); ++c) {
        const Place filled = grid.ruled ? Place{1, 0} : filledPlace(grid, c);
        const auto at = static_cast<size_t>(c);
        const Place place = filled.first < filled.second ? filled : Place{grid.xs[at] - grid.box.left, grid.xs[at + 1] - grid.box.left};
        out.push_back(columnAt(place.first, place.second));
    }
    return out;
}

/** The column where `left` to `right`, from the table's left border, stands; the name where that is over code and name. */
int GrowingTable::columnAt(float left, float right) const
{
    const float middle = (left + right) / 2;
    const auto over = std::find_if(m_places.begin(), m_places.end(), [middle](const auto &place) { return middle > place.first && middle < place.second; });
    if (over == m_places.end())
        return -1;
    const auto column = static_cast<size_t>(over - m_places.begin());
    const bool both = column + 1 < m_places.size() && m_table.columns[column].role == ColumnRole::Code &&
                      m_table.columns[column + 1].role == ColumnRole::Name && right > m_places[column + 1].second - edgeSlack;
    return static_cast<int>(both ? column + 1 : column);
}

int GrowingTable::columnFor(const GridCell &cell, const std::vector<int> &columns) const
{
    int first = -1, name = -1;
    for (int c = cell.column; c < cell.column + cell.columnSpan; ++c) {
        const int column = columns[static_cast<size_t>(c)];
        if (column < 0)
            continue;
        first = first < 0 ? column : first;
        if (m_table.columns[static_cast<size_t>(column)].role == ColumnRole::Name)
            name = name < 0 ? column : name;
    }
    const bool wide = first >= 0 && m_table.columns[static_cast<size_t>(first)].role == ColumnRole::Code;
    return wide && name >= 0 && codeLevel(cell.text()) == 0 ? name : first;
}

Cell GrowingTable::cellOf(const std::vector<PrintedLine> &lines, const Column &column) const
{
    std::vector<TextSpan> spans;
    for (const PrintedLine &line : lines)
        for (const PrintedRun &run : line.runs)
            spans.push_back(run.span);
    const bool words = isNameLike(column.role);
    Cell cell = words ? readTextCell(m_document.text, spans) : readCell(m_document.text, spans, m_table.unit);
    cell.text = joinedText(lines);
    const bool doubtful = std::any_of(spans.begin(), spans.end(), [this](TextSpan span) {
        return std::find(m_doubtful.begin(), m_doubtful.end(), span) != m_doubtful.end();
    });
    if (doubtful)
        leaveAsText(cell); // no check takes it for this column's
    return cell;
}

void GrowingTable::addRow(const std::vector<const GridCell *> &cells, const std::vector<int> &columns)
{
    std::vector<std::vector<PrintedLine>> lines(m_table.columns.size());
    for (const GridCell *cell : cells) {
        const int column = columnFor(*cell, columns);
        if (column < 0 || cell->isBlank() || isHeaderOfCode(*cell, m_table.columns[static_cast<size_t>(column)]))
            continue;
        auto &into = lines[static_cast<size_t>(column)];
        into.insert(into.end(), cell->lines.begin(), cell->lines.end());
    }
    if (!m_pieceRuled)
        settleTotals(lines);
    Row row;
    bool blank = true;
    for (size_t i = 0; i < lines.size(); ++i) {
        row.cells.push_back(cellOf(lines[i], m_table.columns[i]));
        row.span = row.span.united(wholeSpan(row.cells.back()));
        blank = blank && lines[i].empty();
    }
    if (blank || isContinuedMark(row) || goesOnWith(row))
        return;
    fillDown(row);
    describe(row);
    m_table.rows.push_back(std::move(row));
    m_pieceBegins = false;
}

/** 合计 in the middle of several columns names the row, whichever of them it stands in. */
void GrowingTable::settleTotals(std::vector<std::vector<PrintedLine>> &lines) const
{
    const auto named = [&](size_t i) { return i < lines.size() && m_table.columns[i].role == ColumnRole::Name && lines[i].empty(); };
    for (size_t i = 0; i < lines.size(); ++i) {
        const Column &column = m_table.columns[i];
        if (lines[i].empty() || column.role == ColumnRole::Name || !isTotalLabel(joinedText(lines[i])))
            continue;
        const size_t into = column.role == ColumnRole::Code ? i + 1 : i - 1;
        if (named(into))
            lines[into].swap(lines[i]);
    }
}

/** Whether a cell can be the rest of the name above it, of a row that has a code or an ordinal. */
bool GrowingTable::isRestOfName(const Row &row, size_t column) const
{
    const Row &before = m_table.rows.back();
    const Cell &rest = row.cells[column], &name = before.cells[column];
    if (m_table.columns[column].role != ColumnRole::Name || name.spans.empty() || beginsRow(rest.text) || beginsItem(rest.text))
        return false;
    if (isItemName(name.text + rest.text) && !isItemName(rest.text))
        return true;
    const int code = m_table.column(ColumnRole::Code, m_table.columns[column].block);
    // 类款项 in columns of their own are joined when the table ends.
    if (code < 0 && column > 0 && codeLevel(before.cells[0].text) > 0)
        return true;
    return code >= 0 ? !before.cells[static_cast<size_t>(code)].spans.empty() : beginsRow(name.text) || beginsItem(name.text);
}

/** A row that the page break cut: only the rest of its names stands on the new page. */
bool GrowingTable::goesOnWith(const Row &row)
{
    if (!m_pieceBegins || m_table.rows.empty())
        return false;
    const bool form = isRestOfFormRow(row);
    for (size_t i = 0; i < row.cells.size() && !form; ++i)
        if (!row.cells[i].spans.empty() && !isRestOfName(row, i))
            return false;
    Row &before = m_table.rows.back();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].spans.empty())
            continue;
        Cell &into = before.cells[i];
        const QString text = into.text + row.cells[i].text;
        std::vector<TextSpan> spans = into.spans;
        spans.insert(spans.end(), row.cells[i].spans.begin(), row.cells[i].spans.end());
        into = isNameLike(m_table.columns[i].role) ? readTextCell(m_document.text, spans) : readCell(m_document.text, spans, m_table.unit);
        into.text = text;
    }
    before.span = before.span.united(row.span);
    return true;
}

/** Whether a row of a self-evaluation form is the lower part of the one above: without a label and a weight, under what goes on. */
bool GrowingTable::isRestOfFormRow(const Row &row) const
{
    const Row &before = m_table.rows.back();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const ColumnRole role = m_table.columns[i].role;
        const bool leads = m_table.kind == TableKind::PerformanceIndicators ? role == ColumnRole::Weight || role == ColumnRole::Score
                           : m_table.kind == TableKind::PerformanceFunds    ? i == 0
                                                                            : false;
        if (!row.cells[i].spans.empty() && (leads || before.cells[i].spans.empty()))
            return false;
    }
    return m_table.kind == TableKind::PerformanceIndicators || m_table.kind == TableKind::PerformanceFunds || m_table.kind == TableKind::PerformanceGoals;
}

/** The groups of an indicator table stand once for several rows. */
void GrowingTable::fillDown(Row &row) const
{
    if (m_table.kind != TableKind::PerformanceIndicators || m_table.rows.empty())
        return;
    const int indicator = m_table.column(ColumnRole::Indicator);
    if (indicator < 0 || row.cells[static_cast<size_t>(indicator)].spans.empty())
        return;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const ColumnRole role = m_table.columns[i].role;
        if (role != ColumnRole::Group && role != ColumnRole::SubGroup)
            continue;
        if (!row.cells[i].spans.empty())
            break; // a new group begins: what stands under it is its own
        row.cells[i] = m_table.rows.back().cells[i];
    }
}

void GrowingTable::describe(Row &row) const
{
    const int code = m_table.column(ColumnRole::Code);
    if (code >= 0)
        row.level = codeLevel(row.cells[static_cast<size_t>(code)].text);
    for (size_t i = 0; i < row.cells.size(); ++i)
        if (isLabel(m_table.columns[i]))
            row.isTotal = row.isTotal || isTotalLabel(row.cells[i].text);
}

void GrowingTable::addRows(const TableGrid &grid, int begin, int end)
{
    const std::vector<int> columns = columnsOf(grid);
    m_pieceBegins = grid.page != m_lastPage;
    m_pieceRuled = grid.ruled;
    m_lastPage = grid.page;
    m_doubtful = grid.doubtful;
    // "合计" in the last row of the header: a total row whose amounts were left out.
    const bool labelled = m_header.labelRow >= 0 && m_header.labelRow + 1 == begin && m_table.rows.empty();
    const auto inHeader = labelled ? grid.row(m_header.labelRow) : std::vector<const GridCell *>{};
    const auto label = std::find_if(inHeader.begin(), inHeader.end(), [](const GridCell *cell) {
        return !cell->isBlank() && isTotalLabel(withoutSpaces(cell->text()));
    });
    if (label != inHeader.end())
        addRow({*label}, columns);
    for (int r = begin; r < end; ++r)
        addRow(grid.row(r), columns);
}

Table GrowingTable::finish()
{
    for (Row &row : m_table.rows) {
        m_table.span = m_table.span.united(row.span);
        if (m_table.kind != TableKind::Other && m_table.kind < TableKind::PerformanceFunds && partGluedCells(m_document.text, m_table.unit, m_table.columns, row))
            describe(row);
    }
    m_table.span = m_table.titleSpan.united(m_table.span);
    joinCodeParts(m_table);
    partCodesFromNames(m_table);
    return std::move(m_table);
}

} // namespace tieout
