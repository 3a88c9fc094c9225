#pragma once

#include "base/result.h"
#include "compare/chartpages.h"
#include "export/exportsheet.h"

#include <QImage>

class QAbstractItemModel;

namespace tieout {

/** A picture of the chart with its notes, twice as large as its size, for print. */
QImage chartImage(const ChartPage &page);

/** Saves a chart as *.pdf, or the first of `pages` as *.png (twice its size, for print) or *.svg; a file there is replaced whole. */
Status saveCharts(const std::vector<ChartPage> &pages, const QString &path);

/** The headers and what `role` says of the cells of a model as text, parted by tabs. */
QString tableText(const QAbstractItemModel &model, int role);

/** What a view of a CompareModel shows, in its order: bare numbers, those with an open error marked. */
ExportSheet compareSheet(const QAbstractItemModel &model);

/** Saves it as *.csv or as a workbook, which also says why values are missing; a file there is replaced whole. */
Status saveTable(const QAbstractItemModel &model, const QString &path);

} // namespace tieout
