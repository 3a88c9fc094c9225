#include "base/digits.h"

#include <algorithm>
#include <iterator>

namespace tieout {

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

QString digitsOf(QStringView text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

qsizetype digitsAhead(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
}

qsizetype digitsBefore(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    return begin;
}

} // namespace tieout
