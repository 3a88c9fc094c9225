#pragma once

#include "base/progress.h"
#include "check/settings.h"
#include "report/report.h"

namespace tieout {

/** Runs every check of checktable on the report. Same report, same result, in the same order. */
CheckResult runChecks(const Report &report, const CheckSettings &settings, Progress &progress);

} // namespace tieout
