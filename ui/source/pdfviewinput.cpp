#include "source/notepainting.h"
#include "source/numbertip.h"
#include "source/pdfview.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <optional>

namespace tieout {

namespace {

constexpr int slop = 4; // pixels the mouse may move in a click

std::optional<CaretMove> moveOf(const QKeyEvent &event)
{
    const bool far = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        return CaretMove::Left;
    case Qt::Key_Right:
        return CaretMove::Right;
    case Qt::Key_Up:
        return CaretMove::Up;
    case Qt::Key_Down:
        return CaretMove::Down;
    case Qt::Key_Home:
        return far ? CaretMove::TextStart : CaretMove::LineStart;
    case Qt::Key_End:
        return far ? CaretMove::TextEnd : CaretMove::LineEnd;
    default:
        return {};
    }
}

} // namespace

TextSpan PdfView::selectedSpan() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

void PdfView::setCaret(qsizetype caret, bool extend)
{
    const TextSpan before = selectedSpan();
    m_caret = caret;
    if (!extend)
        m_anchor = caret;
    m_selectionBoxes = noBoxes();
    if (m_report)
        addBoxes(m_selectionBoxes, selectedSpan(), 0);
    viewport()->update();
    if (before.size() != selectedSpan().size())
        Q_EMIT selectionChanged();
}

void PdfView::selectSpan(TextSpan span)
{
    m_anchor = span.begin;
    setCaret(span.end, true);
}

qsizetype PdfView::offsetAt(const QPoint &point) const
{
    const QPointF at = point + scrolled();
    const int page = m_layout.pageAt(at.y());
    if (page >= stepCount() || !m_layout.rect(page).contains(at))
        return -1;
    return characterAt(source(), page, (at - m_layout.rect(page).topLeft()) / m_layout.scale(page));
}

qsizetype PdfView::caretAtPoint(const QPoint &point) const
{
    const QPointF at = point + scrolled();
    const int page = m_layout.pageAt(at.y());
    return caretAt(source(), page, (at - m_layout.rect(page).topLeft()) / m_layout.scale(page));
}

void PdfView::setDrawingArea(bool on)
{
    m_drawingArea = on;
    m_dragging = false;
    viewport()->setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || stepCount() == 0)
        return;
    m_pressed = m_moved = event->pos();
    m_dragging = false;
    if (!m_drawingArea)
        setCaret(caretAtPoint(event->pos()), event->modifiers() & Qt::ShiftModifier);
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    if (stepCount() == 0)
        return;
    if (!(event->buttons() & Qt::LeftButton)) {
        if (!m_drawingArea)
            viewport()->setCursor(offsetAt(event->pos()) >= 0 ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    m_moved = event->pos();
    m_dragging = m_dragging || (m_moved - m_pressed).manhattanLength() > slop;
    if (!m_dragging)
        return;
    if (m_drawingArea)
        viewport()->update();
    else
        setCaret(caretAtPoint(m_moved), true);
    if (viewport()->rect().contains(m_moved) || m_drawingArea)
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(30, this);
}

/** Text is selected beyond the edge of the view: it scrolls after the mouse. */
void PdfView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const int beyond = m_moved.y() < 0 ? m_moved.y() : std::max(0, m_moved.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
    setCaret(caretAtPoint(m_moved), true);
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    if (event->button() != Qt::LeftButton || stepCount() == 0)
        return;
    if (m_drawingArea)
        return finishArea();
    const bool click = !m_dragging && selectedSpan().isEmpty();
    m_dragging = false;
    if (const qsizetype offset = click ? offsetAt(event->pos()) : -1; offset >= 0)
        Q_EMIT offsetClicked(offset);
}

void PdfView::finishArea()
{
    const int page = m_layout.pageAt(m_pressed.y() + scrolled().y());
    const QRectF area = QRectF(QRect(m_pressed, m_moved).normalized()).translated(scrolled());
    const tieout::Box box = m_dragging ? m_layout.onPage(page, area) : tieout::Box{};
    setDrawingArea(false);
    Q_EMIT areaDrawn(page, box);
}

void PdfView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TextSpan word = stepCount() > 0 ? wordAt(source(), offsetAt(event->pos())) : TextSpan{}; !word.isEmpty())
        selectSpan(word);
}

void PdfView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect place = placeOf(selectedSpan().isEmpty() ? TextSpan{m_caret, m_caret + 1} : selectedSpan());
    Q_EMIT menuRequested(byKey && !place.isEmpty() ? place.bottomLeft() : event->pos(), byKey);
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PdfView::extendByKey(CaretMove move)
{
    setCaret(movedCaret(source(), m_caret, move), true);
    const qsizetype edge = m_caret > m_anchor ? m_caret - 1 : m_caret;
    if (const QRectF rect = viewRect({edge, edge + 1}); !rect.isEmpty() && !viewport()->rect().contains(rect.toAlignedRect()))
        scrollToBox(rect);
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (m_drawingArea && event->key() == Qt::Key_Escape) {
        setDrawingArea(false);
        Q_EMIT areaDrawn(currentPage(), {});
    } else if (const auto move = moveOf(*event); move && m_report && event->modifiers() & Qt::ShiftModifier)
        extendByKey(*move);
    else if (event->matches(QKeySequence::SelectAll) && m_report)
        selectSpan(source().pages[static_cast<size_t>(currentPage())].span);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

/** What the auditor's marks at the point say, then what the number there is. */
QString PdfView::tipAt(const QPoint &point) const
{
    const qsizetype offset = offsetAt(point);
    QStringList lines = correctionLines(*m_report, offset);
    const int page = m_layout.pageAt(point.y() + scrolled().y());
    for (const Boxed &note : page < stepCount() ? m_noteBoxes[static_cast<size_t>(page)] : std::vector<Boxed>{})
        if (onView(page, note.box).adjusted(note.first ? -10 : 0, note.first ? -12 : 0, 0, 0).contains(point))
            lines.append(noteLine(m_notes[note.index]));
    return withNotes(numberTip(*m_report, offset), lines);
}

bool PdfView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_report)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(help->pos());
    tip.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace tieout
