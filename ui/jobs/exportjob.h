#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <atomic>
#include <functional>

namespace tieout {

/** Writes one file or folder at a time in the background. */
class ExportJob : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Status(Progress &)>;
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override; ///< stops and waits
    /** Runs `work`, which writes to `path` and knows nothing of the window. */
    void start(const QString &path, Work work);
    /** Ends soon with stopped(), or with written() where it was too late. */
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int total, const QString &what);
    void written(const QString &path);
    void stopped(const QString &path);
    void failed(const QString &sentence);

private:
    QFutureWatcher<QString> m_watcher; ///< the reason of a failure, empty for success
    QString m_path;
    std::atomic_bool m_cancelled = false;
};

} // namespace tieout
