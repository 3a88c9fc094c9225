#pragma once

#include "report/document.h"

#include <vector>

namespace tieout {

/** Lines of a PDF that frame its pages and interrupt what goes over them: page numbers, and running heads and feet but the first of each; in text order. */
std::vector<TextSpan> pageFrames(const Document &document);

} // namespace tieout
