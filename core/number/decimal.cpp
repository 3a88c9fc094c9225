#include "number/decimal.h"

#include <array>
#include <string>

namespace tieout {

std::optional<Decimal> parseDecimal(QStringView plain)
{
    qsizetype i = 0;
    if (!plain.isEmpty() && (plain[0] == u'-' || plain[0] == u'+'))
        ++i;
    bool digit = false;
    bool point = false;
    for (; i < plain.size(); ++i) {
        const char16_t c = plain[i].unicode();
        if (c >= u'0' && c <= u'9')
            digit = true;
        else if (c == u'.' && !point && digit)
            point = true;
        else
            return std::nullopt;
    }
    if (!digit || plain.back() == u'.')
        return std::nullopt;
    return Decimal(plain.toLatin1().constData());
}

QString toPlain(const Decimal &value, int decimals)
{
    const Decimal scaled = boost::multiprecision::abs(value) * powerOfTen(decimals);
    const Decimal rounded = boost::multiprecision::floor(scaled + Decimal("0.5"));
    QString digits = QString::fromStdString(rounded.str(0, std::ios_base::fixed));
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0)
        digits.truncate(point);
    if (digits.size() <= decimals)
        digits.prepend(QString(decimals + 1 - digits.size(), u'0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    if (value < 0 && rounded != 0)
        digits.prepend(u'-');
    return digits;
}

QString toShortest(const Decimal &value)
{
    QString text = toPlain(value, 12);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Decimal powerOfTen(int exponent)
{
    // Every interval asks for one; making it from text each time costs more than the arithmetic.
    constexpr int reach = 24;
    static const auto table = [] {
        std::array<Decimal, 2 * reach + 1> powers;
        for (int i = -reach; i <= reach; ++i)
            powers[static_cast<size_t>(i + reach)] = Decimal("1e" + std::to_string(i));
        return powers;
    }();
    Q_ASSERT(-reach <= exponent && exponent <= reach);
    return table[static_cast<size_t>(exponent + reach)];
}

} // namespace tieout
