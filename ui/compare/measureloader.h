#pragma once

#include "compare/measurereport.h"

#include <QFuture>
#include <QObject>
#include <atomic>
#include <memory>

namespace tieout {

/** Measures reports of a case in another thread, with a connection of its own. */
class MeasureLoader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~MeasureLoader() override;
    /** Measures these reports one by one; what was still under way is dropped. */
    void load(const QString &casePath, const std::vector<qint64> &reports);
    void stop();

Q_SIGNALS:
    void measured(qint64 report, const tieout::ReportMeasures &measures);
    void finished();

private:
    std::shared_ptr<std::atomic_bool> m_stopped;
    QFuture<void> m_future;
};

} // namespace tieout
