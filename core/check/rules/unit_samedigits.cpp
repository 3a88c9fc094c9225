#include "check/rules/rules.h"
#include "check/unitslip.h"

#include <algorithm>

namespace tieout {

namespace {

/** 年末结转和结余 and 一般公共预算财政拨款年末结转和结余: of a department that has that money only they are one amount. */
bool mayBeOne(const Figure &a, const Figure &b)
{
    const auto kind = [](const Figure &figure) { return QStringView(figure.conceptId).mid(figure.conceptId.lastIndexOf(u'.') + 1); };
    constexpr qsizetype telling = 5; // "12.34": fewer digits agree by chance
    return kind(a) == kind(b) && (a.conceptId == b.conceptId || (!a.conceptId.startsWith(u"sangong") && a.number.plain().size() > telling));
}

} // namespace

/** "住房公积金 … 50.73 元" where the class is printed as 50.73 万元: the same digits for one subject in two units. */
void checkSameDigits(CheckContext &context)
{
    const Unit usual = context.report().meta.narrativeUnit;
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &odd = figures[i];
        const int power = odd.number.unit == Unit::Yuan && usual == Unit::WanYuan   ? 4
                          : odd.number.unit == Unit::WanYuan && usual == Unit::Yuan ? -4
                                                                                     : 0;
        if (power == 0 || odd.conceptId.isEmpty() || odd.number.value == 0 || odd.number.decimals == 0)
            continue;
        const auto twin = std::find_if(figures.begin(), figures.end(), [&](const Figure &other) {
            return other.number.unit == usual && mayBeOne(odd, other) && other.measure == odd.measure &&
                   other.year == odd.year && (other.code.startsWith(odd.code) || odd.code.startsWith(other.code)) &&
                   other.code.isEmpty() == odd.code.isEmpty() && other.number.plain() == odd.number.plain();
        });
        const Operand operand = context.query().figure(static_cast<int>(i));
        if (twin != figures.end() && context.blamed({operand}) < 0)
            reportUnitSlip(context, odd.label, operand, {context.query().figure(static_cast<int>(twin - figures.begin()))}, power);
    }
}

} // namespace tieout
