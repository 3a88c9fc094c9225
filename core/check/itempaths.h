#pragma once

#include "check/joinedtext.h"

#include <vector>

namespace tieout {

/** "教育支出（类）普通教育（款）小学教育（项）" in running text: its names and where they stand. */
struct ItemPath
{
    QString classCode, group, item;
    TextSpan groupSpan, itemSpan;
};

/** The 类/款/项 that running text writes out one behind the other, in no order; paths whose 类 no classification knows are left out. */
std::vector<ItemPath> itemPaths(const JoinedText &joined);

/** A 项 of a table by function, with the name of its 款. */
struct TableItem
{
    QString code, name, group; ///< the 项 and its 款, names as normalisedName makes them
    QString printedGroup;
    int row = -1;
    TextSpan groupPlace;
};

/** The 项 of a table whose 款 has a row above them, in the order of the rows. */
std::vector<TableItem> tableItems(const Table &table);

} // namespace tieout
