#pragma once

#include <QStringList>

namespace tieout {

/** `tieout export`: returns the exit status. */
int runExport(const QStringList &arguments);

} // namespace tieout
