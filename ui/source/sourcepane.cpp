#include "source/sourcepane.h"

#include "actions.h"
#include "casesession.h"
#include "common/emptystate.h"
#include "common/legendbutton.h"
#include "source/findbar.h"
#include "source/markerstrip.h"
#include "source/notepainting.h"
#include "source/numbertip.h"
#include "source/occurrencemenu.h"
#include "source/pdfview.h"
#include "source/sidestrip.h"
#include "source/sourcelegend.h"
#include "source/sourcetoolbar.h"
#include "source/textsearch.h"
#include "source/textview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolTip>
#include <set>
#include <utility>

namespace tieout {

SourcePane::SourcePane(CaseSession &session, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(actions), m_toolbar(new SourceToolbar(this)), m_splitter(new QSplitter(this)),
      m_side(new SideStrip(this)), m_stack(new QStackedWidget(this)), m_text(new TextView(this)), m_pdf(new PdfView(this)),
      m_empty(new EmptyState(this)), m_strip(new MarkerStrip(this)), m_findBar(new FindBar(this))
{
    setObjectName(QStringLiteral("sourcePane"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_text, m_pdf})
        m_stack->addWidget(page);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({170, 600});
    m_side->hide();
    m_toolbar->addActions({actions[Act::Outline]}, {actions[Act::ZoomOut], actions[Act::ZoomIn], actions[Act::FitWidth], actions[Act::FitPage],
                                                    actions[Act::TickMarks], actions[Act::Find]});
    auto *legend = new LegendButton(sourceLegend, m_toolbar);
    legend->setObjectName(QStringLiteral("sourceLegend"));
    m_toolbar->addButton(legend);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_splitter, 1);
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
        if (!std::exchange(m_stay, false) && m_display && !selection.span().isEmpty())
            m_display->reveal(selection.span());
    });
    connect(&session, &CaseSession::decisionsChanged, this, &SourcePane::showMarks);
    connect(&session, &CaseSession::caseChanged, this, [this] {
        if (m_session.review())
            connect(m_session.review(), &Review::annotationsChanged, this, &SourcePane::showNotes);
    });
    connectDisplays();
    retranslate();
    showReport();
}

void SourcePane::connectDisplays()
{
    const auto zoomed = [this] { m_toolbar->setZoom(m_display ? m_display->zoom() : 100); };
    const auto both = [this, zoomed](auto *view) {
        using View = std::remove_pointer_t<decltype(view)>;
        connect(view, &View::offsetClicked, this, &SourcePane::clicked);
        connect(view, &View::zoomChanged, this, zoomed);
        connect(view, &View::stepChanged, this, &SourcePane::follow);
        connect(view, &View::menuRequested, this, &SourcePane::openMenu);
        auto *copy = new QShortcut(QKeySequence::Copy, view);
        copy->setContext(Qt::WidgetShortcut);
        connect(copy, &QShortcut::activated, this, &SourcePane::copy);
    };
    both(m_text);
    both(m_pdf);
    connect(m_pdf, &PdfView::drawingFailed, this, &SourcePane::failed);
    connect(m_pdf, &PdfView::areaDrawn, this, &SourcePane::saveArea);
    connect(m_strip, &MarkerStrip::findingClicked, &m_session.selection(), &Selection::chooseFinding);
    connect(m_strip, &MarkerStrip::noteClicked, this, &SourcePane::showNote);
    connect(m_findBar, &FindBar::searched, this, &SourcePane::search);
    connect(m_findBar, &FindBar::stepped, this, &SourcePane::stepHit);
    connect(m_findBar, &FindBar::closed, this, [this] {
        search({});
        focusSource();
    });
    connect(m_toolbar, &SourceToolbar::stepAsked, this, [this](int step) {
        if (m_display && m_display->currentStep() != step)
            m_display->goToStep(step);
    });
    connect(m_toolbar, &SourceToolbar::zoomAsked, this, [this](int percent) { m_display ? m_display->setZoom(percent) : void(); });
    connect(m_side, &SideStrip::pageChosen, this, [this](int page) { m_pdf->goToPage(page); });
    connect(m_side, &SideStrip::placeChosen, this, [this](TextSpan place) {
        if (m_display)
            m_display->reveal(place);
    });
}

void SourcePane::showReport()
{
    const auto &report = m_session.selection().report();
    const auto before = std::exchange(m_shown, report);
    if (before && report && before->id == report->id && before->report->document->text == report->report->document->text)
        return showAgain();
    const bool pdf = report && report->report->document->kind == SourceKind::Pdf;
    const QByteArray bytes = pdf ? m_session.selection().bytes() : QByteArray();
    m_display = !report ? nullptr : pdf ? static_cast<SourceDisplay *>(m_pdf) : m_text;
    m_text->setReport(pdf ? nullptr : report, {});
    m_pdf->setReport(pdf ? report : nullptr, bytes);
    m_side->setReport(report, bytes);
    m_side->setVisible(report && m_actions[Act::Outline]->isChecked());
    m_stack->setCurrentWidget(m_display ? m_display->widget() : m_empty);
    m_toolbar->setVisible(report != nullptr);
    m_strip->setVisible(report != nullptr);
    m_hits.clear();
    m_hit = -1;
    m_findBar->hide();
    if (!report)
        return;
    m_toolbar->setFile(report->entry.file);
    m_toolbar->setSteps(m_display->stepCount(), pdf);
    m_toolbar->setStep(m_display->currentStep());
    m_toolbar->setZoom(m_display->zoom());
    showTicks();
    showNotes();
}

/** Corrected or checked again: who reads or searches here is not disturbed. */
void SourcePane::showAgain()
{
    m_stay = true;
    m_display->replaceReport(m_shown);
    showTicks();
    showNotes();
}

void SourcePane::showTicks()
{
    if (!m_display)
        return;
    std::set<TextSpan> ticks;
    if (m_actions[Act::TickMarks]->isChecked())
        for (const CheckRecord &record : m_session.selection().report()->result.ledger)
            if (record.outcome == Outcome::Pass)
                ticks.insert(record.spans.begin(), record.spans.end());
    m_display->setTicks({ticks.begin(), ticks.end()});
}

void SourcePane::showNotes()
{
    if (!m_display)
        return;
    const Review *review = m_session.review();
    m_notes = review ? review->annotations(m_session.selection().reportId()) : std::vector<Annotation>{};
    m_display->setNotes(m_notes);
    showMarks();
}

void SourcePane::showNote(qint64 id)
{
    for (const Annotation &note : m_notes)
        if (note.id == id)
            m_display->revealNote(note);
}

void SourcePane::drawArea()
{
    if (!m_display || m_display != m_pdf) {
        Q_EMIT told(tr("Frames are drawn on the pages of a PDF."));
        return;
    }
    const auto boxes = m_session.selection().report()->report->document->boxes(m_pdf->selectedSpan());
    if (boxes.empty()) {
        m_pdf->setFocus(Qt::ShortcutFocusReason);
        m_pdf->setDrawingArea(true);
        Q_EMIT told(tr("Drag a frame over an area of the page; Esc gives up."));
        return;
    }
    Box area;
    for (const auto &[page, box] : boxes)
        if (page == boxes.front().first)
            area = area.united(box);
    saveArea(boxes.front().first, {area.left - 2, area.top - 2, area.right + 2, area.bottom + 2});
}

void SourcePane::saveArea(int page, const Box &area)
{
    Review *review = m_session.review();
    if (area.isEmpty() || !review)
        return;
    Annotation frame;
    frame.kind = AnnotationKind::Rectangle;
    frame.page = page;
    frame.area = area;
    if (review->addAnnotation(m_session.selection().reportId(), frame))
        Q_EMIT told(review->undoStack()->undoText());
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
            markers.push_back({.fraction = m_display->fractionAt(mark.span.begin),
                               .sentence = findings[static_cast<size_t>(mark.finding)].message.text(),
                               .finding = mark.finding,
                               .severity = mark.severity,
                               .chosen = mark.layer == MarkLayer::Chosen});
    for (const Annotation &note : m_notes)
        markers.push_back({.fraction = m_display->fractionOf(note), .sentence = noteLine(note), .note = note.id, .kind = note.kind, .meaning = note.meaning});
    m_strip->setMarkers(std::move(markers));
}

void SourcePane::clicked(qsizetype offset)
{
    const TextSpan target = m_session.selection().index().targetAt(offset);
    if (!target.isEmpty())
        m_session.selection().chooseSpan(target);
}

void SourcePane::stepNumber(int by)
{
    if (!m_display)
        return;
    Selection &selection = m_session.selection();
    const TextSpan from = selection.span().isEmpty() ? m_display->selectedSpan() : selection.span();
    const TextSpan number = selection.index().nextNumber(from, by);
    if (number.isEmpty())
        return;
    if (number != selection.span())
        selection.chooseSpan(number);
    Q_EMIT told(numberLine(*selection.report(), number.begin));
    const QRect place = m_display->placeOf(number);
    const auto *view = static_cast<QAbstractScrollArea *>(m_display->widget())->viewport();
    QToolTip::showText(view->mapToGlobal(place.bottomLeft()), numberTip(*selection.report(), number.begin), m_display->widget(), place);
}

void SourcePane::copy()
{
    const TextSpan chosen = m_display ? m_display->selectedSpan() : TextSpan{};
    if (!chosen.isEmpty())
        QApplication::clipboard()->setText(readingText(*m_session.selection().report()->report->document, chosen));
}

void SourcePane::openMenu(const QPoint &point)
{
    if (!m_display)
        return;
    if (m_display->selectedSpan().isEmpty())
        clicked(m_display->offsetAt(point));
    QMenu menu(this);
    QAction *copied = menu.addAction(tr("Copy"), this, &SourcePane::copy);
    copied->setEnabled(!m_display->selectedSpan().isEmpty());
    copied->setShortcut(QKeySequence::Copy);
    menu.addActions(m_menuActions);
    menu.addSeparator();
    addOccurrences(menu, m_session.selection(), m_display->selectedSpan().isEmpty() ? m_session.selection().span() : m_display->selectedSpan());
    menu.exec(static_cast<QAbstractScrollArea *>(m_display->widget())->viewport()->mapToGlobal(point));
}

void SourcePane::openSearch()
{
    if (m_display)
        m_findBar->open();
}

void SourcePane::askStep()
{
    if (m_display)
        m_toolbar->askStep();
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

void SourcePane::fitPage()
{
    if (m_display)
        m_display->fitPage();
}

void SourcePane::setWrapped(bool wrapped)
{
    m_text->setLineWrapMode(wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void SourcePane::setStripShown(bool shown)
{
    m_side->setVisible(shown && m_display);
    if (m_side->isVisible())
        follow(m_display->currentStep());
}

void SourcePane::focusSource()
{
    if (m_display)
        m_display->widget()->setFocus(Qt::ShortcutFocusReason);
}

void SourcePane::follow(int step)
{
    if (!m_display || step >= m_display->stepCount())
        return;
    m_toolbar->setStep(step);
    const Document &document = *m_session.selection().report()->report->document;
    const bool pdf = m_display == m_pdf;
    m_side->follow(pdf ? step : 0, pdf ? document.pages[static_cast<size_t>(step)].span.begin : document.lineSpan(step).begin);
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
    m_strip->setAccessibleName(tr("Where the findings and notes are"));
    m_empty->setText(tr("No report chosen"), tr("Choose a report on the left to see its source with the findings marked."));
    if (m_display)
        showMarks();
}

} // namespace tieout
