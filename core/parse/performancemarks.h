#pragma once

#include "parse/tablewords.h"

namespace tieout {

/** Whether word `i`, in front of `end`, can be the points of a row: a plain number up to 100. */
bool isPoints(const TableWords &words, size_t i, size_t end);

/** A number whose unit stands alone on the next line: "10.23" above "个月". */
bool isCutFromUnit(const TableWords &words, size_t i, size_t end);

} // namespace tieout
