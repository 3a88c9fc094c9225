#include "notes/signcommands.h"

#include "actions.h"
#include "casesession.h"
#include "common/preferences.h"
#include "helpdialogs.h"
#include "notes/logdialog.h"

#include <QAction>

namespace tieout {

SignCommands::SignCommands(CaseSession &session, const Actions &actions, QWidget *window)
    : QObject(window), m_session(session), m_actions(actions), m_window(window)
{
    connect(actions[Act::SignPrepared], &QAction::triggered, this, [this] { sign(SignOffRole::Prepared); });
    connect(actions[Act::SignReviewed], &QAction::triggered, this, [this] { sign(SignOffRole::Reviewed); });
    connect(actions[Act::WithdrawSignature], &QAction::triggered, this, &SignCommands::withdraw);
    connect(actions[Act::ShowLog], &QAction::triggered, this, &SignCommands::showLog);
    connect(&session, &CaseSession::reportsChanged, this, &SignCommands::updateActions);
    connect(&session.selection(), &Selection::reportChanged, this, &SignCommands::updateActions);
    updateActions();
}

void SignCommands::sign(SignOffRole role)
{
    Review *review = m_session.review();
    const qint64 report = m_session.selection().reportId();
    if (!review || report == 0)
        return;
    if (review->author().isEmpty()) { // nobody signs without a name
        const QString name = askAuthor(m_window);
        if (name.isEmpty())
            return;
        chooseAuthor(name);
        review->setAuthor(name);
    }
    review->sign(report, role);
}

void SignCommands::withdraw()
{
    Review *review = m_session.review();
    const qint64 report = m_session.selection().reportId();
    if (!review || report == 0)
        return;
    const bool reviewed = review->signOff(report).reviewed.isSigned();
    review->withdrawSignature(report, reviewed ? SignOffRole::Reviewed : SignOffRole::Prepared);
}

void SignCommands::showLog()
{
    if (!m_session.isOpen())
        return;
    auto *dialog = m_window->findChild<LogDialog *>();
    if (!dialog) {
        dialog = new LogDialog(m_session, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->refresh();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void SignCommands::updateActions()
{
    const qint64 report = m_session.review() ? m_session.selection().reportId() : 0;
    const SignOff signOff = report ? m_session.review()->signOff(report) : SignOff();
    m_actions[Act::SignPrepared]->setEnabled(report != 0 && !signOff.prepared.stands());
    m_actions[Act::SignReviewed]->setEnabled(report != 0 && signOff.prepared.stands() && !signOff.reviewed.stands());
    m_actions[Act::WithdrawSignature]->setEnabled(signOff.prepared.isSigned() || signOff.reviewed.isSigned());
}

} // namespace tieout
