#include "jobs/recheckcommands.h"

#include "actions.h"
#include "casecommands.h"
#include "casesession.h"
#include "common/infobar.h"
#include "jobs/jobbar.h"
#include "reports/removeddialog.h"

#include <QAction>
#include <utility>

namespace tieout {

RecheckCommands::RecheckCommands(CaseSession &session, const Actions &actions, CaseCommands &commands, InfoBar &info, JobBar &job,
                                 QWidget *window)
    : QObject(window), m_session(session), m_commands(commands), m_info(info), m_job(job), m_window(window)
{
    connect(actions[Act::CheckAgain], &QAction::triggered, this, &RecheckCommands::checkAgain);
    connect(actions[Act::ReadAgain], &QAction::triggered, this, &RecheckCommands::readAgain);
    connect(actions[Act::RemoveReport], &QAction::triggered, this, &RecheckCommands::removeReport);
    connect(actions[Act::RemovedReports], &QAction::triggered, this, &RecheckCommands::showRemoved);
    connect(&job, &JobBar::cancelled, &m_recheck, &RecheckJob::cancel);
    connect(&m_recheck, &RecheckJob::progressed, &job, &JobBar::progress);
    connect(&m_recheck, &RecheckJob::failed, this, [this](const QString &reason) { m_failures << reason; });
    connect(&m_recheck, &RecheckJob::reportDone, this, [this](qint64, const FindingChange &change) {
        ++m_reports;
        m_added += static_cast<int>(change.added.size());
        m_gone += static_cast<int>(change.gone.size());
        m_reopened += change.reopened ? 1 : 0;
    });
    connect(&m_recheck, &RecheckJob::finished, this, &RecheckCommands::done);
    connect(&session, &CaseSession::caseChanged, this, [this] {
        m_recheck.cancel();
        if (Review *review = m_session.review())
            connect(review, &Review::checkSettingsChanged, this, [this] { start({m_session.path(), {}, RecheckDepth::Check, m_session.review()->author()}); });
    });
    connect(&commands, &CaseCommands::imported, this, [this] {
        for (RecheckOrder &order : std::exchange(m_waiting, {}))
            start(std::move(order));
    });
}

void RecheckCommands::checkAgain()
{
    if (!m_session.isOpen())
        return;
    const auto settings = m_session.caseFile()->checkSettings();
    const auto &reports = m_session.reports();
    const bool outdated = settings && std::any_of(reports.begin(), reports.end(), [&](const ReportEntry &entry) { return CaseFile::isOutdated(entry, *settings); });
    RecheckOrder order{m_session.path(), {}, RecheckDepth::Check, m_session.review()->author()};
    if (!outdated && m_session.selection().reportId() != 0)
        order.reports = {m_session.selection().reportId()};
    start(order);
}

void RecheckCommands::readAgain()
{
    if (const qint64 report = m_session.selection().reportId())
        start({m_session.path(), {report}, RecheckDepth::Read, m_session.review()->author()});
}

void RecheckCommands::start(RecheckOrder order)
{
    if (m_commands.isImporting()) { // one job has the bar
        m_waiting.push_back(std::move(order));
        return;
    }
    if (!m_recheck.isRunning()) {
        m_reports = m_added = m_gone = m_reopened = 0;
        m_failures.clear();
        m_job.start(tr("Checking again…"), true);
    }
    m_recheck.start(order);
}

void RecheckCommands::done()
{
    m_job.finish();
    if (m_session.isOpen())
        m_session.takeOverChecks();
    if (!m_failures.isEmpty()) {
        m_info.tell(m_failures.join(u'\n'), true);
        return;
    }
    QString text = tr("%1 reports checked again: %2 findings more, %3 gone.").arg(m_reports).arg(m_added).arg(m_gone);
    if (m_reopened > 0)
        text += u' ' + tr("Sign-offs that no longer stand: %1.").arg(m_reopened);
    m_info.tell(text, m_reopened > 0);
}

void RecheckCommands::removeReport()
{
    const qint64 report = m_session.selection().reportId();
    if (!m_session.review() || report == 0)
        return;
    m_session.review()->setRemoved(report, true);
    m_info.tell(tr("The report was taken out of the case; its findings, verdicts and notes are kept."), false);
    m_info.offer(tr("Undo"), [this, report] {
        if (m_session.review())
            m_session.review()->setRemoved(report, false);
        m_info.hide();
    });
}

void RecheckCommands::showRemoved()
{
    if (!m_session.isOpen())
        return;
    auto *dialog = new RemovedDialog(m_session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tieout
