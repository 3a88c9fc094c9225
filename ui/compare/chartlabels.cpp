// Qt Charts cuts the labels of an axis to "..." where rows are close, and writes figures without their last zeros; these do neither.
#include "compare/chartlabels.h"

#include "common/severitystyle.h"

#include <QFontMetrics>
#include <QGraphicsSimpleTextItem>
#include <algorithm>
#include <array>
#include <cmath>

namespace tieout {

namespace {

constexpr int longestLabel = 190; ///< pixels of a name at the left
constexpr double gap = 6;         ///< pixels between a bar or point and its words

QGraphicsSimpleTextItem *textOn(QChart *chart, const QString &text, const QColor &color, const QFont &font)
{
    auto *item = new QGraphicsSimpleTextItem(text, chart);
    item->setFont(font);
    item->setBrush(color);
    item->setZValue(100);                            // over bars and grid
    item->setAcceptedMouseButtons(Qt::NoButton); // a click is meant for what is under it
    return item;
}

/** With a ground of its own: lines that run through a name make it hard to read. */
QGraphicsSimpleTextItem *shielded(QGraphicsSimpleTextItem *text, const QColor &ground)
{
    auto *shield = new QGraphicsRectItem(text->boundingRect(), text);
    shield->setPen(Qt::NoPen);
    shield->setBrush(ground);
    shield->setFlag(QGraphicsItem::ItemStacksBehindParent);
    shield->setAcceptedMouseButtons(Qt::NoButton);
    return text;
}

/** Names and figures of one row, and where they belong. */
struct RowText
{
    struct Figure
    {
        QGraphicsSimpleTextItem *item;
        QPointF from, to; ///< begin and end of the bar, in values
    };
    QGraphicsSimpleTextItem *name;
    double at; ///< on the axis of the rows
    std::vector<Figure> figures;
};

QColor onColor(const QColor &bar)
{
    return qGray(bar.rgb()) > 140 ? Qt::black : Qt::white;
}

/** The figures of a row; of bars beside each other the first one is the uppermost. */
std::vector<RowText::Figure> figuresOf(QChart *chart, const ChartRow &row, double at, bool stacked, double barWidth, const ChartLook &look)
{
    std::vector<RowText::Figure> out;
    const double thick = barWidth / static_cast<double>(std::max<size_t>(1, row.values.size()));
    double sum = 0;
    for (size_t i = 0; i < row.values.size(); ++i) {
        const QString text = row.figures.value(static_cast<qsizetype>(i));
        const double y = stacked ? at : at + barWidth / 2 - thick * (static_cast<double>(i) + 0.5);
        const double begin = stacked ? sum : 0;
        sum += row.values[i];
        if (!text.isEmpty())
            out.push_back({textOn(chart, text, stacked ? onColor(seriesColor(static_cast<int>(i))) : look.palette.color(QPalette::Text), look.font),
                           {begin, y}, {begin + row.values[i], y}});
    }
    return out;
}

void placeFigure(QChart *chart, QAbstractSeries *series, const RowText::Figure &figure, bool inside)
{
    const QPointF from = chart->mapToPosition(figure.from, series);
    const QPointF to = chart->mapToPosition(figure.to, series);
    const QSizeF size = figure.item->boundingRect().size();
    const double left = inside ? (from.x() + to.x() - size.width()) / 2 : to.x() < from.x() ? to.x() - gap - size.width() : to.x() + gap;
    figure.item->setPos(left, to.y() - size.height() / 2);
    figure.item->setVisible(!inside || size.width() + 4 <= std::abs(to.x() - from.x()));
}

/** The places around a point where its name may stand, the best first. */
std::array<QPointF, 4> placesAround(const QPointF &point, const QSizeF &size)
{
    return {QPointF(point.x() + gap + 2, point.y() - size.height() / 2), QPointF(point.x() - gap - 2 - size.width(), point.y() - size.height() / 2),
            QPointF(point.x() - size.width() / 2, point.y() - gap - size.height()), QPointF(point.x() - size.width() / 2, point.y() + gap)};
}

void placeNames(QChart *chart, QAbstractSeries *series, const std::vector<NamedPoint> &points, const std::vector<QGraphicsSimpleTextItem *> &names)
{
    std::vector<QRectF> taken;
    std::vector<QPointF> at;
    for (const NamedPoint &point : points) {
        at.push_back(chart->mapToPosition(point.value, series));
        taken.emplace_back(at.back() - QPointF(5, 5), QSizeF(10, 10));
    }
    const QRectF plot = chart->plotArea();
    for (size_t i = 0; i < names.size(); ++i) {
        names[i]->setVisible(false);
        if (points[i].name.isEmpty())
            continue;
        for (const QPointF &corner : placesAround(at[i], names[i]->boundingRect().size())) {
            const QRectF box(corner, names[i]->boundingRect().size());
            if (!plot.contains(box) || std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); }))
                continue;
            names[i]->setPos(corner);
            names[i]->setVisible(true);
            taken.push_back(box);
            break;
        }
    }
}

} // namespace

QString rowLabel(const ChartRow &row, const QFontMetrics &metrics)
{
    return (row.isMarked ? QStringLiteral("✖ ") : QString()) + metrics.elidedText(row.label, Qt::ElideMiddle, longestLabel);
}

void labelBars(QChart *chart, QAbstractSeries *series, const ChartData &data, bool stacked, double barWidth, const ChartLook &look)
{
    std::vector<RowText> rows;
    const QFontMetrics metrics(look.font);
    double widest = 0;
    for (size_t i = 0; i < data.rows.size(); ++i) {
        const ChartRow &row = data.rows[i];
        const double at = static_cast<double>(data.rows.size() - 1 - i); // the axis runs upwards
        auto *name = textOn(chart, rowLabel(row, metrics), look.palette.color(QPalette::Text), look.font);
        widest = std::max(widest, name->boundingRect().width());
        rows.push_back({name, at, figuresOf(chart, row, at, stacked, barWidth, look)});
    }
    QMargins margins = chart->margins();
    margins.setLeft(static_cast<int>(widest + 2 * gap));
    chart->setMargins(margins);
    QObject::connect(chart, &QChart::plotAreaChanged, series, [chart, series, rows, stacked](const QRectF &plot) {
        for (const RowText &row : rows) {
            const QSizeF size = row.name->boundingRect().size();
            row.name->setPos(plot.left() - gap - size.width(), chart->mapToPosition({0, row.at}, series).y() - size.height() / 2);
            for (const RowText::Figure &figure : row.figures)
                placeFigure(chart, series, figure, stacked);
        }
    });
}

void titleAbove(QChart *chart, QAbstractSeries *series, const QString &title, const ChartLook &look)
{
    auto *item = textOn(chart, title, quietColor(look.palette), look.font);
    const int height = static_cast<int>(std::ceil(item->boundingRect().height()));
    QMargins margins = chart->margins();
    margins.setTop(margins.top() + height);
    chart->setMargins(margins);
    QObject::connect(chart, &QChart::plotAreaChanged, series, [item, height](const QRectF &plot) { item->setPos(gap, plot.top() - height - 1.5 * gap); });
}

void namePoints(QChart *chart, QAbstractSeries *series, const std::vector<NamedPoint> &points, const ChartLook &look)
{
    std::vector<QGraphicsSimpleTextItem *> names;
    names.reserve(points.size());
    for (const NamedPoint &point : points)
        names.push_back(shielded(textOn(chart, point.name, look.palette.color(QPalette::Text), look.font), look.palette.color(QPalette::Base)));
    QObject::connect(chart, &QChart::plotAreaChanged, series, [chart, series, points, names] { placeNames(chart, series, points, names); });
}

} // namespace tieout
