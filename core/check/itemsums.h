#pragma once

#include <QSet>

namespace tieout {

class CheckContext;

/**
 * The 项 of the general section against its total, for budget and outturn. That all 项 are listed is told by the
 * other measure: if their outturns add up, their budgets must. `done` are the places of totals already judged.
 */
void checkItemSums(CheckContext &context, QSet<qsizetype> &done);

} // namespace tieout
