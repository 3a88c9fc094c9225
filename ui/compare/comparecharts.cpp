#include "compare/comparecharts.h"

#include "common/severitystyle.h"
#include "compare/chartlabels.h"
#include "memo/pageflow.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QCoreApplication>
#include <QCursor>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <array>

namespace tieout {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tieout::CompareCharts)
};

constexpr double barWidth = 0.66; ///< of a row

QChart *emptyChart(const ChartLook &look)
{
    auto *chart = new QChart;
    chart->setBackgroundBrush(look.palette.color(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 4, 12, 4});
    chart->legend()->setFont(look.font);
    chart->legend()->setLabelColor(look.palette.color(QPalette::Text));
    chart->legend()->setAlignment(Qt::AlignTop);
    return chart;
}

void dress(QAbstractAxis *axis, const ChartLook &look)
{
    QColor grid = look.palette.color(QPalette::Mid);
    grid.setAlpha(110);
    axis->setLabelsColor(look.palette.color(QPalette::Text));
    axis->setLabelsFont(look.font);
    axis->setTitleBrush(quietColor(look.palette));
    axis->setTitleFont(look.font);
    axis->setLinePenColor(grid);
    axis->setGridLineColor(grid);
}

/** An axis over [least, most] with room for the figure beside the longest bar. */
QValueAxis *valueAxis(double least, double most, const QString &title, const ChartLook &look)
{
    auto *axis = new QValueAxis;
    const double room = (most - least) * 0.16;
    axis->setRange(least < 0 ? least - room : least, most > least ? most + room : least + 1);
    axis->setTickCount(5);
    axis->applyNiceNumbers();
    axis->setLabelFormat(QLatin1String(axis->max() - axis->min() < 4 ? "%.2f" : "%.0f"));
    axis->setTitleText(title);
    dress(axis, look);
    return axis;
}

QString tipOf(const ChartData &data, int row)
{
    const ChartRow &of = data.rows[static_cast<size_t>(row)];
    QStringList lines{of.label};
    for (qsizetype i = 0; i < of.shown.size(); ++i)
        lines << (data.series.size() > 1 ? data.series.value(i) + QStringLiteral("：") + of.shown[i] : of.shown[i]);
    if (of.isMarked)
        lines << Words::tr("✖ touched by an open error");
    return lines.join(u'\n');
}

void connectBars(QBarSet *set, const ChartData &data)
{
    const int last = static_cast<int>(data.rows.size()) - 1; // the axis runs upwards
    QObject::connect(set, &QBarSet::clicked, set, [data, last](int bar) { data.choose(last - bar); });
    QObject::connect(set, &QBarSet::hovered, set, [data, last](bool on, int bar) {
        if (on)
            QToolTip::showText(QCursor::pos(), tipOf(data, last - bar));
    });
}

void attach(QChart *chart, QAbstractSeries *series, QAbstractAxis *across, QAbstractAxis *up)
{
    chart->addSeries(series);
    for (const auto &[axis, side] : {std::pair(across, Qt::AlignBottom), std::pair(up, Qt::AlignLeft)}) {
        if (!chart->axes().contains(axis))
            chart->addAxis(axis, side);
        series->attachAxis(axis);
    }
}

/** The bars of one value, all rows; the axis runs upwards. */
QBarSet *barsOf(const ChartData &data, size_t value)
{
    auto *set = new QBarSet(data.series[static_cast<qsizetype>(value)]);
    for (auto row = data.rows.rbegin(); row != data.rows.rend(); ++row) {
        set->append(value < row->values.size() ? row->values[value] : 0);
        if (row->isCurrent)
            set->selectBar(set->count() - 1);
    }
    QColor color = seriesColor(static_cast<int>(value));
    set->setSelectedColor(color.darker(150));
    color.setAlpha(210);
    set->setColor(color);
    set->setBorderColor(Qt::transparent);
    connectBars(set, data);
    return set;
}

/** Its own labels are too narrow for names. */
QBarCategoryAxis *rowAxis(const ChartData &data, const ChartLook &look)
{
    auto *rows = new QBarCategoryAxis;
    for (size_t i = 0; i < data.rows.size(); ++i)
        rows->append(QString::number(i));
    rows->setLabelsVisible(false);
    rows->setGridLineVisible(false);
    dress(rows, look);
    return rows;
}

/** Least, quartiles and most as a box; of too few values an empty one. */
QBoxPlotSeries *boxOf(const Distribution &distribution, const ChartLook &look)
{
    auto *box = new QBoxPlotSeries;
    box->setBoxOutlineVisible(true);
    box->setBoxWidth(0.5);
    QColor fill = seriesColor(0);
    fill.setAlpha(60);
    box->setBrush(fill);
    box->setPen(QPen(look.palette.color(QPalette::Text), 1));
    if (distribution.count >= fewestPeers)
        box->append(new QBoxSet(distribution.least.toDouble(), distribution.lower.toDouble(), distribution.median.toDouble(),
                                distribution.upper.toDouble(), distribution.most.toDouble(), QString()));
    return box;
}

/** The points of the rows at (x, y), each of them to choose. */
QScatterSeries *points(const ChartData &data, const ChartLook &look, bool marked, const std::function<QPointF(int row)> &at)
{
    auto *series = new QScatterSeries;
    series->setName(marked ? Words::tr("touched by an open error") : data.series.value(0));
    series->setMarkerShape(marked ? QScatterSeries::MarkerShapeRectangle : QScatterSeries::MarkerShapeCircle);
    series->setMarkerSize(marked ? 10 : 9);
    series->setColor(seriesColor(marked ? 5 : 0));
    series->setBorderColor(look.palette.color(QPalette::Base));
    std::vector<int> rows;
    for (size_t i = 0; i < data.rows.size(); ++i)
        if (data.rows[i].isMarked == marked) {
            series->append(at(static_cast<int>(i)));
            rows.push_back(static_cast<int>(i));
        }
    const auto rowAt = [rows, at](const QPointF &point) {
        for (const int row : rows)
            if (at(row) == point)
                return row;
        return -1;
    };
    QObject::connect(series, &QScatterSeries::clicked, series, [data, rowAt](const QPointF &point) {
        if (const int row = rowAt(point); row >= 0)
            data.choose(row);
    });
    QObject::connect(series, &QScatterSeries::hovered, series, [data, rowAt](const QPointF &point, bool on) {
        if (const int row = rowAt(point); on && row >= 0)
            QToolTip::showText(QCursor::pos(), tipOf(data, row));
    });
    return series;
}

} // namespace

QColor seriesColor(int series)
{
    constexpr std::array colors{0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442, 0x999999};
    return QColor::fromRgb(static_cast<QRgb>(colors[static_cast<size_t>(series) % colors.size()]));
}

ChartLook paperLook()
{
    QFont font;
    font.setFamilies(memoFamilies(true));
    font.setPixelSize(12);
    QPalette paper;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::Mid, Qt::gray);
    paper.setColor(QPalette::PlaceholderText, Qt::darkGray);
    return {font, paper};
}

std::pair<double, double> chartRange(const ChartData &data, bool stacked)
{
    if (data.range)
        return *data.range;
    double least = 0;
    double most = 0;
    for (const ChartRow &row : data.rows) {
        double sum = 0;
        for (const double value : row.values) {
            sum += value;
            least = std::min(least, value);
            most = std::max(most, stacked ? sum : value);
        }
    }
    return {least, most};
}

int chartRowHeight(const ChartData &data, bool stacked)
{
    return stacked || data.series.size() < 2 ? 26 : 18 * static_cast<int>(data.series.size()) + 8;
}

QChart *barChart(const ChartData &data, bool stacked, const ChartLook &look)
{
    QChart *chart = emptyChart(look);
    chart->legend()->setVisible(data.series.size() > 1);
    chart->legend()->setReverseMarkers(!stacked);
    QAbstractBarSeries *series = stacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QHorizontalBarSeries;
    series->setBarWidth(barWidth);
    for (qsizetype i = 0; i < data.series.size(); ++i) // beside each other they are counted upwards, but read downwards
        series->append(barsOf(data, static_cast<size_t>(stacked ? i : data.series.size() - 1 - i)));
    labelBars(chart, series, data, stacked, barWidth, look);
    const auto [least, most] = chartRange(data, stacked);
    attach(chart, series, valueAxis(least, most, data.unit, look), rowAxis(data, look));
    return chart;
}

QChart *scatterChart(const ChartData &data, const ChartLook &look)
{
    QChart *chart = emptyChart(look);
    std::pair<double, double> x{0, 0};
    std::pair<double, double> y{0, 0};
    for (const ChartRow &row : data.rows) {
        x = {std::min(x.first, row.values[0]), std::max(x.second, row.values[0])};
        y = {std::min(y.first, row.values[1]), std::max(y.second, row.values[1])};
    }
    QValueAxis *across = valueAxis(x.first, x.second, data.series.value(0) + u' ' + data.unit, look);
    QValueAxis *up = valueAxis(y.first, y.second, {}, look);
    const auto at = [data](int row) { return QPointF(data.rows[static_cast<size_t>(row)].values[0], data.rows[static_cast<size_t>(row)].values[1]); };
    for (const bool marked : {false, true})
        attach(chart, points(data, look, marked, at), across, up);
    std::vector<NamedPoint> named;
    for (size_t i = 0; i < data.rows.size(); ++i)
        named.push_back({at(static_cast<int>(i)), data.rows[i].label});
    namePoints(chart, chart->series().front(), named, look);
    titleAbove(chart, chart->series().front(), data.series.value(1) + u' ' + data.otherUnit, look);
    chart->legend()->setVisible(std::any_of(data.rows.begin(), data.rows.end(), [](const ChartRow &row) { return row.isMarked; }));
    chart->legend()->markers().front()->setVisible(false);
    return chart;
}

QChart *distributionChart(const ChartData &data, const Distribution &distribution, const ChartLook &look)
{
    QChart *chart = emptyChart(look);
    chart->legend()->hide();
    const auto [least, most] = chartRange(data, false);
    QValueAxis *up = valueAxis(least, most, {}, look);
    auto *band = new QBarCategoryAxis;
    band->append(data.series.value(0));
    dress(band, look);
    attach(chart, boxOf(distribution, look), band, up);
    auto *across = new QValueAxis; // the points are spread so that equal ones are seen
    across->setRange(0, 1);
    across->setVisible(false);
    const auto at = [data](int row) { return QPointF(0.5 + 0.09 * ((row * 7) % 6 - 2.5), data.rows[static_cast<size_t>(row)].values[0]); };
    for (const bool marked : {false, true})
        attach(chart, points(data, look, marked, at), across, up);
    std::vector<NamedPoint> named;
    for (size_t i = 0; i < data.rows.size(); ++i) {
        const int row = static_cast<int>(i);
        const bool isOutlier = std::find(distribution.outliers.begin(), distribution.outliers.end(), row) != distribution.outliers.end();
        named.push_back({at(row), isOutlier ? data.rows[i].label : QString()});
    }
    namePoints(chart, chart->series().back(), named, look);
    titleAbove(chart, chart->series().back(), data.unit, look);
    return chart;
}

QChart *firstDigitChart(const FirstDigits &digits, const ChartLook &look)
{
    QChart *chart = emptyChart(look);
    auto *seen = new QBarSet(Words::tr("seen"));
    auto *law = new QLineSeries;
    law->setName(Words::tr("by Benford's law"));
    law->setColor(seriesColor(5));
    QStringList labels;
    double most = 0;
    for (int digit = 1; digit <= 9; ++digit) {
        const double share = 100.0 * digits.seen[static_cast<size_t>(digit - 1)] / std::max(1, digits.count);
        seen->append(share);
        law->append(digit - 1, 100 * benfordShare(digit));
        labels << QString::number(digit);
        most = std::max({most, share, 100 * benfordShare(digit)});
    }
    seen->setColor(seriesColor(0));
    seen->setBorderColor(Qt::transparent);
    auto *bars = new QBarSeries;
    bars->append(seen);
    auto *across = new QBarCategoryAxis;
    across->append(labels);
    across->setTitleText(Words::tr("first digit"));
    dress(across, look);
    QValueAxis *up = valueAxis(0, most, {}, look);
    if (digits.count >= fewestDigits)
        attach(chart, bars, across, up);
    else
        delete bars; // too few amounts to show anything
    attach(chart, law, across, up);
    titleAbove(chart, law, QStringLiteral("%"), look);
    return chart;
}

} // namespace tieout
