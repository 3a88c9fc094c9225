#include "source/sourcepane.h"

#include "casesession.h"
#include "common/drawnicon.h"
#include "common/emptystate.h"
#include "source/findbar.h"
#include "source/markerstrip.h"
#include "source/pdfview.h"
#include "source/textsearch.h"
#include "source/textview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <set>

namespace tieout {

SourcePane::SourcePane(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_toolbar(new QWidget(this)), m_stack(new QStackedWidget(this)),
      m_text(new TextView(this)), m_pdf(new PdfView(this)), m_empty(new EmptyState(this)),
      m_strip(new MarkerStrip(this)), m_findBar(new FindBar(this))
{
    setObjectName(QStringLiteral("sourcePane"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_pdf);
    buildToolbar();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_strip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_findBar);

    Selection &selection = session.selection();
    connect(&selection, &Selection::reportChanged, this, &SourcePane::showReport);
    connect(&selection, &Selection::changed, this, [this, &selection] {
        showMarks();
        if (m_display && !selection.span().isEmpty())
            m_display->reveal(selection.span());
    });
    connect(&session, &CaseSession::decisionsChanged, this, &SourcePane::showMarks);
    connect(m_text, &TextView::offsetClicked, this, &SourcePane::clicked);
    connect(m_pdf, &PdfView::offsetClicked, this, &SourcePane::clicked);
    const auto zoomed = [this] { m_display ? showZoom(m_display->zoom()) : m_zoom->clear(); };
    connect(m_text, &TextView::zoomChanged, this, zoomed);
    connect(m_pdf, &PdfView::zoomChanged, this, zoomed);
    connect(m_pdf, &PdfView::pageChanged, this, &SourcePane::showPage);
    connect(m_pdf, &PdfView::drawingFailed, this, &SourcePane::failed);
    connect(m_strip, &MarkerStrip::findingClicked, &selection, &Selection::chooseFinding);
    connect(m_findBar, &FindBar::searched, this, &SourcePane::search);
    connect(m_findBar, &FindBar::stepped, this, &SourcePane::stepHit);
    connect(m_findBar, &FindBar::closed, this, [this] {
        search({});
        focusSource();
    });
    retranslate();
    showReport();
}

void SourcePane::buildToolbar()
{
    m_title = new QLabel(m_toolbar);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_page = new QSpinBox(m_toolbar);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setKeyboardTracking(false);
    m_pages = new QLabel(m_toolbar);
    m_zoom = new QLabel(m_toolbar);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("8888 %")));
    m_zoom->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(m_toolbar);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_page);
    layout->addWidget(m_pages);
    layout->addSpacing(10);
    const auto button = [this, layout](Drawing drawing) {
        auto *out = new QToolButton(m_toolbar);
        out->setIcon(drawnIcon(drawing));
        out->setAutoRaise(true);
        layout->addWidget(out);
        return out;
    };
    m_zoomOut = button(Drawing::ZoomOut);
    layout->addWidget(m_zoom);
    m_zoomIn = button(Drawing::ZoomIn);
    m_fit = button(Drawing::FitWidth);
    m_find = button(Drawing::Search);
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoomBy(-10); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoomBy(+10); });
    connect(m_fit, &QToolButton::clicked, this, &SourcePane::fitWidth);
    connect(m_find, &QToolButton::clicked, this, &SourcePane::openSearch);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (m_pdf->currentPage() != page - 1)
            m_pdf->goToPage(page - 1);
    });
}

void SourcePane::showReport()
{
    const auto &report = m_session.selection().report();
    const bool pdf = report && report->report->document->kind == SourceKind::Pdf;
    m_display = !report ? nullptr : pdf ? static_cast<SourceDisplay *>(m_pdf) : m_text;
    m_text->setReport(pdf ? nullptr : report, {});
    m_pdf->setReport(pdf ? report : nullptr, pdf ? m_session.selection().bytes() : QByteArray());
    m_stack->setCurrentWidget(m_display ? m_display->widget() : m_empty);
    m_toolbar->setVisible(report != nullptr);
    m_strip->setVisible(report != nullptr);
    m_page->setVisible(pdf);
    m_pages->setVisible(pdf);
    m_hits.clear();
    m_hit = -1;
    m_findBar->hide();
    if (!report)
        return;
    const QString file = QFileInfo(report->entry.file).fileName();
    m_title->setText(file);
    m_title->setToolTip(report->entry.file);
    const int pages = static_cast<int>(report->report->document->pages.size());
    m_page->setRange(1, std::max(1, pages));
    m_pages->setText(QStringLiteral("/ %1").arg(pages));
    showPage(0);
    showZoom(m_display->zoom());
    showMarks();
}

void SourcePane::showMarks()
{
    if (!m_display)
        return;
    const std::vector<SourceMark> marks = sourceMarks(m_session.selection(), m_session.decisions());
    m_display->setMarks(marks);
    showMarkers(marks);
}

void SourcePane::showMarkers(const std::vector<SourceMark> &marks)
{
    std::vector<MarkerStrip::Marker> markers;
    std::set<int> seen;
    const auto &findings = m_session.selection().report()->result.findings;
    for (const SourceMark &mark : marks)
        if (mark.finding >= 0 && mark.role == EvidenceRole::Stated && seen.insert(mark.finding).second)
            markers.push_back({m_display->fractionAt(mark.span.begin), mark.severity, mark.finding,
                               findings[static_cast<size_t>(mark.finding)].message.text(),
                               mark.layer == MarkLayer::Chosen});
    m_strip->setMarkers(std::move(markers));
}

void SourcePane::clicked(qsizetype offset)
{
    const TextSpan target = m_session.selection().index().targetAt(offset);
    if (!target.isEmpty())
        m_session.selection().chooseSpan(target);
}

void SourcePane::openSearch()
{
    if (m_display)
        m_findBar->open();
}

void SourcePane::search(const QString &words)
{
    if (!m_display)
        return;
    const auto &report = m_session.selection().report();
    m_hits = searchText(report->report->document->text, words);
    m_hit = m_hits.empty() ? -1 : 0;
    m_display->setHits(m_hits, m_hit);
    m_findBar->setHits(m_hit, static_cast<int>(m_hits.size()));
    if (m_hit >= 0)
        m_display->reveal(m_hits.front());
}

void SourcePane::stepHit(int by)
{
    if (!m_display || m_hits.empty())
        return;
    const int count = static_cast<int>(m_hits.size());
    m_hit = (m_hit + by + count) % count;
    m_display->setHits(m_hits, m_hit);
    m_findBar->setHits(m_hit, count);
    m_display->reveal(m_hits[static_cast<size_t>(m_hit)]);
}

void SourcePane::zoomBy(int percent)
{
    if (m_display)
        m_display->setZoom(m_display->zoom() + percent);
}

void SourcePane::fitWidth()
{
    if (m_display)
        m_display->fitWidth();
}

void SourcePane::setWrapped(bool wrapped)
{
    m_text->setLineWrapMode(wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void SourcePane::focusSource()
{
    if (m_display)
        m_display->widget()->setFocus(Qt::ShortcutFocusReason);
}

void SourcePane::showPage(int page)
{
    const QSignalBlocker blocker(m_page);
    m_page->setValue(page + 1);
}

void SourcePane::showZoom(int percent)
{
    m_zoom->setText(QStringLiteral("%1 %").arg(percent));
}

void SourcePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SourcePane::retranslate()
{
    setAccessibleName(tr("Source"));
    m_text->setAccessibleName(tr("Text of the report"));
    m_pdf->setAccessibleName(tr("Pages of the report"));
    m_strip->setAccessibleName(tr("Where the findings are"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(tr("Go to page"));
    m_empty->setText(tr("No report chosen"), tr("Choose a report on the left to see its source with the findings marked."));
    const auto name = [](QToolButton *button, const QString &text, const QString &keys) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
    };
    name(m_zoomOut, tr("Zoom out"), QStringLiteral("Ctrl+-"));
    name(m_zoomIn, tr("Zoom in"), QStringLiteral("Ctrl++"));
    name(m_fit, tr("Fit width"), QStringLiteral("Ctrl+0"));
    name(m_find, tr("Search in this report"), QStringLiteral("Ctrl+F"));
    if (m_display)
        showMarks();
}

} // namespace tieout
