#pragma once

#include "report/report.h"

namespace tieout {

/** Parts, sections and numbered headings in text order; headings inside tables do not count. */
std::vector<Section> findSections(const Document &document, const std::vector<Table> &tables);

} // namespace tieout
