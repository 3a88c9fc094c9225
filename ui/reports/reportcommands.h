#pragma once

#include <QObject>
#include <QTemporaryDir>

class QWidget;

namespace tieout {

class Actions;
class CaseSession;

/** What is done with the chosen report as a whole: look at its original, at its identity. */
class ReportCommands : public QObject
{
    Q_OBJECT
public:
    ReportCommands(CaseSession &session, const Actions &actions, QWidget *window);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void openOriginal();
    void showProperties();

    CaseSession &m_session;
    QWidget *m_window;
    QTemporaryDir m_originals; ///< copies for the viewers; gone with the window
};

} // namespace tieout
