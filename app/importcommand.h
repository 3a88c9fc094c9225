#pragma once

#include <QStringList>

namespace tieout {

/** `tieout import`: checks reports and stores them in a case, which is made if need be. Returns an ExitCode. */
int runImport(const QStringList &arguments);

} // namespace tieout
