#pragma once

#include "report/correction.h"
#include "store/transaction.h"

#include <vector>

namespace tieout {

/** The corrections of a report in the order of its text. */
std::vector<Correction> readCorrections(Transaction &transaction, qint64 report);

} // namespace tieout
