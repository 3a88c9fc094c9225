#pragma once

#include "export/exportsheet.h"

#include <QByteArray>

namespace tieout {

/** A sheet as RFC 4180 in UTF-8; with the byte order mark that Excel needs to see that it is UTF-8. */
QByteArray csvOf(const ExportSheet &sheet);

} // namespace tieout
