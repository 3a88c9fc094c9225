#pragma once

#include "base/result.h"
#include "memo/buildmemo.h"

namespace tieout {

/** Writes the audit memo to `path`: to a temporary file first, then renamed. */
Status writeMemoPdf(const MemoInput &input, const QString &path);

} // namespace tieout
