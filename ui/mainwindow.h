#pragma once

#include "actions.h"
#include "casesession.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>

class QDockWidget;
class QLabel;
class QStackedWidget;
class QSplitter;
class QTabWidget;

namespace tieout {

class CaseCommands;
class ComparePanel;
class DetailPanel;
class ExportCommands;
class FindingPanel;
class ImportPanel;
class InfoBar;
class JobBar;
class LedgerPanel;
class NotePanel;
class NoticePanel;
class ReportPanel;
class SearchPanel;
class SettingsDialog;
class SourcePane;
class StartPage;
class TablePanel;
class WindowLayout;
class WindowMenus;

/** The review window: where the panes stand and what the menus hold. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] CaseSession &session() { return m_session; }
    [[nodiscard]] CaseCommands &commands() { return *m_commands; }
    [[nodiscard]] ExportCommands &exports() { return *m_exports; }
    /** Opens the case or imports the reports named on the command line. */
    void openArguments(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanes();
    void connectActions();
    void connectComfort();
    void openWindow();
    void focusTab();
    /** Brings the focus to the next (+1) or previous (-1) pane that is shown. */
    void stepPane(int by);
    void bindUndo();
    void showComparison();
    void takeSettings(const SettingsDialog &settings);
    void showRulePage(const QString &rule);
    void updateState();
    void nameTabs();
    void retranslate();
    void restoreLayout();
    void saveLayout();
    QDockWidget *dock(const char *name, QWidget *content, Qt::DockWidgetArea area);

    CaseSession m_session;
    Actions m_actions;
    CaseCommands *m_commands = nullptr;
    ExportCommands *m_exports = nullptr;
    QStackedWidget *m_centre;
    StartPage *m_start;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    ReportPanel *m_reports;
    SourcePane *m_source;
    TablePanel *m_tables;
    FindingPanel *m_findings;
    LedgerPanel *m_ledger;
    NoticePanel *m_notices;
    NotePanel *m_notes;
    ComparePanel *m_compare = nullptr; ///< a window of its own, built when first asked for
    ImportPanel *m_imports;
    SearchPanel *m_search;
    DetailPanel *m_detail;
    InfoBar *m_info;
    JobBar *m_job;
    QLabel *m_sum;
    QDockWidget *m_reportsDock;
    QDockWidget *m_findingsDock;
    QDockWidget *m_detailDock;
    std::unique_ptr<WindowLayout> m_layout;
    WindowMenus *m_menus = nullptr;
    bool m_fresh = true; ///< no report of this case was shown yet
    QPointer<QUndoStack> m_undo;
};

} // namespace tieout
