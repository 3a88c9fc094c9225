#pragma once

#include "parse/tablewords.h"
#include "report/report.h"

namespace tieout {

/** Small lists under a header that begins with 序号 (决算单位构成), in lines outside of `taken`. */
std::vector<Table> findListTables(const Document &document, const std::vector<TextSpan> &taken, const TextFrames &frames);

} // namespace tieout
