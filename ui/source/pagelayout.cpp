#include "source/pagelayout.h"

namespace tieout {

namespace {

constexpr int gap = 14;        // pixels between pages
constexpr int sideMargin = 12; // pixels

double scaleOf(const Page &page, Fit fit, int zoom, QSize view)
{
    if (fit == Fit::None)
        return zoom / 100.0 * 96 / 72;
    const double wide = std::max(40, view.width() - 2 * sideMargin) / std::max<double>(1, page.width);
    const double high = std::max(40, view.height() - 2 * gap) / std::max<double>(1, page.height);
    return fit == Fit::Width ? wide : std::min(wide, high);
}

} // namespace

void PageLayout::layOut(const std::vector<Page> &pages, Fit fit, int zoom, QSize view)
{
    m_scales.clear();
    m_rects.clear();
    double widest = 0;
    for (const Page &page : pages) {
        m_scales.push_back(scaleOf(page, fit, zoom, view));
        widest = std::max(widest, page.width * m_scales.back());
    }
    const double full = std::max<double>(view.width(), widest + 2 * sideMargin);
    double top = gap;
    for (size_t p = 0; p < pages.size(); ++p) {
        const QSizeF size(pages[p].width * m_scales[p], pages[p].height * m_scales[p]);
        m_rects.emplace_back(QPointF((full - size.width()) / 2, top), size);
        top += size.height() + gap;
    }
    m_size = {widest + 2 * sideMargin, top};
}

int PageLayout::zoom(int page) const
{
    return qRound(scale(page) * 72 / 96 * 100);
}

QRectF PageLayout::onArea(int page, const Box &box) const
{
    const double by = scale(page);
    const QPointF origin = rect(page).topLeft();
    return {origin.x() + box.left * by, origin.y() + box.top * by, (box.right - box.left) * by, (box.bottom - box.top) * by};
}

Box PageLayout::onPage(int page, const QRectF &area) const
{
    const double by = scale(page);
    const QRectF inside = area.intersected(rect(page)).translated(-rect(page).topLeft());
    return {static_cast<float>(inside.left() / by), static_cast<float>(inside.top() / by),
            static_cast<float>(inside.right() / by), static_cast<float>(inside.bottom() / by)};
}

int PageLayout::pageAt(double y) const
{
    const auto below = std::upper_bound(m_rects.begin(), m_rects.end(), y,
                                        [](double at, const QRectF &rect) { return at < rect.top() - gap / 2.0; });
    return std::max(0, static_cast<int>(below - m_rects.begin()) - 1);
}

} // namespace tieout
