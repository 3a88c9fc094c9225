#include "parse/cellunits.h"
#include "parse/performanceforms.h"

#include <algorithm>
#include <limits>

namespace tieout {

namespace {

/** The best score of each number of cells on each number of units, and where the last of these cells begins. */
class Steps
{
public:
    Steps(size_t count, size_t size) : m_count(count), m_size(size), m_best((count + 1) * (size + 1), never), m_from(m_best.size(), 0)
    {
        m_best[0] = 0;
    }

    /** Tries every end of a cell that begins at unit `begin`; `score` so far adds to what stands before. */
    template <typename Cell> void extend(size_t cell, size_t begin, int score, Cell units)
    {
        constexpr size_t longest = 60;
        const int before = m_best[at(cell - 1, begin)];
        if (before == never)
            return;
        for (size_t end = begin + 1; end <= std::min(m_size, begin + longest); ++end) {
            if (end > begin + 1)
                units.add(end - 1);
            const int sum = before + score + units.score();
            if (sum <= m_best[at(cell, end)])
                continue;
            m_best[at(cell, end)] = sum;
            m_from[at(cell, end)] = begin;
        }
    }

    [[nodiscard]] int total() const { return m_best.back(); }

    [[nodiscard]] std::vector<size_t> ends() const
    {
        std::vector<size_t> found(m_count, m_size);
        for (size_t cell = m_count, end = m_size; cell > 0; --cell) {
            found[cell - 1] = end;
            end = m_from[at(cell, end)];
        }
        return found;
    }

private:
    static constexpr int never = std::numeric_limits<int>::min() / 2;
    [[nodiscard]] size_t at(size_t cell, size_t end) const { return cell * (m_size + 1) + end; }

    size_t m_count, m_size;
    std::vector<int> m_best;
    std::vector<size_t> m_from;
};

class Splitter
{
public:
    explicit Splitter(const Units &units) : m_units(units) {}

    /** Best ends of `count` cells of the first `size` units by dynamic programming. */
    [[nodiscard]] std::vector<size_t> ends(size_t count, size_t size) const
    {
        Steps steps(count, size);
        for (size_t cell = 1; cell <= count; ++cell)
            for (size_t begin = 0; begin < size; ++begin)
                steps.extend(cell, begin, boundary(cell, begin), FreeCell(m_units, begin));
        return steps.ends();
    }

    /** The same for columns whose width is known (0: unknown); `total` is how well the cells fit. */
    [[nodiscard]] std::vector<size_t> ends(const std::vector<int> &widths, size_t size, int &total) const
    {
        Steps steps(widths.size(), size);
        for (size_t cell = 1; cell <= widths.size(); ++cell)
            for (size_t begin = 0; begin < size; ++begin)
                steps.extend(cell, begin, boundary(cell, begin), ColumnCell(m_units, begin, widths[cell - 1]));
        total = steps.total();
        return steps.ends();
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
    [[nodiscard]] int boundary(size_t cell, size_t begin) const { return cell > 1 ? m_units[begin].boundary : 0; }

    const Units &m_units;
};

std::vector<size_t> cellEnds(const Units &units, size_t count)
{
    if (count == 1)
        return {units.size()};
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

/** The same where the last cells stand each as one unit on the line of the row's marks ("为民服务" above "96% 已完成 20 20"). */
std::vector<size_t> cellEnds(const Units &units, size_t count, int marksLine)
{
    size_t head = units.size();
    while (head > 0 && units[head - 1].line == marksLine)
        --head;
    const size_t tail = units.size() - head;
    if (tail == 0 || tail >= count || head < count - tail || Splitter(units).repeatedTail(2) > 0)
        return cellEnds(units, count);
    std::vector<size_t> ends = cellEnds({units.begin(), units.begin() + static_cast<std::ptrdiff_t>(head)}, count - tail);
    for (size_t end = head + 1; end <= units.size(); ++end)
        ends.push_back(end);
    return ends;
}

} // namespace

CellFit fitCells(const TableWords &words, const std::vector<size_t> &indexes, const std::vector<int> &widths)
{
    CellFit fit;
    if (widths.empty() || indexes.size() < widths.size())
        return fit;
    const Units units = unitsOf(words, indexes);
    if (units.size() < widths.size() || units.size() > 400)
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
            widths.back() += printedWidth(word.text);
        else
            widths.push_back(printedWidth(word.text));
    }
    return widths;
}

std::vector<std::vector<size_t>> splitIntoCells(const TableWords &words, const std::vector<size_t> &indexes, size_t count,
                                                std::optional<int> marksLine)
{
    std::vector<std::vector<size_t>> cells(count);
    if (count == 0 || indexes.empty())
        return cells;
    const Units units = unitsOf(words, indexes, marksLine);
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
    const std::vector<size_t> ends = cellEnds(units, count, marksLine.value_or(-1));
    for (size_t cell = 0; cell < count && cell < ends.size(); ++cell)
        for (; unit < ends[cell]; ++unit)
            cells[cell].insert(cells[cell].end(), units[unit].words.begin(), units[unit].words.end());
    return cells;
}

} // namespace tieout
