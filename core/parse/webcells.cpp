#include "parse/webcells.h"

#include "base/words.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace tieout {

namespace {

/** A line that holds one cell and the bars behind it: those of the blank cells that fill up the row too. */
struct CellLine
{
    int line = 0;
    TextSpan span, bars; ///< the whole line; from the first bar to its end
    int count = 0;       ///< of bars
    bool isBlank = false, isValue = false;
};

constexpr size_t fewestCells = 6; // a title, a header and a row; fewer may be labels without cells beside rows
constexpr size_t fewestRows = 3;

std::optional<CellLine> cellLine(const Document &document, int line)
{
    const TextSpan span = document.lineSpan(line);
    const QStringView text = QStringView(document.text).mid(span.begin, span.size());
    qsizetype end = text.size();
    int count = 0;
    for (; end > 0 && (text[end - 1] == u'|' || isSpace(text[end - 1])); --end)
        count += text[end - 1] == u'|' ? 1 : 0;
    const QStringView cell = text.left(end).trimmed();
    if (count == 0 || cell.contains(u'|'))
        return std::nullopt;
    const qsizetype first = span.begin + text.indexOf(u'|');
    return CellLine{line, span, {first, span.end}, count, cell.isEmpty(), isNumberWord(cell) || isDashWord(cell)};
}

/** How many rows of `width` bars `cells` begin with; each ends with a line. */
size_t rowsOf(const std::vector<CellLine> &cells, size_t from, int width, size_t &end)
{
    size_t rows = 0;
    int bars = 0;
    end = from;
    for (size_t i = from; i < cells.size(); ++i) {
        bars += cells[i].count;
        if (bars > width || (bars < width && cells[i].count > 1 && !cells[i].isBlank))
            break; // blank cells fill up the row that they end
        if (bars < width)
            continue;
        ++rows;
        bars = 0;
        end = i + 1;
    }
    return rows;
}

/** Which columns of the rows of `width` cells hold nothing at all: a web page's margin. */
std::vector<bool> emptyColumns(const std::vector<CellLine> &cells, size_t from, size_t end, size_t width)
{
    std::vector<bool> empty(width, true);
    size_t column = 0;
    for (size_t i = from; i < end; column += static_cast<size_t>(cells[i++].count))
        if (!cells[i].isBlank)
            empty[column % width] = false;
    return empty;
}

/** Whether rows of `width` cells have names in front and values behind them, under a header without values. */
bool areNamed(const std::vector<CellLine> &cells, size_t from, size_t end, size_t width)
{
    const std::vector<bool> empty = emptyColumns(cells, from, end, width);
    const auto names = static_cast<size_t>(std::find(empty.begin(), empty.end(), false) - empty.begin());
    for (size_t i = from; i < end; ++i) {
        const size_t column = (i - from) % width;
        if (empty[column])
            continue;
        const bool inHeader = i < from + width;
        if (inHeader || column == names ? cells[i].isValue || cells[i].isBlank : !cells[i].isValue && !cells[i].isBlank)
            return false;
    }
    return width > names + 1;
}

/** The number of columns of the table that begins at `from`, whose rows end at `end`; 0 where it cannot be told. */
int widthOf(const std::vector<CellLine> &cells, size_t from, size_t &end)
{
    const auto filled = std::find_if(cells.begin() + static_cast<std::ptrdiff_t>(from), cells.end(), [](const CellLine &cell) { return cell.count > 1; });
    constexpr int widest = 24;
    if (filled == cells.end()) {
        for (int width = 2; width <= widest; ++width)
            if (rowsOf(cells, from, width, end) >= fewestRows && areNamed(cells, from, end, static_cast<size_t>(width)))
                return width;
        return 0;
    }
    const int bars = std::accumulate(cells.begin() + static_cast<std::ptrdiff_t>(from), filled + 1, 0, [](int sum, const CellLine &cell) { return sum + cell.count; });
    for (int width = 2; width <= std::min(bars, widest); ++width)
        if (bars % width == 0 && rowsOf(cells, from, width, end) >= fewestRows)
            return width;
    return 0;
}

/** Whether blank cells tell the column of an amount behind them, those of empty columns left out. */
bool hasTellingBlanks(const std::vector<CellLine> &cells, size_t from, size_t end, int width)
{
    const std::vector<bool> empty = emptyColumns(cells, from, end, static_cast<size_t>(width));
    int bars = 0;
    bool isPending = false;
    for (size_t i = from; i < end; ++i) {
        if (cells[i].isValue && isPending)
            return true;
        isPending = cells[i].isBlank && (isPending || !empty[static_cast<size_t>(bars % width)]);
        bars += cells[i].count;
        isPending = isPending && bars % width != 0;
    }
    return false;
}

/** The form whose title a line is and whose readers know its columns; Other for none. */
TableKind formIn(QStringView line)
{
    const TableKind kind = line.size() > 80 || !line.contains(u'表') ? TableKind::Other : kindOfTitle(tableTitleIn(line));
    return kind < TableKind::PerformanceFunds ? kind : TableKind::Other;
}

/** What is changed of a text: lines that go on in the next one, and bars that become blanks. */
class Changes
{
public:
    explicit Changes(const Document &document) : m_document(document)
    {
        constexpr int nearest = 4; // lines between a title and its table: code, department, unit
        int sinceTitle = nearest + 1;
        TableKind title = TableKind::Other;
        std::vector<CellLine> run;
        for (int line = 0; line < document.lineCount(); ++line) {
            const TextSpan span = document.lineSpan(line);
            const QStringView text = QStringView(document.text).mid(span.begin, span.size()).trimmed();
            if (text.isEmpty())
                continue;
            if (const auto cell = cellLine(document, line)) {
                run.push_back(*cell);
                continue;
            }
            take(run, sinceTitle <= nearest ? title : TableKind::Other);
            const TableKind form = formIn(text);
            sinceTitle = form != TableKind::Other ? 0 : run.empty() ? sinceTitle + 1 : nearest + 1;
            title = form != TableKind::Other ? form : title;
            run.clear();
        }
        take(run, sinceTitle <= nearest ? title : TableKind::Other);
    }

    std::set<int> joined; ///< lines that begin in the middle of a row
    std::vector<TextSpan> blanked;

private:
    void take(const std::vector<CellLine> &cells, TableKind form)
    {
        for (size_t from = 0, end = 0; cells.size() - from >= fewestCells; from = end) {
            const int width = widthOf(cells, from, end);
            for (size_t i = from; i < std::min(cells.size(), from + fewestCells); ++i)
                if (const TableKind own = formIn(QStringView(m_document.text).mid(cells[i].span.begin, cells[i].bars.begin - cells[i].span.begin).trimmed()); own != TableKind::Other)
                    form = own;
            const bool isForm = form != TableKind::Other;
            if (width == 0)
                return isForm ? blank(cells, from, cells.size()) : blankUnlessTelling(cells, from);
            // The readers of the forms know what their headers span; they need the rows only where blank cells tell the columns.
            const bool counted = form == TableKind::Balance || form == TableKind::Appropriation; // 行次 stands before each amount
            if (isForm && (counted || !hasTellingBlanks(cells, from, end, width)))
                blank(cells, from, end);
            else
                join(cells, from, end, width);
            form = TableKind::Other;
        }
    }

    void join(const std::vector<CellLine> &cells, size_t from, size_t end, int width)
    {
        for (size_t i = from, bars = 0; i < end; bars += static_cast<size_t>(cells[i++].count))
            if (bars % static_cast<size_t>(width) > 0)
                joined.insert(cells[i].line);
    }

    void blank(const std::vector<CellLine> &cells, size_t from, size_t end)
    {
        for (size_t i = from; i < end; ++i)
            blanked.push_back(cells[i].bars);
    }

    /** Cells whose rows cannot be told are read one after the other, unless it matters which are blank. */
    void blankUnlessTelling(const std::vector<CellLine> &cells, size_t from)
    {
        const auto blanks = std::count_if(cells.begin() + static_cast<std::ptrdiff_t>(from), cells.end(), [](const CellLine &cell) { return cell.isBlank; });
        if (10 * blanks <= static_cast<std::ptrdiff_t>(cells.size() - from))
            blank(cells, from, cells.size());
    }

    const Document &m_document;
};

} // namespace

std::shared_ptr<const Document> withRowsOfCells(const std::shared_ptr<const Document> &document)
{
    if (document->kind != SourceKind::Text || !document->text.contains(u'|'))
        return document;
    const Changes changes(*document);
    if (changes.joined.empty() && changes.blanked.empty())
        return document;
    auto rows = std::make_shared<Document>(*document);
    for (const TextSpan bars : changes.blanked)
        std::fill(rows->text.begin() + bars.begin, rows->text.begin() + bars.end, QChar(u' '));
    rows->lineStarts.clear();
    for (int line = 0; line < document->lineCount(); ++line) {
        const qsizetype begin = document->lineStarts[static_cast<size_t>(line)];
        if (!changes.joined.contains(line))
            rows->lineStarts.push_back(begin);
        else
            rows->text[begin - 1] = u' ';
    }
    return rows;
}

} // namespace tieout
