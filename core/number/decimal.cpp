#include "number/decimal.h"

#include <QByteArray>
#include <array>

namespace tieout {

namespace {

constexpr int reach = 24;

/** Numerator digits of a plain number and how many of them stand after the point. */
void setPlain(mpq_t value, const char *plain)
{
    QByteArray digits(plain);
    const qsizetype point = digits.indexOf('.');
    const auto decimals = point < 0 ? 0UL : static_cast<unsigned long>(digits.size() - point - 1);
    if (point >= 0)
        digits.remove(point, 1);
    if (digits.startsWith('+'))
        digits.remove(0, 1);
    [[maybe_unused]] const int bad = mpz_set_str(mpq_numref(value), digits.constData(), 10);
    Q_ASSERT(bad == 0);
    mpz_ui_pow_ui(mpq_denref(value), 10, decimals);
    mpq_canonicalize(value);
}

} // namespace

Decimal::Decimal() { mpq_init(m_value); }

Decimal::Decimal(int value) : Decimal(static_cast<qint64>(value)) {}

Decimal::Decimal(qint64 value) : Decimal() { mpq_set_si(m_value, static_cast<long>(value), 1); }

Decimal::Decimal(const char *plain) : Decimal() { setPlain(m_value, plain); }

Decimal::Decimal(const Decimal &other) : Decimal() { mpq_set(m_value, other.m_value); }

Decimal::Decimal(Decimal &&other) noexcept : Decimal() { mpq_swap(m_value, other.m_value); }

Decimal &Decimal::operator=(const Decimal &other)
{
    if (this != &other)
        mpq_set(m_value, other.m_value);
    return *this;
}

Decimal &Decimal::operator=(Decimal &&other) noexcept
{
    mpq_swap(m_value, other.m_value);
    return *this;
}

Decimal::~Decimal() { mpq_clear(m_value); }

Decimal &Decimal::operator+=(const Decimal &other)
{
    mpq_add(m_value, m_value, other.m_value);
    return *this;
}

Decimal &Decimal::operator-=(const Decimal &other)
{
    mpq_sub(m_value, m_value, other.m_value);
    return *this;
}

Decimal &Decimal::operator*=(const Decimal &other)
{
    mpq_mul(m_value, m_value, other.m_value);
    return *this;
}

Decimal &Decimal::operator/=(const Decimal &other)
{
    Q_ASSERT(mpq_sgn(other.m_value) != 0);
    mpq_div(m_value, m_value, other.m_value);
    return *this;
}

Decimal Decimal::operator-() const
{
    Decimal negative(*this);
    mpq_neg(negative.m_value, negative.m_value);
    return negative;
}

double Decimal::toDouble() const { return mpq_get_d(m_value); }

Decimal abs(const Decimal &value) { return value < 0 ? -value : value; }

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
    // floor(|value| * 10^decimals + 1/2), all in integers
    const Decimal scaled = abs(value) * powerOfTen(decimals) * 2 + 1;
    mpz_t rounded;
    mpz_init(rounded);
    mpz_fdiv_q(rounded, mpq_numref(scaled.m_value), mpq_denref(scaled.m_value));
    mpz_fdiv_q_2exp(rounded, rounded, 1);
    QByteArray digits(static_cast<qsizetype>(mpz_sizeinbase(rounded, 10)) + 2, '\0');
    mpz_get_str(digits.data(), 10, rounded);
    const bool isZero = mpz_sgn(rounded) == 0;
    mpz_clear(rounded);
    QString text = QString::fromLatin1(digits.constData());
    if (text.size() <= decimals)
        text.prepend(QString(decimals + 1 - text.size(), u'0'));
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    if (value < 0 && !isZero)
        text.prepend(u'-');
    return text;
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
    // Every interval asks for one; making it anew each time costs more than the arithmetic.
    static const auto table = [] {
        std::array<Decimal, 2 * reach + 1> powers;
        Decimal power = 1;
        for (int i = 0; i <= reach; ++i, power *= 10) {
            powers[static_cast<size_t>(reach + i)] = power;
            powers[static_cast<size_t>(reach - i)] = Decimal(1) / power;
        }
        return powers;
    }();
    Q_ASSERT(-reach <= exponent && exponent <= reach);
    return table[static_cast<size_t>(exponent + reach)];
}

} // namespace tieout
