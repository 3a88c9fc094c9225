#pragma once

#include "selection.h"

class QMenu;

namespace tieout {

/** Adds the other places of the report that print the value at `place`; choosing one goes there. */
void addOccurrences(QMenu &menu, Selection &selection, TextSpan place);

/** What the number at `place` is, which checks use it, and where else its value is printed, as rich text. */
QString occurrenceTip(const OpenReport &report, TextSpan place);

} // namespace tieout
