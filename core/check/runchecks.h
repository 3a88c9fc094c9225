#pragma once

#include "base/progress.h"
#include "check/reportabstract.h"
#include "check/settings.h"
#include "report/report.h"

namespace tieout {

/**
 * Runs every check of checktable on the report, those across reports with the related ones that are at
 * hand. Same reports, same result, in the same order.
 */
CheckResult runChecks(const Report &report, const CheckSettings &settings, Progress &progress, const std::vector<ReportAbstract> &others = {});

} // namespace tieout
