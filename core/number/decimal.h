#pragma once

#include <QString>
#include <boost/multiprecision/cpp_dec_float.hpp>
#include <optional>

namespace tieout {

/**
 * Exact decimal. Printed numbers have at most some twenty digits, so sums and products of them are
 * exact within the fifty digits of this type; only a division rounds (in the fiftieth digit).
 */
using Decimal = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<50>,
                                              boost::multiprecision::et_off>;

/** Reads ASCII digits with an optional sign and point ("-12.50"); anything else is no number. */
std::optional<Decimal> parseDecimal(QStringView plain);

/** `value` rounded half away from zero to `decimals` digits (0..20) after the point, as "-12.50". */
QString toPlain(const Decimal &value, int decimals);

/** `value` with as many digits after the point as it needs (at most 12): "12.5". */
QString toShortest(const Decimal &value);

/** 10 to the power of `exponent` (-24..24). */
Decimal powerOfTen(int exponent);

} // namespace tieout
