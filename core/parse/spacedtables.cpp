#include "parse/spacedtables.h"

#include "parse/pdfassemble.h"
#include "parse/pdfcolumns.h"
#include "parse/pdfstack.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"
#include "parse/tablewords.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tieout {

namespace {

constexpr float unit = 5.0F;      ///< points of a column of blanks: half a letter's height
constexpr float lineStep = 11.0F; ///< points from line to line inside a row
constexpr float rowStep = 24.0F;  ///< points from row to row

/** Whether most gaps between the words of a table are wide: blanks that set columns, not one between two cells. */
bool isColumnSpaced(const TableWords &words)
{
    int wide = 0, narrow = 0;
    for (const TableWord &word : words)
        if (!word.startsLine)
            ++(word.gap > 2 ? wide : narrow);
    return wide > 5 && wide > 2 * narrow;
}

/** The words of one line of a table. */
struct WordLine
{
    int line = 0;
    size_t begin = 0, end = 0; ///< into the words
    bool begins = false;       ///< holds a number, a code, an ordinal or a total: a row of its own
};

std::vector<WordLine> wordLines(const TableWords &words)
{
    std::vector<WordLine> lines;
    for (size_t i = 0; i < words.size(); ++i) {
        if (lines.empty() || lines.back().line != words[i].line)
            lines.push_back({words[i].line, i, i, false});
        lines.back().end = i + 1;
        lines.back().begins = lines.back().begins || beginsRow(words[i].text);
    }
    // Blank lines on both sides: a row without an amount, not the rest of a wrapped name.
    for (size_t i = 1; i + 1 < lines.size(); ++i)
        if (lines[i].line > lines[i - 1].line + 1 && lines[i + 1].line > lines[i].line + 1)
            lines[i].begins = true;
    return lines;
}

/** Tells which row a wrapped cell's line goes on with: the next row above or the next one below. */
class LineOwner
{
public:
    LineOwner(const Document &document, const TableWords &words) : m_document(document), m_words(words), m_lines(wordLines(words)) {}

    /** The lines that go on with the line after them, not with the one before. */
    std::set<int> upperParts()
    {
        const size_t first = firstRow();
        for (size_t i = 0; i < first && i < m_lines.size(); ++i)
            m_lines[i].begins = false;
        if (first > 0 && first + 1 < m_lines.size() && !m_lines[first + 1].begins && !hasTextThere(first - 1, first) && !hasTextThere(first + 1, first))
            m_upper.insert(m_lines[first - 1].line);
        int lead = 0, tail = 0; // lines of the row above: before and behind its own line
        for (size_t i = first, above = first; i < m_lines.size(); ++i) {
            if (m_lines[i].begins) {
                above = i;
                lead = tail = 0;
                for (size_t k = i; k-- > 0 && m_upper.contains(m_lines[k].line);)
                    ++lead;
            } else if (lead > 0 ? tail >= lead && nextRow(i) < m_lines.size() : belongsBelow(i, above, tail)) {
                m_upper.insert(m_lines[i].line);
            } else {
                ++tail;
            }
        }
        return m_upper;
    }

private:
    [[nodiscard]] qsizetype columnOf(const TableWord &word) const { return word.span.begin - m_document.lineSpan(word.line).begin; }

    /** Whether a row has text where the words of line `i` stand. */
    [[nodiscard]] bool hasTextThere(size_t i, size_t row) const
    {
        const TableWord &label = m_words[m_lines[i].begin];
        const qsizetype from = columnOf(label) - 2, to = columnOf(label) + label.span.size();
        for (size_t k = m_lines[row].begin; k < m_lines[row].end; ++k)
            if (m_words[k].isText() && columnOf(m_words[k]) < to && columnOf(m_words[k]) + m_words[k].span.size() > from)
                return true;
        return false;
    }
    /** The first line with a code, an ordinal or an amount: what stands before is the header. */
    [[nodiscard]] size_t firstRow() const
    {
        for (size_t i = 0; i < m_lines.size(); ++i)
            for (size_t k = m_lines[i].begin; k < m_lines[i].end; ++k)
                if (beginsWithOrdinal(m_words[k].text) || codeLevel(m_words[k].text) > 0 || (m_words[k].kind == WordKind::Number && m_words[k].text.contains(u'.')))
                    return i;
        return m_lines.size();
    }
    [[nodiscard]] size_t nextRow(size_t i) const
    {
        while (i < m_lines.size() && !m_lines[i].begins)
            ++i;
        return i;
    }
    [[nodiscard]] bool belongsBelow(size_t i, size_t above, int tail) const
    {
        const size_t below = nextRow(i);
        if (below == m_lines.size())
            return false;
        const bool textAbove = hasTextThere(i, above), textBelow = hasTextThere(i, below);
        if (textAbove != textBelow)
            return textAbove || tail > 0;
        const bool blankBefore = m_lines[i].line > m_lines[i - 1].line + 1;
        const bool blankAfter = m_lines[i + 1].line > m_lines[i].line + 1;
        if (blankBefore != blankAfter)
            return blankBefore;
        return !textAbove && tail > 0;
    }

    const Document &m_document;
    const TableWords &m_words;
    std::vector<WordLine> m_lines;
    std::set<int> m_upper;
};

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
            const bool goesOn = i > 0 && (upper.contains(lines[i - 1].line) || (!lines[i].begins && !upper.contains(lines[i].line)));
            top += goesOn ? lineStep : rowStep;
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
        const auto isWide = [](QChar c) { return c.unicode() > 0x2E80; };
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
    SpacedReader(const Document &document, const TableRegion &region, const TableWords &words)
        : m_document(document), m_region(region), m_upper(LineOwner(document, words).upperParts())
    {
        for (const WordLine &line : wordLines(words))
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
            for (int i = 0; out.empty() && i < grid->headerRows; ++i)
                head.insert(plain(lines[static_cast<size_t>(i)].line));
            out.push_back(std::move(*grid));
        }
        return out;
    }

    std::optional<Table> read(Table table, std::vector<Notice> &notices) const
    {
        std::vector<TableGrid> pieces = grids(1), others = grids(2);
        // A wrong width of the CJK characters shifts columns against their titles: they grow more or run together.
        if (!isGood(pieces) || (isGood(others) && others.front().columns() < pieces.front().columns()))
            pieces.swap(others);
        if (!isGood(pieces))
            return std::nullopt;
        const TableGrid &first = pieces.front();
        const GridHeader header = foldHeader(first, 0, first.rows());
        GrowingTable growing(m_document, std::move(table), first, header);
        growing.addRows(first, header.end, first.rows());
        for (size_t i = 1; i < pieces.size(); ++i)
            add(growing, first, pieces[i], notices);
        const TextSpan whole = growing.table().span;
        Table read = growing.finish();
        read.span = whole;
        if (hasEmptyColumn(read))
            return std::nullopt;
        return read;
    }

private:
    [[nodiscard]] QString plain(int line) const { return plainLine(m_document.quote(m_document.lineSpan(line))); }

    /** Whether cells hold an amount or a code and another word set apart: the columns stand in other places from row to row. */
    static bool isCrowded(const TableGrid &grid)
    {
        const auto crowded = std::count_if(grid.cells.begin(), grid.cells.end(), [&](const GridCell &cell) {
            return cell.row >= grid.headerRows && std::any_of(cell.lines.begin(), cell.lines.end(), [](const PrintedLine &line) {
                return line.runs.size() > 1 && std::any_of(line.runs.begin(), line.runs.end(), [](const PrintedRun &run) {
                    return isNumberWord(run.text) && (run.text.contains(u'.') || codeLevel(run.text) > 0);
                });
            });
        });
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
    static bool isGood(const std::vector<TableGrid> &grids)
    {
        return !grids.empty() && grids.front().headerRows > 0 && !isCrowded(grids.front());
    }

    /** The next page's piece: its columns are those of the first that stand nearest, in their order. */
    void add(GrowingTable &growing, const TableGrid &first, TableGrid piece, std::vector<Notice> &notices) const
    {
        const int begin = piece.headerRows > 0 ? foldHeader(piece, 0, piece.rows()).end : 0;
        if (!growing.fits(piece) && !moveColumns(piece, first)) {
            notices.push_back({message(QT_TRANSLATE_NOOP("Message", "The columns of the table on page %1 do not go on from “%2” before it: its rows were left out."),
                                       {QString::number(piece.page + 1), growing.table().title}),
                               piece.cells.empty() || piece.cells.front().isBlank() ? m_region.titleSpan : piece.cells.front().lines.front().span()});
            return;
        }
        growing.addRows(piece, begin, piece.rows());
    }

    /** Gives `piece`, which prints fewer columns, all columns of `first`. */
    static bool moveColumns(TableGrid &piece, const TableGrid &first)
    {
        const int have = piece.columns(), want = first.columns();
        if (have > want)
            return false;
        const auto left = [](const TableGrid &grid, int c) { return grid.xs[static_cast<size_t>(c)]; };
        std::vector<int> to(static_cast<size_t>(have));
        for (int c = 0, next = 0; c < have; ++c) {
            int best = next;
            for (int w = next; w <= want - (have - c); ++w)
                if (std::abs(left(first, w) - left(piece, c)) < std::abs(left(first, best) - left(piece, c)))
                    best = w;
            to[static_cast<size_t>(c)] = best;
            next = best + 1;
        }
        for (GridCell &cell : piece.cells)
            cell.column = to[static_cast<size_t>(cell.column)];
        piece.xs = first.xs;
        return true;
    }

    const Document &m_document;
    const TableRegion &m_region;
    std::set<int> m_upper;
    std::map<int, std::vector<WordLine>> m_pages; ///< page of the text, its lines of the table
};

} // namespace

std::optional<Table> readSpacedTable(const Document &document, const TableRegion &region, Table table,
                                     const TableWords &words, std::vector<Notice> &notices)
{
    if (!isColumnSpaced(words))
        return std::nullopt;
    return SpacedReader(document, region, words).read(std::move(table), notices);
}

} // namespace tieout
