#pragma once

#include "report/report.h"

namespace tieout {

class CheckContext;

/**
 * Tells of the tables at `doubtful` of the report as it was read those whose amounts stand beside other names than in the
 * table of all expenditure or income: rows of amounts were lost or added while the names stayed.
 */
void reportSlippedTables(CheckContext &context, const Report &read, const std::vector<size_t> &doubtful);

} // namespace tieout
