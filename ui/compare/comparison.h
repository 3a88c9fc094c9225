#pragma once

#include "case/casefile.h"

namespace tieout {

/** One bar: a report and its 本年支出合计. */
struct ComparedReport
{
    qint64 id = 0;
    QString label;       ///< department and year
    Decimal expenditure; ///< yuan
    TextSpan span;       ///< where the report prints it
};

/** Reports that print their total expenditure, largest first; others are left out. */
std::vector<ComparedReport> compareReports(const std::vector<ReportEntry> &reports);

} // namespace tieout
