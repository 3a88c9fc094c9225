#pragma once

#include "report/report.h"

#include <vector>

namespace tieout {

/**
 * Places the amounts of a form of government funds or state capital whose columns its own sums do not tell, where 支出决算表 has its items with
 * what they spent on what, and 财政拨款收入支出决算总表 what came in; all rows of a form or none. Its notices fall away.
 */
void confirmFunds(std::vector<Table> &tables, std::vector<Notice> &notices);

} // namespace tieout
