#pragma once

#include "source/renderpage.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace tieout {

/** The pages of a PDF below each other, as wide as the view: what will be on paper. */
class MemoPreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit MemoPreview(QWidget *parent = nullptr);
    /** Shows these pages instead; the place looked at stays. */
    void showPdf(const QByteArray &pdf);
    void scrollToPage(int page); ///< from 0
    [[nodiscard]] int pageCount() const { return m_renderer ? m_renderer->pageCount() : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] double scale() const;
    [[nodiscard]] int pageStep() const; ///< from the top of a page to the top of the next, in pixels
    const QImage &image(int page);

    std::shared_ptr<PageRenderer> m_renderer;
    QHash<int, QImage> m_images;
};

} // namespace tieout
