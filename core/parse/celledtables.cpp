#include "parse/celledtables.h"

#include "parse/codeparts.h"
#include "parse/gridcells.h"
#include "parse/pdfassemble.h"
#include "parse/pdfstack.h"
#include "parse/tableforms.h"
#include "parse/webheader.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using CellRow = std::vector<TextSpan>;

TextSpan trimmedSpan(const Document &document, int line)
{
    TextSpan span = document.lineSpan(line);
    while (!span.isEmpty() && document.text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && document.text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/** A row of which the blank cells behind its label were cut off: "三、国有资本经营预算财政拨款", "2.工程". */
bool isLabelAlone(QStringView text)
{
    static const QRegularExpression item(u"^(?:[0-9]{1,2}[.、]|（[一二三四五六七八九十]+）).{1,20}$"_s);
    return beginsRow(text.toString()) || (text.size() < 24 && item.match(text.toString()).hasMatch());
}

/** A web page's text loses that 项目, 栏次 and 合计 stand over both 科目编码 and 科目名称: puts the blank cell back, for a total where its code would be. */
void spreadOverCodes(const Document &document, std::vector<CellRow> &rows)
{
    const auto textAt = [&](const CellRow &row, size_t i) { return i < row.size() ? withoutSpaces(document.quote(row[i])) : QString(); };
    const bool coded = std::any_of(rows.begin(), rows.end(), [&](const CellRow &row) {
        const QString code = textAt(row, 0);
        return (code.endsWith(u"编码") || code.endsWith(u"代码")) && textAt(row, 1).endsWith(u"名称");
    });
    size_t widest = 0;
    for (const CellRow &row : rows)
        widest = std::max(widest, row.size());
    for (CellRow &row : rows) {
        const QString first = textAt(row, 0);
        const bool total = first == u"合计" || first == u"总计";
        if (coded && (total || first == u"项目" || first == u"栏次") && row.size() > 1 && row.size() < widest && !row[1].isEmpty())
            row.insert(row.begin() + (total ? 0 : 1), TextSpan{row[0].end, row[0].end});
    }
}

/** How many bars a row has where they stand behind the cells only ("合计 | 1.80 |"): a row of as many that begins with one has a blank cell in front. */
qsizetype barsBehind(const Document &document, const TableRegion &region)
{
    std::map<qsizetype, int> rows;
    for (int line = region.bodyLine; line <= region.bodyEnd; ++line) {
        const TextSpan span = document.lineSpan(line);
        const QStringView text = QStringView(document.text).mid(span.begin, span.size()).trimmed();
        if (text.endsWith(u'|') && !text.startsWith(u'|'))
            ++rows[text.count(u'|')];
    }
    const auto most = std::max_element(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == rows.end() || most->second < 2 ? 0 : most->first;
}

/** The rows of the region; empty where most of its lines hold no cells. */
std::vector<CellRow> rowsOf(const Document &document, const TableRegion &region)
{
    std::vector<CellRow> rows;
    int others = 0;
    const qsizetype bars = barsBehind(document, region);
    for (int line = region.bodyLine; line <= region.bodyEnd; ++line) {
        const TextSpan span = document.lineSpan(line);
        const QStringView text = QStringView(document.text).mid(span.begin, span.size()).trimmed();
        if (text.isEmpty() || region.skipped.contains(line) || isGridRule(text))
            continue;
        CellRow cells = gridCells(document, line, !rows.empty());
        if (bars > 1 && text.startsWith(u'|') && text.count(u'|') == bars && !cells.empty())
            cells.insert(cells.begin(), TextSpan{span.begin, span.begin});
        if (cells.size() > 1)
            rows.push_back(std::move(cells));
        else if (!rows.empty() && isLabelAlone(text))
            rows.push_back({trimmedSpan(document, line)});
        else
            ++others;
    }
    if (bars > 1)
        spreadWebHeader(document, rows);
    spreadOverCodes(document, rows);
    return rows.size() > 1 && static_cast<int>(rows.size()) > 2 * others ? rows : std::vector<CellRow>{};
}

/** Cells as a grid of equal columns and rows: what no cell is printed for stays blank. */
class CellGrid
{
public:
    CellGrid(const Document &document, const std::vector<CellRow> &rows) : m_document(document)
    {
        size_t columns = 0;
        for (const CellRow &row : rows)
            columns = std::max(columns, row.size());
        for (size_t c = 0; c <= columns; ++c)
            m_grid.xs.push_back(static_cast<float>(c) * step);
        for (size_t r = 0; r <= rows.size(); ++r)
            m_grid.ys.push_back(static_cast<float>(r) * step);
        m_grid.box = {0, 0, m_grid.xs.back(), m_grid.ys.back()};
        for (size_t r = 0; r < rows.size(); ++r)
            for (size_t c = 0; c < columns; ++c)
                add(static_cast<int>(r), static_cast<int>(c), c < rows[r].size() ? rows[r][c] : TextSpan{});
        m_grid.headerRows = headerRows();
        mergeHeader();
    }
    [[nodiscard]] const TableGrid &grid() const { return m_grid; }

private:
    static constexpr float step = 100;

    void add(int row, int column, TextSpan span)
    {
        GridCell cell{row, column, 1, 1, {}};
        if (!span.isEmpty()) {
            const float x = static_cast<float>(column) * step, y = static_cast<float>(row) * step;
            const PrintedRun run{span, {x + 1, y + 1, x + step - 1, y + step - 1}, printedText(m_document, span)};
            cell.lines.push_back({{run}, run.box});
        }
        m_grid.cells.push_back(std::move(cell));
    }

    /** Rows above the first that holds data, the one that numbers the columns included; -1 where none does. */
    [[nodiscard]] int headerRows() const
    {
        for (int r = 0; r < m_grid.rows(); ++r) {
            if (numbersColumns(m_grid, r))
                return r + 1;
            if (isDataRow(m_grid, r, 0))
                return r;
        }
        return -1;
    }

    [[nodiscard]] GridCell &at(int row, int column) { return m_grid.cells[static_cast<size_t>(row * m_grid.columns() + column)]; }

    [[nodiscard]] bool isNamedBelow(int row, int column, int last)
    {
        for (int below = row + 1; below < last; ++below)
            if (!at(below, column).isBlank())
                return true;
        return false;
    }

    /** A title over blank cells is that of the columns beside it where those have names below, and goes down where none stands below. */
    void mergeHeader()
    {
        const int last = m_grid.headerRows > 0 && numbersColumns(m_grid, m_grid.headerRows - 1) ? m_grid.headerRows - 1 : m_grid.headerRows;
        std::vector<bool> merged(m_grid.cells.size(), false);
        const auto index = [&](int r, int c) { return static_cast<size_t>(r * m_grid.columns() + c); };
        for (int r = 0; r + 1 < last; ++r)
            for (int c = 0; c < m_grid.columns(); ++c) {
                if (at(r, c).isBlank() || merged[index(r, c)])
                    continue;
                int to = c + 1;
                while (!at(r + 1, c).isBlank() && to < m_grid.columns() && at(r, to).isBlank() && !merged[index(r, to)] && isNamedBelow(r, to, last))
                    merged[index(r, to++)] = true;
                at(r, c).columnSpan = to - c;
                int below = r + 1;
                while (to == c + 1 && below < last && at(below, c).isBlank())
                    merged[index(below++, c)] = true;
                at(r, c).rowSpan = below - r;
            }
        std::vector<GridCell> kept;
        for (size_t i = 0; i < merged.size(); ++i)
            if (!merged[i])
                kept.push_back(std::move(m_grid.cells[i]));
        m_grid.cells = std::move(kept);
    }

    const Document &m_document;
    TableGrid m_grid;
};

/** The header printed again where the table goes on behind a blank line or on a new page. */
void dropRepeatedHeader(const Document &document, std::vector<CellRow> &rows, size_t header)
{
    const auto textOf = [&](const CellRow &row) {
        QStringList out;
        for (const TextSpan span : row)
            out += withoutSpaces(document.quote(span));
        return out;
    };
    QList<QStringList> head;
    for (size_t r = 0; r < header; ++r)
        head += textOf(rows[r]);
    rows.erase(std::remove_if(rows.begin() + static_cast<std::ptrdiff_t>(header), rows.end(), [&](const CellRow &row) { return head.contains(textOf(row)); }),
               rows.end());
}

} // namespace

std::optional<Table> readCelledTable(const Document &document, const TableRegion &region, Table table)
{
    std::vector<CellRow> rows = rowsOf(document, region);
    if (rows.empty())
        return std::nullopt;
    const int header = CellGrid(document, rows).grid().headerRows;
    if (header > 0)
        dropRepeatedHeader(document, rows, static_cast<size_t>(header));
    const CellGrid cells(document, rows);
    const TableGrid &grid = cells.grid();
    if (grid.headerRows == 0)
        return std::nullopt;
    const GridHeader head = foldHeader(grid, 0, grid.rows());
    const TextSpan whole = table.span;
    GrowingTable growing(document, std::move(table), grid, head);
    growing.addRows(grid, head.end, grid.rows());
    Table read = growing.finish();
    read.span = whole;
    joinCodeParts(read);
    partCodesFromNames(read);
    return read;
}

} // namespace tieout
