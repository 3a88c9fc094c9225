#include "source/markerstrip.h"

#include "common/severitystyle.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace tieout {

MarkerStrip::MarkerStrip(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(16);
    setMouseTracking(true);
}

void MarkerStrip::setMarkers(std::vector<Marker> markers)
{
    m_markers = std::move(markers);
    // The gravest and the chosen one are painted last, over the others.
    std::stable_sort(m_markers.begin(), m_markers.end(), [](const Marker &a, const Marker &b) {
        return a.chosen != b.chosen ? b.chosen : a.severity > b.severity;
    });
    update();
}

double MarkerStrip::yOf(const Marker &marker) const
{
    return 8 + marker.fraction * (height() - 16);
}

void MarkerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    for (const Marker &marker : m_markers) {
        const double y = yOf(marker);
        if (marker.chosen) {
            QColor color = accentColor(palette());
            color.setAlpha(70);
            painter.fillRect(QRectF(0, y - 8, width(), 16), color);
        }
        paintSeverity(painter, QRectF(2, y - 6, 12, 12), marker.severity, palette());
    }
}

const MarkerStrip::Marker *MarkerStrip::at(int y) const
{
    const Marker *nearest = nullptr;
    for (const Marker &marker : m_markers)
        if (std::abs(yOf(marker) - y) < 7 && (!nearest || std::abs(yOf(marker) - y) <= std::abs(yOf(*nearest) - y)))
            nearest = &marker;
    return nearest;
}

void MarkerStrip::mousePressEvent(QMouseEvent *event)
{
    if (const Marker *marker = at(static_cast<int>(event->position().y())))
        Q_EMIT findingClicked(marker->finding);
}

bool MarkerStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const Marker *marker = at(help->pos().y()))
            QToolTip::showText(help->globalPos(), severityLabel(marker->severity) + u'\n' + marker->sentence, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace tieout
