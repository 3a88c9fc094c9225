#pragma once

#include <QStringList>

namespace tieout {

/** `tieout memo`: writes the audit memo of a case as PDF. Returns an ExitCode. */
int runMemo(const QStringList &arguments);

} // namespace tieout
