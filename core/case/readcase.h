#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/reviewedcase.h"

namespace tieout {

/**
 * The case at `casePath` as it stands now: all its reports, or with `only` (not 0) that one. Opens a
 * connection of its own, so any thread may call it. Tells of each report; a cancelled call ends with stopped().
 */
Result<ReviewedCase> readReviewedCase(const QString &casePath, qint64 only, Progress &progress);

/** What a cancelled export ends with. */
Error stopped();

} // namespace tieout
