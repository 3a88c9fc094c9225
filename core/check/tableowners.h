#pragma once

#include "report/report.h"

namespace tieout {

/** Whose account each table tells, numbered in the order of the text: all 0 unless a file prints one form for several units. */
std::vector<int> tableOwners(const Report &report);

} // namespace tieout
