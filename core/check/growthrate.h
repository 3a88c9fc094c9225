#pragma once

#include "check/check.h"
#include "check/growth.h"

namespace tieout {

/** Judges a rate of change by its amounts, which must be resolved, and records the outcome. */
void judgeGrowthRate(CheckContext &context, const Growth &growth);

/** The same where the amounts are not told. 增加0.00元，增长0.70%: whatever the earlier amount was, no change has no rate. */
void judgeRateAlone(CheckContext &context, const Growth &growth);

} // namespace tieout
