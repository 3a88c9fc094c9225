#include "findings/triage.h"

#include "actions.h"
#include "casesession.h"
#include "findings/findingpanel.h"
#include "findings/reasondialog.h"

#include <QAction>

namespace tieout {

Triage::Triage(CaseSession &session, const Actions &actions, FindingPanel &findings, QWidget *window)
    : QObject(window), m_session(session), m_findings(findings), m_window(window)
{
    connect(actions[Act::NextFinding], &QAction::triggered, this, [this] { step(+1, false); });
    connect(actions[Act::PreviousFinding], &QAction::triggered, this, [this] { step(-1, false); });
    connect(actions[Act::NextOpen], &QAction::triggered, this, [this] { step(+1, true); });
    connect(actions[Act::Confirm], &QAction::triggered, this, &Triage::confirm);
    connect(actions[Act::Dismiss], &QAction::triggered, this, &Triage::dismiss);
    connect(actions[Act::Reopen], &QAction::triggered, this, &Triage::reopen);
}

void Triage::step(int by, bool openOnly)
{
    if (m_findings.step(by, openOnly))
        return;
    if (openOnly)
        Q_EMIT told(tr("No further open finding in this report."));
    else
        Q_EMIT told(by > 0 ? tr("That was the last finding of this report.") : tr("That was the first finding of this report."));
}

void Triage::confirm()
{
    const QStringList keys = m_findings.chosenKeys();
    if (m_session.review() && !keys.isEmpty())
        m_session.review()->setVerdict(m_session.selection().reportId(), keys, Verdict::Confirmed);
}

void Triage::reopen()
{
    const QStringList keys = m_findings.chosenKeys();
    if (m_session.review() && !keys.isEmpty())
        m_session.review()->setVerdict(m_session.selection().reportId(), keys, Verdict::Open);
}

void Triage::dismiss()
{
    const QStringList keys = m_findings.chosenKeys();
    if (!m_session.review() || keys.isEmpty())
        return;
    auto *dialog = new ReasonDialog(static_cast<int>(keys.size()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, keys, report = m_session.selection().reportId()] {
        if (!m_session.review())
            return;
        ReasonDialog::remember(dialog->reason());
        m_session.review()->setVerdict(report, keys, Verdict::Dismissed, dialog->reason());
    });
    dialog->open();
}

} // namespace tieout
