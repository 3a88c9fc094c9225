#pragma once

#include "report/report.h"

#include <QJsonObject>

namespace tieout {

/** A report and what its checks came to, in the form of the command line's JSON. */
QJsonObject reportToJson(const Report &report, const CheckResult &result);

/** "amount", "change", "percent", "count". */
QString figureKindId(FigureKind kind);

/** The unit that a number was read in, in the report's words. */
QString unitText(const PrintedNumber &number);

/** The same object for a file that could not be read. */
QJsonObject failureToJson(const QString &path, const Message &error);

} // namespace tieout
