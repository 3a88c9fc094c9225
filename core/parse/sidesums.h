#pragma once

#include "report/table.h"

namespace tieout {

/** Whether a column of a two-sided form holds amounts. */
bool isAmountColumn(const Column &column);

/** Whether a name of a two-sided form holds two items or words of its header, or an amount has no item: the text gave them to the wrong rows. */
bool areSidesConfused(const Table &table);

/** Whether the items of both sides of a two-sided form add up to its 本年收入合计 and 本年支出合计. */
bool sidesAddUp(const Table &table);

} // namespace tieout
