#pragma once

#include "store/findingsummary.h"
#include "store/tablesummary.h"
#include "store/transaction.h"

#include <vector>

namespace tieout {

/** The findings of one report (0: of all) in the order of import and of the text. */
std::vector<FindingSummary> readSummaries(Transaction &transaction, qint64 report);

/** The tables of all reports of the case, in the order of import and of the text. */
std::vector<TableSummary> readTableSummaries(Transaction &transaction);

} // namespace tieout
