#include "parse/pdfgapheader.h"

#include "parse/pdfheader.h"
#include "parse/pdfheaderwords.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

/** How names stand in their cells. */
enum class Setting { Middle, Top, Bottom };

/** Columns [first, end). */
struct Reach
{
    int first = 0, end = 0;
    [[nodiscard]] int size() const { return end - first; }
};

/** Parents of one level: which of the columns with a name below them each is over. */
class ParentLevel
{
public:
    /** `middles` are those of the columns' names; `joined` tells for each border of columns whether a parent below is over both sides; `left` is the cost in points of a column that may have a parent, and has none. */
    ParentLevel(std::vector<const HeaderWord *> parents, const std::vector<float> &xs, const std::vector<float> &middles, const std::vector<bool> &under,
                const std::vector<bool> &joined, float left)
        : m_parents(std::move(parents)), m_xs(xs), m_middles(middles), m_under(under), m_joined(joined), m_left(left)
    {
        std::sort(m_parents.begin(), m_parents.end(), [](const HeaderWord *a, const HeaderWord *b) { return a->box.left < b->box.left; });
        m_best.assign(m_parents.size() + 1, std::vector<Best>(xs.size(), Best{}));
        for (size_t p = 0; p <= m_parents.size(); ++p)
            for (size_t c = 0; c < xs.size(); ++c)
                m_best[p][c] = bestOf(p, c);
    }

    /** The columns of each parent, from left to right. */
    std::vector<std::pair<const HeaderWord *, Reach>> reaches() const
    {
        std::vector<std::pair<const HeaderWord *, Reach>> out;
        for (size_t p = m_parents.size(), c = m_xs.size() - 1; p > 0 && m_best[p][c].cost < impossible;) {
            const size_t first = m_best[p][c].first;
            if (first == c) {
                --c;
                continue;
            }
            out.emplace_back(m_parents[--p], Reach{static_cast<int>(first), static_cast<int>(c)});
            c = first;
        }
        return out;
    }

private:
    /** The cost of parents over the columns before one, and where the last one begins; at that column where it has no parent. */
    struct Best
    {
        float cost = 0;
        size_t first = 0;
    };
    static constexpr float impossible = 1e8F;
    static constexpr float alone = 20; ///< points: a parent of one column

    [[nodiscard]] Best bestOf(size_t p, size_t c) const
    {
        if (c == 0)
            return {p == 0 ? 0 : 2 * impossible, 0};
        Best best{m_best[p][c - 1].cost + (m_under[c - 1] ? m_left : 0), c};
        if (p == 0 || m_joined[c])
            return best;
        const HeaderWord &parent = *m_parents[p - 1];
        for (size_t first = c; first-- > 0 && m_under[first];) {
            if (m_joined[first] || parent.box.right < m_xs[first] || parent.box.left > m_xs[c])
                continue;
            // The borders are where gaps are, and names stand in the middle of columns: neither is quite right.
            const float off = (std::abs((m_xs[first] + m_xs[c]) / 2 - parent.middleX()) + std::abs((m_middles[first] + m_middles[c - 1]) / 2 - parent.middleX())) / 2;
            const float cost = m_best[p - 1][first].cost + off + (c - first == 1 ? alone : 0);
            if (cost < best.cost)
                best = {cost, first};
        }
        return best;
    }

    std::vector<const HeaderWord *> m_parents;
    const std::vector<float> &m_xs, &m_middles;
    const std::vector<bool> &m_under, &m_joined;
    float m_left; ///< the cost of a column with a name below, and no parent
    std::vector<std::vector<Best>> m_best;
};

class GapHeader
{
public:
    GapHeader(const std::vector<PrintedLine> &lines, const std::vector<float> &xs, const std::vector<RulingLine> &loose)
        : m_words(headerWords(lines)), m_xs(xs), m_loose(loose), m_top(static_cast<size_t>(columns()), nullptr),
          m_nested(m_top.size(), false), m_joined(xs.size(), false)
    {
        for (const HeaderWord &word : m_words.names)
            if (!isClassPart(word.lines.front().text())) // 类 款 项 stand beside the numbers of the columns
                m_bottom = std::max(m_bottom, word.box.bottom);
    }

    std::vector<GridCell> cells()
    {
        for (const HeaderWord &number : m_words.numbers)
            add(number, {columnAt(number.box), columnAt(number.box) + 1});
        std::vector<const HeaderWord *> parents, lowest;
        for (const HeaderWord &word : m_words.names)
            (isLowest(word) ? lowest : parents).push_back(&word);
        for (int c = 0; c < columns(); ++c)
            m_middles.push_back((m_xs[static_cast<size_t>(c)] + m_xs[static_cast<size_t>(c) + 1]) / 2);
        for (const HeaderWord *word : lowest)
            addLowest(*word);
        m_setting = settingOf(lowest);
        std::sort(parents.begin(), parents.end(), [](const HeaderWord *a, const HeaderWord *b) { return a->box.top > b->box.top; });
        for (size_t begin = 0; begin < parents.size();) {
            size_t end = begin + 1;
            while (end < parents.size() && parents[begin]->box.top - parents[end]->box.top < 0.6F * heightOf(*parents[begin]))
                ++end;
            addParents({parents.begin() + static_cast<qsizetype>(begin), parents.begin() + static_cast<qsizetype>(end)});
            begin = end;
        }
        std::sort(m_cells.begin(), m_cells.end(), [](const GridCell &a, const GridCell &b) {
            return a.row != b.row ? a.row < b.row : a.column < b.column;
        });
        return std::move(m_cells);
    }

private:
    [[nodiscard]] int columns() const { return static_cast<int>(m_xs.size()) - 1; }
    static float heightOf(const HeaderWord &word) { return word.lines.front().box.bottom - word.lines.front().box.top; }

    /** The column that `box` has most in common with. */
    [[nodiscard]] int columnAt(const Box &box) const
    {
        int best = 0;
        float most = -1e9F;
        for (int c = 0; c < columns(); ++c) {
            const auto at = static_cast<size_t>(c);
            const float common = std::min(m_xs[at + 1], box.right) - std::max(m_xs[at], box.left);
            if (common > most) {
                most = common;
                best = c;
            }
        }
        return best;
    }

    [[nodiscard]] static bool isUnder(const HeaderWord &low, const HeaderWord &high) { return low.box.top > high.box.bottom - 0.3F * heightOf(high); }

    /** Whether nothing stands below `word` in its column. */
    [[nodiscard]] bool isLowest(const HeaderWord &word) const
    {
        const int column = columnAt(word.box);
        return !ruleUnder(word) && std::none_of(m_words.names.begin(), m_words.names.end(), [&](const HeaderWord &other) {
            const bool reaches = other.box.left < word.box.right && other.box.right > word.box.left;
            return isUnder(other, word) && (reaches || columnAt(other.box) == column);
        });
    }

    /** Whether the edges of names are as far apart as lines are, or the same: not by half a line, as in the middle of cells. */
    static bool inLines(const std::vector<const HeaderWord *> &lowest, float Box::*edge)
    {
        std::vector<float> edges;
        for (const HeaderWord *word : lowest)
            edges.push_back(word->box.*edge);
        std::sort(edges.begin(), edges.end());
        const float height = heightOf(*lowest.front());
        return std::adjacent_find(edges.begin(), edges.end(), [&](float a, float b) { return b - a > 0.25F * height && b - a < 0.8F * height; }) == edges.end();
    }

    /** How the names stand in their cells: those of one line and of several have their tops, their bottoms or neither in common. */
    static Setting settingOf(const std::vector<const HeaderWord *> &lowest)
    {
        const auto inCommon = [&](float Box::*edge, float at) {
            size_t met = 0, least = 99, most = 0;
            for (const HeaderWord *word : lowest) {
                if (std::abs(word->box.*edge - at) > 0.25F * heightOf(*word))
                    continue;
                ++met;
                least = std::min(least, word->lines.size());
                most = std::max(most, word->lines.size());
            }
            return least < most ? met : 0;
        };
        float top = 1e9F, bottom = 0;
        for (const HeaderWord *word : lowest) {
            top = std::min(top, word->box.top);
            bottom = std::max(bottom, word->box.bottom);
        }
        if (inCommon(&Box::bottom, bottom) == lowest.size())
            return Setting::Bottom;
        return inCommon(&Box::top, top) > 2 && inLines(lowest, &Box::top) ? Setting::Top : Setting::Middle;
    }

    void addLowest(const HeaderWord &word)
    {
        const int column = columnAt(word.box);
        const HeaderWord *&top = m_top[static_cast<size_t>(column)];
        if (!top || word.box.top < top->box.top)
            top = &word;
        m_middles[static_cast<size_t>(column)] = word.middleX();
        add(word, {column, column + 1});
    }

    /** A line drawn under a word and no wider than a part of the table. */
    [[nodiscard]] const RulingLine *ruleUnder(const HeaderWord &word) const
    {
        const float height = heightOf(word);
        for (const RulingLine &rule : m_loose) {
            const bool near = rule.y0 > word.box.bottom - 0.4F * height && rule.y0 < word.box.bottom + 1.2F * height;
            const bool partial = rule.x1 - rule.x0 < 0.85F * (m_xs.back() - m_xs.front());
            if (near && partial && rule.x0 < word.box.left + height && rule.x1 > word.box.right - height)
                return &rule;
        }
        return nullptr;
    }

    /** The columns whose middles a line is drawn under. */
    [[nodiscard]] Reach reachOf(const RulingLine &rule) const
    {
        Reach reach{columns(), 0};
        for (int c = 0; c < columns(); ++c) {
            const float middle = (m_xs[static_cast<size_t>(c)] + m_xs[static_cast<size_t>(c) + 1]) / 2;
            if (middle < rule.x0 || middle > rule.x1)
                continue;
            reach.first = std::min(reach.first, c);
            reach.end = c + 1;
        }
        return reach;
    }

    /** Whether the name over `column` begins below the row of `parent`: in the middle of what is left for it, not of the whole. */
    [[nodiscard]] bool isUnder(size_t column, const HeaderWord &parent) const
    {
        const HeaderWord *top = m_top[column];
        if (!top || !isUnder(*top, parent))
            return false;
        return m_setting != Setting::Middle || m_nested[column] || top->middleY() > (parent.middleY() + m_bottom) / 2;
    }

    void addParents(const std::vector<const HeaderWord *> &level)
    {
        std::vector<bool> under;
        for (size_t c = 0; c < m_top.size(); ++c)
            under.push_back(isUnder(c, *level.front()));
        std::vector<const HeaderWord *> open;
        for (const HeaderWord *word : level) {
            const RulingLine *rule = ruleUnder(*word);
            const Reach reach = rule ? reachOf(*rule) : Reach{};
            if (reach.size() <= 0) {
                open.push_back(word);
                continue;
            }
            std::fill(under.begin() + reach.first, under.begin() + reach.end, false);
            addParent(*word, reach);
        }
        const auto found = ParentLevel(open, m_xs, m_middles, under, m_joined, m_setting == Setting::Bottom ? 3.0F : 12.0F).reaches();
        for (const auto &[word, reach] : found)
            addParent(*word, reach);
        for (const HeaderWord *word : open)
            if (std::none_of(found.begin(), found.end(), [&](const auto &one) { return one.first == word; }))
                addParent(*word, {columnAt(word->box), columnAt(word->box) + 1});
    }

    void addParent(const HeaderWord &word, const Reach &reach)
    {
        add(word, reach);
        for (int c = reach.first; c < reach.end; ++c) {
            m_top[static_cast<size_t>(c)] = &word;
            m_nested[static_cast<size_t>(c)] = true;
            if (c > reach.first)
                m_joined[static_cast<size_t>(c)] = true;
        }
    }

    void add(const HeaderWord &word, const Reach &reach)
    {
        const int row = static_cast<int>(word.first);
        for (GridCell &cell : m_cells) { // letter-spaced: two words of one line in one column
            if (cell.row == row && cell.column == reach.first && cell.columnSpan == reach.size()) {
                cell.lines.insert(cell.lines.end(), word.lines.begin(), word.lines.end());
                return;
            }
        }
        m_cells.push_back({row, reach.first, 1, reach.size(), word.lines});
    }

    HeaderWords m_words;
    const std::vector<float> &m_xs;
    const std::vector<RulingLine> &m_loose;
    Setting m_setting = Setting::Middle;
    float m_bottom = 0;                       ///< of the lowest name
    std::vector<const HeaderWord *> m_top;    ///< by column: the highest name so far
    std::vector<float> m_middles;             ///< by column: of its name
    std::vector<bool> m_nested;               ///< by column: that is a parent
    std::vector<bool> m_joined;               ///< by border: a parent is over both sides
    std::vector<GridCell> m_cells;
};

} // namespace

std::vector<GridCell> gapHeader(const std::vector<PrintedLine> &lines, const std::vector<float> &xs,
                                const std::vector<RulingLine> &loose)
{
    return GapHeader(lines, xs, loose).cells();
}

} // namespace tieout
