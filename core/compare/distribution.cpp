#include "compare/distribution.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

/** The value at `quarter` quarters of the way through the sorted values. */
Decimal quantile(const std::vector<Decimal> &sorted, int quarter)
{
    const int steps = static_cast<int>(sorted.size() - 1) * quarter;
    const auto below = static_cast<size_t>(steps / 4);
    const Decimal rest = Decimal(steps % 4) / 4;
    return rest == 0 ? sorted[below] : sorted[below] + (sorted[below + 1] - sorted[below]) * rest;
}

Decimal medianOf(std::vector<Decimal> values)
{
    std::sort(values.begin(), values.end());
    return quantile(values, 2);
}

} // namespace

Distribution distributionOf(const std::vector<Decimal> &values)
{
    Distribution out;
    out.count = static_cast<int>(values.size());
    if (values.empty())
        return out;
    std::vector<Decimal> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    out.least = sorted.front();
    out.lower = quantile(sorted, 1);
    out.median = quantile(sorted, 2);
    out.upper = quantile(sorted, 3);
    out.most = sorted.back();
    std::vector<Decimal> distances;
    for (const Decimal &value : values)
        distances.push_back(abs(value - out.median));
    out.spread = medianOf(distances);
    if (out.count < fewestPeers || out.spread == 0)
        return out;
    const Decimal limit = out.spread * Decimal("3.5");
    for (size_t i = 0; i < distances.size(); ++i)
        if (distances[i] * Decimal("0.6745") > limit)
            out.outliers.push_back(static_cast<int>(i));
    return out;
}

double benfordShare(int digit)
{
    return std::log10(1.0 + 1.0 / digit);
}

FirstDigits firstDigitsOf(const std::vector<Decimal> &values)
{
    FirstDigits out;
    for (const Decimal &value : values) {
        const QString plain = toShortest(abs(value));
        const auto first = std::find_if(plain.begin(), plain.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
        if (first == plain.end())
            continue;
        ++out.seen[static_cast<size_t>(first->unicode() - u'1')];
        ++out.count;
    }
    if (out.count == 0)
        return out;
    for (int digit = 1; digit <= 9; ++digit)
        out.meanDeviation += std::abs(static_cast<double>(out.seen[static_cast<size_t>(digit - 1)]) / out.count - benfordShare(digit)) / 9;
    return out;
}

} // namespace tieout
