#pragma once

#include "parse/tablewords.h"

#include <map>

namespace tieout {

/** An item of a two-sided form. */
struct SideItem
{
    std::vector<size_t> name; ///< its words
    QString text;
    int side = 0;          ///< 0 income, 1 expenditure
    bool isBottom = false; ///< the sum of the year or what follows it
};

/** An amount and what it follows in the text. */
struct SideAmount
{
    size_t word = 0;
    int item = -1;           ///< the item right before it; -1 behind words of the header
    int line = 0;            ///< the 行次 last seen; 0 for none
    bool isFirst = false;    ///< right below a column's title: of the first item of its side
    bool isDirect = false;   ///< right behind its 行次 or item, or another such amount
};

/** The words of a two-sided form told apart by what they are, in text order. */
struct StackedItems
{
    std::vector<SideItem> items;
    std::vector<SideAmount> amounts;
    std::map<int, size_t> lines; ///< the words of the 行次
    int firstOfRight = 0;        ///< the 行次 that the right side begins with; 0 without any
    QString header;                           ///< all else, joined
};

StackedItems stackedItems(const TableWords &words);

/** The ordinal that a name begins with, up to 99; 0 for none. */
int ordinalOf(const QString &name);

/** Whether an item is the sum of its side's year: 本年收入合计, 本年支出合计. */
bool isSumOfYear(const QString &name);

} // namespace tieout
