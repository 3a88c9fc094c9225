#pragma once

#include "number/decimal.h"

namespace tieout {

/** What an auditor may set for the checks of a case. */
struct CheckSettings
{
    Decimal deviationPercent = 20; ///< budget.deviation speaks from this many percent on
};

} // namespace tieout
