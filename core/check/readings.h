#pragma once

#include "report/report.h"

namespace tieout {

/** One printed number read otherwise, by a slip of the keyboard or of the point, so that the statement holds. */
struct Reading
{
    TextSpan place;
    QString printed, meant; ///< plain decimals in the number's own unit and precision
};

/**
 * What a finding's numbers would have to be, one at a time: only readings that a single slip explains
 * (two digits swapped, one dropped, added or wrong, the point shifted by 1 or 4 places).
 */
std::vector<Reading> readingsOf(const Report &report, const Finding &finding);

} // namespace tieout
