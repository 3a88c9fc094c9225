#include "number/decimal.h"

#include "base/digits.h"

#include <QByteArray>
#include <array>
#include <gmp.h>
#include <limits>
#include <numeric>

namespace tieout {

/** GMP's rational: for what does not fit in two integers, and for the time of one operation on it. */
struct Decimal::Rational
{
    Rational() { mpq_init(value); }
    Rational(qint64 numerator, qint64 denominator) : Rational()
    {
        mpz_set_si(mpq_numref(value), numerator);
        mpz_set_si(mpq_denref(value), denominator);
    }
    Rational(const Rational &other) : Rational() { mpq_set(value, other.value); }
    Rational &operator=(const Rational &) = delete;
    ~Rational() { mpq_clear(value); }

    mpq_t value;
};

namespace {

constexpr int reach = 24;
constexpr qint64 largest = std::numeric_limits<qint64>::max();

constexpr auto integerPowers = [] {
    std::array<qint64, 19> powers{1};
    for (size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

bool fits(mpz_srcptr value)
{
    return mpz_fits_slong_p(value) && mpz_get_si(value) >= -largest;
}

/** The digits of a number without its point, and how many of them stand after it. */
struct PlainDigits
{
    QByteArray digits;
    int decimals = 0;
};

PlainDigits digitsOf(const char *plain)
{
    PlainDigits out{plain, 0};
    if (const qsizetype point = out.digits.indexOf('.'); point >= 0) {
        out.decimals = static_cast<int>(out.digits.size() - point - 1);
        out.digits.remove(point, 1);
    }
    if (out.digits.startsWith('+'))
        out.digits.remove(0, 1);
    return out;
}

/** |value| * 10^decimals, rounded half away from zero, in digits; for a fraction whose denominator is above 0. */
QString scaledDigits(mpq_srcptr value, int decimals)
{
    mpz_t scaled; // floor((2 |n| 10^decimals + d) / 2d)
    mpz_init(scaled);
    mpz_ui_pow_ui(scaled, 10, static_cast<unsigned long>(decimals));
    mpz_mul(scaled, scaled, mpq_numref(value));
    mpz_abs(scaled, scaled);
    mpz_mul_2exp(scaled, scaled, 1);
    mpz_add(scaled, scaled, mpq_denref(value));
    mpz_fdiv_q(scaled, scaled, mpq_denref(value));
    mpz_fdiv_q_2exp(scaled, scaled, 1);
    QByteArray digits(static_cast<qsizetype>(mpz_sizeinbase(scaled, 10)) + 2, '\0');
    mpz_get_str(digits.data(), 10, scaled);
    mpz_clear(scaled);
    return QString::fromLatin1(digits.constData());
}

} // namespace

Decimal::Decimal(qint64 value) { set(value, 1); }

Decimal::Decimal(const char *plain)
{
    const auto [digits, decimals] = digitsOf(plain);
    bool small = false;
    const qint64 numerator = digits.toLongLong(&small);
    if (small && decimals < static_cast<int>(integerPowers.size())) {
        set(numerator, integerPowers[static_cast<size_t>(decimals)]);
        return;
    }
    Rational read;
    [[maybe_unused]] const int bad = mpz_set_str(mpq_numref(read.value), digits.constData(), 10);
    Q_ASSERT(bad == 0);
    mpz_ui_pow_ui(mpq_denref(read.value), 10, static_cast<unsigned long>(decimals));
    mpq_canonicalize(read.value);
    set(read);
}

Decimal::Rational *Decimal::copy(const Rational &large) { return new Rational(large); }

void Decimal::release(Rational *large) { delete large; }

Decimal::Rational Decimal::rational() const { return m_large ? Rational(*m_large) : Rational(m_numerator, m_denominator); }

/** Takes the value of a fraction that may not be in lowest terms. */
Decimal &Decimal::set(qint64 numerator, qint64 denominator)
{
    if (numerator < -largest || denominator < -largest) { // has no opposite
        Rational value(numerator, denominator);
        mpq_canonicalize(value.value);
        return set(value);
    }
    const qint64 common = denominator == 1 ? 1 : std::gcd(numerator, denominator);
    const qint64 divisor = denominator < 0 ? -common : common;
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
    return *this;
}

/** Takes a value in lowest terms. */
Decimal &Decimal::set(const Rational &result)
{
    Decimal taken;
    if (fits(mpq_numref(result.value)) && fits(mpq_denref(result.value))) {
        taken.m_numerator = mpz_get_si(mpq_numref(result.value));
        taken.m_denominator = mpz_get_si(mpq_denref(result.value));
    } else {
        taken.m_large = copy(result);
    }
    swap(taken);
    return *this;
}

Decimal &Decimal::operator+=(const Decimal &other)
{
    qint64 left = m_numerator, right = other.m_numerator, denominator = m_denominator, sum = 0;
    if (!m_large && !other.m_large) {
        const bool tooLong = m_denominator != other.m_denominator
            && (__builtin_mul_overflow(m_numerator, other.m_denominator, &left) || __builtin_mul_overflow(other.m_numerator, m_denominator, &right)
                || __builtin_mul_overflow(m_denominator, other.m_denominator, &denominator));
        if (!tooLong && !__builtin_add_overflow(left, right, &sum))
            return set(sum, denominator);
    }
    Rational result = rational();
    mpq_add(result.value, result.value, other.rational().value);
    return set(result);
}

Decimal &Decimal::operator-=(const Decimal &other) { return *this += -other; }

Decimal &Decimal::operator*=(const Decimal &other)
{
    qint64 numerator = 0, denominator = 0;
    if (!m_large && !other.m_large && !__builtin_mul_overflow(m_numerator, other.m_numerator, &numerator)
        && !__builtin_mul_overflow(m_denominator, other.m_denominator, &denominator))
        return set(numerator, denominator);
    Rational result = rational();
    mpq_mul(result.value, result.value, other.rational().value);
    return set(result);
}

Decimal &Decimal::operator/=(const Decimal &other)
{
    Q_ASSERT(other != 0);
    qint64 numerator = 0, denominator = 0;
    if (!m_large && !other.m_large && !__builtin_mul_overflow(m_numerator, other.m_denominator, &numerator)
        && !__builtin_mul_overflow(m_denominator, other.m_numerator, &denominator))
        return set(numerator, denominator);
    Rational result = rational();
    mpq_div(result.value, result.value, other.rational().value);
    return set(result);
}

Decimal Decimal::operator-() const
{
    Decimal negative(*this);
    if (negative.m_large)
        mpq_neg(negative.m_large->value, negative.m_large->value);
    else
        negative.m_numerator = -negative.m_numerator;
    return negative;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (a.m_large || b.m_large)
        return mpq_cmp(a.rational().value, b.rational().value) <=> 0;
    if (a.m_denominator == b.m_denominator)
        return a.m_numerator <=> b.m_numerator;
    using Product = __int128; // of two that fit in 64 bits
    return Product(a.m_numerator) * b.m_denominator <=> Product(b.m_numerator) * a.m_denominator;
}

double Decimal::toDouble() const { return mpq_get_d(rational().value); }

Decimal abs(const Decimal &value) { return value < 0 ? -value : value; }

std::optional<Decimal> parseDecimal(QStringView plain)
{
    qsizetype i = 0;
    if (!plain.isEmpty() && (plain[0] == u'-' || plain[0] == u'+'))
        ++i;
    bool digit = false;
    bool point = false;
    for (; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (isDigit(c))
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
    QString text;
    qint64 scaled = 0;
    if (!value.m_large && decimals < static_cast<int>(integerPowers.size())
        && !__builtin_mul_overflow(value.m_numerator, integerPowers[static_cast<size_t>(decimals)], &scaled) && scaled >= -largest) {
        scaled = std::abs(scaled);
        const qint64 rest = scaled % value.m_denominator;
        text = QString::number(scaled / value.m_denominator + (rest >= value.m_denominator - rest ? 1 : 0));
    } else {
        text = scaledDigits(value.rational().value, decimals);
    }
    const bool isZero = text == QLatin1String("0");
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
    for (size_t decimals = 0; decimals <= 12 && !value.m_large; ++decimals)
        if (integerPowers[decimals] % value.m_denominator == 0)
            return toPlain(value, static_cast<int>(decimals));
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
