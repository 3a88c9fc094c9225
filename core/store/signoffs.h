#pragma once

#include "report/signoff.h"
#include "store/transaction.h"

namespace tieout {

/** Marks the standing signatures of a report as reopened, because `author` changed what they stand under. */
void reopenSignOff(Transaction &transaction, qint64 report, const QString &author);

} // namespace tieout
