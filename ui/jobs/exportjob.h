#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>

namespace tieout {

/** Writes one file or folder at a time in the background. */
class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override; ///< waits
    /** Runs `work`, which writes to `path` and knows nothing of the window. */
    void start(const QString &path, std::function<Status()> work);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &sentence);

private:
    QFutureWatcher<QString> m_watcher; ///< the reason of a failure, empty for success
    QString m_path;
};

} // namespace tieout
