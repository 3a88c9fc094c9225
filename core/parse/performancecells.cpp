#include "parse/performanceforms.h"

#include <QRegularExpression>
#include <limits>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** How wide a word prints, in half Chinese characters. */
int width(const QString &text)
{
    int sum = 0;
    for (const QChar c : text)
        sum += c.unicode() < 0x2E80 ? 1 : 2;
    return sum;
}

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

/** A word that a target or result begins with: "≥95%", "100%", "78件", "/", "2023 年". */
bool startsValue(const QString &text)
{
    static const QRegularExpression value(u"^(?:[≥≤＞＜><=＝]|[0-9]|/$|无$)"_s);
    return value.match(text).hasMatch();
}

/** Words that never stand in two cells: "度 改 革", "30 日内". */
struct CellUnit
{
    QString text;
    std::vector<size_t> words;
    int line = 0, lastLine = 0;
};

bool belongsTogether(const QString &before, const QString &after)
{
    const bool single = before.size() == 1 && after.size() == 1 && !isAscii(before[0]) && !isAscii(after[0]);
    const bool counted = before.back().isDigit() && QStringView(u"分次年月日人个项万元户名件台天家号处场期份小%％）)、").contains(after.front());
    const bool leading = after.front().isDigit() && QStringView(u"得按在为至到过达于第约共及占计（(，,、~～－-").contains(before.back());
    return single || counted || leading;
}

std::vector<CellUnit> unitsOf(const TableWords &words, const std::vector<size_t> &indexes)
{
    std::vector<CellUnit> units;
    for (size_t i = 0; i < indexes.size(); ++i) {
        const TableWord &word = words[indexes[i]];
        const bool sameLine = i > 0 && words[indexes[i - 1]].line == word.line;
        const bool spaced = sameLine && words[indexes[i - 1]].text.size() == 1 && word.text.size() == 1;
        if (sameLine && (spaced ? belongsTogether(words[indexes[i - 1]].text, word.text) : belongsTogether(units.back().text, word.text))) {
            units.back().text += word.text;
            units.back().words.push_back(indexes[i]);
            continue;
        }
        units.push_back({word.text, {indexes[i]}, word.line, word.line});
    }
    return units;
}

/** A line that begins a further paragraph of the same cell: "②", "合格:", "零分:". */
bool continuesList(const QString &text)
{
    static const QRegularExpression item(u"^(?:[②-⑳]|合格|零分|其他[:：]|及格|[2-9][.、．](?![0-9]))"_s);
    return item.match(text).hasMatch();
}

bool startsList(const QString &text)
{
    return text.startsWith(u'①') || text.startsWith(u"满分"_s);
}

constexpr int cellWidthFree = -1; ///< the lines of each cell tell its width

class Splitter
{
public:
    explicit Splitter(const std::vector<CellUnit> &units) : m_units(units) {}

    /** Best ends of `count` cells of the first `size` units by dynamic programming. */
    [[nodiscard]] std::vector<size_t> ends(size_t count, size_t size) const
    {
        int total = 0;
        return ends(std::vector<int>(count, cellWidthFree), size, total);
    }

    /** The same for columns whose width is known (0: unknown); `total` is how well the cells fit. */
    [[nodiscard]] std::vector<size_t> ends(const std::vector<int> &widths, size_t size, int &total) const
    {
        const size_t count = widths.size();
        constexpr int never = std::numeric_limits<int>::min() / 2;
        std::vector<std::vector<int>> best(count + 1, std::vector<int>(size + 1, never));
        std::vector<std::vector<size_t>> from(count + 1, std::vector<size_t>(size + 1, 0));
        best[0][0] = 0;
        for (size_t cell = 1; cell <= count; ++cell)
            for (size_t end = cell; end <= size; ++end)
                for (size_t begin = end > 60 ? end - 60 : 0; begin < end; ++begin) {
                    if (best[cell - 1][begin] == never)
                        continue;
                    const int sum = best[cell - 1][begin] + scoreOf(begin, end, widths[cell - 1]) + (cell > 1 ? boundaryScore(begin) : 0);
                    if (sum > best[cell][end]) {
                        best[cell][end] = sum;
                        from[cell][end] = begin;
                    }
                }
        total = best[count][size];
        std::vector<size_t> found(count, size);
        for (size_t cell = count, end = size; cell > 0; --cell) {
            found[cell - 1] = end;
            end = from[cell][end];
        }
        return found;
    }

    /** How many units from the end print one text `times` over: target and result are often the same; 0 for none. */
    [[nodiscard]] size_t repeatedTail(size_t times) const
    {
        const size_t size = m_units.size();
        QString tail;
        for (size_t length = 1; length * times < size + times && length < size; ++length) {
            tail.prepend(m_units[size - length].text);
            size_t at = size - length;
            size_t copies = 1;
            for (; copies < times; ++copies) {
                QString before;
                size_t begin = at;
                while (begin > 0 && before.size() < tail.size())
                    before.prepend(m_units[--begin].text);
                if (before != tail)
                    break;
                at = begin;
            }
            if (copies == times && at > 0)
                return size - at;
        }
        return 0;
    }

    /** Ends of the `times` equal cells behind unit `begin`. */
    [[nodiscard]] std::vector<size_t> equalEnds(size_t begin, size_t times) const
    {
        qsizetype total = 0;
        for (size_t i = begin; i < m_units.size(); ++i)
            total += m_units[i].text.size();
        const qsizetype each = total / static_cast<qsizetype>(times);
        std::vector<size_t> found;
        qsizetype sum = 0;
        for (size_t i = begin; i < m_units.size(); ++i) {
            sum += m_units[i].text.size();
            if (sum == each * static_cast<qsizetype>(found.size() + 1))
                found.push_back(i + 1);
        }
        return found;
    }

private:
    [[nodiscard]] bool sameLine(size_t i) const { return m_units[i].line == m_units[i - 1].lastLine; }

    /** How well units begin..end make one cell: lines fill the column but for the last, nothing is set apart by blanks. */
    [[nodiscard]] int cellScore(size_t begin, size_t end) const
    {
        int score = 0;
        int widest = width(m_units[begin].text);
        for (size_t i = begin + 1; i < end; ++i) {
            const QString &text = m_units[i].text;
            const QString &before = m_units[i - 1].text;
            if (sameLine(i)) {
                score -= isAscii(text.front()) != isAscii(before.back()) && !startsValue(text) ? 2 : 12;
                widest = std::max(widest, width(before) + width(text));
                continue;
            }
            if (!continuesList(text)) {
                score -= std::min(10, std::max(0, widest - width(before) - 2));
                score -= std::min(10, std::max(0, width(text) - width(before) - 3));
            }
            if (startsValue(text) && width(text) > 2)
                score -= 4;
            widest = std::max(widest, width(text));
            if (m_units[i].line == m_units[i - 1].lastLine + 1)
                score -= 2;
        }
        return score;
    }

    [[nodiscard]] int scoreOf(size_t begin, size_t end, int column) const
    {
        if (column == cellWidthFree)
            return cellScore(begin, end);
        return columnScore(begin, end, column > 0 ? column : widestLine(begin, end));
    }

    [[nodiscard]] int widestLine(size_t begin, size_t end) const
    {
        int line = 0, widest = 0;
        for (size_t i = begin; i < end; ++i) {
            line = width(m_units[i].text) + (i > begin && sameLine(i) ? line : 0);
            widest = std::max(widest, line);
        }
        return widest;
    }

    /** A line that mixes two cells prints whole cells of one line only. */
    [[nodiscard]] int mixedLineScore(size_t begin, size_t end) const
    {
        if (m_units[begin].line == m_units[end - 1].lastLine)
            return 0;
        const bool cutBefore = begin > 0 && sameLine(begin);
        const bool cutBehind = end < m_units.size() && sameLine(end);
        return (cutBefore ? -12 : 0) + (cutBehind ? -12 : 0);
    }

    /** How well units begin..end make one cell of a column `column` half characters wide. */
    [[nodiscard]] int columnScore(size_t begin, size_t end, int column) const
    {
        int score = mixedLineScore(begin, end);
        int line = width(m_units[begin].text);
        const auto overfull = [&] { return -std::min(30, 3 * std::max(0, line - column - 2)); };
        for (size_t i = begin + 1; i < end; ++i) {
            const QString &text = m_units[i].text;
            const QString &before = m_units[i - 1].text;
            if (sameLine(i)) {
                score -= isAscii(text.front()) != isAscii(before.back()) ? 2 : 8;
                line += width(text);
                continue;
            }
            const int left = std::max(0, column - line - 3);
            const bool itemEnds = QStringView(u"。；;）)").contains(before.back());
            if (!continuesList(text))
                score -= std::min(10, itemEnds ? left / 2 : left);
            if (startsValue(text) && width(text) > 2 && left > 0)
                score -= 4;
            if (m_units[i].line == m_units[i - 1].lastLine + 1)
                score -= 4;
            score += overfull();
            line = width(text);
        }
        return score + overfull();
    }

    /** How likely a cell ends before unit `i`. */
    [[nodiscard]] int boundaryScore(size_t i) const
    {
        const QString &text = m_units[i].text;
        int score = sameLine(i) ? 6 : 0;
        if (startsValue(text))
            score += 4;
        if (startsList(text))
            score += 12;
        if (continuesList(text))
            score -= 14;
        if (QStringView(u"，。、；：）)”").contains(text.front()))
            score -= 12;
        if (QStringView(u"，、（(“").contains(m_units[i - 1].text.back()))
            score -= 12;
        if (QStringView(u"。；").contains(m_units[i - 1].text.back()))
            score += 3;
        return score;
    }

    const std::vector<CellUnit> &m_units;
};

std::vector<size_t> cellEnds(const std::vector<CellUnit> &units, size_t count)
{
    const Splitter splitter(units);
    for (size_t times = count - 1; times > 1; --times)
        if (const size_t tail = splitter.repeatedTail(times); tail > 0) {
            std::vector<size_t> ends = splitter.ends(count - times, units.size() - tail);
            const std::vector<size_t> equal = splitter.equalEnds(units.size() - tail, times);
            ends.insert(ends.end(), equal.begin(), equal.end());
            return ends;
        }
    return splitter.ends(count, units.size());
}

} // namespace

CellFit fitCells(const TableWords &words, const std::vector<size_t> &indexes, const std::vector<int> &widths)
{
    CellFit fit;
    const std::vector<CellUnit> units = unitsOf(words, indexes);
    if (widths.empty() || units.size() < widths.size() || units.size() > 400)
        return fit;
    const std::vector<size_t> ends = Splitter(units).ends(widths, units.size(), fit.score);
    fit.cells.resize(widths.size());
    for (size_t cell = 0, unit = 0; cell < ends.size(); ++cell)
        for (; unit < ends[cell]; ++unit)
            fit.cells[cell].insert(fit.cells[cell].end(), units[unit].words.begin(), units[unit].words.end());
    return fit;
}

std::vector<int> lineWidths(const TableWords &words, const std::vector<size_t> &indexes)
{
    std::vector<int> widths;
    for (size_t i = 0; i < indexes.size(); ++i) {
        const TableWord &word = words[indexes[i]];
        if (i > 0 && words[indexes[i - 1]].line == word.line)
            widths.back() += width(word.text);
        else
            widths.push_back(width(word.text));
    }
    return widths;
}

std::vector<std::vector<size_t>> splitIntoCells(const TableWords &words, const std::vector<size_t> &indexes, size_t count)
{
    std::vector<std::vector<size_t>> cells(count);
    if (count == 0 || indexes.empty())
        return cells;
    const std::vector<CellUnit> units = unitsOf(words, indexes);
    if (count == 1 || units.size() > 400) {
        cells.front() = indexes;
        return cells;
    }
    if (units.size() <= count) {
        for (size_t i = 0; i < units.size(); ++i)
            cells[i] = units[i].words;
        return cells;
    }
    size_t unit = 0;
    const std::vector<size_t> ends = cellEnds(units, count);
    for (size_t cell = 0; cell < count && cell < ends.size(); ++cell)
        for (; unit < ends[cell]; ++unit)
            cells[cell].insert(cells[cell].end(), units[unit].words.begin(), units[unit].words.end());
    return cells;
}

} // namespace tieout
