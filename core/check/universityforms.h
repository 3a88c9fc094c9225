#pragma once

#include "report/report.h"

namespace tieout {

/** Whether the report has the four forms of universities (高等学校收支决算总表 …) in place of the nine of departments. */
bool usesUniversityForms(const Report &report);

/** Whether the tables are those of a department's budget, which has other forms and other explanations than a final account. */
bool isBudget(const Report &report);

} // namespace tieout
