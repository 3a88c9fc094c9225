#pragma once

#include <QString>

namespace tieout {

/** A number with separators between thousands ("16,296,005.96"), whatever else stands around it. */
QString grouped(const QString &number);

} // namespace tieout
