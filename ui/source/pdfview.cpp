#include "source/pdfview.h"

#include "common/severitystyle.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace tieout {

namespace {

constexpr int gap = 14;
constexpr int sideMargin = 12;

/** Page pictures are not drawn finer than this; beyond it they are stretched. */
constexpr double finest = 6.0;

} // namespace

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
    m_markBoxes.clear();
    m_hitBoxes.clear();
    std::vector<int> turned;
    if (report)
        for (const Page &page : report->report->document->pages)
            turned.push_back(page.turned);
    m_images.setPdf(bytes, turned);
    layOutPages();
    if (m_fitWidth)
        fitWidth();
    verticalScrollBar()->setValue(0);
}

double PdfView::scale(int page) const
{
    if (!m_fitWidth)
        return m_zoom / 100.0 * 96 / 72;
    const Page &on = m_report->report->document->pages[static_cast<size_t>(page)];
    return std::max(40, viewport()->width() - 2 * sideMargin) / std::max<double>(1, on.width);
}

int PdfView::fittingZoom(int page) const
{
    return page < pageCount() ? static_cast<int>(scale(page) * 72 / 96 * 100) : m_zoom;
}

void PdfView::layOutPages()
{
    m_tops = {gap};
    m_width = 0;
    const size_t pages = m_report ? m_report->report->document->pages.size() : 0;
    for (size_t p = 0; p < pages; ++p) {
        const Page &page = m_report->report->document->pages[p];
        const double by = scale(static_cast<int>(p));
        m_tops.push_back(m_tops.back() + page.height * by + gap);
        m_width = std::max(m_width, page.width * by);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_tops.back()) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_width + 2 * sideMargin) - viewport()->width()));
    viewport()->update();
}

QRectF PdfView::pageRect(int page) const
{
    const Page &on = m_report->report->document->pages[static_cast<size_t>(page)];
    const double by = scale(page);
    const double full = std::max<double>(viewport()->width(), m_width + 2 * sideMargin);
    return {(full - on.width * by) / 2 - horizontalScrollBar()->value(),
            m_tops[static_cast<size_t>(page)] - verticalScrollBar()->value(), on.width * by, on.height * by};
}

QRectF PdfView::onView(int page, const tieout::Box &box) const
{
    const QPointF origin = pageRect(page).topLeft();
    const double by = scale(page);
    return {origin.x() + box.left * by, origin.y() + box.top * by, (box.right - box.left) * by, (box.bottom - box.top) * by};
}

std::vector<PdfView::Boxed> PdfView::boxed(TextSpan span, size_t index) const
{
    std::vector<Boxed> out;
    for (const auto &[page, box] : m_report->report->document->boxes(span))
        out.push_back({page, box, index});
    return out;
}

QRectF PdfView::viewRect(TextSpan span) const
{
    if (!m_report)
        return {};
    const auto boxes = m_report->report->document->boxes(span);
    return boxes.empty() ? QRectF() : onView(boxes.front().first, boxes.front().second);
}

void PdfView::setMarks(const std::vector<SourceMark> &marks)
{
    m_marks = marks;
    m_markBoxes.clear();
    for (size_t i = 0; m_report && i < marks.size(); ++i)
        for (const Boxed &box : boxed(marks[i].span, i))
            m_markBoxes.push_back(box);
    viewport()->update();
}

void PdfView::setHits(const std::vector<TextSpan> &hits, int current)
{
    m_currentHit = current;
    m_hitBoxes.clear();
    for (size_t i = 0; m_report && i < hits.size(); ++i)
        for (const Boxed &box : boxed(hits[i], i))
            m_hitBoxes.push_back(box);
    viewport()->update();
}

void PdfView::reveal(TextSpan span)
{
    const QRectF rect = viewRect(span);
    if (rect.isEmpty()) {
        if (m_report)
            goToPage(m_report->report->document->pageAt(span.begin));
        return;
    }
    const int height = viewport()->height();
    if (rect.top() < height * 0.15 || rect.bottom() > height * 0.85)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(rect.center().y() - height * 0.42));
    if (rect.left() < 0 || rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        static_cast<int>(rect.center().x() - viewport()->width() / 2.0));
    viewport()->update();
}

void PdfView::applyZoom(int percent)
{
    // The place in the middle of the view stays there.
    const int middle = viewport()->height() / 2;
    const bool atTop = verticalScrollBar()->value() == 0;
    const auto page = static_cast<size_t>(currentPage());
    const auto height = [this, page] { return page + 1 < m_tops.size() ? m_tops[page + 1] - m_tops[page] : 1; };
    const double within = (verticalScrollBar()->value() + middle - m_tops[page]) / height();
    m_zoom = std::clamp(percent, 25, 800);
    layOutPages();
    verticalScrollBar()->setValue(atTop ? 0 : static_cast<int>(m_tops[page] + within * height()) - middle);
    Q_EMIT zoomChanged(m_zoom);
}

void PdfView::setZoom(int percent)
{
    m_fitWidth = false;
    applyZoom(percent);
}

void PdfView::fitWidth()
{
    m_fitWidth = true;
    applyZoom(fittingZoom(currentPage()));
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitWidth && event->size().width() != event->oldSize().width())
        fitWidth();
    layOutPages();
}

double PdfView::fractionAt(qsizetype offset) const
{
    if (!m_report || pageCount() == 0)
        return 0;
    const auto boxes = m_report->report->document->boxes({offset, offset + 1});
    const int page = m_report->report->document->pageAt(offset);
    const double within = boxes.empty() ? 0 : boxes.front().second.top;
    return (m_tops[static_cast<size_t>(page)] + within * scale(page)) / m_tops.back();
}

int PdfView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    int page = 0;
    while (page + 1 < pageCount() && m_tops[static_cast<size_t>(page) + 1] - gap / 2.0 < middle)
        ++page;
    return page;
}

void PdfView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(static_cast<int>(m_tops[static_cast<size_t>(page)]) - gap / 2);
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    const int page = currentPage();
    if (const int zoom = fittingZoom(page); m_fitWidth && zoom != m_zoom) {
        m_zoom = zoom;
        Q_EMIT zoomChanged(m_zoom);
    }
    Q_EMIT pageChanged(page);
}

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window).darker(isDark(palette()) ? 125 : 108));
    if (!m_report)
        return;
    int first = -1;
    int last = -1;
    const int pages = static_cast<int>(m_report->report->document->pages.size());
    for (int page = 0; page < pages; ++page)
        if (pageRect(page).intersects(viewport()->rect())) {
            first = first < 0 ? page : first;
            last = page;
        }
    if (first < 0)
        return;
    m_images.setWanted(first - 1, last + 1);
    for (int page = first; page <= last; ++page)
        paintPage(painter, page);
    if (last + 1 < pages)
        (void)m_images.image(last + 1, std::min(scale(last + 1) * devicePixelRatioF(), finest)); // the next one is drawn ahead
}

void PdfView::paintPage(QPainter &painter, int page)
{
    const QRectF rect = pageRect(page);
    painter.fillRect(rect.translated(0, 2).adjusted(-1, 0, 1, 1), QColor(0, 0, 0, 50));
    painter.fillRect(rect, Qt::white);
    QImage image = m_images.image(page, std::min(scale(page) * devicePixelRatioF(), finest));
    if (image.isNull())
        image = m_images.anyImage(page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image.isNull())
        painter.drawImage(rect, image);
    paintHits(painter, page);
    for (const Boxed &box : m_markBoxes)
        if (box.page == page)
            paintMark(painter, m_marks[box.index], box);
}

void PdfView::paintHits(QPainter &painter, int page)
{
    for (const Boxed &box : m_hitBoxes)
        if (box.page == page)
            painter.fillRect(onView(page, box.box), static_cast<int>(box.index) == m_currentHit ? QColor(0xf5, 0x9f, 0x00, 150)
                                                                                                : QColor(0xff, 0xd9, 0x3b, 100));
}

void PdfView::paintMark(QPainter &painter, const SourceMark &mark, const Boxed &box)
{
    static const QPalette paper(Qt::white); // pages stay white in the dark, so do the colours over them
    const QRectF rect = onView(box.page, box.box).adjusted(-2, -2, 2, 2);
    const bool stated = mark.role == EvidenceRole::Stated;
    QColor color = mark.finding >= 0 && stated ? severityColor(mark.severity, paper) : accentColor(paper);
    QColor wash = color;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.layer == MarkLayer::Known) {
        wash.setAlpha(26);
        painter.fillRect(rect, wash);
        painter.setPen(QPen(color, 1.2, Qt::DashLine));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    } else if (mark.layer == MarkLayer::Chosen) {
        wash.setAlpha(stated ? 60 : 34);
        painter.setBrush(wash);
        painter.setPen(QPen(color, stated ? 2 : 1.4, stated ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(rect, 3, 3);
    } else {
        painter.setPen(QPen(accentColor(paper), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 5, 5);
    }
    if (mark.finding >= 0 && stated) {
        const qreal side = std::clamp<qreal>(rect.height() * 0.8, 9, 18);
        paintSeverity(painter, QRectF(rect.left() - side - 3, rect.center().y() - side / 2, side, side), mark.severity, paper);
    }
    painter.restore();
}

qsizetype PdfView::offsetAt(const QPointF &point) const
{
    const auto &pages = m_report->report->document->pages;
    for (size_t p = 0; p < pages.size(); ++p) {
        const QRectF rect = pageRect(static_cast<int>(p));
        if (!rect.contains(point))
            continue;
        const QPointF at = (point - rect.topLeft()) / scale(static_cast<int>(p));
        for (size_t i = 0; i < pages[p].boxes.size(); ++i) {
            const tieout::Box &box = pages[p].boxes[i];
            if (at.x() >= box.left && at.x() < box.right && at.y() >= box.top && at.y() < box.bottom)
                return pages[p].span.begin + static_cast<qsizetype>(i);
        }
    }
    return -1;
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_report)
        return;
    if (const qsizetype offset = offsetAt(event->position()); offset >= 0)
        Q_EMIT offsetClicked(offset);
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

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool PdfView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_report) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const Boxed &box : m_markBoxes) {
            const SourceMark &mark = m_marks[box.index];
            if (mark.finding >= 0 && onView(box.page, box.box).contains(help->pos())) {
                const Finding &finding = m_report->result.findings[static_cast<size_t>(mark.finding)];
                QToolTip::showText(help->globalPos(), finding.message.text(), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace tieout
