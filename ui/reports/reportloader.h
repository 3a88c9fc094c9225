#pragma once

#include "case/casefile.h"

#include <QObject>
#include <QThread>

namespace tieout {

/** A report with the bytes its pages are drawn from (PDF only), or why it could not be loaded. */
struct LoadedReport
{
    qint64 id = 0;
    std::shared_ptr<const OpenReport> report;
    QByteArray bytes;
    QString error;
};

/** Loads reports of a case in a thread with its own connection, so that the window never waits. */
class ReportLoader : public QObject
{
    Q_OBJECT
public:
    explicit ReportLoader(QObject *parent = nullptr);
    ~ReportLoader() override;
    /** Reads from this case from now on; empty: from none. */
    void setCase(const QString &path);
    /** Asks for a report; an answer to an earlier request is dropped. */
    void load(qint64 id);

Q_SIGNALS:
    void loaded(const tieout::LoadedReport &report);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< lives in the thread
    int m_request = 0;
};

} // namespace tieout
