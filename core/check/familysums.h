#pragma once

#include <QSet>

namespace tieout {

class CheckContext;

/** Totals and the parts that the forms give them, where a section of the narrative prints both; `done` are the places of totals already judged. */
void checkFamilySums(CheckContext &context, QSet<qsizetype> &done);

} // namespace tieout
