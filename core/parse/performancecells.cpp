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

class Splitter
{
public:
    Splitter(const TableWords &words, const std::vector<size_t> &indexes) : m_words(words), m_indexes(indexes) {}

    /** Best ends of `count` cells by dynamic programming over the words. */
    std::vector<size_t> ends(size_t count) const
    {
        const size_t size = m_indexes.size();
        constexpr int never = std::numeric_limits<int>::min() / 2;
        std::vector<std::vector<int>> best(count + 1, std::vector<int>(size + 1, never));
        std::vector<std::vector<size_t>> from(count + 1, std::vector<size_t>(size + 1, 0));
        best[0][0] = 0;
        for (size_t cell = 1; cell <= count; ++cell)
            for (size_t end = cell; end <= size; ++end)
                for (size_t begin = end > 60 ? end - 60 : 0; begin < end; ++begin) {
                    if (best[cell - 1][begin] == never)
                        continue;
                    int score = best[cell - 1][begin] + cellScore(begin, end);
                    if (cell > 1)
                        score += boundaryScore(begin);
                    if (cell > 2 && sameAsBefore(from[cell - 1][begin], begin, end))
                        score += 30;
                    if (score > best[cell][end]) {
                        best[cell][end] = score;
                        from[cell][end] = begin;
                    }
                }
        std::vector<size_t> found(count, size);
        for (size_t cell = count, end = size; cell > 0; --cell) {
            found[cell - 1] = end;
            end = from[cell][end];
        }
        return found;
    }

private:
    [[nodiscard]] const TableWord &word(size_t i) const { return m_words[m_indexes[i]]; }
    [[nodiscard]] bool sameLine(size_t i) const { return word(i).line == word(i - 1).line; }

    /** How well words begin..end make one cell: lines fill the column but for the last, nothing is set apart by blanks. */
    [[nodiscard]] int cellScore(size_t begin, size_t end) const
    {
        int score = 0;
        int widest = 0;
        for (size_t i = begin; i < end; ++i)
            widest = std::max(widest, width(word(i).text));
        for (size_t i = begin + 1; i < end; ++i) {
            if (sameLine(i)) {
                score -= isAscii(word(i).text.front()) != isAscii(word(i - 1).text.back()) && !startsValue(word(i).text) ? 2 : 14;
                continue;
            }
            score -= std::min(8, std::max(0, widest - width(word(i - 1).text) - 2));
            if (startsValue(word(i).text) && width(word(i).text) > 2)
                score -= 4;
            if (word(i).line == word(i - 1).line + 1)
                score -= 2;
        }
        return score;
    }

    /** How likely a cell ends before word `i`. */
    [[nodiscard]] int boundaryScore(size_t i) const
    {
        int score = sameLine(i) ? 6 : 0;
        if (startsValue(word(i).text))
            score += 4;
        if (QStringView(u"，。、；：）)”").contains(word(i).text.front()))
            score -= 12;
        if (QStringView(u"，、（(“").contains(word(i - 1).text.back()))
            score -= 12;
        if (QStringView(u"。；").contains(word(i - 1).text.back()))
            score += 3;
        return score;
    }

    /** Whether cell begin..end prints what the cell before..begin prints: target and result are often the same. */
    [[nodiscard]] bool sameAsBefore(size_t before, size_t begin, size_t end) const
    {
        return text(before, begin) == text(begin, end);
    }

    [[nodiscard]] QString text(size_t begin, size_t end) const
    {
        QString out;
        for (size_t i = begin; i < end; ++i)
            out += word(i).text;
        return out;
    }

    const TableWords &m_words;
    const std::vector<size_t> &m_indexes;
};

} // namespace

std::vector<std::vector<size_t>> splitIntoCells(const TableWords &words, const std::vector<size_t> &indexes, size_t count)
{
    std::vector<std::vector<size_t>> cells;
    if (count == 0)
        return cells;
    if (indexes.size() <= count || indexes.size() > 400) {
        for (size_t i = 0; i < count; ++i)
            cells.push_back(i < indexes.size() ? std::vector<size_t>{indexes[i]} : std::vector<size_t>{});
        if (indexes.size() > count)
            cells.back().insert(cells.back().end(), indexes.begin() + static_cast<std::ptrdiff_t>(count), indexes.end());
        return cells;
    }
    size_t begin = 0;
    for (const size_t end : Splitter(words, indexes).ends(count)) {
        cells.emplace_back(indexes.begin() + static_cast<std::ptrdiff_t>(begin), indexes.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    return cells;
}

} // namespace tieout
