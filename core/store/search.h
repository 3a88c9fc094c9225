#pragma once

#include "store/searchtext.h"
#include "store/transaction.h"

namespace tieout {

/** Puts the text of a report into the index, in place of what was there of it. */
void writePassages(Transaction &to, qint64 report, const QString &text);

/** Reports that are not in the index: those of a case from an earlier version. */
std::vector<qint64> reportsWithoutPassages(Transaction &from);

/** The first `limit` places of `words` (white space and marks do not matter) in the reports of the case. */
std::vector<SearchHit> search(Transaction &from, const QString &words, int limit);

} // namespace tieout
