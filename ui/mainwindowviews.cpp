// What the window opens beside itself: dialogs, rule pages, the comparison, a second window.
#include "mainwindow.h"

#include "casecommands.h"
#include "common/infobar.h"
#include "common/preferences.h"
#include "compare/comparepanel.h"
#include "findings/detailpanel.h"
#include "findings/findingpanel.h"
#include "findings/ledgerpanel.h"
#include "findings/noticepanel.h"
#include "keys/keysdialog.h"
#include "keys/panekeys.h"
#include "palette/commandpalette.h"
#include "reports/reportpanel.h"
#include "rules/rulepages.h"
#include "settings/settingsdialog.h"
#include "source/sourcepane.h"
#include "startpage.h"
#include "tables/tablepanel.h"

#include <QApplication>
#include <QDockWidget>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <functional>

namespace tieout {

void MainWindow::showComparison()
{
    if (!m_compare) { // charts are built when they are asked for: the window opens faster
        m_compare = new ComparePanel(m_session, this);
        m_compare->setWindowFlag(Qt::Window);
        m_compare->resize(1100, 760);
        m_compare->restoreGeometry(QSettings().value(QStringLiteral("window/comparison")).toByteArray());
        const auto told = [this](const QString &sentence) { statusBar()->showMessage(sentence, 4000); };
        connect(m_compare, &ComparePanel::told, this, told);
        connect(m_compare, &ComparePanel::failed, this, [this](const QString &sentence) { m_info->tell(sentence, true); });
        connect(m_compare, &ComparePanel::chosen, this, [this] {
            raise();
            activateWindow();
        });
    }
    m_compare->show();
    m_compare->raise();
    m_compare->activateWindow();
}

void MainWindow::showRulePage(const QString &rule)
{
    auto *pages = findChild<RulePages *>();
    if (!pages) {
        pages = new RulePages(this);
        pages->setAttribute(Qt::WA_DeleteOnClose);
    }
    pages->showRule(rule);
    pages->show();
    pages->raise();
    pages->activateWindow();
}

void MainWindow::connectComfort()
{
    const auto on = [this](Act act, auto run) { connect(m_actions[act], &QAction::triggered, this, run); };
    const auto openDialog = [this](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, &MainWindow::updateState);
        dialog->open();
    };
    on(Act::Keys, [this, openDialog] { openDialog(new KeysDialog(m_actions, this)); });
    on(Act::Palette, [this, openDialog] { openDialog(new CommandPalette(m_session, m_actions, this)); });
    on(Act::NextPane, [this] { stepPane(+1); });
    on(Act::PreviousPane, [this] { stepPane(-1); });
    new PaneKeys(*this, {m_findings->view(), m_source, m_tables, m_detail});
    on(Act::NewWindow, &MainWindow::openWindow);
    on(Act::Settings, [this, openDialog] {
        Review *review = m_session.review();
        auto *settings = new SettingsDialog(review ? review->checkSettings() : CheckSettings(), review != nullptr, this);
        connect(settings, &SettingsDialog::ruleAsked, this, &MainWindow::showRulePage);
        connect(settings, &QDialog::accepted, this, [this, settings] { takeSettings(*settings); });
        openDialog(settings);
    });
    on(Act::LargerText, [] { chooseTextSize(preferredTextSize() + 10); });
    on(Act::SmallerText, [] { chooseTextSize(preferredTextSize() - 10); });
    on(Act::UsualText, [] { chooseTextSize(100); });
    const auto showTab = [this](QWidget *panel) {
        m_findingsDock->show();
        m_findingsDock->raise();
        m_tabs->setCurrentWidget(panel);
        focusTab();
    };
    on(Act::FocusLedger, [this, showTab] { showTab(m_ledger); });
    on(Act::FocusNotices, [this, showTab] { showTab(m_notices); });
    connect(m_actions[Act::WholeCase], &QAction::toggled, m_findings, &FindingPanel::setWholeCase);
    connect(m_findings, &FindingPanel::wholeCaseChanged, m_actions[Act::WholeCase], &QAction::setChecked);
    connect(m_start, &StartPage::chosen, m_commands, &CaseCommands::openCase);
}

void MainWindow::focusTab()
{
    for (QAbstractItemView *view : m_tabs->currentWidget()->findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->focusPolicy() != Qt::NoFocus)
            return view->setFocus(Qt::ShortcutFocusReason);
    m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason); // nothing to list
}

void MainWindow::stepPane(int by)
{
    const std::vector<std::pair<QWidget *, std::function<void()>>> panes{{m_reports, [this] { m_reports->focusList(); }},
                                                                         {m_source, [this] { m_source->focusSource(); }},
                                                                         {m_tables, [this] { m_tables->focusTable(); }},
                                                                         {m_tabs, [this] { focusTab(); }},
                                                                         {m_detail, [this] { m_detail->focusText(); }}};
    const QWidget *focus = QApplication::focusWidget();
    const auto count = static_cast<int>(panes.size());
    int at = by > 0 ? count - 1 : 0; // without any, begin at the first or the last
    for (int i = 0; i < count; ++i)
        if (focus && (panes[static_cast<size_t>(i)].first == focus || panes[static_cast<size_t>(i)].first->isAncestorOf(focus)))
            at = i;
    for (int i = 0; i < count; ++i) {
        at = (at + by + count) % count;
        const auto &[pane, take] = panes[static_cast<size_t>(at)];
        if (pane->isVisible())
            return take();
    }
}

void MainWindow::takeSettings(const SettingsDialog &settings)
{
    settings.applyPreferences();
    if (Review *review = m_session.review()) {
        review->setAuthor(preferredAuthor());
        if (!(settings.checkSettings() == review->checkSettings()))
            review->setCheckSettings(settings.checkSettings());
    }
}

void MainWindow::openWindow()
{
    auto *window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->move(pos() + QPoint(40, 40));
    window->session().join(m_session);
    window->show();
    if (const qint64 report = m_session.selection().reportId())
        window->session().showReport(report, {}, m_session.selection().finding());
}

} // namespace tieout
