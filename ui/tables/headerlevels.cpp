#include "tables/headerlevels.h"

namespace tieout {

namespace {

class LevelBuilder
{
public:
    explicit LevelBuilder(const std::vector<Column> &columns) : m_columns(columns)
    {
        for (const Column &column : columns)
            m_parts.push_back(column.title.split(u'-'));
    }

    HeaderLevels build()
    {
        group(0, static_cast<int>(m_columns.size()) - 1, 0);
        for (HeaderCell &cell : m_levels.cells)
            m_levels.count = std::max(m_levels.count, cell.level + 1);
        for (HeaderCell &cell : m_levels.cells)
            if (cell.depth == 0) // the lowest over its column
                cell.depth = m_levels.count - cell.level;
        return std::move(m_levels);
    }

private:
    /** The last column after `first` that stands under the same parent at `level`. */
    int shared(int first, int last, int level) const
    {
        const auto parent = [&](int column) { return m_parts[static_cast<size_t>(column)].mid(0, level + 1); };
        const auto has = [&](int column) { return m_parts[static_cast<size_t>(column)].size() > level + 1; };
        int end = first;
        while (end < last && has(first) && has(end + 1) && parent(end + 1) == parent(first) &&
               m_columns[static_cast<size_t>(end) + 1].block == m_columns[static_cast<size_t>(first)].block)
            ++end;
        return end;
    }

    void group(int first, int last, int level)
    {
        for (int column = first; column <= last; ++column) {
            const int end = shared(column, last, level);
            const QStringList &parts = m_parts[static_cast<size_t>(column)];
            if (end > column) {
                m_levels.cells.push_back({parts[level], level, 1, column, end});
                group(column, end, level + 1);
            } else {
                m_levels.cells.push_back({parts.mid(level).join(u'-'), level, 0, column, column});
            }
            column = end;
        }
    }

    const std::vector<Column> &m_columns;
    std::vector<QStringList> m_parts;
    HeaderLevels m_levels;
};

} // namespace

std::vector<HeaderCell> HeaderLevels::over(int column) const
{
    std::vector<HeaderCell> out;
    for (const HeaderCell &cell : cells)
        if (cell.first <= column && column <= cell.last)
            out.push_back(cell);
    return out;
}

HeaderLevels headerLevels(const std::vector<Column> &columns)
{
    return LevelBuilder(columns).build();
}

} // namespace tieout
