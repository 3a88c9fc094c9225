#pragma once

#include "check/check.h"

namespace tieout {

/** The power of ten (4 or -4) at which a test that fails as printed is met, or 0. */
template <typename Test>
int unitPower(const PrintedNumber &number, Test test)
{
    if (number.value == 0 || !isMoney(number.unit) || test(number))
        return 0;
    for (const int power : {-4, 4})
        if (test(scaledReading(number, powerOfTen(power))))
            return power;
    return 0;
}

/** Reports that `number` fits `operands` only in another unit, and blames it. */
void reportUnitSlip(CheckContext &context, const QString &subject, const Operand &number, const std::vector<Operand> &operands, int power);

} // namespace tieout
