#pragma once

#include "base/progress.h"
#include "report/report.h"

namespace tieout {

/** The tables of a text report, in text order, ids "t1".. set; what cannot be read becomes a Notice. */
std::vector<Table> findTextTables(const Document &document, std::vector<Notice> &notices, Progress &progress);

} // namespace tieout
