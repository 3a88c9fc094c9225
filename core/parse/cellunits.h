#pragma once

#include "parse/tablewords.h"

#include <algorithm>
#include <optional>

namespace tieout {

/** Words that never stand in two cells: "度 改 革", "30 日内"; with what the scores ask of them again and again. */
struct CellUnit
{
    QString text;
    std::vector<size_t> words;
    int line = 0;
    int width = 0;
    int boundary = 0;       ///< how likely a cell ends before it
    bool sameLine = false;  ///< as the unit before
    bool nextLine = false;  ///< the line right behind that of the unit before
    bool startsWide = false; ///< a value of more than two half characters
    bool startsValue = false, continuesList = false, startsAscii = false, endsAscii = false, endsItem = false;
};

using Units = std::vector<CellUnit>;

/**
 * The words at `indexes` as units. Cells stand side by side on `marksLine` only, where that is known (-1: nowhere):
 * a blank between Chinese words and figures on another line parts no cells ("为全区 47 万人服").
 */
Units unitsOf(const TableWords &words, const std::vector<size_t> &indexes, std::optional<int> marksLine = std::nullopt);

/** How wide a word prints, in half Chinese characters. */
int printedWidth(const QString &text);

/** How well units make one cell of any width: lines fill the cell but for the last, nothing is set apart by blanks. */
class FreeCell
{
public:
    FreeCell(const Units &units, size_t begin) : m_units(units), m_widest(units[begin].width) {}

    void add(size_t i)
    {
        const CellUnit &unit = m_units[i];
        const CellUnit &before = m_units[i - 1];
        if (unit.sameLine) {
            m_score -= unit.startsAscii != before.endsAscii && !unit.startsValue ? 2 : 12;
            m_widest = std::max(m_widest, before.width + unit.width);
            return;
        }
        if (!unit.continuesList) {
            m_score -= std::min(10, std::max(0, m_widest - before.width - 2));
            m_score -= std::min(10, std::max(0, unit.width - before.width - 3));
        }
        if (unit.startsWide)
            m_score -= 4;
        m_widest = std::max(m_widest, unit.width);
        if (unit.nextLine)
            m_score -= 2;
    }

    [[nodiscard]] int score() const { return m_score; }

private:
    const Units &m_units;
    int m_widest;
    int m_score = 0;
};

/** How well units make one cell of a column so many half characters wide; 0: as wide as the cell's widest line. */
class ColumnCell
{
public:
    ColumnCell(const Units &units, size_t begin, int column)
        : m_units(units), m_begin(begin), m_end(begin + 1), m_isKnown(column > 0), m_column(m_isKnown ? column : units[begin].width),
          m_line(units[begin].width)
    {
    }

    void add(size_t i)
    {
        m_end = i + 1;
        const int line = m_units[i].width + (m_units[i].sameLine ? m_line : 0);
        if (m_isKnown || line <= m_column)
            return fit(i);
        m_column = line;
        m_line = m_units[m_begin].width;
        m_score = 0;
        for (size_t k = m_begin + 1; k <= i; ++k)
            fit(k);
    }

    [[nodiscard]] int score() const { return m_score + overfull() + mixedLine(); }

private:
    [[nodiscard]] int overfull() const { return -std::min(30, 3 * std::max(0, m_line - m_column - 2)); }

    /** A line that mixes two cells prints whole cells of one line only. */
    [[nodiscard]] int mixedLine() const
    {
        if (m_units[m_begin].line == m_units[m_end - 1].line)
            return 0;
        const bool cutBehind = m_end < m_units.size() && m_units[m_end].sameLine;
        return (m_units[m_begin].sameLine ? -12 : 0) + (cutBehind ? -12 : 0);
    }

    void fit(size_t i)
    {
        const CellUnit &unit = m_units[i];
        const CellUnit &before = m_units[i - 1];
        if (unit.sameLine) {
            m_score -= unit.startsAscii != before.endsAscii ? 2 : 8;
            m_line += unit.width;
            return;
        }
        const int left = std::max(0, m_column - m_line - 3);
        if (!unit.continuesList)
            m_score -= std::min(10, before.endsItem ? left / 2 : left);
        if (unit.startsWide && left > 0)
            m_score -= 4;
        if (unit.nextLine)
            m_score -= 4;
        m_score += overfull();
        m_line = unit.width;
    }

    const Units &m_units;
    size_t m_begin, m_end;
    bool m_isKnown;
    int m_column, m_line;
    int m_score = 0;
};

} // namespace tieout
