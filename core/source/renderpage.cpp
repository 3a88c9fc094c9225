#include "source/renderpage.h"

#include "source/poppler.h"

#include <poppler-qt6.h>

namespace tieout {

namespace {

constexpr double largest = 1e8; // pixels of one image: beyond it no screen needs the detail

class PopplerRenderer final : public PageRenderer
{
public:
    explicit PopplerRenderer(std::unique_ptr<Poppler::Document> pdf) : m_pdf(std::move(pdf))
    {
        for (const auto hint : {Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing,
                                Poppler::Document::ThinLineSolid})
            m_pdf->setRenderHint(hint, true);
    }
    [[nodiscard]] int pageCount() const override { return m_pdf->numPages(); }
    [[nodiscard]] QImage render(int page, double scale, int turned, const QRect &part) const override
    {
        const auto drawn = page >= 0 && page < pageCount() ? m_pdf->page(page) : nullptr;
        if (!drawn || scale <= 0)
            return {};
        const QSizeF size = part.isNull() ? drawn->pageSizeF() * scale : QSizeF(part.size());
        if (size.width() * size.height() > largest)
            return {};
        const QRect drawnPart = part.isNull() ? QRect(-1, -1, -1, -1) : part;
        return drawn->renderToImage(72 * scale, 72 * scale, drawnPart.x(), drawnPart.y(), part.isNull() ? -1 : part.width(),
                                    part.isNull() ? -1 : part.height(), static_cast<Poppler::Page::Rotation>(turned / 90 % 4));
    }

private:
    std::unique_ptr<Poppler::Document> m_pdf;
};

} // namespace

Result<std::shared_ptr<PageRenderer>> PageRenderer::open(const QByteArray &bytes)
{
    preparePoppler();
    auto pdf = Poppler::Document::loadFromData(bytes);
    if (!pdf || pdf->isLocked() || pdf->numPages() <= 0)
        return Error{message(QT_TRANSLATE_NOOP("Message", "The pages of this PDF cannot be drawn: it is damaged or protected by a password."))};
    return std::shared_ptr<PageRenderer>(std::make_shared<PopplerRenderer>(std::move(pdf)));
}

} // namespace tieout
