#pragma once

#include "source/sourcedisplay.h"

#include <QPlainTextEdit>

namespace tieout {

/** A text report with its physical line numbers; a sign in the margin tells where findings are. */
class TextView : public QPlainTextEdit, public SourceDisplay
{
    Q_OBJECT
public:
    explicit TextView(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    void setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &bytes) override;
    void replaceReport(const std::shared_ptr<const OpenReport> &report) override;
    void setMarks(const std::vector<SourceMark> &marks) override;
    void setTicks(const std::vector<TextSpan> &ticks) override;
    void setNotes(const std::vector<Annotation> &notes) override;
    void revealNote(const Annotation &note) override { reveal(note.span); }
    void setHits(const std::vector<TextSpan> &hits, int current) override;
    void reveal(TextSpan span) override;
    void setZoom(int percent) override;
    int zoom() const override { return m_zoom; }
    void fitWidth() override { setZoom(100); }
    void fitPage() override { setZoom(100); }
    int stepCount() const override { return m_report ? blockCount() : 0; }
    int currentStep() const override { return textCursor().blockNumber(); }
    void goToStep(int line) override;
    TextSpan selectedSpan() const override;
    void selectSpan(TextSpan span) override;
    qsizetype offsetAt(const QPoint &point) const override;
    QRect placeOf(TextSpan span) const override;
    double fractionAt(qsizetype offset) const override;

    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent *event);

Q_SIGNALS:
    void offsetClicked(qsizetype offset);
    void zoomChanged(int percent);
    void stepChanged(int line);
    void menuRequested(const QPoint &point, bool byKey);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOutMargin();
    void applyMarks();
    void paintNotes(QPainter &painter);
    [[nodiscard]] QString tipAt(const QPoint &point) const;
    [[nodiscard]] QTextCursor cursorAt(TextSpan span) const;
    /** Offsets of the lines that are to be seen. */
    [[nodiscard]] TextSpan visibleSpan() const;
    /** A place on its first line, as painted; empty where it is not to be seen. */
    [[nodiscard]] QRectF lineRect(TextSpan span) const;
    QTextEdit::ExtraSelection selectionFor(const SourceMark &mark) const;

    std::shared_ptr<const OpenReport> m_report;
    std::vector<SourceMark> m_marks;
    std::vector<Annotation> m_notes;
    std::vector<TextSpan> m_ticks; ///< by begin
    std::vector<TextSpan> m_hits;
    int m_currentHit = -1;
    int m_zoom = 100;
    QPoint m_pressed;
    QWidget *m_margin;
};

} // namespace tieout
