#pragma once

#include "store/store.h"
#include "store/transaction.h"

namespace tieout {

/** Reads back what writeReport() wrote; a failure shows at the transaction's commit. */
std::shared_ptr<const Report> readReport(Transaction &transaction, qint64 report);

/** Reads back what writeResult() wrote. */
CheckResult readResult(Transaction &transaction, qint64 report);

} // namespace tieout
