#pragma once

#include "parse/tablewords.h"

namespace tieout {

/**
 * An economic code printed in the columns of 类 and 款 is one word: "301 | 01 | 基本工资", "301 | 08 | 229.67" between the lines of its
 * name, "301 | 01基本工资".
 */
void joinEconomicCodes(TableWords &words);

} // namespace tieout
