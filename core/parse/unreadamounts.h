#pragma once

#include "report/report.h"

namespace tieout {

/**
 * Adds a notice for each passage with several amounts that stand in no figure, no table and no form: a layout that
 * no reader knows must not pass for one without amounts. Wants figures and tables in place.
 */
void noteUnreadAmounts(Report &report);

} // namespace tieout
