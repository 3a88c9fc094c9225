#pragma once

#include "case/recheckjob.h"

#include <QObject>

class QWidget;

namespace tieout {

class Actions;
class CaseCommands;
class CaseSession;
class InfoBar;
class JobBar;

/** Checks or reads reports again, on request or after the settings of the case changed; takes reports out and back. */
class RecheckCommands : public QObject
{
    Q_OBJECT
public:
    RecheckCommands(CaseSession &session, const Actions &actions, CaseCommands &commands, InfoBar &info, JobBar &job, QWidget *window);
    [[nodiscard]] bool isRunning() const { return m_recheck.isRunning(); }

private:
    /** All whose checks are out of date; where none is, the chosen report. */
    void checkAgain();
    void readAgain();
    void start(RecheckOrder order);
    void done();
    void removeReport();
    void showRemoved();

    CaseSession &m_session;
    CaseCommands &m_commands;
    InfoBar &m_info;
    JobBar &m_job;
    QWidget *m_window;
    RecheckJob m_recheck;
    std::vector<RecheckOrder> m_waiting; ///< for the end of an import
    QStringList m_failures;
    int m_reports = 0, m_added = 0, m_gone = 0, m_reopened = 0;
};

} // namespace tieout
