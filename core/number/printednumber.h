#pragma once

#include "base/textspan.h"
#include "number/decimal.h"
#include "number/unit.h"

#include <QString>

namespace tieout {

/** A number as a report prints it: its value, how precisely, in what unit, and where. */
struct PrintedNumber
{
    Decimal value = 0;
    int decimals = 0;   ///< digits printed after the point, 0..20
    Unit unit = Unit::None;
    QString unitWord;   ///< as printed ("人次", "台（套）"); empty where the unit is declared elsewhere
    TextSpan span;      ///< exactly the digits with sign, separators and point, without the unit
    bool corrected = false; ///< the auditor says that something else stands there than was read

    /** As printed, separators removed: "16296005.96". */
    [[nodiscard]] QString plain() const { return toPlain(value, decimals); }
    /** Value in yuan for money, else the value. */
    [[nodiscard]] Decimal inYuan() const { return value * yuanPer(unit); }
};

} // namespace tieout
