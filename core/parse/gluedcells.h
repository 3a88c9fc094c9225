#pragma once

#include "report/table.h"

namespace tieout {

/** Parts cells of a statutory form that ran into the blank ones behind them ("56212.62一、一般公共服务支出", "2080801死亡抚恤"); whether there were any. */
bool partGluedCells(const QString &source, Unit unit, const std::vector<Column> &columns, Row &row);

} // namespace tieout
