#include "compare/comparecharts.h"

#include "common/severitystyle.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QCoreApplication>
#include <QCursor>
#include <QFontMetrics>
#include <QGraphicsSimpleTextItem>
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

constexpr int longestLabel = 190; ///< pixels of a label at the left; the tool tip has the whole name

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

/** The label with its mark, cut in the middle where it is too long, unlike every one before it. */
QString axisLabel(const ChartRow &row, const QFontMetrics &metrics, QStringList &taken)
{
    QString label = metrics.elidedText(row.label, Qt::ElideMiddle, longestLabel);
    if (row.isMarked)
        label.prepend(QStringLiteral("✖ "));
    while (taken.contains(label)) // two categories of one name would be one
        label += QChar(0x200B);
    taken.append(label);
    return label;
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

/** The bounds of all values of the series, or of their sums. */
std::pair<double, double> bounds(const ChartData &data, bool stacked)
{
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

/** Names the points of `series`; a name that would cover an earlier one is left to the tool tip. */
void namePoints(QChart *chart, QAbstractSeries *series, const ChartData &data, const ChartLook &look)
{
    std::vector<QGraphicsSimpleTextItem *> names;
    for (const ChartRow &row : data.rows) {
        names.push_back(new QGraphicsSimpleTextItem(row.label, chart));
        names.back()->setFont(look.font);
        names.back()->setBrush(look.palette.color(QPalette::Text));
    }
    QObject::connect(chart, &QChart::plotAreaChanged, series, [chart, series, data, names](const QRectF &plot) {
        std::vector<QRectF> taken;
        for (size_t i = 0; i < names.size(); ++i) {
            const QPointF point = chart->mapToPosition({data.rows[i].values[0], data.rows[i].values[1]}, series);
            QRectF box({point.x() + 8, point.y() - names[i]->boundingRect().height() / 2}, names[i]->boundingRect().size());
            if (box.right() > plot.right())
                box.moveRight(point.x() - 8);
            const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); });
            names[i]->setPos(box.topLeft());
            names[i]->setVisible(isFree);
            if (isFree)
                taken.push_back(box);
        }
    });
}

} // namespace

QColor seriesColor(int series)
{
    constexpr std::array colors{0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442, 0x999999};
    return QColor::fromRgb(static_cast<QRgb>(colors[static_cast<size_t>(series) % colors.size()]));
}

int chartRowHeight(const ChartData &data, bool stacked)
{
    return stacked || data.series.size() < 2 ? 26 : 14 * static_cast<int>(data.series.size()) + 8;
}

QChart *barChart(const ChartData &data, bool stacked, const ChartLook &look)
{
    QChart *chart = emptyChart(look);
    chart->legend()->setVisible(data.series.size() > 1);
    QAbstractBarSeries *series = stacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QHorizontalBarSeries;
    series->setBarWidth(0.66);
    QStringList labels;
    for (auto row = data.rows.rbegin(); row != data.rows.rend(); ++row)
        axisLabel(*row, QFontMetrics(look.font), labels);
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        auto *set = new QBarSet(data.series[i]);
        for (auto row = data.rows.rbegin(); row != data.rows.rend(); ++row) {
            set->append(static_cast<size_t>(i) < row->values.size() ? row->values[static_cast<size_t>(i)] : 0);
            if (row->isCurrent)
                set->selectBar(set->count() - 1);
        }
        QColor color = seriesColor(static_cast<int>(i));
        set->setSelectedColor(color.darker(150));
        color.setAlpha(210);
        set->setColor(color);
        set->setBorderColor(Qt::transparent);
        set->setLabelColor(look.palette.color(QPalette::Text));
        connectBars(set, data);
        series->append(set);
    }
    series->setLabelsVisible(data.series.size() == 1);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->setLabelsPrecision(12);
    auto *names = new QBarCategoryAxis;
    names->append(labels);
    names->setGridLineVisible(false);
    dress(names, look);
    const auto [least, most] = bounds(data, stacked);
    attach(chart, series, valueAxis(least, most, data.unit, look), names);
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
    QValueAxis *up = valueAxis(y.first, y.second, data.series.value(1) + u' ' + data.otherUnit, look);
    const auto at = [data](int row) { return QPointF(data.rows[static_cast<size_t>(row)].values[0], data.rows[static_cast<size_t>(row)].values[1]); };
    for (const bool marked : {false, true})
        attach(chart, points(data, look, marked, at), across, up);
    namePoints(chart, chart->series().front(), data, look);
    chart->legend()->setVisible(std::any_of(data.rows.begin(), data.rows.end(), [](const ChartRow &row) { return row.isMarked; }));
    chart->legend()->markers().front()->setVisible(false);
    return chart;
}

QChart *distributionChart(const ChartData &data, const Distribution &distribution, const ChartLook &look)
{
    QChart *chart = emptyChart(look);
    chart->legend()->hide();
    auto *box = new QBoxPlotSeries;
    box->setBoxOutlineVisible(true);
    box->setBoxWidth(0.5);
    QColor fill = seriesColor(0);
    fill.setAlpha(60);
    box->setBrush(fill);
    box->setPen(QPen(look.palette.color(QPalette::Text), 1));
    const auto scale = [&](const Decimal &value) { return value.toDouble(); };
    if (distribution.count >= fewestPeers)
        box->append(new QBoxSet(scale(distribution.least), scale(distribution.lower), scale(distribution.median), scale(distribution.upper),
                                scale(distribution.most), QString()));
    const auto [least, most] = bounds(data, false);
    QValueAxis *up = valueAxis(least, most, data.unit, look);
    auto *band = new QBarCategoryAxis;
    band->append(data.series.value(0));
    dress(band, look);
    attach(chart, box, band, up);
    auto *across = new QValueAxis; // the points are spread so that equal ones are seen
    across->setRange(0, 1);
    across->setVisible(false);
    const auto at = [data](int row) { return QPointF(0.5 + 0.09 * ((row * 7) % 5 - 2), data.rows[static_cast<size_t>(row)].values[0]); };
    for (const bool marked : {false, true})
        attach(chart, points(data, look, marked, at), across, up);
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
    auto *bars = new QBarSeries;
    bars->append(seen);
    auto *across = new QBarCategoryAxis;
    across->append(labels);
    across->setTitleText(Words::tr("first digit"));
    dress(across, look);
    QValueAxis *up = valueAxis(0, most, QStringLiteral("%"), look);
    attach(chart, bars, across, up);
    attach(chart, law, across, up);
    return chart;
}

} // namespace tieout
