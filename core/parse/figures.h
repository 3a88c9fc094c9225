#pragma once

#include "base/progress.h"
#include "report/report.h"

namespace tieout {

/** Every amount, percent and count of the narrative (all text outside the tables), ids "f1".. set. */
std::vector<Figure> findFigures(const Report &report, Progress &progress);

} // namespace tieout
