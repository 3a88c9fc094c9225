#include "check/rules/rules.h"
#include "check/unitslip.h"

#include <algorithm>

namespace tieout {

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
            return other.number.unit == usual && other.conceptId == odd.conceptId && other.measure == odd.measure &&
                   other.year == odd.year && (other.code.startsWith(odd.code) || odd.code.startsWith(other.code)) &&
                   other.code.isEmpty() == odd.code.isEmpty() && other.number.plain() == odd.number.plain();
        });
        const Operand operand = context.query().figure(static_cast<int>(i));
        if (twin != figures.end() && context.blamed({operand}) < 0)
            reportUnitSlip(context, odd.label, operand, {context.query().figure(static_cast<int>(twin - figures.begin()))}, power);
    }
}

} // namespace tieout
