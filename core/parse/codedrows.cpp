#include "base/digits.h"
#include "parse/subjectcodes.h"
#include "parse/tableforms.h"
#include "parse/tablegrid.h"
#include "parse/tableplacement.h"
#include "parse/toldtotals.h"

#include <QCoreApplication>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** The words of one row: what stands in the code, in the name and in the columns of amounts. */
struct RawRow
{
    std::vector<size_t> code, name, values;
};

class CodedRows
{
public:
    explicit CodedRows(TableBody body) : m_body(body), m_words(body.words) {}

    std::vector<RawRow> collect()
    {
        for (size_t i = m_body.header.dataBegin; i < m_words.size();) {
            if (const size_t next = skipHeader(i); next > i)
                i = next;
            else
                i = take(i);
        }
        finish();
        return std::move(m_rows);
    }

private:
    /** Steps over the header printed again on the next page. */
    size_t skipHeader(size_t i)
    {
        const bool mayEnd = !m_row.values.empty() || (!m_row.code.empty() && !m_row.name.empty());
        return !mayEnd ? i : behindRepeatedHeader(m_body.document, m_words, m_body.header, i);
    }

    size_t take(size_t i)
    {
        if (const size_t codeWords = codeLength(i); codeWords > 0) {
            startCode(i, codeWords);
            return i + codeWords;
        }
        if (!m_words[i].isText()) {
            if (!m_row.name.empty() || !m_row.code.empty() || !m_row.values.empty())
                m_row.values.push_back(i);
            return i + 1;
        }
        const bool isTotal = m_words[i].startsLine && isTotalLabel(m_words[i].text) && i + 1 < m_words.size() && !m_words[i + 1].isText() && m_words[i + 1].line == m_words[i].line;
        const bool belowBlanks = isTotal && !m_row.code.empty() && !m_row.name.empty();
        if (!m_row.values.empty() || belowBlanks || (m_words[i].startsLine && isNone()))
            finish();
        m_row.name.push_back(i);
        return i + 1;
    }

    /** A row that says 无 and nothing else: what the next line prints is a row of its own. */
    [[nodiscard]] bool isNone() const { return m_row.code.empty() && m_row.name.size() == 1 && m_words[m_row.name.front()].text == u"无"; }

    /** How many words the code at `i` takes ("2080505", or "208 05 05" in three columns); 0 for none. */
    [[nodiscard]] size_t codeLength(size_t i) const
    {
        const QString &text = m_words[i].text;
        const bool full = m_body.header.indexes.empty() || static_cast<int>(m_row.values.size()) >= m_body.header.indexes.front();
        if (!m_words[i].startsLine && !m_row.values.empty() && !full && text.size() < 7)
            return 0;
        if (isCodeAt(m_words, i) && !(waitsForValues() && m_words[i].line == m_words[i - 1].line))
            return 1;
        if (const size_t length = splitCodeLength(i); length > 0)
            return length;
        // A long name stands above and below its code: the code is followed by its amounts.
        const bool nameAbove = !m_row.name.empty() && m_row.values.empty() && m_row.code.empty();
        if (codeLevel(text) > 1 && text[0] == u'2' && m_words[i].startsLine && nameAbove && !m_body.table.columns.empty())
            return 1;
        return 0;
    }

    /** The words of a code printed in pieces: "208 05 05" in three columns, "208050" and "5" where its cell is too narrow; 0 for none. */
    [[nodiscard]] size_t splitCodeLength(size_t i) const
    {
        const TableWord &first = m_words[i];
        if (!first.startsLine || first.text.size() > 6 || first.text.size() < 3 || first.text[0] != u'2' || !isDigits(first.text))
            return 0;
        QString code = first.text;
        size_t end = i + 1;
        for (; end < m_words.size() && end < i + 3 && m_words[end].text.size() <= 4 && isDigits(m_words[end].text); ++end) {
            const qsizetype size = m_words[end].text.size();
            if (m_words[end].line == m_words[end - 1].line ? size != 2 && size != 4 : size > 2)
                return 0;
            code += m_words[end].text;
        }
        return end > i + 1 && end < m_words.size() && m_words[end].isText() && codeLevel(code) > 1 ? end - i : 0;
    }

    /** A row that has its name and not yet its amounts: a bare integer belongs to the amounts. */
    [[nodiscard]] bool waitsForValues() const { return !m_row.name.empty() && m_row.values.empty() && !m_row.code.empty(); }

    void startCode(size_t i, size_t length)
    {
        const bool textOnly = m_row.code.empty() && m_row.values.empty() && !m_row.name.empty();
        const bool valuesFollow = i + length < m_words.size() && !m_words[i + length].isText();
        const bool belowTotal = !m_rows.empty() && m_rows.back().code.empty() && isTotalLabel(textCellOf(m_words, m_rows.back().name).text);
        std::vector<size_t> prefix;
        if (textOnly && (valuesFollow || belowTotal)) {
            prefix = std::move(m_row.name);
            m_row = {};
        } else if (textOnly && !m_rows.empty() && !m_rows.back().code.empty()) {
            m_rows.back().name.insert(m_rows.back().name.end(), m_row.name.begin(), m_row.name.end());
            m_row = {};
        }
        finish();
        for (size_t k = 0; k < length; ++k)
            m_row.code.push_back(i + k);
        m_row.name = std::move(prefix);
    }

    void finish()
    {
        if (!m_row.code.empty() || !m_row.values.empty() || isKnownLabel())
            m_rows.push_back(std::move(m_row));
        else if (!m_row.name.empty())
            endName();
        m_row = {};
    }

    /** The end of a name printed behind its row's amounts, where the cell goes on on the next page and nothing else follows. */
    void endName()
    {
        if (m_rows.empty() || m_rows.back().code.empty())
            return;
        std::vector<size_t> whole = m_rows.back().name;
        whole.insert(whole.end(), m_row.name.begin(), m_row.name.end());
        if (subjectNames(Classification::Function, textCellOf(m_words, m_rows.back().code).text).contains(textCellOf(m_words, whole).text))
            m_rows.back().name = std::move(whole);
    }

    [[nodiscard]] bool isKnownLabel() const
    {
        const QString name = textCellOf(m_words, m_row.name).text;
        return isTotalLabel(name) || name == u"无"_s;
    }

    TableBody m_body;
    const TableWords &m_words;
    RawRow m_row;
    std::vector<RawRow> m_rows;
};

/** How many of the words from `from` on spell one of `names`; 0 where they do not. */
size_t spelling(const TableWords &words, const std::vector<size_t> &name, size_t from, const QStringList &names)
{
    QString text;
    for (size_t i = from; i < name.size(); ++i) {
        text += words[name[i]].text;
        if (names.contains(text))
            return i + 1 - from;
    }
    return 0;
}

/**
 * Names wrap above and below their codes, and the text shows no more which row a part belongs to: a row takes the words that spell
 * the known name of its code out of its own name, the end of the one above and the begin of the one below, which get what is left.
 */
void settleNames(const TableWords &words, std::vector<RawRow> &rows)
{
    for (size_t r = 0; r < rows.size(); ++r) {
        const QStringList names = subjectNames(Classification::Function, textCellOf(words, rows[r].code).text);
        if (names.isEmpty() || names.contains(textCellOf(words, rows[r].name).text))
            continue;
        std::vector<size_t> all;
        const size_t first = r > 0 ? r - 1 : 0, last = std::min(r + 1, rows.size() - 1);
        for (size_t k = first; k <= last; ++k)
            all.insert(all.end(), rows[k].name.begin(), rows[k].name.end());
        for (size_t begin = 0; begin < all.size(); ++begin) {
            const size_t length = spelling(words, all, begin, names);
            const auto from = all.begin() + static_cast<std::ptrdiff_t>(begin), to = from + static_cast<std::ptrdiff_t>(length);
            const bool hasOwn = std::find_first_of(from, to, rows[r].name.begin(), rows[r].name.end()) != to;
            if (!hasOwn || (r == first && from != all.begin()) || (r == last && to != all.end()))
                continue;
            rows[r].name.assign(from, to);
            if (first < r)
                rows[first].name.assign(all.begin(), from);
            if (last > r)
                rows[last].name.assign(to, all.end());
            break;
        }
    }
}

/** How many amounts the rows of a table print: what the 栏次 row counts, its header names, or most of its rows have. */
int amountsPerRow(TableKind kind, const TableHeader &header, const std::vector<RawRow> &rows)
{
    int most = 0;
    for (const RawRow &row : rows)
        most = std::max(most, static_cast<int>(row.values.size()));
    if (!header.indexes.empty() && header.indexes.front() > 0)
        return header.indexes.front();
    const bool functional = kind != TableKind::Other && kind != TableKind::BasicEconomic;
    return functional && most > 0 ? std::max(most, amountsNamed(kind, header.text)) : most;
}

/** Where the blanks of the source put the amounts of a row; empty when they tell nothing. */
std::vector<int> placesByBlanks(const TableWords &words, const std::vector<std::vector<size_t>> &values, int amounts)
{
    std::vector<int> places;
    int at = 0;
    bool told = false;
    for (const auto &value : values) {
        const TableWord &word = words[value.front()];
        const int extra = word.startsLine ? word.gap : word.gap - 1;
        told = told || extra > 0;
        at += std::max(0, extra);
        places.push_back(at++);
    }
    const TableWord &last = words[values.back().back()];
    told = told || (last.endsLine && last.after > 1);
    const bool fits = at <= amounts && (!last.endsLine || last.after == 0 || at + last.after - 1 <= amounts);
    return told && fits ? places : std::vector<int>{};
}

void nameCells(const TableWords &words, const RawRow &raw, Row &row)
{
    std::vector<size_t> code = raw.code;
    std::vector<size_t> name = raw.name;
    if (code.empty() && name.size() == 2 && words[name[0]].text == u"无"_s) {
        code.assign(1, name[0]);
        name.erase(name.begin());
    }
    Cell codeCell = textCellOf(words, code);
    codeCell.text = withoutSpaces(codeCell.text);
    row.level = codeLevel(codeCell.text);
    row.cells.push_back(std::move(codeCell));
    row.cells.push_back(textCellOf(words, name));
    row.isTotal = row.level == 0 && isTotalLabel(row.cells.back().text);
}

TextSpan spanOf(const TableWords &words, const RawRow &raw)
{
    TextSpan span;
    for (const auto *part : {&raw.code, &raw.name, &raw.values})
        for (const size_t index : *part)
            span = span.united(words[index].span);
    return span;
}

/** A row's amounts and where the blanks of the source put them; no places where they tell nothing. */
struct Amounts
{
    std::vector<Cell> cells;
    std::vector<int> places;
};

std::vector<Amounts> amountsOf(TableBody body, const std::vector<RawRow> &rows, int amounts)
{
    std::vector<Amounts> all;
    for (const RawRow &raw : rows) {
        Amounts &one = all.emplace_back();
        const auto values = joinBrokenNumbers(body.words, raw.values, amounts);
        for (const auto &value : values)
            one.cells.push_back(valueCellOf(body.document, body.words, value, body.table.unit));
        if (!values.empty() && static_cast<int>(values.size()) < amounts)
            one.places = placesByBlanks(body.words, values, amounts);
    }
    return all;
}

/** Whether the first of some amounts is the sum of the others, as a row's total is. */
bool addUp(const std::vector<Cell> &cells, size_t begin, size_t end)
{
    Decimal sum = 0;
    for (size_t i = begin; i < end; ++i) {
        if (cells[i].state != CellState::Number)
            return false;
        sum += i == begin ? -cells[i].number.value : cells[i].number.value;
    }
    return end > begin + 1 && sum == 0;
}

/** "210", "21011" and then the amounts of both rows: where each half adds up, the row beside that has none gets its own; codes out of order tell that rows are. */
void shareAmounts(const TableWords &words, const std::vector<RawRow> &raws, std::vector<Amounts> &rows)
{
    const auto code = [&](size_t r) { return textCellOf(words, raws[r].code).text; };
    const auto areInOrder = [&](size_t a, size_t b) { return !code(a).isEmpty() && code(a) < code(b); };
    const auto isEmpty = [&](size_t r) { return r < rows.size() && rows[r].cells.empty(); };
    for (size_t r = 0; r < rows.size(); ++r) {
        std::vector<Cell> &cells = rows[r].cells;
        const size_t half = cells.size() / 2;
        const bool above = r > 0 && isEmpty(r - 1), below = isEmpty(r + 1);
        if (cells.size() % 2 != 0 || above == below || !(above ? areInOrder(r - 1, r) : areInOrder(r, r + 1)) || !addUp(cells, 0, half) || !addUp(cells, half, cells.size()) || addUp(cells, 0, cells.size()))
            continue;
        std::vector<Cell> rest(std::make_move_iterator(cells.begin() + static_cast<std::ptrdiff_t>(half)), std::make_move_iterator(cells.end()));
        cells.resize(half);
        if (above)
            std::swap(rows[r - 1].cells, cells);
        rows[above ? r : r + 1].cells = std::move(rest);
        rows[r].places.clear();
    }
}

/** Whether blanks stand for empty cells: not where a row that could add up does not where they put its amounts. */
bool tellByBlanks(const Table &table, const std::vector<Amounts> &rows, int amounts)
{
    return std::none_of(rows.begin(), rows.end(), [&](const Amounts &row) {
        return !row.places.empty() && contradictsRowSum(table, row.cells, row.places, 2, static_cast<size_t>(amounts));
    });
}

} // namespace

void readCodedRows(TableBody body)
{
    std::vector<RawRow> rows = CodedRows(body).collect();
    settleNames(body.words, rows);
    const int amounts = amountsPerRow(body.table.kind, body.header, rows);
    Table &table = body.table;
    table.columns = columnsOf(table.kind, TableLayout::Coded, body.header, amounts);
    std::vector<Amounts> values = amountsOf(body, rows, amounts);
    shareAmounts(body.words, rows, values);
    const bool byBlanks = tellByBlanks(table, values, amounts);
    for (size_t r = 0; r < rows.size(); ++r) {
        Row row;
        nameCells(body.words, rows[r], row);
        row.span = spanOf(body.words, rows[r]);
        std::vector<Cell> &cells = values[r].cells;
        const std::vector<int> &places = values[r].places;
        if (cells.empty() || (byBlanks && !places.empty())) {
            row.cells.resize(2 + static_cast<size_t>(amounts));
            for (size_t i = 0; i < cells.size(); ++i)
                row.cells[2 + static_cast<size_t>(places[i])] = std::move(cells[i]);
        } else {
            std::move(cells.begin(), cells.end(), std::back_inserter(row.cells));
        }
        table.rows.push_back(std::move(row));
    }
    placeShortRows(table, 2, body.notices, toldTotals(table, 2, body.above));
}

} // namespace tieout
