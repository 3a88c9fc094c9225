#include "common/drawnicon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace tieout {

namespace {

struct Pen
{
    QPainterPath path;
    Pen &line(std::initializer_list<QPointF> points)
    {
        bool first = true;
        for (const QPointF &point : points) {
            first ? path.moveTo(point) : path.lineTo(point);
            first = false;
        }
        return *this;
    }
    Pen &ring(qreal x, qreal y, qreal radius)
    {
        path.addEllipse(QPointF(x, y), radius, radius);
        return *this;
    }
    Pen &box(qreal x, qreal y, qreal w, qreal h)
    {
        path.addRoundedRect(x, y, w, h, 1.5, 1.5);
        return *this;
    }
};

QPainterPath arc(bool left)
{
    QPainterPath path;
    const qreal edge = left ? 3 : 17;
    path.moveTo(edge, 8);
    path.cubicTo(QPointF(left ? 8 : 12, 3.5), QPointF(left ? 17 : 3, 5), QPointF(left ? 16.5 : 3.5, 15));
    path.moveTo(edge, 3.5);
    path.lineTo(edge, 8);
    path.lineTo(left ? 7.5 : 12.5, 8);
    return path;
}

/** On a grid of 20 x 20. */
QPainterPath pathOf(Drawing drawing)
{
    switch (drawing) {
    case Drawing::Add:
        return Pen().line({{10, 4}, {10, 16}}).line({{4, 10}, {16, 10}}).path;
    case Drawing::Open:
        return Pen().line({{3, 16}, {3, 4.5}, {8, 4.5}, {9.5, 6.5}, {16, 6.5}, {16, 9}}).line({{3, 16}, {6, 9}, {18, 9}, {15.5, 16}, {3, 16}}).path;
    case Drawing::Import:
        return Pen().line({{10, 3}, {10, 12}}).line({{6.5, 8.5}, {10, 12}, {13.5, 8.5}}).line({{3.5, 12}, {3.5, 16.5}, {16.5, 16.5}, {16.5, 12}}).path;
    case Drawing::Folder:
        return Pen().line({{3, 15.5}, {3, 4.5}, {8, 4.5}, {9.5, 6.5}, {17, 6.5}, {17, 15.5}, {3, 15.5}}).path;
    case Drawing::Undo:
        return arc(true);
    case Drawing::Redo:
        return arc(false);
    case Drawing::Search:
        return Pen().ring(8.5, 8.5, 5).line({{12.2, 12.2}, {16.5, 16.5}}).path;
    case Drawing::ZoomIn:
        return Pen().ring(8.5, 8.5, 5.5).line({{12.5, 12.5}, {16.5, 16.5}}).line({{6, 8.5}, {11, 8.5}}).line({{8.5, 6}, {8.5, 11}}).path;
    case Drawing::ZoomOut:
        return Pen().ring(8.5, 8.5, 5.5).line({{12.5, 12.5}, {16.5, 16.5}}).line({{6, 8.5}, {11, 8.5}}).path;
    case Drawing::FitWidth:
        return Pen().line({{3, 4}, {3, 16}}).line({{17, 4}, {17, 16}}).line({{5.5, 10}, {14.5, 10}}).line({{8, 7.5}, {5.5, 10}, {8, 12.5}}).line({{12, 7.5}, {14.5, 10}, {12, 12.5}}).path;
    case Drawing::FitPage:
        return Pen().box(5, 3, 10, 14).line({{10, 6}, {10, 14}}).line({{8, 8}, {10, 6}, {12, 8}}).line({{8, 12}, {10, 14}, {12, 12}}).path;
    case Drawing::Outline:
        return Pen().line({{3, 5}, {5, 5}}).line({{8, 5}, {17, 5}}).line({{5, 10}, {7, 10}}).line({{10, 10}, {17, 10}}).line({{5, 15}, {7, 15}}).line({{10, 15}, {17, 15}}).path;
    case Drawing::Legend:
        return Pen().ring(10, 10, 7).line({{10, 9}, {10, 14}}).line({{10, 6}, {10, 6.4}}).path;
    case Drawing::Up:
        return Pen().line({{4.5, 12.5}, {10, 7}, {15.5, 12.5}}).path;
    case Drawing::Down:
        return Pen().line({{4.5, 7.5}, {10, 13}, {15.5, 7.5}}).path;
    case Drawing::Confirm:
        return Pen().line({{4, 10.5}, {8.2, 15}, {16, 5}}).path;
    case Drawing::Dismiss:
        return Pen().ring(10, 10, 6.5).line({{5.5, 14.5}, {14.5, 5.5}}).path;
    case Drawing::Reopen:
        return Pen().ring(10, 10, 6.5).path;
    case Drawing::Note:
        return Pen().line({{4, 16}, {4.8, 12.4}, {13, 4.2}, {15.8, 7}, {7.6, 15.2}, {4, 16}}).path;
    case Drawing::Memo:
        return Pen().box(4.5, 3, 11, 14).line({{7, 7}, {13, 7}}).line({{7, 10}, {13, 10}}).line({{7, 13}, {10.5, 13}}).path;
    case Drawing::Tree:
        return Pen().line({{4, 3.5}, {4, 15}, {9, 15}}).line({{4, 9}, {9, 9}}).line({{6.5, 3.5}, {16, 3.5}}).line({{11, 9}, {16, 9}}).line({{11, 15}, {16, 15}}).path;
    case Drawing::Flag:
        return Pen().line({{5, 17}, {5, 3.5}, {15, 3.5}, {12.5, 7}, {15, 10.5}, {5, 10.5}}).path;
    case Drawing::Wait:
        return Pen().ring(10, 10, 6.5).line({{10, 6}, {10, 10}, {13.2, 10}}).path;
    case Drawing::Close:
        return Pen().line({{5, 5}, {15, 15}}).line({{15, 5}, {5, 15}}).path;
    }
    return {};
}

class DrawnIconEngine : public QIconEngine
{
public:
    explicit DrawnIconEngine(Drawing drawing) : m_drawing(drawing) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QColor color = QApplication::palette().color(group, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            color = QApplication::palette().color(QPalette::HighlightedText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 20.0, rect.height() / 20.0);
        painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_drawing));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({0, 0}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new DrawnIconEngine(m_drawing); }

private:
    Drawing m_drawing;
};

} // namespace

QIcon drawnIcon(Drawing drawing)
{
    return QIcon(new DrawnIconEngine(drawing));
}

} // namespace tieout
