#include "windowmenus.h"

#include "actions.h"
#include "base/language.h"
#include "casecommands.h"
#include "common/preferences.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

namespace tieout {

namespace {

constexpr Act line = Act::Count;

template <typename Place> void fill(Place *place, const Actions &actions, std::initializer_list<Act> acts)
{
    for (const Act act : acts)
        act == line ? (void)place->addSeparator() : place->addAction(actions[act]);
}

} // namespace

WindowMenus::WindowMenus(QMainWindow &window, const Actions &actions, const std::vector<QDockWidget *> &docks)
    : QObject(&window), m_window(window), m_actions(actions)
{
    buildCase();
    fill(menu(), m_actions, {Act::Undo, Act::Redo, line,
                             Act::Palette, line,
                             Act::Find, Act::FindAll, Act::GoToPage, Act::NextNumber, Act::PreviousNumber, line,
                             Act::Frame, line,
                             Act::ChooseTable, Act::NextTable, Act::PreviousTable, Act::CopyWithHeaders, line,
                             Act::FilterFindings});
    buildReview();
    buildView(docks);
    fill(menu(), m_actions, {Act::FocusLedger, Act::FocusNotices, line,
                             Act::Rules, Act::Settings});
    fill(menu(), m_actions, {Act::ExportMemo, line, Act::ExportXlsx, Act::ExportCsv, Act::ExportJson, Act::ExportSarif, line, Act::ExportAnnotated});
    fill(menu(), m_actions, {Act::Keys, line,
                             Act::About});
    buildToolbar();
}

QMenu *WindowMenus::menu()
{
    m_menus.push_back(m_window.menuBar()->addMenu(QString()));
    return m_menus.back();
}

void WindowMenus::buildCase()
{
    QMenu *menu = this->menu();
    fill(menu, m_actions, {Act::NewCase, Act::OpenCase});
    m_recent = menu->addMenu(QString());
    m_recent->setToolTipsVisible(true);
    fill(menu, m_actions, {Act::OpenSample, line,
                           Act::ImportFiles, Act::ImportFolder, line,
                           Act::OpenOriginal, Act::ReportProperties, line,
                           Act::CheckAgain, Act::ReadAgain, Act::RemoveReport, Act::RemovedReports, line,
                           Act::NewWindow, line,
                           Act::SaveAs, Act::CloseCase, line,
                           Act::Quit});
    m_actions[Act::OpenSample]->setVisible(!CaseCommands::sampleFiles().isEmpty());
}

void WindowMenus::buildReview()
{
    fill(menu(), m_actions, {Act::NextFinding, Act::PreviousFinding, Act::NextOpen, line,
                             Act::Confirm, Act::Dismiss, Act::NeedsEvidence, Act::Reopen, line,
                             Act::Flag, Act::Note, line,
                             Act::Highlight, Act::Tick, Act::Annotate, Act::Correct, line,
                             Act::SignPrepared, Act::SignReviewed, Act::WithdrawSignature, Act::ShowLog, line,
                             Act::WholeCase, Act::Advance, line,
                             Act::Author});
}

void WindowMenus::buildView(const std::vector<QDockWidget *> &docks)
{
    QMenu *view = menu();
    fill(view, m_actions, {Act::ZoomIn, Act::ZoomOut, Act::FitWidth, Act::FitPage, Act::WrapLines, Act::Outline, Act::TickMarks, line,
                           Act::FocusReports, Act::FocusSource, Act::FocusTables, Act::FocusFindings, Act::FocusDetail,
                           Act::NextPane, Act::PreviousPane, line,
                           Act::Compare});
    m_menus.push_back(view->addMenu(QString()));
    for (QDockWidget *dock : docks)
        m_menus.back()->addAction(dock->toggleViewAction());
    fill(view, m_actions, {line, Act::LargerText, Act::SmallerText, Act::UsualText, line});
    m_languages = choices(view, {QStringLiteral("zh"), QStringLiteral("en")}, currentLanguage(), chooseLanguage);
    m_appearances = choices(view, {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}, preferredAppearance(), chooseAppearance);
}

QList<QAction *> WindowMenus::choices(QMenu *view, const QStringList &values, const QString &current, void (*choose)(const QString &))
{
    QMenu *menu = view->addMenu(QString());
    m_menus.push_back(menu);
    auto *group = new QActionGroup(menu);
    for (const QString &value : values) {
        QAction *action = menu->addAction(value);
        action->setData(value);
        action->setCheckable(true);
        action->setChecked(value == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, value] { choose(value); });
    }
    return group->actions();
}

void WindowMenus::buildToolbar()
{
    m_toolbar = m_window.addToolBar(QString());
    m_toolbar->setObjectName(QStringLiteral("mainToolbar"));
    m_toolbar->setMovable(false);
    m_toolbar->setIconSize({18, 18});
    m_toolbar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fill(m_toolbar, m_actions, {Act::OpenCase, Act::ImportFiles, line,
                                Act::Undo, Act::Redo, line,
                                Act::PreviousFinding, Act::NextFinding, line,
                                Act::Confirm, Act::Dismiss, Act::NeedsEvidence, line,
                                Act::ExportMemo, line,
                                Act::Palette});
}

void WindowMenus::retranslate()
{
    const QStringList titles{tr("&Case"), tr("&Edit"), tr("&Review"), tr("&View"), tr("&Panes"), tr("&Language"), tr("&Appearance"),
                             tr("Chec&k"), tr("E&xport"), tr("&Help")};
    for (size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(titles[static_cast<qsizetype>(i)]);
    m_recent->setTitle(tr("&Recent cases"));
    m_languages[0]->setText(QStringLiteral("简体中文")); // each language in its own words
    m_languages[1]->setText(QStringLiteral("English"));
    m_appearances[0]->setText(tr("As the system"));
    m_appearances[1]->setText(tr("Light"));
    m_appearances[2]->setText(tr("Dark"));
    m_toolbar->setWindowTitle(tr("Toolbar"));
}

} // namespace tieout
