#pragma once

#include "report/table.h"

#include <vector>

namespace tieout {

/**
 * Takes for certain what a two-sided form of a text that prints a cell a line was read to say where another table says the same: its classes
 * of expenditure where 支出决算表 (财政拨款收入支出决算总表: 一般公共预算财政拨款支出决算表) has all of them with these amounts, and what the
 * treasury granted where 收入决算表 has it.
 */
void confirmSides(std::vector<Table> &tables);

} // namespace tieout
