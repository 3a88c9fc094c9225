#include "number/unit.h"

#include <array>

namespace tieout {

namespace {

struct UnitRow
{
    Unit unit;
    const char16_t *name;
    int power; // of ten, in yuan
};

constexpr std::array<UnitRow, 6> unitRows{{{Unit::Yuan, u"元", 0},
                                           {Unit::QianYuan, u"千元", 3},
                                           {Unit::WanYuan, u"万元", 4},
                                           {Unit::BaiWanYuan, u"百万元", 6},
                                           {Unit::YiYuan, u"亿元", 8},
                                           {Unit::Percent, u"%", 0}}};

} // namespace

bool isMoney(Unit unit)
{
    return unit != Unit::None && unit != Unit::Percent && unit != Unit::Count;
}

Decimal yuanPer(Unit unit)
{
    for (const UnitRow &row : unitRows)
        if (row.unit == unit)
            return powerOfTen(row.power);
    return 1;
}

QString unitName(Unit unit)
{
    for (const UnitRow &row : unitRows)
        if (row.unit == unit)
            return QString::fromUtf16(row.name);
    return {};
}

Unit unitNamed(QStringView word)
{
    if (word.isEmpty())
        return Unit::None;
    if (word == u"％")
        return Unit::Percent;
    for (const UnitRow &row : unitRows)
        if (word == QStringView(row.name))
            return row.unit;
    return Unit::Count;
}

} // namespace tieout
