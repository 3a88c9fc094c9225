#pragma once

#include <QString>

namespace tieout {

/** The levels of a region's name, each empty where it is not told. */
struct RegionParts
{
    QString province, city, county;
};

/** Takes apart what regionOf() has put together: "宁夏回族自治区中卫市沙坡头区". */
RegionParts regionParts(const QString &region);

/**
 * Province, city and county that the department's name tells ("中卫市医疗保障局"), with the province of
 * a known city before it; what neither the name nor resources/data/regions.csv tells is left out.
 */
QString regionOf(const QString &department, const QString &text);

} // namespace tieout
