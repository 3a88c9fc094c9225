#pragma once

#include "report/signoff.h"

#include <QObject>

class QWidget;

namespace tieout {

class Actions;
class CaseSession;

/** Signs the chosen report off and shows the log. */
class SignCommands : public QObject
{
    Q_OBJECT
public:
    SignCommands(CaseSession &session, const Actions &actions, QWidget *window);

private:
    void sign(SignOffRole role);
    void withdraw();
    void showLog();
    void updateActions();

    CaseSession &m_session;
    const Actions &m_actions;
    QWidget *m_window;
};

} // namespace tieout
