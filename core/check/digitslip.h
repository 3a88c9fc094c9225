#pragma once

#include "number/printednumber.h"

namespace tieout {

/** How a number may have been mistyped. */
enum class DigitSlip { None, Transposed, Dropped, Inserted, Replaced, Shifted };

/** Which single slip of the keyboard turns `meant` into `printed` (plain decimals, signs ignored). */
DigitSlip digitSlip(const QString &printed, const QString &meant);

} // namespace tieout
