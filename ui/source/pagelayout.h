#pragma once

#include "report/document.h"

#include <QRectF>
#include <QSize>

namespace tieout {

/** How the size of pages follows the size of the view. */
enum class Fit { None, Width, Page };

/** Where the pages of a PDF stand, one below the other, in pixels of the whole scrolled area. */
class PageLayout
{
public:
    /** Lays the pages out; `zoom` in percent counts where they are not fitted. */
    void layOut(const std::vector<Page> &pages, Fit fit, int zoom, QSize view);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_rects.size()); }
    /** Pixels per point; fitted to the view, each page has its own. */
    [[nodiscard]] double scale(int page) const { return m_scales[static_cast<size_t>(page)]; }
    [[nodiscard]] int zoom(int page) const; ///< percent
    [[nodiscard]] const QRectF &rect(int page) const { return m_rects[static_cast<size_t>(page)]; }
    [[nodiscard]] QRectF onArea(int page, const Box &box) const;
    [[nodiscard]] Box onPage(int page, const QRectF &area) const; ///< the reverse, in points
    /** The page at that height: the last that begins above it, 0 where there are none. */
    [[nodiscard]] int pageAt(double y) const;
    [[nodiscard]] QSizeF size() const { return m_size; }

private:
    std::vector<double> m_scales;
    std::vector<QRectF> m_rects;
    QSizeF m_size;
};

} // namespace tieout
