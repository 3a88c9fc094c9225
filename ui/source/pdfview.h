#pragma once

#include "source/pageimages.h"
#include "source/pagelayout.h"
#include "source/pagetext.h"
#include "source/sourcedisplay.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace tieout {

/** The pages of a PDF one below the other; evidence is boxed over them, text can be selected. */
class PdfView : public QAbstractScrollArea, public SourceDisplay
{
    Q_OBJECT
public:
    explicit PdfView(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    void setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &bytes) override;
    void replaceReport(const std::shared_ptr<const OpenReport> &report) override;
    void setMarks(const std::vector<SourceMark> &marks) override;
    void setTicks(const std::vector<TextSpan> &ticks) override;
    void setNotes(const std::vector<Annotation> &notes) override;
    void revealNote(const Annotation &note) override;
    void setHits(const std::vector<TextSpan> &hits, int current) override;
    void reveal(TextSpan span) override;
    void setZoom(int percent) override;
    int zoom() const override { return m_zoom; }
    void fitWidth() override { applyFit(Fit::Width); }
    void fitPage() override { applyFit(Fit::Page); }
    int stepCount() const override { return m_layout.pageCount(); }
    int currentStep() const override { return currentPage(); }
    void goToStep(int step) override { goToPage(step); }
    TextSpan selectedSpan() const override;
    void selectSpan(TextSpan span) override;
    qsizetype offsetAt(const QPoint &point) const override;
    QRect placeOf(TextSpan span) const override;
    double fractionAt(qsizetype offset) const override;
    double fractionOf(const Annotation &note) const override;

    [[nodiscard]] int currentPage() const; ///< 0-based, the page in the middle of the view
    void goToPage(int page);
    /** Where a place is painted, in viewport coordinates; empty when it has no box. */
    [[nodiscard]] QRectF viewRect(TextSpan span) const;
    /** Whether all that is to be seen now is drawn. */
    [[nodiscard]] bool isPainted() const;
    /** The next drag draws a rectangle on a page: areaDrawn follows. */
    void setDrawingArea(bool on);

Q_SIGNALS:
    void offsetClicked(qsizetype offset);
    void zoomChanged(int percent);
    void stepChanged(int page);
    void drawingFailed(const QString &reason);
    void selectionChanged();
    void areaDrawn(int page, const tieout::Box &area); ///< an empty area: given up
    void menuRequested(const QPoint &point, bool byKey);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    /** A mark, tick or hit on one page, boxed once when it is set. */
    struct Boxed
    {
        int page;
        tieout::Box box; // QFrame has a Box of its own
        size_t index;
        bool first; ///< of the lines of its span
    };
    using Boxes = std::vector<std::vector<Boxed>>; ///< by page
    [[nodiscard]] const Document &source() const { return *m_report->report->document; }
    [[nodiscard]] QPoint scrolled() const; ///< where the viewport stands in the whole area
    [[nodiscard]] Boxes noBoxes() const { return Boxes(static_cast<size_t>(stepCount())); }
    void addBoxes(Boxes &boxes, TextSpan span, size_t index) const;
    void boxCorrections();
    void layOutPages();
    void applyFit(Fit fit);
    void applyZoom(int percent);
    void scrollToBox(const QRectF &rect);
    [[nodiscard]] QRectF onView(int page, const tieout::Box &box) const;
    [[nodiscard]] QString tipAt(const QPoint &point) const;
    [[nodiscard]] qsizetype caretAtPoint(const QPoint &point) const;
    void setCaret(qsizetype caret, bool extend);
    void extendByKey(CaretMove move);
    void finishArea();
    std::pair<int, int> visiblePages() const; ///< first and last; last < first when there are none
    [[nodiscard]] std::vector<Tile> tilesOf(int page, const QRectF &visible) const;
    void wantPictures(int first, int last);
    void paintPage(QPainter &painter, int page);
    void paintPicture(QPainter &painter, int page, const QRectF &rect);
    void paintOver(QPainter &painter, int page);

    std::shared_ptr<const OpenReport> m_report;
    std::vector<SourceMark> m_marks;
    std::vector<Annotation> m_notes;
    Boxes m_markBoxes, m_tickBoxes, m_noteBoxes, m_hitBoxes, m_selectionBoxes, m_correctionBoxes;
    int m_currentHit = -1;
    PageImages m_images;
    PageLayout m_layout;
    int m_zoom = 100;
    Fit m_fit = Fit::Width;
    qsizetype m_anchor = 0, m_caret = 0; ///< the ends of the selected text
    QPoint m_pressed, m_moved;
    bool m_dragging = false;
    bool m_drawingArea = false;
    QBasicTimer m_autoScroll;
};

} // namespace tieout
