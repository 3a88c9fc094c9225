#pragma once

#include "base/result.h"
#include "memo/buildmemo.h"

namespace tieout {

/**
 * What a memo made now of the case at `casePath` says: all its reports, or with `only` (not 0) that one.
 * Opens a connection of its own, so any thread may call it.
 */
Result<MemoInput> readMemoInput(const QString &casePath, const QString &auditor, qint64 only = 0);

} // namespace tieout
