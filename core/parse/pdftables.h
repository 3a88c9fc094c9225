#pragma once

#include "base/progress.h"
#include "report/report.h"

namespace tieout {

/** The tables of a PDF from its characters' boxes and ruling lines, in reading order, ids "t1".. set. */
std::vector<Table> findPdfTables(const Document &document, std::vector<Notice> &notices, Progress &progress);

} // namespace tieout
