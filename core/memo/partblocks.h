#pragma once

#include "memo/findingblocks.h"

namespace tieout {

/** What follows the findings of a report: dismissed ones, corrections, notes, the ledger and its gaps. */
void addPartTail(const MemoPart &part, bool withDismissed, Blocks &blocks);

} // namespace tieout
