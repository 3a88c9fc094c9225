#include "source/markpainting.h"

#include "common/severitystyle.h"

#include <QPainter>
#include <cmath>

namespace tieout {

namespace {

QColor washed(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

void paintMark(QPainter &painter, const QRectF &place, const SourceMark &mark, bool first, const QPalette &palette)
{
    const QRectF rect = place.adjusted(-2, -2, 2, 2);
    const bool stated = mark.role == EvidenceRole::Stated;
    const QColor color = mark.finding >= 0 && stated ? severityColor(mark.severity, palette) : accentColor(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.layer == MarkLayer::Known) {
        painter.fillRect(rect, washed(color, 26));
        painter.setPen(QPen(color, 1.2, Qt::DashLine));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    } else if (mark.layer == MarkLayer::Chosen) {
        painter.setBrush(washed(color, stated ? 60 : 34));
        painter.setPen(QPen(color, stated ? 2 : 1.4, stated ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(rect, 3, 3);
    } else {
        painter.setPen(QPen(accentColor(palette), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 5, 5);
    }
    if (mark.finding >= 0 && stated && first) {
        // Under the corner, between the lines: beside the number stands the word that says which way it went, above it the auditor's sign.
        const qreal side = std::clamp<qreal>(rect.height() * 0.6, 8, 13);
        paintSeverity(painter, QRectF(rect.left() - side * 0.7, rect.bottom() - side * 0.2, side, side), mark.severity, palette);
    }
    painter.restore();
}

void paintCorrection(QPainter &painter, const QRectF &number, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColor(palette), 1));
    const qreal top = std::floor(number.bottom()) + 0.5; // between two rows of pixels both would be grey
    for (const qreal y : {top, top + 2})
        painter.drawLine(QPointF(number.left(), y), QPointF(number.right(), y));
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &number, const QPalette &palette)
{
    const qreal side = std::clamp<qreal>(number.height() * 0.7, 7, 15);
    paintOutcome(painter, QRectF(number.right() - side * 0.15, number.top() - side * 0.55, side, side), Outcome::Pass, palette);
}

} // namespace tieout
