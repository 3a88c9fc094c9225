#pragma once

#include <QStringView>
#include <array>
#include <functional>

namespace tieout {

/** The fields of a row in their order; those that it does not have are empty. */
using DataRow = std::array<QStringView, 5>;

/** Shows each row of resources/data/`name` but its header line, split at commas; no field is quoted. The views end with the call. */
void forEachDataRow(const QString &name, const std::function<void(const DataRow &)> &show);

} // namespace tieout
