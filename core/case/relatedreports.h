#pragma once

#include "case/casefile.h"
#include "check/reportabstract.h"

namespace tieout {

/** The reports of the case that the checks of `report` compare it with; a report that cannot be loaded is left out. */
std::vector<ReportAbstract> relatedReports(const CaseFile &caseFile, const Report &report);

/** Checks anew, with the others, each report that some other one of them is compared with. */
void checkTogether(const std::vector<CheckedReport *> &reports, Progress &progress);

} // namespace tieout
