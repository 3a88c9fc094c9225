#pragma once

#include <QObject>

class QWidget;

namespace tieout {

class Actions;
class CaseSession;
class FindingPanel;

/** One key, one decision: carries out what the review actions say on the chosen findings. */
class Triage : public QObject
{
    Q_OBJECT
public:
    Triage(CaseSession &session, const Actions &actions, FindingPanel &findings, QWidget *window);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void step(int by, bool openOnly);
    void confirm();
    void dismiss();
    void reopen();

    CaseSession &m_session;
    FindingPanel &m_findings;
    QWidget *m_window;
};

} // namespace tieout
