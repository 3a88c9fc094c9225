#pragma once

#include "store/store.h"
#include "store/transaction.h"

namespace tieout {

/** Grows with every change of what was read or found; 0 where there is no such report. */
qint64 readRevision(Transaction &transaction, qint64 report);

/**
 * Writes `result` in place of what is stored, keeps what the findings said that are decided on, reopens the
 * sign-off where other findings stand now, and logs how they changed.
 */
FindingChange replaceFindings(Transaction &transaction, qint64 report, const NewResult &result, const QString &author);

} // namespace tieout
