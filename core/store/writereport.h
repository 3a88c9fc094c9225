#pragma once

#include "store/store.h"
#include "store/transaction.h"

namespace tieout {

/** Writes the report and all that was read from it; returns its id (0 after a failure). */
qint64 writeReport(Transaction &transaction, const NewReport &report);

/** Writes all that was read, in place of what was read before. */
void rewriteReport(Transaction &transaction, qint64 id, const NewReport &report);

/** Writes what its checks came to, in place of what they came to before. */
void writeResult(Transaction &transaction, qint64 report, const NewResult &result);

} // namespace tieout
