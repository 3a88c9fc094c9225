#pragma once

#include <QString>

namespace tieout {

/**
 * Province, city and county that the department's name tells ("中卫市医疗保障局"), with the province of
 * a known city before it; what neither the name nor resources/data/regions.csv tells is left out.
 */
QString regionOf(const QString &department, const QString &text);

} // namespace tieout
