#include "parse/wordlines.h"

#include "parse/pdfstack.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <array>

namespace tieout {

namespace {

/** Whether a line names items of a two-sided form without an amount: "使用非财政拨款结余   结余分配". */
bool namesItems(const TableWords &words, const WordLine &line)
{
    constexpr qsizetype shortest = 4; // letters
    bool all = true;
    for (size_t k = line.begin; k < line.end && all; ++k)
        all = words[k].text.size() >= shortest && beginsItem(words[k].text);
    return all;
}

std::vector<WordLine> wordLines(const TableWords &words)
{
    std::vector<WordLine> lines;
    for (size_t i = 0; i < words.size(); ++i) {
        if (lines.empty() || lines.back().line != words[i].line)
            lines.push_back({words[i].line, i, i, beginsListItem(words[i].text)});
        lines.back().end = i + 1;
        lines.back().begins = lines.back().begins || beginsRow(words[i].text);
    }
    for (WordLine &line : lines)
        line.begins = line.begins || namesItems(words, line);
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

    RowLines rows()
    {
        RowLines out{m_lines, {}, 0};
        const size_t first = firstRow();
        out.first = first;
        findUpperParts(first);
        joinStrayAmounts(first);
        joinSides(first);
        joinLoneCodes(first);
        joinWrapped(first);
        joinGroups(first);
        for (WordLine &line : out.lines)
            line.begins = line.begins && !m_lower.contains(line.line);
        out.upper = std::move(m_upper);
        return out;
    }

private:
    void findUpperParts(size_t first)
    {
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
    }

    [[nodiscard]] bool isNumber(size_t k) const { return !m_words[k].isText(); }
    [[nodiscard]] bool isStarter(size_t k) const
    {
        const QString &text = m_words[k].text;
        return codeLevel(text) > 0 || beginsWithOrdinal(text) || isTotalLabel(text);
    }

    [[nodiscard]] bool holds(size_t line, bool (*what)(const QString &)) const
    {
        for (size_t k = m_lines[line].begin; k < m_lines[line].end; ++k)
            if (what(m_words[k].text))
                return true;
        return false;
    }
    static bool isTotal(const QString &text) { return isTotalLabel(text); }
    static bool isCode(const QString &text) { return codeLevel(text) > 0; }

    /** Whether a number or the beginning of a row stands in both lines at one place: then they are of two rows. */
    [[nodiscard]] bool clash(size_t a, size_t b) const
    {
        if ((holds(a, isTotal) && holds(b, isCode)) || (holds(a, isCode) && holds(b, isTotal)))
            return true;
        for (size_t i = m_lines[a].begin; i < m_lines[a].end; ++i)
            for (size_t k = m_lines[b].begin; k < m_lines[b].end; ++k) {
                const bool alike = (isNumber(i) && isNumber(k)) || (isStarter(i) && isStarter(k));
                const qsizetype left = columnOf(m_words[i]), other = columnOf(m_words[k]);
                if (alike && left < other + m_words[k].span.size() && other < left + m_words[i].span.size())
                    return true;
            }
        return false;
    }
    [[nodiscard]] bool clash(size_t line, size_t begin, size_t end) const
    {
        for (size_t i = begin; i < end; ++i)
            if (clash(i, line))
                return true;
        return false;
    }

    [[nodiscard]] bool holdsNumbersOnly(size_t i) const
    {
        for (size_t k = m_lines[i].begin; k < m_lines[i].end; ++k)
            if (!isNumber(k) || isCode(m_words[k].text))
                return false;
        return true;
    }
    [[nodiscard]] bool startsRow(size_t begin, size_t end) const
    {
        for (size_t k = m_lines[begin].begin; k < m_lines[end - 1].end; ++k)
            if (isStarter(k))
                return true;
        return false;
    }
    [[nodiscard]] bool startsRow(size_t i) const { return startsRow(i, i + 1); }

    /** Amounts set a little higher or lower than the rest of their row stand on a line of their own: they go where their columns are free. */
    void joinStrayAmounts(size_t first)
    {
        int above = 0, below = 0; // that can go one way only
        std::vector<std::pair<size_t, size_t>> either;
        size_t row = first; // where the row above begins
        for (size_t i = first; i < m_lines.size(); ++i) {
            const bool goesOn = i > first && m_upper.contains(m_lines[i - 1].line);
            if (!goesOn && (startsRow(i) || i == first))
                row = i;
            if (!holdsNumbersOnly(i) || goesOn)
                continue;
            const size_t starter = starterBelow(i);
            const bool fitsBelow = starter > i;
            // A total is never blank: what fits it and the row above is the total's.
            const bool fitsAbove = i > row && !clash(i, row, i) && !(fitsBelow && holds(starter, isTotal));
            if (fitsBelow && fitsAbove)
                either.emplace_back(i, starter);
            if (fitsBelow && !fitsAbove)
                joinDown(row = i, starter, below);
            if (fitsAbove && !fitsBelow)
                above += m_lower.insert(m_lines[i].line).second ? 1 : 0;
        }
        constexpr int enough = 2; // that all go down: a program sets all rows alike
        for (const auto &[line, starter] : either)
            if (above == 0 && below >= enough)
                joinDown(line, starter, below);
    }

    void joinDown(size_t from, size_t starter, int &count)
    {
        for (size_t k = from; k < starter; ++k)
            m_upper.insert(m_lines[k].line);
        ++count;
    }

    /** The line that begins the row whose amounts stand on line `stray` above it; `stray` where none can. */
    [[nodiscard]] size_t starterBelow(size_t stray) const
    {
        constexpr size_t farthest = 4; // lines
        for (size_t i = stray + 1; i < m_lines.size() && i < stray + farthest; ++i) {
            if (clash(i, stray, i))
                return stray;
            if (startsRow(i))
                return i;
        }
        return stray;
    }

    /** Whether a blank line or a new page stands before line `i`. */
    [[nodiscard]] bool standsApart(size_t i) const
    {
        return m_lines[i].line > m_lines[i - 1].line + 1 || m_document.text[m_document.lineSpan(m_lines[i].line).begin] == u'\f';
    }

    /** Where the lines without a blank one between them end that begin at `begin`. */
    [[nodiscard]] size_t blockEnd(size_t begin) const
    {
        size_t end = begin + 1;
        while (end < m_lines.size() && !standsApart(end))
            ++end;
        return end;
    }

    /** The rows of a block as the first line of each: a line that clashes with those before it begins the next. */
    [[nodiscard]] std::vector<size_t> rowsOf(size_t begin, size_t end) const
    {
        std::vector<size_t> rows{begin};
        for (size_t i = begin + 1; i < end; ++i) {
            const bool goesOn = m_upper.contains(m_lines[i - 1].line);
            if (!goesOn && ((i + 1 < end && m_upper.contains(m_lines[i].line)) || clash(i, rows.back(), i)))
                rows.push_back(i);
        }
        return rows;
    }

    void joinLines(size_t begin, size_t end)
    {
        if (begin > 0 && standsApart(begin))
            m_upper.erase(m_lines[begin - 1].line);
        for (size_t i = begin; i + 1 < end; ++i)
            m_upper.insert(m_lines[i].line);
        m_upper.erase(m_lines[end - 1].line);
    }

    /** In a table whose rows take several lines each, blank lines part the rows, and things that stand twice at one place. */
    void joinGroups(size_t first)
    {
        constexpr int fewest = 3;
        int whole = 0; // blocks of several lines that are one row
        for (size_t begin = first, end = 0; begin < m_lines.size(); begin = end) {
            end = blockEnd(begin);
            whole += end > begin + 1 && startsRow(begin, end) && rowsOf(begin, end).size() == 1 ? 1 : 0;
        }
        for (size_t begin = first, end = 0; begin < m_lines.size(); begin = end) {
            end = blockEnd(begin);
            std::vector<size_t> rows = rowsOf(begin, end);
            if (rows.size() > 1 && whole < fewest)
                continue;
            rows.push_back(end);
            for (size_t r = 0; r + 1 < rows.size(); ++r)
                if (rows[r + 1] > rows[r] + 1 && startsRow(rows[r], rows[r + 1]))
                    joinLines(rows[r], rows[r + 1]);
        }
    }

    /** The ordinal that a line begins with, and nothing else begins in it; empty for none. */
    [[nodiscard]] QString onlyOrdinal(size_t i) const
    {
        QString ordinal;
        for (size_t k = m_lines[i].begin; k < m_lines[i].end; ++k) {
            const QString &text = m_words[k].text;
            if (!isStarter(k))
                continue;
            if (!ordinal.isEmpty() || !beginsWithOrdinal(text))
                return {};
            ordinal = text.left(text.indexOf(u'、'));
        }
        return ordinal;
    }

    /** Whether a line holds a code and nothing else. */
    [[nodiscard]] bool holdsCodeOnly(size_t i) const { return m_lines[i].end == m_lines[i].begin + 1 && isCode(m_words[m_lines[i].begin].text); }

    /** A code above its name and amounts. */
    void joinLoneCodes(size_t first)
    {
        for (size_t i = first; i + 1 < m_lines.size(); ++i)
            if (holdsCodeOnly(i) && !standsApart(i + 1) && !startsRow(i + 1) && !clash(i, i + 1))
                m_upper.insert(m_lines[i].line);
    }

    [[nodiscard]] bool holdsNumbers(size_t i) const
    {
        for (size_t k = m_lines[i].begin; k < m_lines[i].end; ++k)
            if (isNumber(k))
                return true;
        return false;
    }

    /** Whether labels on line `i` break off: no item of these forms is called so. */
    [[nodiscard]] bool breaksOff(size_t i) const
    {
        for (size_t k = m_lines[i].begin; k < m_lines[i].end; ++k) {
            const QString &text = m_words[k].text;
            const bool whole = std::any_of(ends.begin(), ends.end(), [&](QStringView end) { return text.endsWith(end); });
            if (beginsWithOrdinal(text) && !whole)
                return true;
        }
        return false;
    }

    /** The upper part of labels whose amounts stand on the line with the lower part: "一、一般公共预算财" above "政拨款 1 5.00". */
    void joinWrapped(size_t first)
    {
        for (size_t i = first; i + 1 < m_lines.size(); ++i) {
            const bool upper = startsRow(i) && !holdsNumbers(i) && breaksOff(i);
            if (upper && !standsApart(i + 1) && holdsNumbers(i + 1) && !startsRow(i + 1) && !namesItems(m_words, m_lines[i + 1]) && !clash(i, i + 1))
                m_upper.insert(m_lines[i].line);
        }
    }

    /** Both sides of a form count alike: "二、政府性基金" a line above "二、外交支出" is the left side of its row. */
    void joinSides(size_t first)
    {
        for (size_t i = first; i + 1 < m_lines.size(); ++i) {
            const QString left = onlyOrdinal(i);
            if (!left.isEmpty() && left == onlyOrdinal(i + 1) && !clash(i, i + 1))
                m_upper.insert(m_lines[i].line);
        }
    }

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
    /** Whether the row that line `i` begins is a total's, its amounts perhaps on lines above it: such a label never wraps. */
    [[nodiscard]] bool isTotalRow(size_t i) const
    {
        while (i + 1 < m_lines.size() && holdsNumbersOnly(i))
            ++i;
        return holds(i, isTotal);
    }
    [[nodiscard]] bool belongsBelow(size_t i, size_t above, int tail) const
    {
        const size_t below = nextRow(i);
        if (below == m_lines.size() || isTotalRow(below))
            return false;
        const bool textAbove = hasTextThere(i, above);
        for (size_t k = above + 1; k < i && !textAbove; ++k)
            if (hasTextThere(i, k))
                return false; // names begin below their codes
        const bool textBelow = hasTextThere(i, below);
        if (textAbove != textBelow)
            return textAbove || tail > 0;
        const bool blankBefore = m_lines[i].line > m_lines[i - 1].line + 1;
        const bool blankAfter = m_lines[i + 1].line > m_lines[i].line + 1;
        if (blankBefore != blankAfter)
            return blankBefore;
        return !textAbove && tail > 0;
    }

    static constexpr std::array<QStringView, 6> ends{u"支出", u"收入", u"拨款", u"结余", u"分配", u"计"}; ///< of labels

    const Document &m_document;
    const TableWords &m_words;
    std::vector<WordLine> m_lines;
    std::set<int> m_upper, m_lower;
};

} // namespace

RowLines rowLines(const Document &document, const TableWords &words)
{
    return LineOwner(document, words).rows();
}

bool goesOn(const std::vector<WordLine> &lines, const std::set<int> &upper, size_t i)
{
    return i > 0 && (upper.contains(lines[i - 1].line) || (!lines[i].begins && !upper.contains(lines[i].line)));
}

} // namespace tieout
