#pragma once

#include "parse/tablewords.h"
#include "report/report.h"

namespace tieout {

/** Tables whose cells are kept apart by tabs or by Markdown bars, in lines outside of `taken`. */
std::vector<Table> findGridTables(const Document &document, const std::vector<TextSpan> &taken, const TextFrames &frames);

} // namespace tieout
