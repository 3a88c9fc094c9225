#include "common/severitystyle.h"
#include "source/markpainting.h"
#include "source/notepainting.h"
#include "source/pdfview.h"

#include <QPainter>

namespace tieout {

namespace {

/** Pages stay white in the dark, so do the colours over them. */
const QPalette &paper()
{
    static const QPalette white(Qt::white);
    return white;
}

QColor alpha(QColor color, int value)
{
    color.setAlpha(value);
    return color;
}

} // namespace

std::vector<Tile> PdfView::tilesOf(int page, const QRectF &visible) const
{
    const double ratio = devicePixelRatioF();
    const QRectF part = visible.translated(-m_layout.rect(page).topLeft());
    const QRectF pixels(part.topLeft() * ratio, part.size() * ratio);
    return m_images.tiles(page, m_layout.scale(page) * ratio, pixels.toAlignedRect());
}

bool PdfView::isPainted() const
{
    const auto [first, last] = visiblePages();
    const QRectF seen(scrolled(), viewport()->size());
    for (int page = first; page <= last; ++page)
        for (const Tile &tile : tilesOf(page, seen))
            if (m_images.image(tile).isNull())
                return false;
    return true;
}

/** What is to be seen first, then the pieces around it and the pages before and after. */
void PdfView::wantPictures(int first, int last)
{
    std::vector<Tile> wanted;
    const QRectF seen(scrolled(), viewport()->size());
    const auto add = [&](int page, const QRectF &part) {
        const auto tiles = page >= 0 && page < stepCount() ? tilesOf(page, part) : std::vector<Tile>{};
        for (const Tile &tile : tiles)
            if (std::find(wanted.begin(), wanted.end(), tile) == wanted.end())
                wanted.push_back(tile);
    };
    add(currentPage(), seen);
    for (int page = first; page <= last; ++page)
        add(page, seen);
    const QRectF around = seen.adjusted(0, -seen.height() / 2, 0, seen.height());
    for (int page = first; page <= last + 1; ++page)
        add(page, around);
    add(first - 1, around);
    m_images.want(wanted);
}

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window).darker(isDark(palette()) ? 125 : 108));
    const auto [first, last] = visiblePages();
    if (last < first)
        return;
    wantPictures(first, last);
    for (int page = first; page <= last; ++page)
        paintPage(painter, page);
    if (m_drawingArea && m_dragging) {
        painter.setPen(QPen(accentColor(paper()), 1.5, Qt::DashLine));
        painter.setBrush(alpha(accentColor(paper()), 30));
        painter.drawRect(QRect(m_pressed, m_moved).normalized());
    }
}

void PdfView::paintPage(QPainter &painter, int page)
{
    const QRectF rect = m_layout.rect(page).translated(-scrolled());
    painter.fillRect(rect.translated(0, 2).adjusted(-1, 0, 1, 1), QColor(0, 0, 0, 50));
    painter.fillRect(rect, Qt::white);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintPicture(painter, page, rect);
    paintOver(painter, page);
}

void PdfView::paintPicture(QPainter &painter, int page, const QRectF &rect)
{
    const std::vector<Tile> tiles = tilesOf(page, QRectF(scrolled(), viewport()->size()));
    const bool whole = std::all_of(tiles.begin(), tiles.end(), [this](const Tile &tile) { return !m_images.image(tile).isNull(); });
    if (const QImage stretched = whole ? QImage() : m_images.anyImage(page); !stretched.isNull())
        painter.drawImage(rect, stretched);
    const double ratio = devicePixelRatioF();
    for (const Tile &tile : tiles)
        if (const QImage image = m_images.image(tile); !image.isNull())
            painter.drawImage(QRectF(rect.topLeft() + QPointF(tile.rect.topLeft()) / ratio, QSizeF(tile.rect.size()) / ratio), image);
}

void PdfView::paintOver(QPainter &painter, int page)
{
    const auto index = static_cast<size_t>(page);
    for (const Boxed &hit : m_hitBoxes[index])
        painter.fillRect(onView(page, hit.box), static_cast<int>(hit.index) == m_currentHit ? QColor(0xf5, 0x9f, 0x00, 150)
                                                                                            : QColor(0xff, 0xd9, 0x3b, 100));
    for (const Boxed &note : m_noteBoxes[index])
        paintNote(painter, onView(page, note.box), m_notes[note.index], note.first, paper());
    for (const Boxed &tick : m_tickBoxes[index])
        paintTick(painter, onView(page, tick.box), paper());
    for (const Boxed &correction : m_correctionBoxes[index])
        paintCorrection(painter, onView(page, correction.box), paper());
    for (const Boxed &box : m_markBoxes[index])
        paintMark(painter, onView(page, box.box), m_marks[box.index], box.first, paper());
    for (const Boxed &line : m_selectionBoxes[index])
        painter.fillRect(onView(page, line.box), alpha(accentColor(paper()), 90));
}

} // namespace tieout
