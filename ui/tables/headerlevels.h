#pragma once

#include "report/table.h"

namespace tieout {

/** One cell of a header with levels: it stands over the columns first..last. */
struct HeaderCell
{
    QString text;
    int level = 0; ///< from 0, the top
    int depth = 1; ///< levels it reaches down
    int first = 0;
    int last = 0;
    friend bool operator==(const HeaderCell &, const HeaderCell &) = default;
};

/** A header as printed: neighbours of one block that share a parent stand under it. */
struct HeaderLevels
{
    std::vector<HeaderCell> cells;
    int count = 1; ///< of levels
    /** The cells over one column, from the top. */
    [[nodiscard]] std::vector<HeaderCell> over(int column) const;
};

/** The levels told by titles such as "本年支出-基本支出"; a dash that no neighbour shares stays text. */
HeaderLevels headerLevels(const std::vector<Column> &columns);

} // namespace tieout
