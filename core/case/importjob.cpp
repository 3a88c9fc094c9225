#include "case/importjob.h"

#include <QFuture>
#include <QtConcurrentRun>
#include <atomic>
#include <deque>

namespace tieout {

namespace {

struct Batch
{
    QString casePath;
    QStringList files;
};

/** Carries progress from the worker to the job's own thread. */
class JobProgress : public Progress
{
public:
    JobProgress(ImportJob &job, const std::atomic<bool> &cancelled) : m_job(job), m_cancelled(cancelled) {}

    void step(int done, int total, const QString &what) override
    {
        ImportJob *job = &m_job;
        QMetaObject::invokeMethod(
            job, [job, done, total, what] { Q_EMIT job->progressed(done, total, what); }, Qt::QueuedConnection);
    }
    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }

private:
    ImportJob &m_job;
    const std::atomic<bool> &m_cancelled;
};

void tellDone(ImportJob &job, const ImportResult &result)
{
    QMetaObject::invokeMethod(&job, [&job, result] { Q_EMIT job.fileDone(result); }, Qt::QueuedConnection);
}

void importBatch(ImportJob &job, const Batch &batch, const std::atomic<bool> &cancelled)
{
    JobProgress progress(job, cancelled);
    // A connection belongs to the thread that opened it.
    auto caseFile = CaseFile::open(batch.casePath);
    if (!caseFile) {
        tellDone(job, {batch.casePath, ImportOutcome::Failed, 0, caseFile.error().text()});
        return;
    }
    (void)importFiles(**caseFile, batch.files, progress,
                      [&job](const ImportResult &result) { tellDone(job, result); });
}

} // namespace

struct ImportJob::State
{
    std::atomic<bool> cancelled = false;
    bool running = false;
    std::deque<Batch> waiting;
    QFuture<void> worker;

    void startNext(ImportJob &job)
    {
        running = true;
        worker = QtConcurrent::run([this, &job, batch = std::move(waiting.front())] {
            importBatch(job, batch, cancelled);
            QMetaObject::invokeMethod(&job, [this, &job] { batchDone(job); }, Qt::QueuedConnection);
        });
        waiting.pop_front();
    }

    void batchDone(ImportJob &job)
    {
        if (cancelled)
            for (const Batch &batch : std::exchange(waiting, {}))
                for (const QString &file : batch.files)
                    Q_EMIT job.fileDone({file, ImportOutcome::Cancelled, 0, {}});
        cancelled = false;
        if (!waiting.empty()) {
            startNext(job);
            return;
        }
        running = false;
        Q_EMIT job.finished();
    }
};

ImportJob::ImportJob(QObject *parent) : QObject(parent), m_state(std::make_unique<State>()) {}

ImportJob::~ImportJob()
{
    cancel();
    m_state->worker.waitForFinished();
}

void ImportJob::start(const QString &casePath, const QStringList &files)
{
    m_state->waiting.push_back({casePath, files});
    if (!m_state->running)
        m_state->startNext(*this);
}

void ImportJob::cancel()
{
    if (m_state->running)
        m_state->cancelled = true;
}

bool ImportJob::isRunning() const
{
    return m_state->running;
}

} // namespace tieout
