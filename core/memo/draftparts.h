#pragma once

#include "memo/buildmemo.h"

namespace tieout {

/**
 * The five parts of a finding as the program would word them: what is printed, the rule and its basis, a
 * likely cause, the amount and its share of the report's total expenditure (in yuan), what to do.
 */
FindingParts draftParts(const Finding &finding, const std::optional<Decimal> &expenditure);

} // namespace tieout
