#include "jobs/exportjob.h"

#include <QtConcurrent>

namespace tieout {

ExportJob::ExportJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<QString>::finished, this, [this] {
        const QString reason = m_watcher.result();
        if (reason.isEmpty())
            Q_EMIT written(m_path);
        else
            Q_EMIT failed(reason);
    });
}

ExportJob::~ExportJob()
{
    m_watcher.waitForFinished();
}

void ExportJob::start(const QString &path, std::function<Status()> work)
{
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run([work = std::move(work)] {
        const Status status = work();
        return status ? QString() : status.error().text();
    }));
}

} // namespace tieout
