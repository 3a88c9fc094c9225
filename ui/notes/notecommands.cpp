#include "notes/notecommands.h"

#include "actions.h"
#include "case/eventtext.h"
#include "casesession.h"
#include "check/applycorrections.h"
#include "notes/correctiondialog.h"
#include "notes/notedialog.h"
#include "notes/notepanel.h"
#include "source/sourcepane.h"

#include <QAction>
#include <QApplication>

namespace tieout {

NoteCommands::NoteCommands(CaseSession &session, const Actions &actions, SourcePane &source, NotePanel &notes, QWidget *window)
    : QObject(window), m_session(session), m_source(source), m_notes(notes), m_window(window)
{
    connect(actions[Act::Highlight], &QAction::triggered, this, [this] { add(AnnotationKind::Highlight); });
    connect(actions[Act::Tick], &QAction::triggered, this, [this] { add(AnnotationKind::Tick); });
    connect(actions[Act::Annotate], &QAction::triggered, this, &NoteCommands::note);
    connect(actions[Act::Correct], &QAction::triggered, this, &NoteCommands::correct);
}

std::optional<Annotation> NoteCommands::place() const
{
    const Selection &selection = m_session.selection();
    if (!selection.report())
        return std::nullopt;
    Annotation place;
    const QWidget *focus = QApplication::focusWidget();
    const TextSpan selected = focus && m_source.isAncestorOf(focus) ? m_source.selectedSpan() : TextSpan{};
    place.span = selected.isEmpty() ? selection.span() : selected;
    if (selected.isEmpty()) {
        // A finding shows the cell of an operand as well: that is meant only where the keys go to the table.
        const QWidget *tables = m_window->findChild<QWidget *>(QStringLiteral("tablePanel"));
        const TextSpan printed = selection.index().spanOf(selection.cell());
        if (tables && focus && tables->isAncestorOf(focus) && !printed.isEmpty())
            place.span = printed;
        if (place.span.isEmpty() || printed.isEmpty() || printed.overlaps(place.span))
            place.cell = selection.cell();
    }
    if (place.span.isEmpty() && !place.cell.isValid())
        return std::nullopt;
    if (const Finding *finding = selection.currentFinding())
        for (const Evidence &piece : finding->evidence)
            if (piece.span.overlaps(place.span))
                place.finding = finding->key;
    return place;
}

void NoteCommands::save(const Annotation &annotation)
{
    const qint64 report = m_session.selection().reportId();
    if (!m_session.review() || report == 0)
        return;
    if (const qint64 id = m_session.review()->addAnnotation(report, annotation)) {
        m_notes.choose(report, id);
        Q_EMIT told(m_session.review()->undoStack()->undoText());
    }
}

void NoteCommands::add(AnnotationKind kind)
{
    auto annotation = place();
    if (!annotation) {
        Q_EMIT told(tr("Choose a text or a cell first."));
        return;
    }
    annotation->kind = kind;
    annotation->meaning = kind == AnnotationKind::Tick ? AnnotationMeaning::Checked : AnnotationMeaning::Plain;
    save(*annotation);
}

void NoteCommands::note()
{
    auto annotation = place();
    if (!annotation) {
        Q_EMIT told(tr("Choose a text or a cell first."));
        return;
    }
    annotation->quote = m_session.selection().report()->report->document->quote(annotation->span);
    auto *dialog = new NoteDialog(*annotation, annotation->finding.isEmpty() ? QString() : findingName(annotation->finding), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->annotation()); });
    dialog->open();
}

std::optional<Correction> NoteCommands::correction() const
{
    const auto at = place();
    if (!at)
        return std::nullopt;
    const Report &read = *m_session.selection().report()->read;
    const CellPlace cell = at->cell.isValid() ? at->cell : m_session.selection().index().cellAt(at->span);
    if (cell.isValid())
        return correctionOfCell(read, cell);
    for (const Figure &figure : read.figures)
        if (figure.number.span.overlaps(at->span))
            return correctionOfFigure(read, figure.number.span);
    return std::nullopt;
}

void NoteCommands::correct()
{
    auto asked = correction();
    if (!asked) {
        Q_EMIT told(tr("Choose a cell or a number first."));
        return;
    }
    const auto &open = m_session.selection().report();
    for (const Correction &made : open->corrections)
        if (made.cell == asked->cell && made.span == asked->span)
            asked = made;
    auto *dialog = new CorrectionDialog(open->read, *asked, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 report = open->id;
    connect(dialog, &QDialog::accepted, this, [this, dialog, report] {
        if (m_session.review())
            m_session.review()->correct(report, dialog->correction());
    });
    connect(dialog, &CorrectionDialog::removed, this, [this, dialog, report] {
        if (m_session.review())
            m_session.review()->removeCorrection(report, dialog->correction().id);
    });
    dialog->open();
}

} // namespace tieout
