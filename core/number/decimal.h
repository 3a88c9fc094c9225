#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace tieout {

/**
 * An exact number: a fraction, so sums, products and quotients of printed numbers never round. Only
 * showing one does (toPlain). What fits is kept in two integers; anything longer is GMP's rational.
 */
class Decimal
{
public:
    Decimal() = default;
    Decimal(int value) : m_numerator(value) {}
    Decimal(qint64 value);
    /** ASCII digits with an optional sign and point ("-12.50"); anything else is a programming error. */
    explicit Decimal(const char *plain);
    Decimal(const Decimal &other)
        : m_numerator(other.m_numerator), m_denominator(other.m_denominator), m_large(other.m_large ? copy(*other.m_large) : nullptr)
    {
    }
    Decimal(Decimal &&other) noexcept : Decimal() { swap(other); }
    Decimal &operator=(const Decimal &other)
    {
        Decimal(other).swap(*this);
        return *this;
    }
    Decimal &operator=(Decimal &&other) noexcept
    {
        swap(other);
        return *this;
    }
    ~Decimal()
    {
        if (m_large)
            release(m_large);
    }

    Decimal &operator+=(const Decimal &other);
    Decimal &operator-=(const Decimal &other);
    Decimal &operator*=(const Decimal &other);
    Decimal &operator/=(const Decimal &other); ///< `other` must not be 0
    Decimal operator-() const;
    friend Decimal operator+(Decimal a, const Decimal &b) { return a += b; }
    friend Decimal operator-(Decimal a, const Decimal &b) { return a -= b; }
    friend Decimal operator*(Decimal a, const Decimal &b) { return a *= b; }
    friend Decimal operator/(Decimal a, const Decimal &b) { return a /= b; }
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

    /** The nearest binary floating point number: for lengths on a chart, never for a comparison. */
    [[nodiscard]] double toDouble() const;

private:
    friend QString toPlain(const Decimal &value, int decimals);
    friend QString toShortest(const Decimal &value);
    struct Rational; ///< GMP's
    static Rational *copy(const Rational &large);
    static void release(Rational *large);
    [[nodiscard]] Rational rational() const;
    Decimal &set(qint64 numerator, qint64 denominator);
    Decimal &set(const Rational &result);
    void swap(Decimal &other) noexcept
    {
        std::swap(m_numerator, other.m_numerator);
        std::swap(m_denominator, other.m_denominator);
        std::swap(m_large, other.m_large);
    }

    // In lowest terms, the denominator above 0; of no meaning beside a large value.
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
    Rational *m_large = nullptr; ///< only what does not fit in the two
};

[[nodiscard]] Decimal abs(const Decimal &value);

/** Reads ASCII digits with an optional sign and point ("-12.50"); anything else is no number. */
std::optional<Decimal> parseDecimal(QStringView plain);

/** `value` rounded half away from zero to `decimals` digits (0..24) after the point, as "-12.50". */
QString toPlain(const Decimal &value, int decimals);

/** `value` with as many digits after the point as it needs (at most 12): "12.5". */
QString toShortest(const Decimal &value);

/** 10 to the power of `exponent` (-24..24). */
Decimal powerOfTen(int exponent);

} // namespace tieout
