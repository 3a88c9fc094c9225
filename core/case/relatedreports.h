#pragma once

#include "case/casefile.h"
#include "check/reportabstract.h"

namespace tieout {

/** The reports of the case that the checks of `report` compare it with; a report that cannot be loaded is left out. */
std::vector<ReportAbstract> relatedReports(const CaseFile &caseFile, const Report &report);

/** Places of the reports that some other one is compared with, or that are compared with one. */
std::vector<size_t> relatedAmong(const std::vector<ReportAbstract> &identities);

/** Checks anew, with the others, each report that some other one of them is compared with. */
void checkTogether(const std::vector<CheckedReport *> &reports, Progress &progress);

} // namespace tieout
