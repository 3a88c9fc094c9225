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
    CheckSettings settings = {}; ///< that they were run with
};

/** Reads and parses one file's bytes. */
Result<std::shared_ptr<const Report>> readSource(const SourceFile &file, Progress &progress);

/** Reads, parses and checks one file's bytes as the corrections have it: the whole way from bytes to findings. */
Result<CheckedReport> checkSource(const SourceFile &file, const CheckSettings &settings, Progress &progress,
                                  const std::vector<Correction> &corrections = {});

} // namespace tieout
