#pragma once

#include <QStringList>

namespace tieout {

/** `tieout check`: reads and checks reports and prints what was found. Returns an ExitCode. */
int runCheck(const QStringList &arguments);

} // namespace tieout
