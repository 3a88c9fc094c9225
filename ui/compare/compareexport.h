#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>

class QAbstractItemModel;
class QChart;

namespace tieout {

/** Saves a chart as *.png (twice the size, for print), *.svg or *.pdf by the ending of `path`; a file there is replaced whole. */
Status saveChart(QChart &chart, const QSize &size, const QString &path);

/** The headers and what `role` says of the cells of a model as text, parted by `separator`. */
QString tableText(const QAbstractItemModel &model, int role, QChar separator);

/** The same as CSV in UTF-8 with a byte order mark, which spreadsheets need; a file there is replaced whole. */
Status saveTable(const QAbstractItemModel &model, int role, const QString &path);

} // namespace tieout
