#include "check/digitslip.h"

#include "base/digits.h"

#include <QList>

namespace tieout {

namespace {

QString withoutZeros(QString digits)
{
    while (digits.endsWith(u'0'))
        digits.chop(1);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

} // namespace

bool isOneMissing(QStringView shorter, QStringView longer)
{
    if (shorter.size() + 1 != longer.size())
        return false;
    qsizetype i = 0;
    while (i < shorter.size() && shorter[i] == longer[i])
        ++i;
    return shorter.mid(i) == longer.mid(i + 1);
}

DigitSlip digitSlip(const QString &printed, const QString &meant)
{
    const QString a = digitsOf(printed);
    const QString b = digitsOf(meant);
    if (a == b)
        return printed == meant ? DigitSlip::None : DigitSlip::Shifted;
    if (withoutZeros(a) == withoutZeros(b) && withoutZeros(a).size() > 1)
        return DigitSlip::Shifted;
    if (isOneMissing(a, b))
        return DigitSlip::Dropped;
    if (isOneMissing(b, a))
        return DigitSlip::Inserted;
    if (a.size() != b.size())
        return DigitSlip::None;
    QList<qsizetype> differing;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (a[i] != b[i])
            differing << i;
    if (differing.size() == 1)
        return DigitSlip::Replaced;
    const bool neighbours = differing.size() == 2 && differing[1] == differing[0] + 1;
    return neighbours && a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]]
               ? DigitSlip::Transposed
               : DigitSlip::None;
}

int significantDigits(const PrintedNumber &number)
{
    return static_cast<int>(withoutZeros(digitsOf(number.plain())).size());
}

} // namespace tieout
