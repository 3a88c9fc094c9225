#include "parse/tablegrid.h"

#include "base/digits.h"
#include "parse/celledtables.h"
#include "parse/economiccodes.h"
#include "parse/itemcolumns.h"
#include "parse/roworder.h"
#include "parse/spacedtables.h"
#include "parse/stackedeconomic.h"
#include "parse/stackedtables.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"
#include "parse/wrappednames.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** The form that a note or a header names where the title is missing. */
TableKind kindWithoutTitle(const TableRegion &region, const QString &header)
{
    for (const QString &note : region.notes) {
        const TableKind kind = kindOfTitle(note);
        if (kind == TableKind::Fund || kind == TableKind::Capital || kind == TableKind::SanGong)
            return kind;
    }
    if (header.contains(u"因公出国"))
        return TableKind::SanGong;
    if (header.contains(u"经济分类") || header.contains(u"人员经费"))
        return TableKind::BasicEconomic;
    if (header.contains(u"政府性基金") && header.contains(u"行次"))
        return TableKind::Appropriation;
    if (header.contains(u"附属单位上缴"))
        return TableKind::Income;
    if (header.contains(u"上缴上级"))
        return TableKind::Expenditure;
    if (header.contains(u"年初结转"))
        return TableKind::Fund;
    return header.contains(u"基本支出") && header.contains(u"项目支出") ? TableKind::General : TableKind::Other;
}

QString standardTitle(TableKind kind)
{
    switch (kind) {
    case TableKind::Balance:
        return u"收入支出决算总表"_s;
    case TableKind::Income:
        return u"收入决算表"_s;
    case TableKind::Expenditure:
        return u"支出决算表"_s;
    case TableKind::Appropriation:
        return u"财政拨款收入支出决算总表"_s;
    case TableKind::General:
        return u"一般公共预算财政拨款支出决算表"_s;
    case TableKind::BasicEconomic:
        return u"一般公共预算财政拨款基本支出决算表"_s;
    case TableKind::SanGong:
        return u"财政拨款“三公”经费支出决算表"_s;
    case TableKind::Fund:
        return u"政府性基金预算财政拨款收入支出决算表"_s;
    case TableKind::Capital:
        return u"国有资本经营预算财政拨款支出决算表"_s;
    default:
        return {};
    }
}

/** A form without a figure keeps its 栏次 row: it is all there is to see. */
void keepIndexRow(TableBody body)
{
    Table &table = body.table;
    const bool anyAmount = std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == CellState::Number; });
    });
    if (anyAmount || table.declaredEmpty || body.header.indexes.size() != 1 || table.columns.size() < 3 || table.columns[0].role != ColumnRole::Code)
        return;
    Row row;
    row.cells.resize(1);
    std::vector<size_t> label;
    for (size_t i = body.header.indexBegin; i < body.header.dataBegin; ++i) {
        if (body.words[i].isText()) {
            label.push_back(i);
            continue;
        }
        if (row.cells.size() == 1)
            row.cells.push_back(textCellOf(body.words, label));
        row.cells.push_back(textCellOf(body.words, {i}));
        row.span = row.span.united(body.words[i].span);
    }
    if (row.cells.size() == table.columns.size() && !label.empty()) // bare numbers say nothing
        table.rows.insert(table.rows.begin(), std::move(row));
}

void joinNext(std::vector<std::vector<size_t>> &joined, size_t at)
{
    joined[at].insert(joined[at].end(), joined[at + 1].begin(), joined[at + 1].end());
    joined.erase(joined.begin() + static_cast<std::ptrdiff_t>(at) + 1);
}

/** How many decimals a number lacks of the two that its table prints: 1 of "264988.9", 2 of "264988."; 0 of another word. */
qsizetype decimalsMissing(const TableWord &word)
{
    const qsizetype point = word.text.indexOf(u'.');
    if (point <= 0 || word.isText() || word.text.endsWith(u'%'))
        return 0;
    return std::max<qsizetype>(0, 3 + point - word.text.size());
}

/** Pairs numbers that a narrow cell cuts with the digits that stand below them. */
class CutNumbers
{
public:
    explicit CutNumbers(TableWords &words) : m_words(words) {}

    /**
     * Where a table prints two decimals and a number that has fewer is followed, a line or two below, by a line of just
     * the digits it lacks, these are its rest; a page may end between the two of one or another. Where several numbers
     * of a line are cut, or other words stand beside the digits, nothing tells for sure whose rest is whose.
     */
    void join()
    {
        constexpr size_t proof = 2;
        for (size_t begin = 0, end = 0; begin < m_words.size(); begin = end) {
            for (end = begin + 1; end < m_words.size() && m_words[end].line == m_words[begin].line;)
                ++end;
            readLine(begin, end);
        }
        m_lost += m_open.size();
        if (m_pairs.size() < proof + 5 * m_lost || m_whole < proof)
            return;
        for (const auto &[number, rest] : m_pairs) {
            m_words[number].rest = rest;
            m_words[rest].isRest = true;
        }
    }

private:
    void readLine(size_t begin, size_t end)
    {
        constexpr int reach = 3; // lines
        std::vector<size_t> cut;
        bool hasDigits = false;
        for (size_t i = begin; i < end; ++i) {
            if (decimalsMissing(m_words[i]) > 0)
                cut.push_back(i);
            hasDigits = hasDigits || isRest(m_words[i]);
            m_whole += m_words[i].kind == WordKind::Number && m_words[i].text.contains(u'.') && cut.empty() ? 1 : 0;
        }
        const bool isFar = !m_open.empty() && m_words[begin].line - m_words[m_open.front()].line > reach;
        if (cut.empty() && !isFar && !hasDigits)
            return; // another line of the name
        if (hasDigits && !isFar && m_open.size() == 1 && end == begin + 1) {
            m_pairs.emplace_back(m_open.front(), begin);
            m_open.clear();
        }
        m_lost += m_open.size();
        m_open = std::move(cut);
    }

    [[nodiscard]] bool isRest(const TableWord &word) const
    {
        return !m_open.empty() && isDigits(word.text) && word.text.size() == decimalsMissing(m_words[m_open.front()]);
    }

    TableWords &m_words;
    std::vector<std::pair<size_t, size_t>> m_pairs;
    std::vector<size_t> m_open; ///< cut numbers of the last line that had any
    size_t m_whole = 0, m_lost = 0;
};

/** The words of a table printed one cell a line, with those amounts that stand behind its note; its span grows as far. */
TableWords withAmountsBehind(const Document &document, const TableRegion &region, const TextFrames &frames, TableWords words, TextSpan &span)
{
    const TableWords more = wordsOf(document, region.lastLine + 1, lastAmountsLine(document, region), frames);
    for (const TableWord &word : more)
        span = span.united(word.span);
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TextSpan regionSpan(const Document &document, const TableRegion &region)
{
    const int last = std::max(region.firstLine, std::max(region.lastLine, region.bodyEnd));
    return {document.lineSpan(region.firstLine).begin, document.lineSpan(std::min(last, document.lineCount() - 1)).end};
}

Table titledTable(const Document &document, const TableRegion &region)
{
    Table table;
    table.title = region.title;
    table.code = region.code;
    table.kind = region.kind;
    table.unit = region.unit;
    table.unitSpan = region.unitSpan;
    table.titleSpan = region.titleSpan;
    table.notes = region.notes;
    table.declaredEmpty = region.declaredEmpty;
    table.statement = region.statement;
    table.span = regionSpan(document, region);
    return table;
}

/** Leaves out the header that each page prints again: row by row its words would go to the rows beside it. */
void dropRepeatedHeaders(const Document &document, TableWords &words, TableKind kind)
{
    const TableHeader header = readTableHeader(document, words, layoutOf(kind, words));
    for (size_t i = header.dataBegin + 1; i < words.size(); ++i) {
        const size_t next = words[i].startsLine ? behindRepeatedHeader(document, words, header, i) : i;
        if (next > i)
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i), words.begin() + static_cast<std::ptrdiff_t>(next));
    }
}

/** `table` with the rows that its words print one after another; the tables `above` tell totals. */
Table readRows(const Document &document, Table table, TableWords words, const std::vector<Table> &above, std::vector<Notice> &notices)
{
    const bool isSpaced = isColumnSpaced(words);
    if (isSpaced && document.pageAt(words.front().span.begin) != document.pageAt(words.back().span.begin))
        dropRepeatedHeaders(document, words, table.kind);
    words = isSpaced ? inRowOrder(document, std::move(words)) : joinWrappedNames(document, std::move(words), table.kind);
    const TableLayout layout = layoutOf(table.kind, words);
    const TableHeader header = readTableHeader(document, words, layout);
    CutNumbers(words).join();
    const TableBody body{document, words, header, above, table, notices};
    switch (layout) {
    case TableLayout::Coded:
        readCodedRows(body);
        keepIndexRow(body);
        break;
    case TableLayout::TwoSided:
        readTwoSidedRows(body);
        break;
    case TableLayout::Blocks:
        readBlockRows(body);
        break;
    case TableLayout::Flat:
        readFlatRows(body);
        break;
    case TableLayout::Labelled:
        readLabelledRows(body);
        break;
    }
    return table;
}

/** A 三公 form that prints one cell a line: its amounts without the numbers of its columns; unread where some have no place or column. */
Table readStackedItems(const Document &document, Table table, TableWords words, std::vector<Notice> &notices)
{
    constexpr qsizetype longest = 2; // of a column's number
    const auto isShort = [](const TableWord &word) { return word.text != u"0" && word.text.size() <= longest && isDigits(word.text); };
    int next = 1;
    const bool counts = std::all_of(words.begin(), words.end(), [&](const TableWord &word) { return !isShort(word) || word.text.toInt() == next++; });
    if (counts)
        std::erase_if(words, isShort);
    Table read = readRows(document, std::move(table), std::move(words), {}, notices);
    const bool hasItems = std::any_of(read.columns.begin(), read.columns.end(), [](const Column &column) { return column.role == ColumnRole::Name || !column.conceptId.isEmpty(); });
    const bool isNamed = hasItems && namesMeasuresEvenly(read) && namesEachItem(read);
    for (Row &row : read.rows)
        for (Cell &cell : row.cells)
            if (!isNamed || row.cells.size() < read.columns.size())
                leaveAsText(cell);
    return read;
}

/** A form of economic codes that prints one cell a line: put in order by its sums, or its amounts stay unread where they went to the wrong codes. */
Table readStackedCodes(const Document &document, Table table, TableWords words, const TableWords &whole, std::vector<Notice> &notices)
{
    std::vector<Notice> own;
    Table read = readRows(document, std::move(table), std::move(words), {}, own);
    if (!holdsEachAmount(read)) {
        if (std::optional<Table> ordered = readStackedEconomic(document, read, whole))
            return std::move(*ordered);
        if (areClassesWrong(read, whole)) {
            own.clear();
            doubtAmounts(read, whole, own);
        }
    }
    std::move(own.begin(), own.end(), std::back_inserter(notices));
    return read;
}

/** A form that prints one cell a line: what does not add up as it stands is put in order by its sums, or its amounts stay unread. */
Table readStackedRows(const Document &document, Table table, TableWords words, const TableWords &whole, const std::vector<Table> &above, std::vector<Notice> &notices)
{
    if (table.kind == TableKind::SanGong && layoutOf(table.kind, words) == TableLayout::Labelled)
        return readRows(document, std::move(table), std::move(words), {}, notices);
    if (table.kind == TableKind::SanGong)
        return readStackedItems(document, std::move(table), whole, notices);
    std::vector<Notice> own, others;
    Table read = readRows(document, table, std::move(words), above, own);
    if (!holdsTogether(read)) {
        if (std::optional<Table> ordered = readStackedTable(document, std::move(table), whole, above, others)) {
            read = std::move(*ordered);
            own = std::move(others);
        } else if (isConfused(read, whole)) {
            own.clear(); // of rows that are none
            doubtAmounts(read, whole, own);
        }
    }
    std::move(own.begin(), own.end(), std::back_inserter(notices));
    return read;
}

} // namespace

namespace {

/** Whether a line break parts a number at its point: "7332478." / "98", "2869" / ".00". */
bool goesOn(const TableWord &word, const TableWord &next)
{
    constexpr qsizetype decimals = 2;
    if (!next.startsLine)
        return false;
    if (word.text.endsWith(u'.'))
        return next.text.size() <= decimals;
    return next.text.size() == decimals + 1 && next.text[0] == u'.' && isDigits(QStringView(next.text).mid(1)) && word.kind == WordKind::Number && !word.text.contains(u'.');
}

} // namespace

std::vector<std::vector<size_t>> joinBrokenNumbers(const TableWords &words, const std::vector<size_t> &values, int wanted)
{
    std::vector<std::vector<size_t>> joined;
    for (const size_t value : values) {
        if (words[value].isRest)
            continue;
        joined.push_back({value});
        if (words[value].rest > 0)
            joined.back().push_back(words[value].rest);
    }
    while (wanted > 0 && static_cast<int>(joined.size()) > wanted) {
        size_t at = joined.size();
        for (size_t i = 0; i + 1 < joined.size() && at == joined.size(); ++i) {
            const TableWord &first = words[joined[i].back()];
            const TableWord &second = words[joined[i + 1].front()];
            const qsizetype point = first.text.indexOf(u'.');
            const bool broken = point >= 0 && first.text.size() - point - 1 < 2 && second.text.size() + first.text.size() - point - 1 == 2;
            if (second.line != first.line && broken)
                at = i;
        }
        if (at == joined.size())
            break;
        joinNext(joined, at);
    }
    for (size_t i = 0; i + 1 < joined.size(); ++i) // however many there are
        if (goesOn(words[joined[i].back()], words[joined[i + 1].front()]))
            joinNext(joined, i);
    return joined;
}

Table readTable(const Document &document, const TableRegion &region, const TextFrames &frames, const std::vector<Table> &above, std::vector<Notice> &notices)
{
    Table table = titledTable(document, region);
    TableWords words = wordsOf(document, region.bodyLine, region.bodyEnd, frames, region.skipped);
    if (table.title.isEmpty()) {
        QString text;
        for (const TableWord &word : words)
            text += word.text;
        table.kind = kindWithoutTitle(region, text);
        table.title = standardTitle(table.kind);
    }
    if (std::optional<Table> celled = readCelledTable(document, region, table); celled && namesMeasuresEvenly(*celled)) {
        const bool isBarred = !celled->rows.empty() && document.quote(celled->rows.front().span).contains(u'|');
        if (isBarred && !namesEachItem(*celled)) // a header of three levels that lost its spanned cells
            for (Row &row : celled->rows)
                for (Cell &cell : row.cells)
                    leaveAsText(cell);
        return std::move(*celled);
    }
    if (std::optional<Table> spaced = readSpacedTable(document, table, words); spaced && namesMeasuresEvenly(*spaced) && namesEachItem(*spaced))
        return std::move(*spaced);
    if (table.kind == TableKind::BasicEconomic)
        joinEconomicCodes(words);
    if (isStacked(words, table.kind) || isStackedEconomic(words, table.kind)) {
        const TableWords whole = withAmountsBehind(document, region, frames, words, table.span);
        return table.kind == TableKind::BasicEconomic ? readStackedCodes(document, std::move(table), std::move(words), whole, notices)
                                                      : readStackedRows(document, std::move(table), std::move(words), whole, above, notices);
    }
    return readRows(document, std::move(table), std::move(words), above, notices);
}

} // namespace tieout
