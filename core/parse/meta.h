#pragma once

#include "report/report.h"

namespace tieout {

/** Department, region, fiscal year and units from the report's text, tables and sections. */
Meta findMeta(const Report &report);

} // namespace tieout
