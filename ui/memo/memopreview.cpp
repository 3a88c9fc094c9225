#include "memo/memopreview.h"

#include <QPainter>
#include <QScrollBar>

namespace tieout {

namespace {

constexpr double paperWidth = 595; // A4, points
constexpr double paperHeight = 842;
constexpr int gap = 12; // pixels around a page
constexpr int keptImages = 12;

} // namespace

MemoPreview::MemoPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width does not change with the pages
    setMinimumWidth(360);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages as they will be exported"));
}

double MemoPreview::scale() const
{
    return std::max(0.1, (viewport()->width() - 2 * gap) / paperWidth);
}

int MemoPreview::pageStep() const
{
    return qRound(paperHeight * scale()) + gap;
}

void MemoPreview::showPdf(const QByteArray &pdf)
{
    const auto opened = PageRenderer::open(pdf);
    m_renderer = opened ? *opened : nullptr;
    m_images.clear();
    arrange();
    viewport()->update();
}

void MemoPreview::scrollToPage(int page)
{
    verticalScrollBar()->setValue(page * pageStep());
}

void MemoPreview::arrange()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, pageCount() * pageStep() + gap - viewport()->height()));
}

void MemoPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_images.clear();
    arrange();
}

const QImage &MemoPreview::image(int page)
{
    const auto known = m_images.find(page);
    if (known != m_images.end())
        return *known;
    if (m_images.size() >= keptImages)
        m_images.clear();
    QImage drawn = m_renderer->render(page, scale() * devicePixelRatioF());
    drawn.setDevicePixelRatio(devicePixelRatioF());
    return *m_images.insert(page, drawn);
}

void MemoPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    const int top = verticalScrollBar()->value();
    const QSize size(qRound(paperWidth * scale()), qRound(paperHeight * scale()));
    for (int page = std::max(0, (top - gap) / pageStep()); page < pageCount(); ++page) {
        const int y = gap + page * pageStep() - top;
        if (y > viewport()->height())
            break;
        painter.fillRect(QRect(QPoint(gap, y), size), Qt::white);
        painter.drawImage(gap, y, image(page));
    }
}

} // namespace tieout
