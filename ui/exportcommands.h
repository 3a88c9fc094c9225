#pragma once

#include "case/memoinput.h"
#include "jobs/exportjob.h"

class QWidget;

namespace tieout {

class Actions;
class CaseSession;
class InfoBar;
class JobBar;

/** What is handed on from a case: memo and working papers, workbook, tables, annotated PDF. */
class ExportCommands : public QObject
{
    Q_OBJECT
public:
    ExportCommands(CaseSession &session, const Actions &actions, InfoBar &info, JobBar &job, QWidget *window);

    /** Writes to `path` in the background and tells when it is done. */
    void writeMemoTo(const MemoRequest &request, const QString &path);
    void writeCaseTo(int format, const QString &path); ///< an ExportFormat
    [[nodiscard]] bool isRunning() const { return m_export.isRunning(); }

Q_SIGNALS:
    void finished(const QString &path); ///< empty after a failure

private:
    void previewMemo();
    void chooseMemoFile(const MemoRequest &request);
    void chooseCaseFile(int format, const QString &ending, const QString &filter);
    void chooseTableFolder();
    void chooseAnnotatedFile();
    void start(const QString &path, ExportJob::Work work);
    void end();
    void tellDone(const QString &path);
    void updateState();

    CaseSession &m_session;
    const Actions &m_actions;
    InfoBar &m_info;
    JobBar &m_job;
    QWidget *m_window;
    ExportJob m_export;
};

} // namespace tieout
