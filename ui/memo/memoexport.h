#pragma once

#include "memo/buildmemo.h"

#include <QFutureWatcher>
#include <QObject>

namespace tieout {

/** Writes the audit memo of a whole case in the background. */
class MemoExport : public QObject
{
    Q_OBJECT
public:
    explicit MemoExport(QObject *parent = nullptr);
    ~MemoExport() override; ///< waits
    void start(const QString &casePath, const QString &memoPath, const QString &auditor);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void written(const QString &memoPath);
    void failed(const QString &sentence);

private:
    QFutureWatcher<QString> m_watcher; ///< the reason of a failure, empty for success
    QString m_path;
};

} // namespace tieout
