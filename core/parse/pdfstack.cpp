#include "parse/pdfstack.h"

#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tieout {

namespace {

/** How the lines of a cell stand to those beside it. */
enum class Setting { Middle, Top, Bottom };

constexpr std::array settings{Setting::Middle, Setting::Top, Setting::Bottom};

/** A height at which a row stands; `column` is where it is known from, -1 for a number. */
struct Anchor
{
    float y = 0;
    int column = -1;
};

/** The lines [begin, end) of one column that are one cell, and the height at which its row stands. */
struct Piece
{
    size_t column = 0, begin = 0, end = 0;
    float y = 0;
    bool known = false; ///< something of another column stands at that height
};

float heightOf(const PrintedLine &line)
{
    return line.box.bottom - line.box.top;
}

bool isNumeric(const QString &text)
{
    return isNumberWord(text) || isDashWord(text);
}

/** The cheapest way to part the lines of one column into cells. */
class ColumnParts
{
public:
    ColumnParts(const std::vector<PrintedLine> &lines, size_t column, float width, const std::vector<Anchor> &anchors, float pitch, Setting setting)
        : m_lines(lines), m_column(column), m_width(width), m_anchors(anchors), m_pitch(pitch), m_setting(setting)
    {
        for (const PrintedLine &line : lines)
            m_texts.push_back(line.text());
        m_ordinals = std::count_if(m_texts.begin(), m_texts.end(), [](const QString &text) { return beginsWithOrdinal(text); });
        search();
    }

    [[nodiscard]] float cost() const { return m_best.back().cost; }

    [[nodiscard]] std::vector<Piece> pieces() const
    {
        std::vector<Piece> out;
        for (size_t end = m_lines.size(); end > 0; end = m_best[end].begin)
            out.push_back(piece(m_best[end].begin, end));
        std::reverse(out.begin(), out.end());
        return out;
    }

private:
    struct Best
    {
        float cost = 0;
        size_t begin = 0;
    };
    static constexpr size_t mostLines = 8; // of a cell
    static constexpr float near = 0.32F;   // letter heights between things that stand beside each other

    void search()
    {
        m_best.assign(m_lines.size() + 1, {});
        for (size_t end = 1; end <= m_lines.size(); ++end) {
            float joins = 0;
            m_best[end] = {m_best[end - 1].cost + own(end - 1, end), end - 1};
            for (size_t begin = end - 1; begin > 0 && end - begin < mostLines && mayJoin(begin); --begin) {
                joins += joinCost(begin);
                const float cost = m_best[begin - 1].cost + own(begin - 1, end) + joins;
                if (cost < m_best[end].cost)
                    m_best[end] = {cost, begin - 1};
            }
        }
    }

    /** Whether line `i` can go on with the one above it. */
    [[nodiscard]] bool mayJoin(size_t i) const
    {
        const PrintedLine &above = m_lines[i - 1];
        if (m_lines[i].middleY() - above.middleY() > 1.9F * std::max(heightOf(m_lines[i]), heightOf(above)))
            return false;
        if (isBrokenNumberWord(m_texts[i - 1]))
            return isNumeric(m_texts[i]);
        return !isNumeric(m_texts[i]) && !isNumeric(m_texts[i - 1]) && codeLevel(m_texts[i]) == 0 && !beginsWithOrdinal(m_texts[i]);
    }

    [[nodiscard]] float joinCost(size_t i) const
    {
        const PrintedLine &above = m_lines[i - 1];
        if (isBrokenNumberWord(m_texts[i - 1]))
            return 0;
        const bool full = above.box.right - above.box.left > m_width - 2.2F * heightOf(above);
        const bool asRow = m_lines[i].middleY() - above.middleY() > 0.95F * m_pitch;
        if (m_ordinals > 2 && !beginsItem(m_texts[i])) // every row of such a column begins with an ordinal or is known by its name
            return full ? 0.0F : 0.5F;
        return (full ? 0.0F : 1.0F) + (asRow ? 1.0F : 0.0F) + (isRestOfTotal(i) ? 0.7F : beginsItem(m_texts[i]) ? 1.5F : 0.0F);
    }

    /** "人员经费" / "合计" is one label. */
    [[nodiscard]] bool isRestOfTotal(size_t i) const
    {
        return m_texts[i].size() == 2 && (m_texts[i - 1].endsWith(u"经费") || m_texts[i - 1].endsWith(u"收入") || m_texts[i - 1].endsWith(u"支出"));
    }

    /** What the lines [begin, end) cost as one cell: nothing where something of another column stands beside it. */
    [[nodiscard]] float own(size_t begin, size_t end) const
    {
        const float slack = near * heightOf(m_lines[begin]);
        const float from = m_lines[begin].middleY() - slack, to = m_lines[end - 1].middleY() + slack;
        const float at = heightAt(begin, end);
        bool known = end - begin == 1 && isNumeric(m_texts[begin]);
        int crossed = 0;
        for (auto it = anchorFrom(from); it != m_anchors.end() && it->y <= to; ++it) {
            if (it->column == static_cast<int>(m_column))
                continue;
            const bool beside = std::abs(it->y - at) <= slack;
            known = known || beside;
            crossed += beside || end - begin == 1 ? 0 : 1;
        }
        return static_cast<float>(crossed) + (known ? 0.0F : end - begin > 1 ? 1.2F : 1.0F);
    }

    [[nodiscard]] std::vector<Anchor>::const_iterator anchorFrom(float y) const
    {
        return std::lower_bound(m_anchors.begin(), m_anchors.end(), y, [](const Anchor &anchor, float value) { return anchor.y < value; });
    }

    [[nodiscard]] float heightAt(size_t begin, size_t end) const
    {
        const float first = m_lines[begin].middleY(), last = m_lines[end - 1].middleY();
        return m_setting == Setting::Top ? first : m_setting == Setting::Bottom ? last : (first + last) / 2;
    }

    [[nodiscard]] Piece piece(size_t begin, size_t end) const
    {
        const float at = heightAt(begin, end), slack = near * heightOf(m_lines[begin]);
        bool known = false;
        for (auto it = anchorFrom(at - slack); it != m_anchors.end() && it->y <= at + slack; ++it)
            known = known || it->column != static_cast<int>(m_column);
        return {m_column, begin, end, at, known};
    }

    const std::vector<PrintedLine> &m_lines;
    size_t m_column;
    float m_width;
    const std::vector<Anchor> &m_anchors;
    float m_pitch; ///< the least distance of rows
    Setting m_setting;
    QStringList m_texts;
    qsizetype m_ordinals = 0;
    std::vector<Best> m_best; ///< of the first lines, by their number
};

/** Parts all columns twice: by the numbers, then by the single names found too. */
class RowStacker
{
public:
    RowStacker(const std::vector<std::vector<PrintedLine>> &columns, const std::vector<float> &widths) : m_columns(columns), m_widths(widths)
    {
        for (const auto &column : columns)
            for (size_t i = 0; i < column.size(); ++i)
                if (isNumeric(column[i].text()) && (i == 0 || !isBrokenNumberWord(column[i - 1].text())))
                    m_anchors.push_back({column[i].middleY(), -1});
        sortAnchors();
        for (size_t i = 1; i < m_anchors.size(); ++i)
            if (const float step = m_anchors[i].y - m_anchors[i - 1].y; step > mostSlant)
                m_pitch = std::min(m_pitch, step);
    }

    std::vector<StackedRow> rows()
    {
        for (const Piece &piece : pieces())
            if (!piece.known && piece.end == piece.begin + 1 && beginsRow(m_columns[piece.column][piece.begin].text()))
                m_anchors.push_back({piece.y, static_cast<int>(piece.column)});
        sortAnchors();
        return rowsOf(pieces());
    }

private:
    static constexpr float mostSlant = 3; ///< points between things of one row

    void sortAnchors()
    {
        std::sort(m_anchors.begin(), m_anchors.end(), [](const Anchor &a, const Anchor &b) { return a.y < b.y; });
    }

    /** Every column is set in its own way; what can be either is set like the rest of the table. */
    [[nodiscard]] std::vector<Piece> pieces() const
    {
        std::vector<std::vector<ColumnParts>> parts(m_columns.size());
        std::array<float, settings.size()> whole{};
        for (size_t c = 0; c < m_columns.size(); ++c)
            for (size_t s = 0; s < settings.size(); ++s) {
                parts[c].emplace_back(m_columns[c], c, m_widths[c], m_anchors, m_pitch, settings[s]);
                whole[s] += parts[c].back().cost();
            }
        std::vector<Piece> out;
        for (const auto &ways : parts) {
            size_t best = 0;
            for (size_t s = 1; s < ways.size(); ++s)
                if (std::pair(ways[s].cost(), whole[s]) < std::pair(ways[best].cost(), whole[best]))
                    best = s;
            const std::vector<Piece> own = ways[best].pieces();
            out.insert(out.end(), own.begin(), own.end());
        }
        return out;
    }

    [[nodiscard]] std::vector<StackedRow> rowsOf(std::vector<Piece> pieces) const
    {
        std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.y < b.y; });
        std::vector<StackedRow> out;
        float last = 0;
        for (const Piece &piece : pieces) {
            const PrintedLine &first = m_columns[piece.column][piece.begin];
            if (out.empty() || piece.y - last > 0.35F * heightOf(first) || !out.back().cells[piece.column].empty()) {
                out.push_back({std::vector<std::vector<PrintedLine>>(m_columns.size()), 1e9F, 0});
                last = piece.y;
            }
            for (size_t i = piece.begin; i < piece.end; ++i) {
                const PrintedLine &line = m_columns[piece.column][i];
                out.back().cells[piece.column].push_back(line);
                out.back().top = std::min(out.back().top, line.box.top);
                out.back().bottom = std::max(out.back().bottom, line.box.bottom);
            }
        }
        return out;
    }

    const std::vector<std::vector<PrintedLine>> &m_columns;
    const std::vector<float> &m_widths;
    std::vector<Anchor> m_anchors; ///< by height
    float m_pitch = 1e9F;
};

} // namespace

bool beginsRow(const QString &text)
{
    return isNumberWord(text) || isDashWord(text) || codeLevel(text) > 0 || beginsWithOrdinal(text) || isTotalLabel(text);
}

bool beginsItem(const QString &text)
{
    if (isTotalLabel(text))
        return true;
    for (const QStringView word : {u"本年", u"年初", u"年末", u"上年", u"使用", u"结余分配", u"其中：", u"（"})
        if (text.startsWith(word))
            return true;
    return false;
}

std::vector<StackedRow> stackRows(const std::vector<std::vector<PrintedLine>> &columns, const std::vector<float> &widths)
{
    return RowStacker(columns, widths).rows();
}

} // namespace tieout
