#pragma once

#include "base/result.h"
#include "export/exportsheet.h"

#include <QImage>
#include <QSize>

class QAbstractItemModel;
class QChart;

namespace tieout {

/** A picture of the chart, twice as large as `size`, for print. */
QImage chartImage(QChart &chart, const QSize &size);

/** Saves a chart as *.png (twice the size, for print), *.svg or *.pdf by the ending of `path`; a file there is replaced whole. */
Status saveChart(QChart &chart, const QSize &size, const QString &path);

/** The headers and what `role` says of the cells of a model as text, parted by tabs. */
QString tableText(const QAbstractItemModel &model, int role);

/** What a view of a CompareModel shows, in its order: bare numbers, those with an open error marked. */
ExportSheet compareSheet(const QAbstractItemModel &model);

/** Saves it as *.csv or as a workbook, which also says why values are missing; a file there is replaced whole. */
Status saveTable(const QAbstractItemModel &model, const QString &path);

} // namespace tieout
