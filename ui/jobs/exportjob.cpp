#include "jobs/exportjob.h"

#include <QtConcurrent>

namespace tieout {

namespace {

/** Tells the job, in its thread, how far the work is. */
class JobProgress : public Progress
{
public:
    JobProgress(ExportJob &job, const std::atomic_bool &cancelled) : m_job(job), m_cancelled(cancelled) {}
    void step(int done, int total, const QString &what) override
    {
        QMetaObject::invokeMethod(&m_job, [&job = m_job, done, total, what] { Q_EMIT job.progressed(done, total, what); });
    }
    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }

private:
    ExportJob &m_job;
    const std::atomic_bool &m_cancelled;
};

} // namespace

ExportJob::ExportJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<QString>::finished, this, [this] {
        const QString reason = m_watcher.result();
        if (reason.isEmpty())
            Q_EMIT written(m_path);
        else if (m_cancelled)
            Q_EMIT stopped(m_path);
        else
            Q_EMIT failed(reason);
    });
}

ExportJob::~ExportJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void ExportJob::start(const QString &path, Work work)
{
    m_path = path;
    m_cancelled = false;
    m_watcher.setFuture(QtConcurrent::run([this, work = std::move(work)] {
        JobProgress progress(*this, m_cancelled);
        const Status status = work(progress);
        return status ? QString() : status.error().text();
    }));
}

} // namespace tieout
