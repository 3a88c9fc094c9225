#pragma once

#include "number/printednumber.h"

namespace tieout {

/** Whether `shorter` is `longer` without one of its characters. */
bool isOneMissing(QStringView shorter, QStringView longer);

/** How a number may have been mistyped. */
enum class DigitSlip { None, Transposed, Dropped, Inserted, Replaced, Shifted };

/** Which single slip of the keyboard turns `meant` into `printed` (plain decimals, signs ignored). */
DigitSlip digitSlip(const QString &printed, const QString &meant);

/** The printed digits without the zeros before and behind them: 2 for 0.0250 and 2500 alike. The more, the less two numbers agree by chance. */
int significantDigits(const PrintedNumber &number);

} // namespace tieout
