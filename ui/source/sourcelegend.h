#pragma once

#include "common/legend.h"

namespace tieout {

/** The signs in the source with their meaning: findings, ties, the auditor's own marks. */
std::vector<LegendEntry> sourceLegend();

} // namespace tieout
