#include "parse/spacedtables.h"

#include "parse/codeparts.h"
#include "parse/pdfassemble.h"
#include "parse/pdfcolumns.h"
#include "parse/pdfstack.h"
#include "parse/piececolumns.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"
#include "parse/tablewords.h"
#include "parse/wordlines.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tieout {

namespace {

constexpr float unit = 5.0F;      ///< points of a column of blanks: half a letter's height
constexpr float lineStep = 11.0F; ///< points from line to line inside a row
constexpr float rowStep = 24.0F;  ///< points from row to row

/** A page of a text file as a sheet: each character in its column, CJK characters `wide` columns wide; rows stand apart. */
class Sheet
{
public:
    Sheet(const Document &document, const std::vector<WordLine> &lines, const std::set<int> &upper, float wide) : m_document(document), m_wide(wide)
    {
        m_page.span = {document.lineSpan(lines.front().line).begin, document.lineSpan(lines.back().line).end};
        m_page.boxes.resize(static_cast<size_t>(m_page.span.size()));
        float top = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            top += goesOn(lines, upper, i) ? lineStep : rowStep;
            place(lines[i].line, top);
        }
        m_page.height = top + rowStep;
        m_page.width += 2 * unit;
    }
    [[nodiscard]] const Page &page() const { return m_page; }

private:
    void place(int line, float top)
    {
        const TextSpan span = m_document.lineSpan(line);
        float x = unit;
        for (qsizetype i = span.begin; i < span.end; ++i) {
            const QChar c = m_document.text[i];
            const float width = c == u'\t' ? 8 * unit : c == u'\f' ? 0 : c.unicode() > 0x1100 ? m_wide * unit : unit;
            if (!c.isSpace())
                m_page.boxes[static_cast<size_t>(i - m_page.span.begin)] = {x, top, x + width - (endsCell(span, i) ? 3 : 0), top + 10};
            x += width;
        }
        m_page.width = std::max(m_page.width, x);
    }

    /** Whether a cell ends at `i` although one blank follows: "956.31 一、一般公共服务支出", "2050201 学前教育", "行政运行 51.32". */
    [[nodiscard]] bool endsCell(TextSpan line, qsizetype i) const
    {
        const QStringView text = QStringView(m_document.text).left(line.end);
        if (i + 2 >= text.size() || text[i + 1] != u' ')
            return false;
        if (isWide(text[i]))
            return text[i + 2].isDigit();
        qsizetype begin = i + 1;
        while (begin > line.begin && !text[begin - 1].isSpace())
            --begin;
        const QStringView word = text.mid(begin, i + 1 - begin);
        return (isWide(text[i + 2]) || text[i + 2].isDigit()) && isNumberWord(word) && (word.contains(u'.') || codeLevel(word) > 0);
    }

    const Document &m_document;
    float m_wide;
    Page m_page;
};

class SpacedReader
{
public:
    SpacedReader(const Document &document, const TableWords &words) : m_document(document)
    {
        RowLines rows = rowLines(document, words);
        m_upper = std::move(rows.upper);
        for (const WordLine &line : rows.lines)
            m_pages[document.pageAt(document.lineSpan(line.line).begin)].push_back(line);
    }

    /** One grid for each page of the text that the region stands on; CJK characters `wide` columns wide. */
    [[nodiscard]] std::vector<TableGrid> grids(float wide) const
    {
        std::vector<TableGrid> out;
        std::set<QString> head;
        for (const auto &[number, lines] : m_pages) {
            const Sheet sheet(m_document, lines, m_upper, wide);
            const bool headed = out.empty() || head.contains(plain(lines.front().line));
            std::optional<TableGrid> grid = gapGrid(m_document, sheet.page(), lettersOf(m_document, sheet.page()), headed);
            if (!grid)
                continue;
            grid->page = number;
            partCodeColumns(*grid);
            for (int i = 0; out.empty() && i < grid->headerRows; ++i)
                head.insert(plain(lines[static_cast<size_t>(i)].line));
            out.push_back(std::move(*grid));
        }
        return out;
    }

    std::optional<Table> read(Table table) const
    {
        std::vector<TableGrid> pieces = grids(1), others = grids(2);
        // A wrong width of the CJK characters shifts columns against their titles: they grow more or run together.
        if (!isGood(pieces) || (isGood(others) && others.front().columns() < pieces.front().columns()))
            pieces.swap(others);
        if (!isGood(pieces))
            return std::nullopt;
        const TableGrid &first = pieces.front();
        const GridHeader header = foldedHeader(first);
        GrowingTable growing(m_document, std::move(table), first, header);
        growing.addRows(first, header.end, first.rows());
        for (size_t i = 1; i < pieces.size(); ++i) {
            const int begin = pieces[i].headerRows > 0 ? foldedHeader(pieces[i]).end : 0;
            if (!fitPiece(pieces[i], first, header))
                return std::nullopt; // a table without the rows of a page would add up to nothing
            growing.addRows(pieces[i], begin, pieces[i].rows());
        }
        const TextSpan whole = growing.table().span;
        Table read = growing.finish();
        read.span = whole;
        joinCodeParts(read);
        if (hasEmptyColumn(read) || holdsTwoAmounts(read))
            return std::nullopt;
        return read;
    }

private:
    [[nodiscard]] QString plain(int line) const { return plainLine(m_document.quote(m_document.lineSpan(line))); }

    /** Whether a cell holds an amount or a code and another word. */
    static bool isMixed(const GridCell &cell)
    {
        bool number = false;
        size_t runs = 0, lines = 0;
        for (const PrintedLine &line : cell.lines)
            for (const PrintedRun &run : line.runs) {
                const bool isBehindName = &run == &line.runs.back() && line.runs.size() > 1 && !isNumberWord(line.runs.front().text);
                const bool isAmount = isNumberWord(run.text) && (run.text.contains(u'.') || isBehindName);
                number = number || isAmount || (line.runs.size() > 1 && codeLevel(run.text) > 0 && isNumberWord(run.text));
                lines += isAmount ? 0 : 1;
                ++runs;
            }
        return number && runs > 1 && (lines > 0 || cell.lines.size() < runs);
    }

    /** Whether cells are mixed: the columns stand in other places from row to row. */
    static bool isCrowded(const TableGrid &grid)
    {
        const auto crowded = std::count_if(grid.cells.begin(), grid.cells.end(), [&](const GridCell &cell) { return cell.row >= grid.headerRows && isMixed(cell); });
        return crowded > 1;
    }
    /** Whether a column without a title holds nothing, or any column of a form that fills them all: the header was set otherwise. */
    static bool hasEmptyColumn(const Table &table)
    {
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const bool filled = std::any_of(table.rows.begin(), table.rows.end(), [c](const Row &row) {
                return c < row.cells.size() && row.cells[c].state != CellState::Blank;
            });
            if (!filled && (table.columns[c].title.isEmpty() || table.kind == TableKind::SanGong))
                return true;
        }
        return false;
    }
    /** Whether two amounts ran into one cell: the columns of one page were taken for those of another. */
    static bool holdsTwoAmounts(const Table &table)
    {
        const auto isNumeral = [](QChar c) { return c.isDigit() || c == u'.' || c == u','; };
        const auto isTwo = [&](const Cell &cell) {
            return cell.spans.size() > 1 && cell.text.count(u'.') > 1 && std::all_of(cell.text.begin(), cell.text.end(), isNumeral);
        };
        return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row &row) { return std::any_of(row.cells.begin(), row.cells.end(), isTwo); });
    }
    static bool isGood(const std::vector<TableGrid> &grids)
    {
        return !grids.empty() && grids.front().headerRows > 0 && !isCrowded(grids.front());
    }

    const Document &m_document;
    std::set<int> m_upper;
    std::map<int, std::vector<WordLine>> m_pages; ///< page of the text, its lines of the table
};

} // namespace

bool isColumnSpaced(const TableWords &words)
{
    int wide = 0, narrow = 0;
    for (const TableWord &word : words)
        if (!word.startsLine)
            ++(word.gap > 2 ? wide : narrow);
    return wide > 5 && wide > 2 * narrow;
}

std::optional<Table> readSpacedTable(const Document &document, Table table, const TableWords &words)
{
    if (!isColumnSpaced(words))
        return std::nullopt;
    return SpacedReader(document, words).read(std::move(table));
}

} // namespace tieout
