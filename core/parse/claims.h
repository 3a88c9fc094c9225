#pragma once

#include "report/report.h"

namespace tieout {

/** What the narrative asserts about report.figures; what cannot be bound is left out, never guessed. */
std::vector<Claim> findClaims(const Report &report);

} // namespace tieout
