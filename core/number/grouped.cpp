#include "number/grouped.h"

namespace tieout {

QString grouped(const QString &number)
{
    qsizetype first = 0;
    while (first < number.size() && !number[first].isDigit())
        ++first;
    qsizetype end = first;
    while (end < number.size() && number[end].isDigit())
        ++end;
    QString out = number;
    if (end < number.size() && (number[end] == u',' || number[end] == u'，'))
        return out; // printed with separators
    for (qsizetype at = end - 3; at > first; at -= 3)
        out.insert(at, u',');
    return out;
}

} // namespace tieout
