#pragma once

#include "source/sourcedisplay.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace tieout {

class CaseSession;
class EmptyState;
class FindBar;
class MarkerStrip;
class PdfView;
class TextView;

/** The source of the chosen report with its toolbar, search and marker strip. */
class SourcePane : public QWidget
{
    Q_OBJECT
public:
    SourcePane(CaseSession &session, QWidget *parent = nullptr);
    void openSearch();
    void zoomBy(int percent);
    void fitWidth();
    void setWrapped(bool wrapped);
    void focusSource();
    [[nodiscard]] TextView *textView() { return m_text; }
    [[nodiscard]] PdfView *pdfView() { return m_pdf; }

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildToolbar();
    void showReport();
    void showMarks();
    void showMarkers(const std::vector<SourceMark> &marks);
    void clicked(qsizetype offset);
    void search(const QString &words);
    void stepHit(int by);
    void showPage(int page);
    void showZoom(int percent);
    void retranslate();

    CaseSession &m_session;
    QWidget *m_toolbar;
    QLabel *m_title;
    QSpinBox *m_page;
    QLabel *m_pages;
    QToolButton *m_zoomOut;
    QLabel *m_zoom;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    QToolButton *m_find;
    QStackedWidget *m_stack;
    TextView *m_text;
    PdfView *m_pdf;
    EmptyState *m_empty;
    MarkerStrip *m_strip;
    FindBar *m_findBar;
    SourceDisplay *m_display = nullptr; ///< the one of the two in use
    std::vector<TextSpan> m_hits;
    int m_hit = -1;
};

} // namespace tieout
