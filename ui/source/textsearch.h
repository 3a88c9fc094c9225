#pragma once

#include "base/textspan.h"

#include <QString>
#include <vector>

namespace tieout {

/**
 * Every place of `needle` in `text`, letter case and white space ignored: reports wrap sentences and
 * numbers over lines and pages. Linear in the text; at most `limit` places.
 */
std::vector<TextSpan> searchText(const QString &text, const QString &needle, size_t limit = 2000);

} // namespace tieout
