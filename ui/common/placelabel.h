#pragma once

#include "report/document.h"

namespace tieout {

/** Where a span lies, for people: "第 3 页 第 12 行"; text files without pages name the line alone. */
QString placeLabel(const Document &document, TextSpan span);

} // namespace tieout
