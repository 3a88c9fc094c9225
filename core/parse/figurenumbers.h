#pragma once

#include "number/printednumber.h"

#include <QStringView>

namespace tieout {

/** What a run of digits in running text is. */
enum class NumeralKind {
    Figure,    ///< an amount, a percent or a count, or a bare number that may be one
    Year,      ///< 2023 before 年
    Item,      ///< "1." "（2）" "③" at the start of a line or sentence
    Threshold, ///< 单价100万元以上, 小于20%
    Other,     ///< dates, ordinals, document numbers, codes, telephone numbers
};

/** A run of digits with its unit; offsets are those of the text it was found in. */
struct Numeral
{
    NumeralKind kind = NumeralKind::Other;
    qsizetype begin = 0;   ///< the first character that belongs to it (a bracket of an item)
    qsizetype end = 0;     ///< behind unit or mark
    qsizetype digitsBegin = 0;
    qsizetype digitsEnd = 0;
    PrintedNumber number;  ///< span left empty; unit None where none is printed
};

/** The numeral that begins at `at`, a digit, a minus sign, a circled number or an item's bracket; Other with end = at when none does. */
Numeral numeralAt(QStringView text, qsizetype at, bool lineStart);

} // namespace tieout
