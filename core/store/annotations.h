#pragma once

#include "report/annotation.h"
#include "store/transaction.h"

namespace tieout {

/** Inserts (id 0, or the id of a removed one) or updates, without a line in the log. */
void writeAnnotation(Transaction &transaction, qint64 report, const Annotation &annotation);

} // namespace tieout
