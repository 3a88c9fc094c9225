#pragma once

#include "report/document.h"

namespace tieout {

/**
 * The ruling lines that drawn pieces make: collinear pieces that touch become one line, what is
 * shorter than a table row is dropped. Horizontal ones first, each kind by position.
 */
std::vector<RulingLine> mergeRulingLines(const std::vector<RulingLine> &pieces);

} // namespace tieout
