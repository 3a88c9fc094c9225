#pragma once

#include "report/table.h"

namespace tieout {

/** Whether a 三公 form names as many columns of the budget as of the outturn: a title over several of them may be set over one. */
bool namesMeasuresEvenly(const Table &table);

/** Whether every amount of a 三公 form that names items over its columns stands under one, and under another than the rest of its measure. */
bool namesEachItem(const Table &table);

} // namespace tieout
