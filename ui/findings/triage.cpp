#include "findings/triage.h"

#include "actions.h"
#include "casesession.h"
#include "common/preferences.h"
#include "findings/reasondialog.h"

#include <QAction>
#include <numeric>

namespace tieout {

Triage::Triage(CaseSession &session, const Actions &actions, FindingPanel &findings, QWidget *window)
    : QObject(window), m_session(session), m_findings(findings), m_window(window)
{
    connect(actions[Act::NextFinding], &QAction::triggered, this, [this] { step(+1); });
    connect(actions[Act::PreviousFinding], &QAction::triggered, this, [this] { step(-1); });
    connect(actions[Act::NextOpen], &QAction::triggered, this, &Triage::stepOpen);
    connect(actions[Act::Confirm], &QAction::triggered, this, [this] { decide(m_findings.chosen(), Verdict::Confirmed); });
    connect(actions[Act::Dismiss], &QAction::triggered, this, &Triage::dismiss);
    connect(actions[Act::NeedsEvidence], &QAction::triggered, this, [this] { decide(m_findings.chosen(), Verdict::NeedsEvidence); });
    connect(actions[Act::Flag], &QAction::triggered, this, &Triage::flag);
    connect(actions[Act::Reopen], &QAction::triggered, this, [this] { decide(m_findings.chosen(), Verdict::Open); });
}

void Triage::step(int by)
{
    if (!m_findings.step(by, false))
        Q_EMIT told(by > 0 ? tr("That was the last finding of the list.") : tr("That was the first finding of the list."));
}

void Triage::stepOpen()
{
    if (m_findings.step(+1, true))
        return;
    const qint64 report = m_findings.showsWholeCase() ? 0 : nextReportWithOpen();
    if (report)
        m_session.showReport(report); // it shows its gravest open finding
    else
        Q_EMIT told(tr("No further open finding."));
}

qint64 Triage::nextReportWithOpen() const
{
    const auto &reports = m_session.reports();
    const auto current = std::find_if(reports.begin(), reports.end(), [this](const ReportEntry &entry) { return entry.id == m_session.selection().reportId(); });
    const auto start = static_cast<size_t>(current - reports.begin());
    for (size_t i = 1; i < reports.size(); ++i) {
        const ReportEntry &entry = reports[(start + i) % reports.size()];
        if (entry.open > 0)
            return entry.id;
    }
    return 0;
}

void Triage::decide(std::vector<ChosenFindings> chosen, Verdict verdict, const QString &reason)
{
    Review *review = m_session.review();
    if (!review || chosen.empty())
        return;
    std::erase_if(chosen, [&](const ChosenFindings &findings) { // an act that changes nothing is no step to undo
        return std::all_of(findings.keys.begin(), findings.keys.end(), [&](const QString &key) {
            const Decision decision = review->decision(findings.report, key);
            return decision.verdict == verdict && decision.reason == reason;
        });
    });
    asOneStep(static_cast<qsizetype>(chosen.size()), [&] {
        for (const ChosenFindings &findings : chosen)
            review->setVerdict(findings.report, findings.keys, verdict, reason);
    });
    if (verdict != Verdict::Open && preferredAdvance())
        stepOpen();
}

void Triage::flag()
{
    Review *review = m_session.review();
    const std::vector<ChosenFindings> chosen = m_findings.chosen();
    if (!review || chosen.empty())
        return;
    const bool all = std::all_of(chosen.begin(), chosen.end(), [review](const ChosenFindings &findings) {
        return std::all_of(findings.keys.begin(), findings.keys.end(), [&](const QString &key) { return review->decision(findings.report, key).flagged; });
    });
    asOneStep(static_cast<qsizetype>(chosen.size()), [&] {
        for (const ChosenFindings &findings : chosen)
            review->setFlagged(findings.report, findings.keys, !all);
    });
}

void Triage::asOneStep(qsizetype reports, const std::function<void()> &act)
{
    QUndoStack *stack = m_session.review()->undoStack();
    if (reports > 1)
        stack->beginMacro(tr("Decide on findings of %1 reports").arg(reports));
    act();
    if (reports > 1)
        stack->endMacro();
}

void Triage::dismiss()
{
    const std::vector<ChosenFindings> chosen = m_findings.chosen();
    if (!m_session.review() || chosen.empty())
        return;
    const auto count = std::accumulate(chosen.begin(), chosen.end(), qsizetype(0), [](qsizetype sum, const ChosenFindings &c) { return sum + c.keys.size(); });
    auto *dialog = new ReasonDialog(static_cast<int>(count), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, chosen] {
        ReasonDialog::remember(dialog->reason());
        decide(chosen, Verdict::Dismissed, dialog->reason());
    });
    dialog->open();
}

} // namespace tieout
