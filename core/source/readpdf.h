#pragma once

#include "base/result.h"
#include "source/readdocument.h"

namespace tieout {

/**
 * A PDF in one pass over each page: characters in reading order by geometry, a box for each
 * character, and the ruling lines. Polls `progress` once a page.
 */
Result<Document> readPdf(const SourceFile &file, Progress &progress);

} // namespace tieout
