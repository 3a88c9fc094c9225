#include "parse/pdfgapcolumns.h"

#include "parse/pdfheader.h"
#include "parse/pdfheaderwords.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

float overlap(const Extent &a, const Extent &b)
{
    return std::min(a.second, b.second) - std::max(a.first, b.first);
}

Extent extentOf(const Box &box)
{
    return {box.left, box.right};
}

Extent united(const Extent &a, const Extent &b)
{
    return {std::min(a.first, b.first), std::max(a.second, b.second)};
}

/** Whether a run tells where columns stand: not a total that is set over several of them. */
bool tellsColumn(const PrintedLine &line, const PrintedRun &run)
{
    return line.runs.size() > 1 && (isNumberWord(run.text) || !isTotalLabel(run.text));
}

/** The names of single columns and their numbers, as places above the rows. */
class TitleFinder
{
public:
    explicit TitleFinder(const std::vector<PrintedLine> &header) : m_words(headerWords(header)) {}

    std::vector<Extent> titles() const
    {
        std::vector<const HeaderWord *> lowest;
        for (const HeaderWord &word : m_words.names)
            if (std::none_of(m_words.names.begin(), m_words.names.end(), [&](const HeaderWord &other) { return isUnder(other, word) && overlapX(other, word) > 0; }))
                lowest.push_back(&word);
        std::vector<Extent> out;
        for (const HeaderWord *word : lowest)
            if (!isParent(*word, lowest))
                out.push_back(extentOf(ownBox(*word)));
        for (const HeaderWord &number : m_words.numbers)
            if (!isNumberingLabel(number.lines.front().text()))
                addNumber(out, extentOf(number.box));
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    static float overlapX(const HeaderWord &a, const HeaderWord &b) { return overlap(extentOf(a.box), extentOf(b.box)); }

    /** "科目编码" in the middle of 类, 款 and 项 is one word with 款, and stands over all of them. */
    static const Box &ownBox(const HeaderWord &word)
    {
        return isClassPart(word.lines.back().text()) ? word.lines.back().box : word.box;
    }

    static bool isUnder(const HeaderWord &low, const HeaderWord &high)
    {
        return low.box.top > high.box.bottom - 0.3F * (high.lines.front().box.bottom - high.lines.front().box.top);
    }

    /** Whether a word stands between two columns that have names of their own below it, and none beside or above it. */
    [[nodiscard]] bool isParent(const HeaderWord &word, const std::vector<const HeaderWord *> &lowest) const
    {
        const HeaderWord *left = nullptr, *right = nullptr;
        for (const HeaderWord *other : lowest) {
            if (other->box.right <= word.box.left && (!left || other->box.right > left->box.right))
                left = other;
            if (other->box.left >= word.box.right && (!right || other->box.left < right->box.left))
                right = other;
        }
        const auto isChild = [&](const HeaderWord *child) {
            return child && isUnder(*child, word) && std::none_of(m_words.names.begin(), m_words.names.end(), [&](const HeaderWord &other) {
                return &other != &word && overlapX(other, *child) > 0 && other.box.top < word.box.bottom;
            });
        };
        return isChild(left) && isChild(right);
    }

    static void addNumber(std::vector<Extent> &titles, const Extent &number)
    {
        for (Extent &title : titles)
            if (overlap(title, number) > 0) {
                title = united(title, number);
                return;
            }
        titles.push_back(number);
    }

    HeaderWords m_words;
};

/** Which title stands over which filled extent: in order, at the least distance; one may be without the other. */
class TitleMatch
{
public:
    TitleMatch(const std::vector<Extent> &titles, const std::vector<Extent> &filled, const Coverage &cover) : m_titles(titles), m_filled(filled)
    {
        for (const Extent &extent : filled)
            m_ofNumbers.push_back(holdsNumbers(cover, extent));
        m_cost.assign(titles.size() + 1, std::vector<float>(filled.size() + 1, 0));
        for (size_t t = 0; t <= titles.size(); ++t)
            for (size_t f = 0; f <= filled.size(); ++f)
                m_cost[t][f] = best(t, f).first;
    }

    std::vector<Extent> columns() const
    {
        std::vector<Extent> out;
        for (size_t t = m_titles.size(), f = m_filled.size(); t > 0 || f > 0;) {
            const int step = best(t, f).second;
            const bool title = step != 1, filled = step != 2;
            out.push_back(title && filled ? united(m_titles[t - 1], m_filled[f - 1]) : title ? m_titles[t - 1] : m_filled[f - 1]);
            t -= title ? 1 : 0;
            f -= filled ? 1 : 0;
        }
        std::reverse(out.begin(), out.end());
        return out;
    }

private:
    static constexpr float blank = 25; // points: a title this far from numbers has a blank column

    /** The least cost of the first `t` titles and `f` extents, and its last step: 0 both, 1 an extent, 2 a title alone. */
    [[nodiscard]] std::pair<float, int> best(size_t t, size_t f) const
    {
        if (t == 0 && f == 0)
            return {0, 0};
        std::pair<float, int> least{1e9F, 0};
        if (t > 0 && f > 0)
            least = {m_cost[t - 1][f - 1] + distance(m_titles[t - 1], f - 1), 0};
        if (f > 0)
            least = std::min(least, {m_cost[t][f - 1] + 2 * blank, 1});
        if (t > 0)
            least = std::min(least, {m_cost[t - 1][f] + blank + std::max(0.0F, deepest(t - 1)), 2});
        return least;
    }

    /** Amounts stand at the right of their column and names at the left, titles in the middle. */
    [[nodiscard]] float distance(const Extent &title, size_t f) const
    {
        const float toRight = std::max(0.0F, title.first - m_filled[f].second);
        return std::max(0.0F, m_filled[f].first - title.second) + (m_ofNumbers[f] ? 3.0F : 0.5F) * toRight;
    }

    static bool holdsNumbers(const Coverage &cover, const Extent &extent)
    {
        int all = 0, numbers = 0;
        for (auto x = static_cast<size_t>(extent.first); x < static_cast<size_t>(extent.second); ++x) {
            all += cover.rows[x];
            numbers += cover.numbers[x];
        }
        return 2 * numbers > all;
    }

    /** How far a title reaches into numbers: then it is no blank column's. */
    [[nodiscard]] float deepest(size_t t) const
    {
        float most = 0;
        for (const Extent &filled : m_filled)
            most = std::max(most, overlap(m_titles[t], filled));
        return most;
    }

    const std::vector<Extent> &m_titles;
    const std::vector<Extent> &m_filled;
    std::vector<bool> m_ofNumbers; ///< by extent
    std::vector<std::vector<float>> m_cost;
};

/** Adds what few rows print in a column and in no other. */
void growColumns(std::vector<Extent> &columns, const Coverage &cover)
{
    std::vector<Extent> more = filledExtents(cover, 0);
    more.insert(more.end(), cover.alone.begin(), cover.alone.end());
    for (const Extent &extent : more) {
        Extent *own = nullptr;
        int met = 0;
        for (Extent &column : columns)
            if (overlap(column, extent) > 0) {
                own = &column;
                ++met;
            }
        if (met == 1)
            *own = united(*own, extent);
    }
}

/** Parts columns that reach into each other in their middle. */
void partOverlaps(std::vector<Extent> &columns)
{
    for (size_t i = 1; i < columns.size(); ++i) {
        if (columns[i].first >= columns[i - 1].second)
            continue;
        const float middle = (columns[i].first + columns[i - 1].second) / 2;
        columns[i - 1].second = columns[i].first = middle;
    }
}

} // namespace

void Coverage::add(const PrintedLine &line, float width)
{
    rows.resize(std::max(rows.size(), static_cast<size_t>(width) + 4), 0);
    numbers.resize(rows.size(), 0);
    counted += line.runs.size() > 1 ? 1 : 0;
    if (line.runs.size() == 1)
        alone.push_back(extentOf(line.box));
    for (const PrintedRun &run : line.runs) {
        if (!tellsColumn(line, run))
            continue;
        const auto from = static_cast<size_t>(std::max(0.0F, run.box.left));
        const auto to = std::min(rows.size() - 1, static_cast<size_t>(std::max(0.0F, run.box.right)));
        const int number = isNumberWord(run.text) ? 1 : 0;
        for (size_t x = from; x <= to; ++x) {
            ++rows[x];
            numbers[x] += number;
        }
    }
}

void Coverage::add(const Coverage &other)
{
    rows.resize(std::max(rows.size(), other.rows.size()), 0);
    numbers.resize(rows.size(), 0);
    for (size_t x = 0; x < other.rows.size(); ++x) {
        rows[x] += other.rows[x];
        numbers[x] += other.numbers[x];
    }
    counted += other.counted;
    alone.insert(alone.end(), other.alone.begin(), other.alone.end());
}

std::vector<Extent> filledExtents(const Coverage &cover, int least)
{
    std::vector<Extent> extents;
    for (size_t x = 0; x < cover.rows.size(); ++x) {
        if (cover.rows[x] <= least)
            continue;
        const size_t from = x;
        while (x < cover.rows.size() && cover.rows[x] > least)
            ++x;
        extents.emplace_back(static_cast<float>(from), static_cast<float>(x));
    }
    return extents;
}

std::vector<Extent> gapColumns(const GapColumns &table)
{
    const std::vector<Extent> filled = filledExtents(table.cover);
    const std::vector<Extent> titles = TitleFinder(table.header).titles();
    std::vector<Extent> columns = TitleMatch(titles, filled, table.cover).columns();
    growColumns(columns, table.cover);
    partOverlaps(columns);
    return columns;
}

} // namespace tieout
