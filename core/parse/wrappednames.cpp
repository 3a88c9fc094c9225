#include "parse/wrappednames.h"

#include "parse/subjectcodes.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <optional>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** One line of a table: a row with its codes, or a part of a wrapped name. */
struct Line
{
    size_t begin = 0, end = 0; ///< into the words
    std::vector<size_t> holes; ///< codes without a name behind them
    int codes = 0;
    bool isRow = false; ///< holds a code or a number
    bool startsPage = false;
};

class WrappedNames
{
public:
    WrappedNames(const Document &document, const TableWords &words, TableKind kind)
        : m_document(document), m_words(words), m_blocks(kind == TableKind::BasicEconomic)
    {
    }

    /** Whether some line prints a code and its amounts without a name: most tables end here. */
    [[nodiscard]] bool any() const
    {
        for (size_t i = 1; i + 1 < m_words.size(); ++i)
            if (m_words[i].startsLine && isHole(i) && m_words[i - 1].isText() &&
                m_words[i + 1].line == m_words[i].line)
                return true;
        return false;
    }

    TableWords joined()
    {
        findLines();
        findParts();
        TableWords out;
        out.reserve(m_words.size());
        std::vector<bool> moved(m_lines.size(), false);
        for (const Row &row : m_rows)
            for (size_t k = row.line - row.above; k <= row.line + row.below; ++k)
                moved[k] = k != row.line;
        auto row = m_rows.begin();
        for (size_t k = 0; k < m_lines.size(); ++k) {
            if (moved[k])
                continue;
            while (row != m_rows.end() && row->line < k)
                ++row;
            const bool wrapped = row != m_rows.end() && row->line == k && row->above + row->below > 0;
            wrapped ? addRow(*row, out) : add(m_lines[k].begin, m_lines[k].end, false, out);
        }
        return out;
    }

private:
    /** A row and how many lines of its name stand above and below it. */
    struct Row
    {
        size_t line = 0;
        size_t above = 0, below = 0;
    };

    [[nodiscard]] bool isCode(size_t i) const
    {
        const QString &text = m_words[i].text;
        if (codeLevel(text) == 0 || (text[0] != u'2' && text[0] != u'3'))
            return false;
        return m_words[i].startsLine || (m_blocks && text[0] == u'3' && text.size() == 5);
    }

    [[nodiscard]] bool isHole(size_t i) const
    {
        if (!isCode(i))
            return false;
        if (i + 1 == m_words.size() || m_words[i + 1].line != m_words[i].line)
            return m_blocks;
        if (m_words[i + 1].isText() || (m_blocks && isCode(i + 1)))
            return !m_words[i + 1].isText();
        for (size_t k = i + 1;
             k < m_words.size() && m_words[k].line == m_words[i].line && !m_words[k].isText(); ++k)
            if (m_words[k].text.contains(u'.'))
                return true;
        return false;
    }

    void findLines()
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (m_lines.empty() || m_words[m_lines.back().begin].line != m_words[i].line)
                m_lines.push_back({i, i, {}, 0, false, i > 0 && startsPage(i)});
            Line &line = m_lines.back();
            line.end = i + 1;
            line.codes += isCode(i) ? 1 : 0;
            if (isHole(i))
                line.holes.push_back(i);
            line.isRow = line.isRow || !m_words[i].isText() || isCode(i);
        }
    }

    [[nodiscard]] bool startsPage(size_t i) const
    {
        const qsizetype from = m_words[i - 1].span.end;
        return QStringView(m_document.text).mid(from, m_words[i].span.begin - from).contains(u'\f');
    }

    /** From row to row: the lines between two rows that the one above does not need are the one below's. */
    void findParts()
    {
        size_t before = 0;
        for (size_t k = 0; k < m_lines.size(); ++k) {
            if (!m_lines[k].isRow) {
                ++before;
                continue;
            }
            m_rows.push_back(rowAt(k, before));
            before = 0;
        }
        if (!m_rows.empty() && m_rows.back().below > before)
            m_rows.back().above = m_rows.back().below = 0;
    }

    [[nodiscard]] size_t linesBehind(size_t k) const
    {
        size_t count = 0;
        while (k + 1 + count < m_lines.size() && !m_lines[k + 1 + count].isRow)
            ++count;
        return count;
    }

    [[nodiscard]] QString textOf(size_t from, size_t to) const
    {
        QString text;
        for (size_t i = from; i < to; ++i)
            text += m_words[i].text;
        return text;
    }

    /** The row of a line with one code whose known name stands in it, in up to `between` lines above and in lines below; nothing where none does. */
    [[nodiscard]] std::optional<Row> knownRow(size_t k, size_t between) const
    {
        constexpr size_t most = 3; // lines above or below
        const Line &line = m_lines[k];
        if (m_blocks || line.codes != 1)
            return {};
        const QStringList names = subjectNames(Classification::Function, m_words[line.begin].text);
        size_t end = line.begin + 1;
        while (end < line.end && m_words[end].isText())
            ++end;
        const QString own = textOf(line.begin + 1, end);
        const size_t behind = std::min(linesBehind(k), most);
        for (size_t above = 0; !names.isEmpty() && above <= std::min(between, most); ++above)
            for (size_t below = 0; below <= behind; ++below)
                if (names.contains(textOf(m_lines[k - above].begin, line.begin) + own + textOf(line.end, m_lines[k + below].end)))
                    return Row{k, above, below};
        return {};
    }

    Row rowAt(size_t k, size_t between)
    {
        if (const auto known = knownRow(k, between - (m_rows.empty() ? 0 : std::min(between, m_rows.back().below)))) {
            if (!m_rows.empty() && m_rows.back().below > between)
                m_rows.back().above = m_rows.back().below = 0;
            return *known;
        }
        const bool hole = !m_lines[k].holes.empty();
        const size_t behind = linesBehind(k);
        if (m_rows.empty()) // the lines before it are the header and perhaps the first of its name
            return hole && between > 0 && behind > 0 ? Row{k, 1, 1} : Row{k, 0, 0};
        Row &last = m_rows.back();
        if (last.below > between) {
            last.above = last.below = 0;
            return hole && between > 0 && behind > 0 ? Row{k, 1, 1} : Row{k, 0, 0};
        }
        takeEnd(last, between);
        size_t above = between - last.below;
        if (hole && above == 0 && between > 0) // names above their codes with nothing below
            last.above = last.below = 0;
        // The end of a name that a page break cuts off is printed at the top of the next page.
        if (above > behind && above == behind + 1 && last.below == 0 && m_lines[k - above].startsPage &&
            m_lines[last.line].codes > 0) {
            last.below = 1;
            --above;
        }
        const bool fits = hole ? above > 0 : above == 0 || (m_lines[k].codes == 1 && !m_blocks);
        if (!fits || above > behind)
            above = 0;
        return {k, above, above};
    }

    /** Two blocks side by side: the line below a row of one code ends its name where the next row has its own ("信息网络及软件购" / "置更新"). */
    void takeEnd(Row &last, size_t between) const
    {
        constexpr qsizetype longestEnd = 4;
        const Line &row = m_lines[last.line];
        if (!m_blocks || between != 1 || last.above + last.below > 0 || row.codes != 1 || !row.holes.empty())
            return;
        const Line &end = m_lines[last.line + 1];
        const bool nextIsWhole = last.line + 2 >= m_lines.size() || m_lines[last.line + 2].holes.empty();
        if (nextIsWhole && end.end == end.begin + 1 && m_words[end.begin].text.size() <= longestEnd && !isTotalLabel(m_words[end.begin].text))
            last.below = 1;
    }

    void add(size_t from, size_t to, bool isPart, TableWords &out) const
    {
        for (size_t i = from; i < to; ++i) {
            out.push_back(m_words[i]);
            if (isPart) {
                out.back().startsLine = out.back().endsLine = false;
                out.back().gap = 1;
            }
        }
    }

    void addParts(size_t from, size_t to, size_t place, TableWords &out) const
    {
        const bool shared = m_lines[m_current].holes.size() > 1;
        for (size_t k = from; k < to; ++k) {
            const Line &part = m_lines[k];
            if (!shared)
                add(part.begin, part.end, true, out);
            else if (part.begin + place < part.end)
                add(part.begin + place, part.begin + place + 1, true, out);
        }
    }

    void addRow(const Row &row, TableWords &out)
    {
        m_current = row.line;
        const Line &line = m_lines[row.line];
        if (line.holes.empty()) {
            size_t name = line.begin + 1, end = name;
            while (end < line.end && m_words[end].isText())
                ++end;
            add(line.begin, name, false, out);
            addParts(row.line - row.above, row.line, 0, out);
            add(name, end, false, out);
            addParts(row.line + 1, row.line + row.below + 1, 0, out);
            add(end, line.end, false, out);
            return;
        }
        size_t at = line.begin;
        for (size_t place = 0; place < line.holes.size(); ++place) {
            add(at, line.holes[place] + 1, false, out);
            at = line.holes[place] + 1;
            addParts(row.line - row.above, row.line, place, out);
            addParts(row.line + 1, row.line + row.below + 1, place, out);
        }
        add(at, line.end, false, out);
    }

    const Document &m_document;
    const TableWords &m_words;
    bool m_blocks;
    std::vector<Line> m_lines;
    std::vector<Row> m_rows;
    size_t m_current = 0;
};

/** The word behind the line that begins at `i`. */
size_t lineEnd(const TableWords &words, size_t i)
{
    const int line = words[i].line;
    while (i < words.size() && words[i].line == line)
        ++i;
    return i;
}

/** Where an ordinal begins behind the end of another cell's name ("款二、外交支出": 1); 0 for nowhere. */
qsizetype ordinalInside(const QString &text)
{
    constexpr QStringView numerals = u"一二三四五六七八九十";
    const qsizetype mark = text.indexOf(u'、');
    qsizetype begin = std::max<qsizetype>(mark, 0);
    while (begin > 0 && numerals.contains(text[begin - 1]))
        --begin;
    return begin < mark && begin > 0 && text[begin - 1] != u'第' ? begin : 0;
}

/** Parts the last letters of a name from the next cell's item that is glued to them. */
void partItems(TableWords &words)
{
    for (size_t i = 0; i < words.size(); ++i) {
        const qsizetype begin = words[i].isText() ? ordinalInside(words[i].text) : 0;
        if (begin == 0 || words[i].text.size() != words[i].span.size())
            continue;
        TableWord item = words[i];
        item.text.remove(0, begin);
        item.span.begin += begin;
        item.startsLine = false;
        item.gap = 1;
        words[i].text.truncate(begin);
        words[i].span.end = item.span.begin;
        words[i].endsLine = false;
        words.insert(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(item));
    }
}

/** Puts the end of an item's name ("二十二、灾害防治及应急管理支" / "98.23" / "出") before the amounts
 * printed in its middle. */
void joinSplitItems(TableWords &words)
{
    constexpr qsizetype longestEnd = 4;
    const auto items = std::find_if(words.begin(), words.end(), [](const TableWord &word) { return beginsWithOrdinal(word.text); });
    const auto begin = static_cast<size_t>(items - words.begin());
    const auto isHead = [&](const QString &text) { return std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(begin), [&](const TableWord &word) { return word.text == text; }); };
    for (size_t i = 1; i + 1 < words.size(); ++i) {
        const bool broken = words[i].startsLine && !words[i].isText() && words[i - 1].isText() &&
                            beginsWithOrdinal(words[i - 1].text);
        if (!broken)
            continue;
        const size_t end = lineEnd(words, i);
        const bool onlyAmounts = std::none_of(words.begin() + static_cast<std::ptrdiff_t>(i),
                                              words.begin() + static_cast<std::ptrdiff_t>(end),
                                              [](const TableWord &word) { return word.isText(); });
        if (!onlyAmounts || end == words.size() || !words[end].isText() ||
            words[end].text.size() > longestEnd || lineEnd(words, end) != end + 1)
            continue;
        if (beginsWithOrdinal(words[end].text) || isTotalLabel(words[end].text) || isHead(words[end].text)) // repeated on the next page
            continue;
        words[end].startsLine = words[i].startsLine = false;
        words[i].gap = 1;
        std::rotate(words.begin() + static_cast<std::ptrdiff_t>(i),
                    words.begin() + static_cast<std::ptrdiff_t>(end),
                    words.begin() + static_cast<std::ptrdiff_t>(end) + 1);
    }
}

/** Puts the lowest heads of a form, printed in the line of its total ("合计 0 25.00 合计 基本支出 项目支出
 * 0", "合计 合计 基本支出 项目支出" of a blank form), before that line. */
void freeLowestHeads(TableWords &words)
{
    for (size_t i = 0, end = 0; i < words.size(); i = end) {
        end = lineEnd(words, i);
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(i),
                   last = words.begin() + static_cast<std::ptrdiff_t>(end);
        const auto isHead = [](const TableWord &word) {
            return word.text == u"基本支出" || word.text == u"项目支出";
        };
        const auto isText = [](const TableWord &word) { return word.isText(); };
        const bool isBlank = std::all_of(first, words.end(), isText) && std::count_if(first, last, [](const TableWord &word) { return isTotalLabel(word.text); }) > 1;
        const bool onlyHeads = !isBlank && std::all_of(first, last, isText);
        if (!isTotalLabel(words[i].text) || std::none_of(first, last, isHead) || onlyHeads)
            continue;
        const auto total =
            std::stable_partition(first + 1, last, isText);
        std::rotate(first, first + 1, total);
        for (auto word = first; word != last; ++word)
            word->startsLine = word == first || word == total - 1;
        return;
    }
}

} // namespace

TableWords joinWrappedNames(const Document &document, TableWords words, TableKind kind)
{
    if (kind == TableKind::Balance || kind == TableKind::Appropriation) {
        partItems(words);
        joinSplitItems(words);
        return words;
    }
    if (kind == TableKind::Fund || kind == TableKind::Capital)
        freeLowestHeads(words);
    WrappedNames names(document, words, kind);
    return names.any() ? names.joined() : std::move(words);
}

} // namespace tieout
