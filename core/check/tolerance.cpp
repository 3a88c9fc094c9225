#include "check/tolerance.h"

#include <array>

namespace tieout {

namespace {

Decimal yuanFactor(const PrintedNumber &number)
{
    return isMoney(number.unit) ? yuanPer(number.unit) : Decimal(1);
}

/** People, cars and projects are counted whole: 5 is nothing but 5. */
bool isWholeCount(const PrintedNumber &number)
{
    return number.unit == Unit::Count && number.decimals == 0;
}

/** The printed interval, `units` of the last digit to each side; a printed zero is nothing at all. */
Interval spread(const PrintedNumber &number, const Decimal &units)
{
    const Decimal value = number.value * yuanFactor(number);
    if (isWholeCount(number) || (number.value == 0 && isMoney(number.unit)))
        return {value, value};
    const Decimal half = lastDigit(number) * units;
    return {value - half, value + half};
}

const Decimal halfUnit("0.5");
const Decimal lastDigitOff("1.5");

bool isLedgerExact(const PrintedNumber &number)
{
    return number.value == 0 || isWholeCount(number) || (number.unit == Unit::Yuan && number.decimals >= 2);
}

/** Whether a function that is linear in each of its operands can be zero inside their intervals. */
template <size_t N, typename Function>
bool canBeZero(const std::array<Interval, N> &operands, Function function)
{
    bool below = false;
    bool above = false;
    std::array<Decimal, N> corner;
    for (unsigned bits = 0; bits < (1U << N) && !(below && above); ++bits) {
        for (size_t i = 0; i < N; ++i)
            corner[i] = (bits >> i & 1U) != 0 ? operands[i].high : operands[i].low;
        const Decimal value = function(corner);
        below = below || value <= 0;
        above = above || value >= 0;
    }
    return below && above;
}

/** Judges by what is printed first, then with the percentage loosened to its last digit. */
template <typename Test>
Judgement judgePercent(const PrintedNumber &percent, Test test)
{
    const auto around = [&](const Decimal &units) {
        const Decimal half = lastDigit(percent) * units;
        return Interval{percent.value - half, percent.value + half};
    };
    if (test(around(halfUnit)))
        return Judgement::Consistent;
    return test(around(lastDigitOff)) ? Judgement::Rounding : Judgement::Contradiction;
}

bool isOneUnitOff(const PrintedNumber &total, const std::vector<PrintedNumber> &items, const Decimal &off)
{
    constexpr int shortSum = 12;
    if (total.unit == Unit::Yuan || total.decimals != 2 || !isMoney(total.unit) || off != lastDigit(total))
        return false;
    int counted = 0;
    for (const PrintedNumber &item : items) {
        if (item.value == 0)
            continue;
        if (item.unit != total.unit || item.decimals != total.decimals)
            return false;
        ++counted;
    }
    return counted <= shortSum;
}

} // namespace

Decimal lastDigit(const PrintedNumber &number)
{
    return powerOfTen(-number.decimals) * yuanFactor(number);
}

Judgement judgeSum(const PrintedNumber &total, const std::vector<PrintedNumber> &items)
{
    Decimal sum = 0;
    bool exact = isLedgerExact(total);
    Interval range;
    for (const PrintedNumber &item : items) {
        sum += item.value * yuanFactor(item);
        exact = exact && isLedgerExact(item);
        range = range + spread(item, isLedgerExact(item) ? Decimal(0) : halfUnit);
    }
    const Decimal off = abs(total.value * yuanFactor(total) - sum);
    if (off == 0)
        return Judgement::Consistent;
    if (!exact && range.meets(spread(total, halfUnit)))
        return isOneUnitOff(total, items, off) ? Judgement::Rounding : Judgement::Consistent;
    if (exact && (total.value == 0 || isWholeCount(total)))
        return Judgement::Contradiction;
    return range.meets(spread(total, lastDigitOff)) ? Judgement::Rounding : Judgement::Contradiction;
}

Judgement judgeEqual(const PrintedNumber &a, const PrintedNumber &b)
{
    const Decimal off = abs(a.value * yuanFactor(a) - b.value * yuanFactor(b));
    if (off == 0)
        return Judgement::Consistent;
    // A count that is off by one is another number, not a rounded one; and nothing is not something.
    const bool mayRound = (isMoney(a.unit) || a.decimals > 0) && a.value != 0 && b.value != 0;
    if (lastDigit(a) == lastDigit(b))
        return mayRound && off <= lastDigit(a) ? Judgement::Rounding : Judgement::Contradiction;
    const PrintedNumber &coarse = lastDigit(a) > lastDigit(b) ? a : b;
    const PrintedNumber &fine = lastDigit(a) > lastDigit(b) ? b : a;
    if (spread(coarse, halfUnit).meets(spread(fine, halfUnit)))
        return Judgement::Consistent;
    return mayRound && spread(coarse, lastDigitOff).meets(spread(fine, halfUnit)) ? Judgement::Rounding
                                                                                  : Judgement::Contradiction;
}

Judgement judgeShare(const PrintedNumber &percent, const PrintedNumber &part, const PrintedNumber &whole)
{
    const Interval p = spread(part, halfUnit);
    const Interval w = spread(whole, halfUnit);
    return judgePercent(percent, [&](const Interval &s) {
        return canBeZero<3>({s, p, w}, [](const auto &v) { return 100 * v[1] - v[0] * v[2]; });
    });
}

Judgement judgeGrowth(const PrintedNumber &percent, const PrintedNumber &current, const PrintedNumber &prior)
{
    const Interval a = spread(current, halfUnit);
    const Interval b = spread(prior, halfUnit);
    return judgePercent(percent, [&](const Interval &g) {
        return canBeZero<3>({g, a, b}, [](const auto &v) { return 100 * v[1] - (100 + v[0]) * v[2]; });
    });
}

Judgement judgeGrowthByChange(const PrintedNumber &percent, const PrintedNumber &current, const PrintedNumber &change)
{
    const Interval a = spread(current, halfUnit);
    const Interval c = spread(change, halfUnit);
    return judgePercent(percent, [&](const Interval &g) {
        return canBeZero<3>({g, a, c}, [](const auto &v) { return v[0] * (v[1] - v[2]) - 100 * v[2]; });
    });
}

Judgement judgeChange(const PrintedNumber &change, const PrintedNumber &current, const PrintedNumber &prior)
{
    PrintedNumber minus = prior;
    minus.value = -prior.value;
    return judgeSum(change, {current, minus});
}

bool surelyLess(const PrintedNumber &a, const PrintedNumber &b)
{
    return spread(a, halfUnit).high < spread(b, halfUnit).low ||
           (lastDigit(a) == lastDigit(b) && a.value < b.value);
}

PrintedNumber scaledReading(PrintedNumber number, const Decimal &factor)
{
    const Decimal step = powerOfTen(-number.decimals) * factor;
    number.value *= factor;
    while (number.decimals > 0 && powerOfTen(-number.decimals) < step)
        --number.decimals;
    while (number.decimals < 20 && powerOfTen(-number.decimals) > step)
        ++number.decimals;
    return number;
}

} // namespace tieout
