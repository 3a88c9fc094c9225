#include "source/pdfview.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace tieout {

PdfView::PdfView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(&m_images, &PageImages::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&m_images, &PageImages::failed, this, &PdfView::drawingFailed);
}

void PdfView::setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &bytes)
{
    m_report = report;
    m_marks.clear();
    m_notes.clear();
    m_anchor = m_caret = 0;
    m_images.setPdf(bytes, report ? source().pages : std::vector<Page>{});
    layOutPages();
    m_markBoxes = m_tickBoxes = m_noteBoxes = m_hitBoxes = m_selectionBoxes = noBoxes();
    boxCorrections();
    if (m_fit != Fit::None)
        applyFit(m_fit);
    verticalScrollBar()->setValue(0);
}

void PdfView::replaceReport(const std::shared_ptr<const OpenReport> &report)
{
    m_report = report;
    boxCorrections();
    viewport()->update();
}

void PdfView::boxCorrections()
{
    m_correctionBoxes = noBoxes();
    for (size_t i = 0; m_report && i < m_report->corrections.size(); ++i)
        addBoxes(m_correctionBoxes, m_report->corrections[i].span, i);
}

void PdfView::layOutPages()
{
    m_layout.layOut(m_report ? source().pages : std::vector<Page>{}, m_fit, m_zoom, viewport()->size());
    const auto range = [](QScrollBar *bar, double whole, int seen) {
        bar->setPageStep(seen);
        bar->setRange(0, std::max(0, static_cast<int>(whole) - seen));
    };
    range(verticalScrollBar(), m_layout.size().height(), viewport()->height());
    range(horizontalScrollBar(), m_layout.size().width(), viewport()->width());
    viewport()->update();
}

QPoint PdfView::scrolled() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRectF PdfView::onView(int page, const tieout::Box &box) const
{
    return m_layout.onArea(page, box).translated(-scrolled());
}

void PdfView::addBoxes(Boxes &boxes, TextSpan span, size_t index) const
{
    const auto lines = source().boxes(span);
    for (size_t i = 0; i < lines.size(); ++i)
        boxes[static_cast<size_t>(lines[i].first)].push_back({lines[i].first, lines[i].second, index, i == 0});
}

QRectF PdfView::viewRect(TextSpan span) const
{
    if (!m_report)
        return {};
    const auto boxes = source().boxes(span);
    return boxes.empty() ? QRectF() : onView(boxes.front().first, boxes.front().second);
}

QRect PdfView::placeOf(TextSpan span) const
{
    return viewRect(span).toAlignedRect().intersected(viewport()->rect());
}

void PdfView::setMarks(const std::vector<SourceMark> &marks)
{
    m_marks = marks;
    m_markBoxes = noBoxes();
    for (size_t i = 0; m_report && i < marks.size(); ++i)
        addBoxes(m_markBoxes, marks[i].span, i);
    viewport()->update();
}

void PdfView::setTicks(const std::vector<TextSpan> &ticks)
{
    m_tickBoxes = noBoxes();
    for (size_t i = 0; m_report && i < ticks.size(); ++i)
        addBoxes(m_tickBoxes, ticks[i], i);
    viewport()->update();
}

void PdfView::setNotes(const std::vector<Annotation> &notes)
{
    m_notes = notes;
    m_noteBoxes = noBoxes();
    for (size_t i = 0; m_report && i < notes.size(); ++i)
        if (notes[i].area.isEmpty())
            addBoxes(m_noteBoxes, notes[i].span, i);
        else if (notes[i].page >= 0 && notes[i].page < stepCount())
            m_noteBoxes[static_cast<size_t>(notes[i].page)].push_back({notes[i].page, notes[i].area, i, true});
    viewport()->update();
}

void PdfView::revealNote(const Annotation &note)
{
    if (note.area.isEmpty() || note.page < 0 || note.page >= stepCount())
        reveal(note.span);
    else
        scrollToBox(onView(note.page, note.area));
}

void PdfView::setHits(const std::vector<TextSpan> &hits, int current)
{
    m_currentHit = current;
    m_hitBoxes = noBoxes();
    for (size_t i = 0; m_report && i < hits.size(); ++i)
        addBoxes(m_hitBoxes, hits[i], i);
    viewport()->update();
}

void PdfView::scrollToBox(const QRectF &rect)
{
    const int height = viewport()->height();
    if (rect.top() < height * 0.15 || rect.bottom() > height * 0.85)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(rect.center().y() - height * 0.42));
    if (rect.left() < 0 || rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        static_cast<int>(rect.center().x() - viewport()->width() / 2.0));
}

void PdfView::reveal(TextSpan span)
{
    if (!m_report)
        return;
    if (!selectedSpan().overlaps(span))
        setCaret(span.begin, false);
    if (const QRectF rect = viewRect(span); !rect.isEmpty())
        scrollToBox(rect);
    else
        goToPage(source().pageAt(span.begin));
    viewport()->update();
}

void PdfView::applyZoom(int percent)
{
    // The place in the middle of the view stays there.
    const QPoint middle(viewport()->width() / 2, viewport()->height() / 2);
    const bool atTop = verticalScrollBar()->value() == 0;
    const int page = currentPage();
    const QRectF before = page < stepCount() ? m_layout.rect(page) : QRectF(0, 0, 1, 1);
    const QPointF at = QPointF(scrolled() + middle) - before.topLeft();
    m_zoom = std::clamp(percent, 25, 800);
    layOutPages();
    const QRectF after = page < stepCount() ? m_layout.rect(page) : QRectF(0, 0, 1, 1);
    const double by = after.width() / before.width();
    verticalScrollBar()->setValue(atTop ? 0 : qRound(after.top() + at.y() * by) - middle.y());
    horizontalScrollBar()->setValue(qRound(after.left() + at.x() * by) - middle.x());
    Q_EMIT zoomChanged(m_zoom);
}

void PdfView::setZoom(int percent)
{
    m_fit = Fit::None;
    applyZoom(percent);
}

void PdfView::applyFit(Fit fit)
{
    m_fit = fit;
    applyZoom(m_zoom);
    if (stepCount() > 0) {
        m_zoom = m_layout.zoom(currentPage());
        Q_EMIT zoomChanged(m_zoom);
    }
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit != Fit::None && event->size() != event->oldSize())
        applyFit(m_fit);
    else
        layOutPages();
}

double PdfView::fractionAt(qsizetype offset) const
{
    if (!m_report || stepCount() == 0)
        return 0;
    const auto boxes = source().boxes({offset, offset + 1});
    const int page = source().pageAt(offset);
    const tieout::Box box = boxes.empty() ? tieout::Box{} : boxes.front().second;
    return m_layout.onArea(page, box).top() / m_layout.size().height();
}

double PdfView::fractionOf(const Annotation &note) const
{
    if (note.area.isEmpty() || note.page < 0 || note.page >= stepCount())
        return fractionAt(note.span.begin);
    return m_layout.onArea(note.page, note.area).top() / m_layout.size().height();
}

int PdfView::currentPage() const
{
    return m_layout.pageAt(verticalScrollBar()->value() + viewport()->height() / 2.0);
}

void PdfView::goToPage(int page)
{
    if (page >= 0 && page < stepCount())
        verticalScrollBar()->setValue(static_cast<int>(m_layout.rect(page).top()) - 7);
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    const int page = currentPage();
    if (const int zoom = page < stepCount() ? m_layout.zoom(page) : m_zoom; m_fit != Fit::None && zoom != m_zoom) {
        m_zoom = zoom;
        Q_EMIT zoomChanged(m_zoom);
    }
    Q_EMIT stepChanged(page);
}

std::pair<int, int> PdfView::visiblePages() const
{
    const double top = verticalScrollBar()->value();
    int first = m_layout.pageAt(top);
    const int last = m_layout.pageAt(top + viewport()->height());
    if (first < stepCount() && m_layout.rect(first).bottom() < top)
        ++first; // only the gap under it is to be seen
    return {first, std::min(last, stepCount() - 1)};
}

} // namespace tieout
