#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace tieout {

/** The rows of resources/data/`name` without its header line, split at commas; no field is quoted. */
std::vector<QStringList> dataRows(const QString &name);

} // namespace tieout
