#pragma once

#include "source/pageimages.h"
#include "source/sourcedisplay.h"

#include <QAbstractScrollArea>

namespace tieout {

/** The pages of a PDF one below the other; evidence is boxed over them. */
class PdfView : public QAbstractScrollArea, public SourceDisplay
{
    Q_OBJECT
public:
    explicit PdfView(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    void setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &bytes) override;
    void setMarks(const std::vector<SourceMark> &marks) override;
    void setHits(const std::vector<TextSpan> &hits, int current) override;
    void reveal(TextSpan span) override;
    void setZoom(int percent) override;
    int zoom() const override { return m_zoom; }
    void fitWidth() override;
    double fractionAt(qsizetype offset) const override;

    [[nodiscard]] int currentPage() const; ///< 0-based, the page in the middle of the view
    void goToPage(int page);
    /** Where a place is painted, in viewport coordinates; empty when it has no box. */
    [[nodiscard]] QRectF viewRect(TextSpan span) const;

Q_SIGNALS:
    void offsetClicked(qsizetype offset);
    void zoomChanged(int percent);
    void pageChanged(int page);
    void drawingFailed(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    /** A mark or hit on one page, boxed once when it is set. */
    struct Boxed
    {
        int page;
        tieout::Box box; // QFrame has a Box of its own
        size_t index;
    };
    void layOutPages();
    void applyZoom(int percent);
    /** View pixels per point; fitted to the width, each page has its own. */
    [[nodiscard]] double scale(int page) const;
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_tops.size()) - 1; }
    [[nodiscard]] int fittingZoom(int page) const; ///< percent
    [[nodiscard]] QRectF pageRect(int page) const; ///< in viewport coordinates
    [[nodiscard]] QRectF onView(int page, const tieout::Box &box) const;
    [[nodiscard]] qsizetype offsetAt(const QPointF &point) const;
    void paintPage(QPainter &painter, int page);
    void paintMark(QPainter &painter, const SourceMark &mark, const Boxed &box);
    void paintHits(QPainter &painter, int page);

    std::vector<Boxed> boxed(TextSpan span, size_t index) const;

    std::shared_ptr<const OpenReport> m_report;
    std::vector<SourceMark> m_marks;
    std::vector<Boxed> m_markBoxes;
    std::vector<Boxed> m_hitBoxes;
    int m_currentHit = -1;
    PageImages m_images;
    std::vector<double> m_tops{0}; ///< of each page and of what is below the last, in view pixels
    double m_width = 0;            ///< of the widest page, in view pixels
    int m_zoom = 100;
    bool m_fitWidth = true;
};

} // namespace tieout
