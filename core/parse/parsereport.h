#pragma once

#include "base/progress.h"
#include "report/report.h"

namespace tieout {

/**
 * Everything that can be read from a document, as passes in the order of the code. Never fails:
 * what is not understood becomes a Notice. A cancelled run returns what it has so far.
 */
std::shared_ptr<const Report> parseReport(const std::shared_ptr<const Document> &document, Progress &progress);

} // namespace tieout
