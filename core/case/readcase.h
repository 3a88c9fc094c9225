#pragma once

#include "base/result.h"
#include "report/reviewedcase.h"

namespace tieout {

/**
 * The case at `casePath` as it stands now: all its reports, or with `only` (not 0) that one. Opens a
 * connection of its own, so any thread may call it.
 */
Result<ReviewedCase> readReviewedCase(const QString &casePath, qint64 only = 0);

} // namespace tieout
