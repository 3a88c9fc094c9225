#pragma once

#include "report/signoff.h"
#include "store/transaction.h"

namespace tieout {

/** The signature in three columns of a row from `first` on: author, time, reopened. */
Signature signatureOf(const QSqlQuery &row, int first);

/** Marks the standing signatures of a report as reopened, because `author` changed what they stand under; tells if there were any. */
bool reopenSignOff(Transaction &transaction, qint64 report, const QString &author);

} // namespace tieout
