#pragma once

#include "report/report.h"

#include <vector>

namespace tieout {

/**
 * Takes for certain what a two-sided form of a text that prints a cell a line was read to say where another table says the same: its classes
 * of expenditure where 支出决算表 (财政拨款收入支出决算总表: 一般公共预算财政拨款支出决算表) has all of them with these amounts, and what the
 * treasury granted where 收入决算表 has it. Says how many amounts of a form stay open.
 */
void confirmSides(std::vector<Table> &tables, std::vector<Notice> &notices);

/** Whether a cell holds an amount of which it was not certain whose it is. */
bool isDoubted(const Cell &cell);

/** The first table of that kind that has rows; nullptr for none. */
const Table *tableOf(const std::vector<Table> &tables, TableKind kind);

/** Says how many amounts of a form that prints a cell a line may be of another row or column; nothing where none may. */
void noteDoubted(const Table &table, std::vector<Notice> &notices);

} // namespace tieout
