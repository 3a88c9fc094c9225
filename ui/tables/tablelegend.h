#pragma once

#include "common/legend.h"

namespace tieout {

/** The signs of table cells with their meaning. */
std::vector<LegendEntry> tableLegend();

} // namespace tieout
