#pragma once

#include "source/pageink.h"

namespace tieout {

/** A character of a line from left to right. */
struct InkChar
{
    Glyph glyph;
    bool afterBlank = false; ///< the file itself has a blank before it
};

/**
 * For each character whether a blank goes before it. `verticals` are the page's vertical ruling
 * lines by x. Evenly spaced Chinese titles stay one word.
 */
std::vector<bool> findSpaces(const std::vector<InkChar> &row, const std::vector<RulingLine> &verticals);

} // namespace tieout
