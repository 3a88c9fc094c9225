#include "notes/notepanel.h"

#include "case/eventtext.h"
#include "casesession.h"
#include "common/emptystate.h"
#include "common/flowlayout.h"
#include "common/notestyle.h"
#include "common/placelabel.h"
#include "common/quietfocus.h"
#include "notes/notedialog.h"
#include "notes/notemodel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tieout {

NotePanel::NotePanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new NoteModel(this)), m_proxy(new NoteProxyModel(this)),
      m_stack(new QStackedWidget(this)), m_view(new QTreeView(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("notePanel"));
    m_proxy->setSourceModel(m_model);
    auto *bar = buildBar();
    buildView();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    connect(&session, &CaseSession::annotationsChanged, this, &NotePanel::refresh);
    connect(&session, &CaseSession::reportListChanged, this, &NotePanel::refresh);
    connect(&session.selection(), &Selection::reportChanged, this, &NotePanel::refresh);
    connect(&session.selection(), &Selection::changed, this, &NotePanel::showState);
    retranslate();
    refresh();
}

QWidget *NotePanel::buildBar()
{
    auto *bar = new QWidget(this);
    m_words = new QLineEdit(bar);
    m_words->setObjectName(QStringLiteral("noteWords"));
    m_words->setClearButtonEnabled(true);
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(QStringLiteral("noteKind"));
    m_kind->addItems({QString(), QString(), QString(), QString(), QString()});
    m_scope = new QComboBox(bar);
    m_scope->setObjectName(QStringLiteral("noteScope"));
    m_scope->addItems({QString(), QString()});
    m_words->setMinimumWidth(120);
    auto *layout = new FlowLayout(bar, 6);
    layout->setContentsMargins(8, 5, 8, 5);
    for (QWidget *part : std::initializer_list<QWidget *>{m_scope, m_kind, m_words})
        layout->addWidget(part);
    const auto button = [&](const char *name, auto slot) {
        auto *out = new QToolButton(bar);
        out->setObjectName(QLatin1String(name));
        out->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(out);
        connect(out, &QToolButton::clicked, this, slot);
        return out;
    };
    m_edit = button("noteEdit", &NotePanel::edit);
    m_link = button("noteLink", &NotePanel::link);
    m_finding = button("noteFinding", &NotePanel::goToFinding);
    m_remove = button("noteRemove", &NotePanel::remove);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy->setWords(words);
        showState();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy->setKind(index > 0 ? std::optional(static_cast<AnnotationKind>(index - 1)) : std::nullopt);
        showState();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &NotePanel::refresh);
    return bar;
}

void NotePanel::buildView()
{
    m_view->setObjectName(QStringLiteral("noteView"));
    m_view->setModel(m_proxy);
    keepStillOnFocus(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // the order of the text until a header is clicked
    m_view->header()->setStretchLastSection(false);
    for (const int column : {NoteModel::TextColumn, NoteModel::FindingColumn})
        m_view->header()->setSectionResizeMode(column, QHeaderView::Stretch); // never sideways
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_refreshing)
            goTo(m_model->at(m_proxy->mapToSource(index).row()));
        showState();
    });
    connect(m_view, &QTreeView::activated, this, &NotePanel::edit);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &NotePanel::remove);
}

std::vector<NoteRow> NotePanel::notesOf(const ReportEntry &entry) const
{
    const auto &open = m_session.selection().report();
    const bool shown = open && open->id == entry.id;
    std::vector<NoteRow> rows;
    for (const Annotation &annotation : m_session.review()->annotations(entry.id)) {
        NoteRow row{entry.id, entry.department.isEmpty() ? entry.file : entry.department, {}, {}, annotation};
        if (shown && !annotation.span.isEmpty())
            row.place = placeLabel(*open->report->document, annotation.span);
        else if (annotation.page >= 0)
            row.place = tr("p. %1").arg(annotation.page + 1);
        if (!annotation.finding.isEmpty())
            row.finding = findingName(annotation.finding);
        rows.push_back(std::move(row));
    }
    return rows;
}

void NotePanel::refresh()
{
    const NoteRow *chosen = current();
    const qint64 keptReport = chosen ? chosen->report : 0, kept = chosen ? chosen->annotation.id : 0;
    std::vector<NoteRow> notes;
    if (m_session.review())
        for (const ReportEntry &entry : m_session.reports())
            if (m_scope->currentIndex() == 1 ? entry.annotations > 0 : entry.id == m_session.selection().reportId())
                for (NoteRow &row : notesOf(entry))
                    notes.push_back(std::move(row));
    m_refreshing = true; // going on showing what is shown is no wish to go there
    m_model->setNotes(std::move(notes));
    m_view->setColumnHidden(NoteModel::ReportColumn, m_scope->currentIndex() == 0);
    for (const int column : {NoteModel::KindColumn, NoteModel::PlaceColumn, NoteModel::AuthorColumn, NoteModel::ChangedColumn, NoteModel::ReportColumn})
        m_view->resizeColumnToContents(column);
    if (kept)
        if (const int row = m_model->find(keptReport, kept); row >= 0)
            m_view->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
    m_refreshing = false;
    showState();
}

const NoteRow *NotePanel::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void NotePanel::goTo(const NoteRow &note)
{
    const Annotation &annotation = note.annotation;
    Selection &selection = m_session.selection();
    if (note.report != selection.reportId())
        m_session.showReport(note.report, annotation.span);
    else if (annotation.cell.isValid())
        selection.chooseCell(annotation.cell);
    else if (!annotation.span.isEmpty())
        selection.choosePlaces({annotation.span});
    else if (const auto &pages = selection.report()->report->document->pages; annotation.page >= 0 && annotation.page < static_cast<int>(pages.size()))
        selection.choosePlaces({{pages[static_cast<size_t>(annotation.page)].span.begin, pages[static_cast<size_t>(annotation.page)].span.begin + 1}});
}

void NotePanel::edit()
{
    const NoteRow *note = current();
    if (!note)
        return;
    auto *dialog = new NoteDialog(note->annotation, note->finding, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, report = note->report] {
        if (m_session.review())
            m_session.review()->editAnnotation(report, dialog->annotation());
    });
    dialog->open();
}

void NotePanel::remove()
{
    if (const NoteRow *note = current())
        m_session.review()->removeAnnotation(note->report, note->annotation.id);
}

void NotePanel::link()
{
    const NoteRow *note = current();
    const Finding *finding = m_session.selection().currentFinding();
    if (!note || (note->annotation.finding.isEmpty() && !finding))
        return;
    Annotation changed = note->annotation;
    changed.finding = changed.finding.isEmpty() ? finding->key : QString();
    m_session.review()->editAnnotation(note->report, changed);
}

void NotePanel::goToFinding()
{
    const NoteRow *note = current();
    const auto &open = m_session.selection().report();
    if (!note || !open || note->report != open->id)
        return;
    for (size_t i = 0; i < open->result.findings.size(); ++i)
        if (open->result.findings[i].key == note->annotation.finding)
            m_session.selection().chooseFinding(static_cast<int>(i));
}

void NotePanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void NotePanel::choose(qint64 report, qint64 annotation)
{
    const int row = m_model->find(report, annotation);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    m_refreshing = true; // it stands where the person already looks
    m_view->setCurrentIndex(index);
    m_refreshing = false;
    m_view->scrollTo(index);
    showState();
}

void NotePanel::showState()
{
    const NoteRow *note = current();
    const bool linked = note && !note->annotation.finding.isEmpty();
    m_edit->setEnabled(note);
    m_remove->setEnabled(note);
    m_finding->setEnabled(linked && note->report == m_session.selection().reportId());
    m_link->setEnabled(note && (linked || (m_session.selection().currentFinding() && note->report == m_session.selection().reportId())));
    m_link->setText(linked ? tr("Unlink") : tr("Link to the chosen finding"));
    m_stack->setCurrentIndex(m_proxy->rowCount() > 0 ? 1 : 0);
    m_empty->setText(QString(), m_model->rowCount() > 0 ? tr("No note passes the filter.")
                                                        : tr("Highlights, notes, tick marks and frames stand here. Choose a text or a cell, then press H, A or T."));
}

void NotePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotePanel::retranslate()
{
    m_view->setAccessibleName(tr("Marks and notes"));
    m_words->setAccessibleName(tr("Filter the notes by words"));
    m_words->setPlaceholderText(tr("Filter by words or author"));
    m_kind->setAccessibleName(tr("Kinds shown"));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 0; i < 4; ++i)
        m_kind->setItemText(i + 1, annotationKindLabel(static_cast<AnnotationKind>(i)));
    m_scope->setAccessibleName(tr("Reports whose notes are shown"));
    m_scope->setItemText(0, tr("This report"));
    m_scope->setItemText(1, tr("Whole case"));
    m_edit->setText(tr("Edit…"));
    m_finding->setText(tr("Go to the finding"));
    m_remove->setText(tr("Remove"));
    m_model->retranslate();
    refresh();
}

} // namespace tieout
