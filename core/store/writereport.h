#pragma once

#include "store/store.h"
#include "store/transaction.h"

namespace tieout {

/** Writes the report and all that was read from it; returns its id (0 after a failure). */
qint64 writeReport(Transaction &transaction, const NewReport &report);

/** Writes what its checks came to. */
void writeResult(Transaction &transaction, qint64 report, const CheckResult &result);

} // namespace tieout
