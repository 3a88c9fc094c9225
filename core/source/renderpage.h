#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <memory>

namespace tieout {

/** Renders pages of one PDF. Not for use by two threads at once; make one for each thread. */
class PageRenderer
{
public:
    /** Opens the PDF from its bytes (kept by the renderer). */
    static Result<std::shared_ptr<PageRenderer>> open(const QByteArray &bytes);
    virtual ~PageRenderer() = default;
    [[nodiscard]] virtual int pageCount() const = 0;
    /**
     * Page from 0 at `scale` pixels per point (1.0 = 72 dpi), turned clockwise by Page::turned degrees
     * so that boxes fit; of it only `part` in pixels of the turned page, or all of it where that is
     * null. A null image if it cannot be drawn.
     */
    [[nodiscard]] virtual QImage render(int page, double scale, int turned = 0, const QRect &part = {}) const = 0;
};

} // namespace tieout
