#include "parse/stackedsearch.h"

#include <algorithm>
#include <cstdlib>

namespace tieout {

namespace {

using Solution = std::vector<PartedRow>;

/** Goes through the ways to part a sequence of amounts into rows with a given number of strays. */
class PartitionSearch
{
public:
    PartitionSearch(const StackedRows &rows, size_t strays) : m_rows(rows), m_strays(strays), m_families(rows.parents.size())
    {
        for (const int parent : rows.parents)
            if (parent >= 0)
                ++m_families[static_cast<size_t>(parent)].children;
        m_isPositive = std::none_of(rows.values.begin(), rows.values.end(), [](qint64 value) { return value < 0; });
    }

    /** All ways; none where there are too many to look at. */
    std::vector<Solution> all()
    {
        search(0, false);
        return m_steps > mostSteps || m_found.size() > mostFound ? std::vector<Solution>{} : std::move(m_found);
    }

private:
    static constexpr int mostSteps = 30000;
    static constexpr size_t mostFound = 60;

    /** A row and those that it is made of: what is placed of them so far. */
    struct Family
    {
        int children = 0, seen = 0, unknown = 0;
        bool isUnknown = false;
        qint64 total = 0, parts = 0;
    };

    /** What a row took from the sequence, and what it lacks. */
    struct Take
    {
        size_t begin = 0, length = 0;
        qint64 lacks = 0;
        [[nodiscard]] size_t debts() const { return length == 0 ? 2 : lacks == 0 ? 0 : 1; }
    };

    void search(size_t at, bool afterStray)
    {
        if (++m_steps > mostSteps || m_found.size() > mostFound)
            return;
        const size_t left = m_rows.values.size() - at;
        if (m_takes.size() == m_families.size()) {
            if (m_pool.size() + left == m_strays && m_debts <= m_strays)
                finish(at);
            return;
        }
        for (size_t length = 1; length <= std::min(m_rows.columns, left); ++length)
            if (!tryRow(at, length))
                break;
        if (m_debts + 2 <= m_strays && !afterStray)
            take({at, 0, 0});
        if (m_pool.size() < m_debts && m_pool.size() < m_strays && left > 0 && isOwed(m_rows.values[at])) {
            m_pool.push_back(at);
            search(at + 1, true);
            m_pool.pop_back();
        }
    }

    [[nodiscard]] qint64 slack(size_t amounts) const { return m_rows.halfDigit * static_cast<qint64>(amounts); }

    /** Takes so many amounts for the next row where they add up or lack one; false where more of them would be too much. */
    bool tryRow(size_t at, size_t length)
    {
        qint64 lacks = m_rows.values[at];
        for (size_t i = at + 1; i < at + length; ++i)
            lacks -= m_rows.values[i];
        if (std::abs(lacks) <= slack(length) || addsUpWithoutOne(at, length, lacks))
            take({at, length, 0});
        else if (lacks > 0 && length < m_rows.columns && m_debts < m_strays && isToCome(lacks, at + length))
            take({at, length, lacks});
        return !m_isPositive || m_rows.hasOfWhich || lacks >= -slack(length);
    }

    [[nodiscard]] bool isClose(qint64 a, qint64 b) const { return std::abs(a - b) <= slack(m_rows.columns); }

    /** Whether an amount is still to come. */
    [[nodiscard]] bool isToCome(qint64 amount, size_t at) const
    {
        return std::any_of(m_rows.values.begin() + static_cast<std::ptrdiff_t>(at), m_rows.values.end(), [&](qint64 value) { return isClose(value, amount); });
    }

    /** Whether some row above lacks an amount, or all of its amounts: what stands apart from its row stands below it. */
    [[nodiscard]] bool isOwed(qint64 amount) const
    {
        return std::any_of(m_takes.begin(), m_takes.end(), [&](const Take &one) { return one.length == 0 || (one.lacks != 0 && isClose(one.lacks, amount)); });
    }

    [[nodiscard]] bool addsUpWithoutOne(size_t at, size_t length, qint64 lacks) const
    {
        for (size_t i = at + 2; m_rows.hasOfWhich && i < at + length; ++i)
            if (std::abs(lacks + m_rows.values[i]) <= slack(length) && m_rows.values[i] <= m_rows.values[i - 1])
                return true;
        return false;
    }

    /** Gives the next row its amounts and goes on where the families that it closes add up. */
    void take(const Take &one)
    {
        const size_t row = m_takes.size();
        const int parent = m_rows.parents[row];
        m_takes.push_back(one);
        m_debts += one.debts();
        m_families[row].isUnknown = one.length == 0;
        m_families[row].total = one.length == 0 ? 0 : m_rows.values[one.begin];
        addToParent(row, 1);
        if (holds(row) && (parent < 0 || static_cast<size_t>(parent) > row || holds(static_cast<size_t>(parent))))
            search(one.begin + one.length, false);
        addToParent(row, -1);
        m_debts -= one.debts();
        m_takes.pop_back();
    }

    void addToParent(size_t row, int sign)
    {
        const int parent = m_rows.parents[row];
        if (parent < 0)
            return;
        Family &family = m_families[static_cast<size_t>(parent)];
        family.parts += sign * m_families[row].total;
        family.seen += sign;
        family.unknown += m_families[row].isUnknown ? sign : 0;
    }

    [[nodiscard]] bool holds(size_t row) const
    {
        const Family &family = m_families[row];
        if (family.unknown + (family.isUnknown ? 1 : 0) > 1)
            return false;
        const qint64 reach = slack(static_cast<size_t>(family.children) + 1);
        if (family.isUnknown)
            return true;
        if (family.seen < family.children || family.unknown > 0)
            return !m_isPositive || family.parts <= family.total + reach;
        return family.children == 0 || std::abs(family.parts - family.total) <= reach;
    }

    /** The total that a row must have of which nothing is placed. */
    [[nodiscard]] qint64 totalOf(size_t row) const
    {
        const Family &family = m_families[row];
        if (family.children > 0 && family.unknown == 0)
            return family.parts;
        const int parent = m_rows.parents[row];
        return parent < 0 ? 0 : m_families[static_cast<size_t>(parent)].total - m_families[static_cast<size_t>(parent)].parts;
    }

    /** Gives the amounts that were set aside to the rows that lack them; a way only where these use them all up. */
    void finish(size_t at)
    {
        std::vector<size_t> pool = m_pool;
        for (size_t i = at; i < m_rows.values.size(); ++i)
            pool.push_back(i);
        Solution solution;
        size_t unknown = 0;
        for (const Take &one : m_takes) {
            PartedRow row;
            for (size_t i = one.begin; i < one.begin + one.length; ++i)
                row.values.push_back(i);
            unknown += one.length == 0 ? 1 : 0;
            if (one.lacks != 0 && !takeFrom(pool, one.lacks, row))
                return;
            solution.push_back(std::move(row));
        }
        for (size_t row = 0; row < solution.size(); ++row)
            if (solution[row].values.empty() && !fillUnknown(pool, totalOf(row), unknown == 1, solution[row]))
                return;
        if (pool.empty())
            m_found.push_back(std::move(solution));
    }

    /** The first of the pool that is so much. What stands behind the rest of its row stands to its right; else its column is not known. */
    bool takeFrom(std::vector<size_t> &pool, qint64 amount, PartedRow &row) const
    {
        const auto found = std::find_if(pool.begin(), pool.end(), [&](size_t i) { return std::abs(m_rows.values[i] - amount) <= slack(m_rows.columns); });
        if (found == pool.end())
            return false;
        row.hasStray = true;
        row.isSure = row.isSure && (row.values.size() < 2 || *found > row.values.back());
        row.values.push_back(*found);
        pool.erase(found);
        return true;
    }

    /** A row of which nothing stands in its place: its total and then its parts, all that is left where it is the only such row. */
    bool fillUnknown(std::vector<size_t> &pool, qint64 total, bool isOnly, PartedRow &row) const
    {
        if (total <= 0 || !takeFrom(pool, total, row))
            return false;
        while (total > 0 && !pool.empty()) {
            const qint64 part = isOnly ? m_rows.values[pool.front()] : total;
            if (part > total + slack(m_rows.columns) || !takeFrom(pool, part, row))
                return false;
            total -= part;
        }
        return std::abs(total) <= slack(m_rows.columns) && row.values.size() <= m_rows.columns;
    }

    const StackedRows &m_rows;
    size_t m_strays;
    bool m_isPositive = true;
    std::vector<Family> m_families;
    std::vector<Take> m_takes;
    std::vector<size_t> m_pool; ///< strays so far
    size_t m_debts = 0;
    std::vector<Solution> m_found;
    int m_steps = 0;
};

/** The first of several ways, where they differ marked as not sure. */
Solution agreed(const StackedRows &rows, std::vector<Solution> ways)
{
    Solution first = std::move(ways.front());
    const auto value = [&](const PartedRow &row, size_t i) { return rows.values[row.values[i]]; };
    for (size_t way = 1; way < ways.size(); ++way)
        for (size_t r = 0; r < first.size(); ++r) {
            const PartedRow &other = ways[way][r];
            bool same = other.values.size() == first[r].values.size();
            for (size_t i = 0; same && i < other.values.size(); ++i)
                same = value(other, i) == value(first[r], i);
            first[r].isSure = first[r].isSure && same && other.isSure;
            first[r].isTotalSure = first[r].isTotalSure && value(other, 0) == value(first[r], 0);
        }
    return first;
}

} // namespace

std::optional<std::vector<PartedRow>> partIntoRows(const StackedRows &rows, size_t strays)
{
    std::vector<Solution> ways = PartitionSearch(rows, strays).all();
    if (ways.empty())
        return std::nullopt;
    Solution read = agreed(rows, std::move(ways));
    const auto unsure = std::count_if(read.begin(), read.end(), [](const PartedRow &row) { return !row.isSure; });
    constexpr qsizetype most = 4; // one row in so many
    return unsure * most > static_cast<qsizetype>(read.size()) ? std::nullopt : std::optional(std::move(read));
}

} // namespace tieout
