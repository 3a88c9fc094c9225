#pragma once

#include "source/sourcedisplay.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace tieout {

class Actions;
class CaseSession;
class EmptyState;
class FindBar;
class MarkerStrip;
class PdfView;
class SideStrip;
class SourceToolbar;
class TextView;

/** The source of the chosen report with its toolbar, search, side strip and marker strip. */
class SourcePane : public QWidget
{
    Q_OBJECT
public:
    SourcePane(CaseSession &session, const Actions &actions, QWidget *parent = nullptr);
    void openSearch();
    void askStep(); ///< page or line to go to
    void zoomBy(int percent);
    void fitWidth();
    void fitPage();
    void setWrapped(bool wrapped);
    void setStripShown(bool shown);
    void showTicks(); ///< as the action for them says
    /** Frames the text selected, or lets the person draw a frame on a page. */
    void drawArea();
    void focusSource();
    /** What the context menu offers besides copying and the other places of a value. */
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }
    /** Chooses the next (+1) or previous (-1) number after the one looked at and tells what it is. */
    void stepNumber(int by);
    void copy();
    /** Shows the place of an annotation of the chosen report. */
    void showNote(qint64 id);
    /** The text selected by the person; empty where none is. */
    [[nodiscard]] TextSpan selectedSpan() const { return m_display ? m_display->selectedSpan() : TextSpan{}; }
    [[nodiscard]] TextView *textView() { return m_text; }
    [[nodiscard]] PdfView *pdfView() { return m_pdf; }

Q_SIGNALS:
    void failed(const QString &sentence);
    void told(const QString &sentence); ///< what the number looked at is, or what is to be done next

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectDisplays();
    void showReport();
    void showAgain();
    void showMarks();
    void showNotes();
    void showMarkers(const std::vector<SourceMark> &marks);
    void saveArea(int page, const Box &area);
    void clicked(qsizetype offset);
    void search(const QString &words);
    void stepHit(int by);
    void follow(int step);
    void openMenu(const QPoint &point);
    void retranslate();

    CaseSession &m_session;
    const Actions &m_actions;
    SourceToolbar *m_toolbar;
    QSplitter *m_splitter;
    SideStrip *m_side;
    QStackedWidget *m_stack;
    TextView *m_text;
    PdfView *m_pdf;
    EmptyState *m_empty;
    MarkerStrip *m_strip;
    FindBar *m_findBar;
    SourceDisplay *m_display = nullptr; ///< the one of the two in use
    QList<QAction *> m_menuActions;
    std::vector<Annotation> m_notes;
    std::vector<TextSpan> m_hits;
    int m_hit = -1;
    std::shared_ptr<const OpenReport> m_shown;
    bool m_stay = false; ///< the next choice is none: the report was only read again
};

} // namespace tieout
