#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "check/settings.h"
#include "report/report.h"
#include "source/readdocument.h"

namespace tieout {

/** A report with what its checks came to. */
struct CheckedReport
{
    std::shared_ptr<const Report> report;
    CheckResult result;
};

/** Reads, parses and checks one file's bytes: the whole way from bytes to findings. */
Result<CheckedReport> checkSource(const SourceFile &file, const CheckSettings &settings, Progress &progress);

} // namespace tieout
