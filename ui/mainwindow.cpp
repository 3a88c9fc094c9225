#include "mainwindow.h"

#include "base/language.h"
#include "case/pinyinquery.h"
#include "casecommands.h"
#include "common/infobar.h"
#include "common/preferences.h"
#include "compare/comparepanel.h"
#include "exportcommands.h"
#include "findings/detailpanel.h"
#include "findings/findingpanel.h"
#include "findings/ledgerpanel.h"
#include "findings/noticepanel.h"
#include "findings/triage.h"
#include "helpdialogs.h"
#include "jobs/importpanel.h"
#include "jobs/jobbar.h"
#include "jobs/recheckcommands.h"
#include "notes/notecommands.h"
#include "notes/notepanel.h"
#include "notes/signcommands.h"
#include "reports/reportcommands.h"
#include "reports/reportpanel.h"
#include "search/searchpanel.h"
#include "source/sourcepane.h"
#include "startpage.h"
#include "tables/tablepanel.h"
#include "windowlayout.h"
#include "windowmenus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tieout {

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent), m_actions(this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    buildPanes();
    m_commands = new CaseCommands(m_session, m_actions, *m_info, *m_job, *m_imports, this);
    m_exports = new ExportCommands(m_session, m_actions, *m_info, *m_job, this);
    auto *triage = new Triage(m_session, m_actions, *m_findings, this);
    connect(triage, &Triage::told, this, [this](const QString &sentence) { statusBar()->showMessage(sentence, 4000); });
    auto *reports = new ReportCommands(m_session, m_actions, this);
    connect(reports, &ReportCommands::failed, this, [this](const QString &sentence) { m_info->tell(sentence, true); });
    m_menus = new WindowMenus(*this, m_actions, {m_reportsDock, m_findingsDock, m_detailDock});
    connect(m_menus->recent(), &QMenu::aboutToShow, this, [this] { m_commands->fillRecentMenu(m_menus->recent()); });
    auto *notes = new NoteCommands(m_session, m_actions, *m_source, *m_notes, this);
    connect(notes, &NoteCommands::told, this, [this](const QString &sentence) { statusBar()->showMessage(sentence, 4000); });
    new SignCommands(m_session, m_actions, this);
    new RecheckCommands(m_session, m_actions, *m_commands, *m_info, *m_job, this);
    connectActions();
    QTimer::singleShot(200, this, &PinyinQuery::prepare); // the first picture wants both processors
    retranslate();
    restoreLayout();
    bindUndo();
    updateState();
}

MainWindow::~MainWindow()
{
    // The session goes before the panes that listen to it.
    m_session.disconnect();
    m_session.selection().disconnect();
    if (Review *review = m_session.review())
        review->undoStack()->disconnect(this); // emptied on the way out, it would tell a window half gone
}

QDockWidget *MainWindow::dock(const char *name, QWidget *content, Qt::DockWidgetArea area)
{
    auto *out = new QDockWidget(this);
    out->setObjectName(QLatin1String(name));
    out->setWidget(content);
    addDockWidget(area, out);
    return out;
}

void MainWindow::buildPanes()
{
    m_info = new InfoBar(this);
    m_job = new JobBar(this);
    m_sum = new QLabel(this);
    m_source = new SourcePane(m_session, m_actions, this);
    m_tables = new TablePanel(m_session, m_actions, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_source);
    m_splitter->addWidget(m_tables);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setChildrenCollapsible(false);
    m_start = new StartPage({m_actions[Act::OpenSample], m_actions[Act::NewCase], m_actions[Act::OpenCase], m_actions[Act::ImportFiles]}, this);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_splitter);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_info);
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);

    m_reports = new ReportPanel(m_session, m_actions, this);
    m_findings = new FindingPanel(m_session, this);
    m_ledger = new LedgerPanel(m_session, this);
    m_notices = new NoticePanel(m_session, this);
    connect(m_notices, &NoticePanel::counted, this, &MainWindow::nameTabs);
    m_notes = new NotePanel(m_session, this);
    m_search = new SearchPanel(m_session, this);
    m_imports = new ImportPanel(this);
    m_detail = new DetailPanel(m_session, m_actions, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("bottomTabs"));
    m_tabs->setDocumentMode(true);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_findings, m_ledger, m_notices, m_notes, m_search, m_imports})
        m_tabs->addTab(panel, QString());
    m_reportsDock = dock("reportsDock", m_reports, Qt::LeftDockWidgetArea);
    m_findingsDock = dock("findingsDock", m_tabs, Qt::BottomDockWidgetArea);
    m_detailDock = dock("detailDock", m_detail, Qt::BottomDockWidgetArea);
    splitDockWidget(m_findingsDock, m_detailDock, Qt::Horizontal);
    m_layout = std::make_unique<WindowLayout>(*this, *m_reportsDock, *m_findingsDock, *m_detailDock);
    statusBar()->addPermanentWidget(m_sum);
    statusBar()->addPermanentWidget(m_job);
}

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto run) { connect(m_actions[act], &QAction::triggered, this, run); };
    on(Act::Quit, [] { QApplication::closeAllWindows(); });
    on(Act::Find, [this] { m_source->openSearch(); });
    on(Act::FilterFindings, [this] {
        m_tabs->setCurrentWidget(m_findings);
        m_findings->focusFilter();
    });
    on(Act::ZoomIn, [this] { m_source->zoomBy(+10); });
    on(Act::ZoomOut, [this] { m_source->zoomBy(-10); });
    on(Act::FitWidth, [this] { m_source->fitWidth(); });
    on(Act::FitPage, [this] { m_source->fitPage(); });
    on(Act::GoToPage, [this] { m_source->askStep(); });
    const QList<QAction *> marking{m_actions[Act::Highlight], m_actions[Act::Tick], m_actions[Act::Annotate], m_actions[Act::Correct]};
    m_tables->setMenuActions(marking);
    m_source->setMenuActions(marking + QList<QAction *>{m_actions[Act::Frame], m_actions[Act::NextNumber], m_actions[Act::PreviousNumber]});
    on(Act::Frame, [this] { m_source->drawArea(); });
    on(Act::ChooseTable, [this] { m_tables->focusChooser(); });
    on(Act::NextTable, [this] { m_tables->stepTable(+1); });
    on(Act::PreviousTable, [this] { m_tables->stepTable(-1); });
    on(Act::CopyWithHeaders, [this] { m_tables->copySelection(true); });
    on(Act::NextNumber, [this] { m_source->stepNumber(+1); });
    on(Act::PreviousNumber, [this] { m_source->stepNumber(-1); });
    connect(m_actions[Act::WrapLines], &QAction::toggled, m_source, &SourcePane::setWrapped);
    connect(m_actions[Act::Outline], &QAction::toggled, m_source, &SourcePane::setStripShown);
    connect(m_actions[Act::TickMarks], &QAction::toggled, m_source, &SourcePane::showTicks);
    connect(m_source, &SourcePane::told, this, [this](const QString &sentence) { statusBar()->showMessage(sentence, 8000); });
    const auto show = [](QDockWidget *dock) {
        dock->show();
        dock->raise();
    };
    on(Act::FocusReports, [this, show] { show(m_reportsDock), m_reports->focusList(); });
    on(Act::FocusSource, [this] { m_source->focusSource(); });
    on(Act::FocusTables, [this] { m_tables->focusTable(); });
    on(Act::FocusFindings, [this, show] { show(m_findingsDock), m_tabs->setCurrentWidget(m_findings), m_findings->focusList(); });
    on(Act::FocusDetail, [this, show] { show(m_detailDock), m_detail->focusText(); });
    on(Act::Note, [this, show] { show(m_detailDock), m_detail->focusNote(); });
    on(Act::Author, [this] {
        const QString name = askAuthor(this);
        if (name.isEmpty())
            return;
        chooseAuthor(name);
        if (Review *review = m_session.review())
            review->setAuthor(name);
    });
    on(Act::FindAll, [this, show] { show(m_findingsDock), m_tabs->setCurrentWidget(m_search), m_search->open(); });
    connect(m_search, &SearchPanel::failed, this, [this](const QString &sentence) { m_info->tell(sentence, true); });
    on(Act::Compare, [this] { showComparison(); });
    on(Act::Rules, [this] {
        const Finding *finding = m_session.selection().currentFinding();
        showRulePage(finding ? finding->rule : QString());
    });
    connect(m_detail, &DetailPanel::ruleClicked, this, &MainWindow::showRulePage);
    connect(m_detail, &DetailPanel::noteClicked, m_source, &SourcePane::showNote);
    m_actions[Act::Advance]->setChecked(preferredAdvance());
    connect(m_actions[Act::Advance], &QAction::toggled, this, chooseAdvance);
    connectComfort();
    on(Act::About, [this] { showAbout(this); });
    connect(&m_session, &CaseSession::caseChanged, this, &MainWindow::bindUndo);
    connect(&m_session, &CaseSession::caseChanged, this, &MainWindow::updateState);
    connect(&m_session, &CaseSession::reportsChanged, this, &MainWindow::updateState);
    connect(&m_session.selection(), &Selection::changed, this, &MainWindow::updateState);
    connect(&m_session, &CaseSession::caseChanged, this, [this] { m_fresh = true; });
    connect(&m_session.selection(), &Selection::reportChanged, this, [this] {
        if (m_fresh && m_session.selection().report()) // keys work at once after opening a case
            m_findings->focusList();
        m_fresh = m_fresh && !m_session.selection().report();
    });
    connect(&m_session, &CaseSession::failed, this, [this](const QString &sentence) { m_info->tell(sentence, true); });
    connect(m_source, &SourcePane::failed, this, [this](const QString &sentence) { m_info->tell(sentence, true); });
    connect(m_tables, &TablePanel::summed, m_sum, &QLabel::setText);
    connect(m_commands, &CaseCommands::imported, this, [this](int failures) {
        if (failures > 0 && m_session.isOpen()) {
            m_findingsDock->show();
            m_tabs->setCurrentWidget(m_imports);
        }
    });
}

void MainWindow::bindUndo()
{
    if (m_undo) { // of the case before, which another window may go on with
        m_undo->disconnect(this);
        m_actions[Act::Undo]->disconnect(m_undo);
        m_actions[Act::Redo]->disconnect(m_undo);
    }
    Review *review = m_session.review();
    m_undo = review ? review->undoStack() : nullptr;
    if (!m_undo)
        return;
    connect(m_actions[Act::Undo], &QAction::triggered, m_undo, &QUndoStack::undo);
    connect(m_actions[Act::Redo], &QAction::triggered, m_undo, &QUndoStack::redo);
    connect(m_undo, &QUndoStack::indexChanged, this, &MainWindow::updateState);
}

void MainWindow::updateState()
{
    const bool open = m_session.isOpen();
    const bool finding = open && m_session.selection().currentFinding();
    m_centre->setCurrentIndex(open ? 1 : 0);
    if (!open)
        m_start->setRecent(CaseCommands::recentCases());
    m_layout->setWorking(open);
    m_actions.setEnabled({Act::SaveAs, Act::CloseCase, Act::Compare, Act::ShowLog, Act::CheckAgain, Act::RemovedReports,
                          Act::FocusReports, Act::FocusSource, Act::FocusTables, Act::FocusFindings, Act::FocusDetail, Act::FocusLedger, Act::FocusNotices,
                          Act::NextPane, Act::PreviousPane,
                          Act::FilterFindings, Act::FindAll, Act::WholeCase, Act::NewWindow},
                         open);
    m_actions.setEnabled({Act::Find, Act::ZoomIn, Act::ZoomOut, Act::FitWidth, Act::FitPage, Act::GoToPage, Act::NextNumber, Act::PreviousNumber,
                          Act::Frame, Act::ChooseTable, Act::NextTable, Act::PreviousTable, Act::CopyWithHeaders,
                          Act::NextFinding, Act::PreviousFinding, Act::NextOpen,
                          Act::OpenOriginal, Act::ReportProperties,
                          Act::Highlight, Act::Tick, Act::Annotate, Act::Correct, Act::ReadAgain, Act::RemoveReport},
                         m_session.selection().report() != nullptr);
    m_actions.setEnabled({Act::Confirm, Act::Dismiss, Act::NeedsEvidence, Act::Reopen, Act::Flag, Act::Note}, finding);
    setWindowTitle(open ? QStringLiteral("%1 — %2").arg(m_session.name(), tr("Tieout")) : tr("Tieout"));
    QUndoStack *stack = open ? m_session.review()->undoStack() : nullptr;
    const auto name = [this](Act act, const QString &text, bool enabled) {
        m_actions[act]->setEnabled(enabled);
        m_actions[act]->setText(text);
    };
    const QString undo = stack ? stack->undoText() : QString();
    const QString redo = stack ? stack->redoText() : QString();
    name(Act::Undo, undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo), stack && stack->canUndo());
    name(Act::Redo, redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo), stack && stack->canRedo());
}

void MainWindow::nameTabs()
{
    const int notices = m_notices->count();
    const QStringList tabs{tr("Findings"), tr("Ledger"), notices > 0 ? tr("Notices (%1)").arg(notices) : tr("Notices"), tr("Notes"), tr("Search"), tr("Import")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, tabs[i]);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus->retranslate();
    nameTabs();
    m_reportsDock->setWindowTitle(tr("Reports"));
    m_findingsDock->setWindowTitle(tr("Findings and checks"));
    m_detailDock->setWindowTitle(tr("Detail"));
    // Qt names the buttons it makes itself only once, in the language of that moment.
    const auto nameParts = [this](const char *part, const QString &name) {
        for (QAbstractButton *button : findChildren<QAbstractButton *>(QLatin1String(part))) {
            button->setAccessibleName(name);
            button->setToolTip(name);
        }
    };
    nameParts("qt_dockwidget_floatbutton", tr("Float"));
    nameParts("qt_dockwidget_closebutton", tr("Close"));
    nameParts("ScrollLeftButton", tr("Scroll left"));
    nameParts("ScrollRightButton", tr("Scroll right"));
    m_start->retranslate();
    updateState();
}

void MainWindow::openArguments(const QStringList &paths)
{
    QStringList reports;
    for (const QString &path : paths)
        if (path.endsWith(QLatin1String(".tieout"), Qt::CaseInsensitive))
            m_commands->openCase(path);
        else
            reports.append(path);
    if (!reports.isEmpty())
        m_commands->import(reports);
}

void MainWindow::restoreLayout()
{
    m_layout->restore();
    const QSettings settings;
    m_splitter->restoreState(settings.value(QStringLiteral("window/splitter")).toByteArray());
    m_actions[Act::WrapLines]->setChecked(settings.value(QStringLiteral("window/wrap")).toBool());
    m_source->setWrapped(m_actions[Act::WrapLines]->isChecked());
    m_actions[Act::Outline]->setChecked(settings.value(QStringLiteral("window/outline")).toBool());
    m_actions[Act::TickMarks]->setChecked(settings.value(QStringLiteral("window/ticks"), true).toBool());
}

void MainWindow::saveLayout()
{
    m_layout->save();
    QSettings settings;
    if (m_compare)
        settings.setValue(QStringLiteral("window/comparison"), m_compare->saveGeometry());
    settings.setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("window/wrap"), m_actions[Act::WrapLines]->isChecked());
    settings.setValue(QStringLiteral("window/outline"), m_actions[Act::Outline]->isChecked());
    settings.setValue(QStringLiteral("window/ticks"), m_actions[Act::TickMarks]->isChecked());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_detail->commitNote();
    saveLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    openArguments(paths);
}

} // namespace tieout
