#pragma once

#include "compare/distribution.h"

#include <QChart>
#include <QFont>
#include <QPalette>
#include <functional>
#include <optional>

namespace tieout {

/** One line of a chart: a report, a county, with a value for each series. */
struct ChartRow
{
    QString label;
    std::vector<double> values;  ///< lengths to paint
    QStringList shown;           ///< the same as people read them, for tool tips
    bool isMarked = false;       ///< a value carries an open error
    bool isCurrent = false;      ///< the report chosen in the window
    QStringList figures{};       ///< as shown, without the unit: beside the bars
};

/** What a chart paints and what it tells. */
struct ChartData
{
    std::vector<ChartRow> rows; ///< from the top
    QStringList series;         ///< names of the values
    QString unit;               ///< title of the value axis
    QString otherUnit;          ///< scatter: of the second value
    std::optional<std::pair<double, double>> range{}; ///< of the value axis where the rows are a part of a longer chart
    std::function<void(int row)> choose;
};

/** Colours and font of a chart: those of the window, or light ones for paper. */
struct ChartLook
{
    QFont font;
    QPalette palette;
};

/** Black on white, in the fonts of the memo: the same on every machine. */
ChartLook paperLook();

/** Least and most of what the bars show, 0 among them. */
std::pair<double, double> chartRange(const ChartData &data, bool stacked);

/** Pixels that one row of a chart with bars takes; its height follows from it. */
int chartRowHeight(const ChartData &data, bool stacked);

/** Horizontal bars, one for each series beside the other or on top of each other. */
QChart *barChart(const ChartData &data, bool stacked, const ChartLook &look);

/** The first value of each row against its second one. */
QChart *scatterChart(const ChartData &data, const ChartLook &look);

/** Quartiles as a box with each row as a point over it; `distribution` is that of the first values. */
QChart *distributionChart(const ChartData &data, const Distribution &distribution, const ChartLook &look);

/** How often each first digit occurs beside how often it should. */
QChart *firstDigitChart(const FirstDigits &digits, const ChartLook &look);

/** Colours that are told apart with any kind of sight (Okabe and Ito). */
QColor seriesColor(int series);

} // namespace tieout
