#include "palette/commandpalette.h"

#include "actions.h"
#include "casesession.h"
#include "check/checktable.h"
#include "common/severitystyle.h"
#include "findings/findingmodel.h"
#include "palette/palettedelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace tieout {

CommandPalette::CommandPalette(CaseSession &session, const Actions &actions, QWidget *window)
    : QDialog(window), m_session(session), m_actions(actions), m_model(new PaletteModel(this)), m_words(new QLineEdit(this)),
      m_view(new QListView(this)), m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Find anything"));
    m_words->setObjectName(QStringLiteral("paletteWords"));
    m_words->setPlaceholderText(tr("Command, report, table or finding: Chinese, pinyin, initials or English"));
    m_words->setAccessibleName(tr("Find anything"));
    m_words->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("paletteView"));
    m_view->setAccessibleName(tr("What answers"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the keys stay in the line
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    resize(std::min(760, window->width() - 80), std::min(460, window->height() - 120));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 70)));
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_view, &QListView::clicked, this, &CommandPalette::run);
    QTimer::singleShot(0, this, &CommandPalette::collect); // first be there, then read a large case
}

void CommandPalette::collect()
{
    std::vector<PaletteEntry> entries;
    addCommands(entries);
    addReports(entries);
    addTables(entries);
    addFindings(entries);
    m_model->setEntries(std::move(entries));
    search();
}

void CommandPalette::addCommands(std::vector<PaletteEntry> &entries) const
{
    for (int i = 0; i < static_cast<int>(Act::Count); ++i) {
        const auto act = static_cast<Act>(i);
        const QAction *action = m_actions[act];
        if (action->isEnabled() && action->isVisible() && act != Act::Palette)
            entries.push_back({PaletteKind::Command, action->iconText(), Actions::otherName(act), action->shortcut().toString(QKeySequence::NativeText), i, -1});
    }
}

void CommandPalette::addReports(std::vector<PaletteEntry> &entries) const
{
    for (const ReportEntry &entry : m_session.reports())
        entries.push_back({PaletteKind::Report, reportTitle(entry), entry.file.section(u'/', -1), entry.region, entry.id, -1});
}

/** Those of the report looked at come first: most look for them. */
void CommandPalette::addTables(std::vector<PaletteEntry> &entries) const
{
    if (!m_session.caseFile())
        return;
    const auto tables = m_session.caseFile()->tableSummaries();
    if (!tables)
        return;
    const QHash<qint64, QString> titles = reportTitles();
    const qint64 here = m_session.selection().reportId();
    for (const bool chosen : {true, false})
        for (const TableSummary &table : *tables)
            if ((table.report == here) == chosen)
                entries.push_back({PaletteKind::Table, table.title, table.code + u'\n' + titles.value(table.report),
                                   (table.code + QStringLiteral("  ") + titles.value(table.report)).trimmed(), table.report, table.ordinal});
}

QHash<qint64, QString> CommandPalette::reportTitles() const
{
    QHash<qint64, QString> titles;
    for (const ReportEntry &entry : m_session.reports())
        titles.insert(entry.id, reportTitle(entry));
    return titles;
}

void CommandPalette::addFindings(std::vector<PaletteEntry> &entries) const
{
    const QHash<qint64, QString> titles = reportTitles();
    for (const FindingSummary &finding : m_session.findingSummaries())
        entries.push_back({PaletteKind::Finding, severitySign(finding.severity) + QStringLiteral(" ") + finding.message.text(),
                           QStringList{titles.value(finding.report), checkTitle(finding.rule), otherCheckTitle(finding.rule), finding.rule}.join(u'\n'),
                           titles.value(finding.report), finding.report, finding.ordinal});
}

void CommandPalette::search()
{
    m_model->setQuery(m_words->text());
    m_view->setCurrentIndex(m_model->index(0));
    m_hint->setText(m_model->rowCount() > 0 ? tr("↑ ↓ choose, Enter goes there, Esc closes") : tr("Nothing answers to that."));
}

void CommandPalette::run()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->at(index);
    accept(); // before the command: it may open a dialog of its own
    switch (entry.kind) {
    case PaletteKind::Command:
        m_actions[static_cast<Act>(entry.number)]->trigger();
        break;
    case PaletteKind::Report:
        m_session.showReport(entry.number);
        break;
    case PaletteKind::Table:
        m_session.showTable(entry.number, entry.ordinal);
        m_actions[Act::FocusTables]->trigger();
        break;
    case PaletteKind::Finding:
        m_session.showReport(entry.number, {}, entry.ordinal);
        break;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : key == Qt::Key_PageUp ? -8 : 0;
    if (step != 0 && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::clamp(m_view->currentIndex().row() + step, 0, m_model->rowCount() - 1)));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        run();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

} // namespace tieout
