#pragma once

#include "case/casefile.h"

namespace tieout {

/** Whether a cell of a statutory form prints an amount that may belong elsewhere: it was left as text and is checked nowhere. */
bool isDoubtedAmount(const Table &table, const Cell &cell);

/** What the reading and the checks hold against a whole table, in sentences; none for one that was read with certainty. */
QStringList reservationsOn(const OpenReport &open, const Table &table);

} // namespace tieout
