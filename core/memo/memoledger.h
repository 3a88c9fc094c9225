#pragma once

#include "memo/buildmemo.h"

namespace tieout {

/** How often each rule was applied, and what could not be checked: subjects that share a reason are named together. */
void addLedger(const CheckResult &result, MemoPart &part);

/** The tick marks of the forms and what they say. */
std::vector<MemoLine> tickLegend();

} // namespace tieout
