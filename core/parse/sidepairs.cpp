#include "parse/sidepairs.h"

#include "base/words.h"
#include "parse/tableforms.h"

#include <algorithm>

namespace tieout {

namespace {

class SidePairing
{
public:
    explicit SidePairing(StackedItems &read) : m_read(read) {}

    /** Puts the items into rows: both sides from the top, and their last rows from the bottom. */
    bool pair()
    {
        const std::vector<int> top[2] = {itemsOf(0, false), itemsOf(1, false)}, bottom[2] = {itemsOf(0, true), itemsOf(1, true)};
        const size_t tops = std::max(top[0].size(), top[1].size());
        if (bottom[0].size() < 2 || bottom[1].size() < 2 || bottom[1].size() > bottom[0].size())
            return false;
        const size_t rows = placeLines(tops + bottom[0].size());
        if (rows == 0)
            return false;
        m_pairs.rows.resize(rows);
        m_pairs.bottom = rows - bottom[0].size();
        for (const int side : {0, 1})
            for (size_t i = 0; i < top[side].size(); ++i)
                m_pairs.rows[i].items[side] = top[side][i];
        for (size_t i = 0; i < bottom[0].size(); ++i)
            m_pairs.rows[m_pairs.bottom + i].items[0] = bottom[0][i];
        for (size_t i = 0; i < bottom[1].size(); ++i)
            if (std::exchange(m_pairs.rows[rowBeside(bottom[1], i)].items[1], bottom[1][i]) >= 0)
                return false;
        return true;
    }

    [[nodiscard]] SidePairs take() { return std::move(m_pairs); }

private:
    [[nodiscard]] const QString &textOf(int item) const { return m_read.items[static_cast<size_t>(item)].text; }

    [[nodiscard]] std::vector<int> itemsOf(int side, bool bottom) const
    {
        std::vector<int> out;
        for (size_t i = 0; i < m_read.items.size(); ++i)
            if (m_read.items[i].side == side && m_read.items[i].isBottom == bottom)
                out.push_back(static_cast<int>(i));
        if (!bottom && std::none_of(out.begin(), out.end(), [&](int i) { return ordinalOf(textOf(i)) == 0; }))
            std::stable_sort(out.begin(), out.end(), [&](int a, int b) { return ordinalOf(textOf(a)) < ordinalOf(textOf(b)); });
        if (bottom)
            std::stable_sort(out.begin(), out.end(), [&](int a, int b) { return std::pair(rankOf(textOf(a)), ordinalOf(textOf(a))) < std::pair(rankOf(textOf(b)), ordinalOf(textOf(b))); });
        return out;
    }

    /** The order of the last rows, which every form has. */
    static int rankOf(const QString &name)
    {
        if (isSumOfYear(name))
            return 0;
        if (isTotalLabel(name))
            return name.contains(u"总计") ? 5 : 4;
        return isCarriedOver(name) ? 2 : beginsWithOrdinal(name) ? 3 : 1;
    }

    /** How many rows the form has, at least `items`, as its 行次 tell, whose rows are noted; 0 where they do not. */
    size_t placeLines(size_t items)
    {
        if (m_read.firstOfRight == 0)
            return items;
        const size_t count = m_read.lines.size();
        for (const size_t rows : {count % 2 == 0 ? count / 2 : 0, static_cast<size_t>(m_read.firstOfRight) - 1, static_cast<size_t>(m_read.lines.rbegin()->first) / 2})
            if (rows >= items && placeLinesIn(rows))
                return rows;
        return 0;
    }

    /** One after another where all are there, though some may be skipped; else by what they count. */
    bool placeLinesIn(size_t rows)
    {
        const bool whole = m_read.lines.size() == 2 * rows;
        if (!whole && m_read.lines.rbegin()->first != 2 * static_cast<int>(rows))
            return false;
        size_t next = 0;
        m_read.firstOfRight = 0;
        for (const auto &[number, word] : m_read.lines) {
            const size_t at = whole ? next++ : static_cast<size_t>(number) - 1;
            m_pairs.rowOfLine[number] = at % rows;
            if (m_read.firstOfRight == 0 && at >= rows)
                m_read.firstOfRight = number;
        }
        return m_read.firstOfRight > 0;
    }

    /** The row of one of the last items of the right side: beside what it is the other half of. */
    [[nodiscard]] size_t rowBeside(const std::vector<int> &right, size_t i) const
    {
        if (i + 1 == right.size())
            return m_pairs.rows.size() - 1;
        if (isCarriedOver(textOf(right[i])))
            for (size_t row = m_pairs.bottom; row < m_pairs.rows.size(); ++row)
                if (isCarriedOver(textOf(m_pairs.rows[row].items[0])))
                    return row;
        return m_pairs.bottom + i;
    }

    StackedItems &m_read;
    SidePairs m_pairs;
};

} // namespace

std::optional<SidePairs> pairSides(StackedItems &read)
{
    SidePairing pairing(read);
    return pairing.pair() ? std::optional(pairing.take()) : std::nullopt;
}

bool isCarriedOver(const QString &name)
{
    return hasAny(name, {u"年初", u"年末", u"上年结转", u"结转下年"});
}

} // namespace tieout
