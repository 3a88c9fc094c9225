#pragma once

#include <QString>

namespace tieout {

/** Whether `c` is one of 0 to 9; QChar::isDigit() takes the digits of every script. */
constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Whether `text` has nothing but digits. */
bool isDigits(QStringView text);

/** The digits of `text` in their order, without all that stands between them: "1,375.40" is "137540". */
QString digitsOf(QStringView text);

/** How many digits `text` begins with. */
qsizetype digitsAhead(QStringView text);

/** Where the digits begin that end before `end`; `end` where there are none. */
qsizetype digitsBefore(QStringView text, qsizetype end);

} // namespace tieout
