#pragma once

#include "case/importjob.h"

class QMenu;
class QWidget;

namespace tieout {

class Actions;
class CaseSession;
class ImportPanel;
class InfoBar;
class JobBar;

/** What is done with whole cases: make, open, import into, save elsewhere. */
class CaseCommands : public QObject
{
    Q_OBJECT
public:
    CaseCommands(CaseSession &session, const Actions &actions, InfoBar &info, JobBar &job, ImportPanel &imports, QWidget *window);

    /** Opens a case and remembers it; a failure is told. */
    bool openCase(const QString &path);
    /** Imports files and folders into the open case, or into a new untitled one. */
    void import(const QStringList &paths);
    void openSample();
    /** The reports compiled into the program, empty if there are none. */
    static QStringList sampleFiles();
    static QStringList recentCases();
    void fillRecentMenu(QMenu *menu);
    [[nodiscard]] bool isImporting() const { return m_import.isRunning(); }

Q_SIGNALS:
    /** An import has ended; `failures` files could not be read. */
    void imported(int failures);

private:
    void newCase();
    void chooseCase();
    void chooseFiles();
    void chooseFolder();
    void saveAs();
    bool createCase(const QString &path);
    void tell(const Message &error);
    void remember(const QString &path);
    void importDone();

    CaseSession &m_session;
    InfoBar &m_info;
    JobBar &m_job;
    ImportPanel &m_imports;
    QWidget *m_window;
    ImportJob m_import;
};

/** Folder of cases that were never given a place: made when it is not there. */
QString untitledFolder();

} // namespace tieout
