#include "source/occurrences.h"

#include "number/interval.h"

namespace tieout {

namespace {

/** The value of one unit of the last printed digit, in yuan for money. */
Decimal lastDigit(const PrintedNumber &number)
{
    return powerOfTen(-number.decimals) * yuanPer(number.unit);
}

bool hasThreeDigits(const PrintedNumber &number)
{
    return abs(number.inYuan()) >= lastDigit(number) * 100;
}

bool sameKind(const PrintedNumber &a, const PrintedNumber &b)
{
    return isMoney(a.unit) ? isMoney(b.unit) : a.unit == b.unit && a.unitWord == b.unitWord;
}

bool roundsTo(const PrintedNumber &fine, const PrintedNumber &coarse)
{
    const Interval range = Interval::inYuan(coarse);
    return lastDigit(fine) < lastDigit(coarse) && hasThreeDigits(coarse) && range.low <= fine.inYuan() && fine.inYuan() <= range.high;
}

template <typename Visit> void forEachNumber(const Report &report, Visit visit)
{
    for (const Figure &figure : report.figures)
        visit(figure.number);
    for (const Table &table : report.tables)
        for (const Row &row : table.rows)
            for (const Cell &cell : row.cells)
                if (cell.state == CellState::Number)
                    visit(cell.number);
}

} // namespace

std::vector<Occurrence> occurrences(const Report &report, const PrintedNumber &number)
{
    std::vector<Occurrence> out;
    if (number.value == 0)
        return out;
    forEachNumber(report, [&](const PrintedNumber &other) {
        if (other.span.overlaps(number.span) || !sameKind(number, other))
            return;
        if (other.inYuan() == number.inYuan())
            out.push_back({other.span, false});
        else if (roundsTo(other, number) || roundsTo(number, other))
            out.push_back({other.span, true});
    });
    std::sort(out.begin(), out.end(), [](const Occurrence &a, const Occurrence &b) { return a.span < b.span; });
    out.erase(std::unique(out.begin(), out.end(), [](const Occurrence &a, const Occurrence &b) { return a.span == b.span; }), out.end());
    return out;
}

std::optional<PrintedNumber> numberAt(const Report &report, TextSpan place)
{
    std::optional<PrintedNumber> found;
    forEachNumber(report, [&](const PrintedNumber &number) {
        if (!found && number.span.overlaps(place))
            found = number;
    });
    return found;
}

} // namespace tieout
