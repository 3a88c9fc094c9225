#pragma once

#include "store/reportentry.h"

#include <vector>

namespace tieout {

/** Sorts by region and department in pinyin order, newest year first; unknown names come last. */
void sortByPinyin(std::vector<ReportEntry> &entries);

} // namespace tieout
