#pragma once

#include "parse/tablewords.h"
#include "report/report.h"

namespace tieout {

/** Tables whose cells are kept apart by tabs or by Markdown bars, in lines outside of `taken`. */
std::vector<Table> findGridTables(const Document &document, const std::vector<TextSpan> &taken, const TextFrames &frames);

/** Small lists under a header that begins with 序号 (决算单位构成), in lines outside of `taken`. */
std::vector<Table> findListTables(const Document &document, const std::vector<TextSpan> &taken, const TextFrames &frames);

} // namespace tieout
