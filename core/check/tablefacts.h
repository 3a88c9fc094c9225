#pragma once

#include "check/query.h"

namespace tieout {

/** Every number of the statutory tables whose meaning its row and column tell, in text order. */
std::vector<Fact> tableFacts(const Query &query);

/** The concept of a row of 收入支出决算总表 and its like ("年初结转和结余" -> "opening"); empty for a 类. */
QString balanceConcept(const QString &rowName, bool incomeSide, bool appropriation);

} // namespace tieout
