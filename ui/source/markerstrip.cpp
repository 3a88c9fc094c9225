#include "source/markerstrip.h"

#include "common/notestyle.h"
#include "common/severitystyle.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace tieout {

namespace {

constexpr int lane = 16; ///< pixels: findings in the first, notes in the second

} // namespace

MarkerStrip::MarkerStrip(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(lane);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

void MarkerStrip::setMarkers(std::vector<Marker> markers)
{
    m_markers = std::move(markers);
    std::stable_sort(m_markers.begin(), m_markers.end(), [](const Marker &a, const Marker &b) { return a.fraction < b.fraction; });
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_markers.size()) - 1));
    const bool notes = std::any_of(m_markers.begin(), m_markers.end(), [](const Marker &marker) { return marker.note != 0; });
    setFixedWidth(notes ? 2 * lane : lane);
    update();
}

QRectF MarkerStrip::rectOf(const Marker &marker) const
{
    const double y = 8 + marker.fraction * (height() - 16);
    return {marker.note ? lane + 2.0 : 2.0, y - 6, 12, 12};
}

void MarkerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    // The gravest and the chosen one are painted last, over the others.
    std::vector<const Marker *> order;
    for (const Marker &marker : m_markers)
        order.push_back(&marker);
    std::stable_sort(order.begin(), order.end(), [](const Marker *a, const Marker *b) {
        return a->chosen != b->chosen ? b->chosen : a->severity > b->severity;
    });
    for (const Marker *marker : order) {
        const QRectF place = rectOf(*marker);
        if (marker->chosen) {
            QColor color = accentColor(palette());
            color.setAlpha(70);
            painter.fillRect(QRectF(0, place.top() - 2, width(), 16), color);
        }
        if (marker->note)
            paintAnnotation(painter, place.adjusted(-2, -2, 2, 2), marker->kind, marker->meaning, palette());
        else
            paintSeverity(painter, place, marker->severity, palette());
    }
    if (hasFocus() && !m_markers.empty()) {
        painter.setPen(QPen(accentColor(palette()), 1.5));
        painter.drawRect(rectOf(m_markers[static_cast<size_t>(m_current)]).adjusted(-1, -1, 1, 1));
    }
}

const MarkerStrip::Marker *MarkerStrip::at(const QPointF &point) const
{
    const Marker *nearest = nullptr;
    double distance = 8;
    for (const Marker &marker : m_markers) {
        const QRectF place = rectOf(marker);
        const double away = std::abs(place.center().y() - point.y());
        const bool inLane = marker.note ? point.x() >= lane : point.x() < lane;
        if (inLane && (away < distance || (nearest && away == distance && marker.severity < nearest->severity))) {
            nearest = &marker;
            distance = away;
        }
    }
    return nearest;
}

void MarkerStrip::choose(const Marker &marker)
{
    marker.note ? Q_EMIT noteClicked(marker.note) : Q_EMIT findingClicked(marker.finding);
}

QString MarkerStrip::describe(const Marker &marker)
{
    return marker.note ? marker.sentence : severityLabel(marker.severity) + u'\n' + marker.sentence;
}

void MarkerStrip::mousePressEvent(QMouseEvent *event)
{
    if (const Marker *marker = at(event->position()))
        choose(Marker(*marker)); // choosing may set new markers
}

void MarkerStrip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(at(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

/** The keys walk down the strip; what they are at is told. */
void MarkerStrip::moveTo(int marker)
{
    if (marker < 0 || static_cast<size_t>(marker) >= m_markers.size())
        return;
    m_current = marker;
    const Marker &at = m_markers[static_cast<size_t>(marker)];
    setAccessibleDescription(describe(at));
    QToolTip::showText(mapToGlobal(rectOf(at).bottomLeft().toPoint()), describe(at), this);
    update();
}

void MarkerStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const auto chosen = std::find_if(m_markers.begin(), m_markers.end(), [](const Marker &marker) { return marker.chosen; });
    moveTo(chosen == m_markers.end() ? m_current : static_cast<int>(chosen - m_markers.begin()));
}

void MarkerStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        moveTo(m_current - 1);
    else if (event->key() == Qt::Key_Down)
        moveTo(m_current + 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && !m_markers.empty())
        choose(Marker(m_markers[static_cast<size_t>(m_current)]));
    else
        QWidget::keyPressEvent(event);
}

bool MarkerStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const Marker *marker = at(help->pos()))
        QToolTip::showText(help->globalPos(), describe(*marker), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace tieout
