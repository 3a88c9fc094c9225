#pragma once

#include "compare/comparecharts.h"

class QAbstractSeries;

namespace tieout {

/** The row's name with its mark, cut in the middle where it is too long; the tool tip has the whole name. */
QString rowLabel(const ChartRow &row, const QFontMetrics &metrics);

/** Names the rows of a chart with horizontal bars at the left and writes the figures beside or, stacked, into the bars that have room. */
void labelBars(QChart *chart, QAbstractSeries *series, const ChartData &data, bool stacked, double barWidth, const ChartLook &look);

/** Writes what the axis counts over its upper end; Qt Charts would write it upwards and cut it to "..." where it is long. */
void titleAbove(QChart *chart, QAbstractSeries *series, const QString &title, const ChartLook &look);

/** A point of a chart and what it is called; without a name it is only in the way. */
struct NamedPoint
{
    QPointF value;
    QString name{};
};

/** Names points where there is room beside them; a name that would cover anything is left to the tool tip. */
void namePoints(QChart *chart, QAbstractSeries *series, const std::vector<NamedPoint> &points, const ChartLook &look);

} // namespace tieout
