#pragma once

#include "findings/findingpanel.h"

#include <QObject>
#include <functional>

class QWidget;

namespace tieout {

class Actions;
class CaseSession;

/** One key, one decision: carries out what the review actions say on the chosen findings. */
class Triage : public QObject
{
    Q_OBJECT
public:
    Triage(CaseSession &session, const Actions &actions, FindingPanel &findings, QWidget *window);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void step(int by);
    void stepOpen();
    /** The report after the chosen one, round the list, that has open findings; 0 for none. */
    [[nodiscard]] qint64 nextReportWithOpen() const;
    void decide(std::vector<ChosenFindings> chosen, Verdict verdict, const QString &reason = {});
    void dismiss();
    /** Flags the chosen findings, or takes the flags away where all have one. */
    void flag();
    /** One act of the person is one step to undo, over however many reports. */
    void asOneStep(qsizetype reports, const std::function<void()> &act);

    CaseSession &m_session;
    FindingPanel &m_findings;
    QWidget *m_window;
};

} // namespace tieout
