#pragma once

#include <QString>
#include <compare>
#include <gmp.h>
#include <optional>

namespace tieout {

/**
 * An exact number: GMP's rational, so sums, products and quotients of printed numbers never round.
 * Only showing one does (toPlain). Kept behind plain functions because every file of the program
 * sees this header.
 */
class Decimal
{
public:
    Decimal();
    Decimal(int value);
    Decimal(qint64 value);
    /** ASCII digits with an optional sign and point ("-12.50"); anything else is a programming error. */
    explicit Decimal(const char *plain);
    Decimal(const Decimal &other);
    Decimal(Decimal &&other) noexcept;
    Decimal &operator=(const Decimal &other);
    Decimal &operator=(Decimal &&other) noexcept;
    ~Decimal();

    Decimal &operator+=(const Decimal &other);
    Decimal &operator-=(const Decimal &other);
    Decimal &operator*=(const Decimal &other);
    Decimal &operator/=(const Decimal &other); ///< `other` must not be 0
    Decimal operator-() const;
    friend Decimal operator+(Decimal a, const Decimal &b) { return a += b; }
    friend Decimal operator-(Decimal a, const Decimal &b) { return a -= b; }
    friend Decimal operator*(Decimal a, const Decimal &b) { return a *= b; }
    friend Decimal operator/(Decimal a, const Decimal &b) { return a /= b; }
    friend bool operator==(const Decimal &a, const Decimal &b) { return mpq_equal(a.m_value, b.m_value) != 0; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
    {
        return mpq_cmp(a.m_value, b.m_value) <=> 0;
    }
    friend bool operator==(const Decimal &a, int b) { return mpq_cmp_si(a.m_value, b, 1) == 0; }
    friend std::strong_ordering operator<=>(const Decimal &a, int b) { return mpq_cmp_si(a.m_value, b, 1) <=> 0; }

    /** The nearest binary floating point number: for lengths on a chart, never for a comparison. */
    [[nodiscard]] double toDouble() const;

private:
    friend QString toPlain(const Decimal &value, int decimals);
    mpq_t m_value;
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
