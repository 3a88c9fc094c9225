#pragma once

#include "base/result.h"
#include "source/readdocument.h"

namespace tieout {

/** A text report. Charset by BOM, then by ICU; lines end in '\n' afterwards. */
Result<Document> readText(const SourceFile &file);

} // namespace tieout
