#include "compare/measureloader.h"

#include "case/casefile.h"

#include <QtConcurrent>

namespace tieout {

MeasureLoader::~MeasureLoader()
{
    stop();
}

void MeasureLoader::stop()
{
    if (m_stopped)
        *m_stopped = true;
    m_future.waitForFinished();
}

void MeasureLoader::load(const QString &casePath, const std::vector<qint64> &reports)
{
    stop();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_future = QtConcurrent::run([this, casePath, reports, stopped = m_stopped] {
        const auto caseFile = CaseFile::open(casePath);
        for (const qint64 id : reports) {
            if (*stopped || !caseFile)
                return;
            const auto report = (*caseFile)->report(id);
            if (!report)
                continue; // it may have been removed meanwhile
            const ReportMeasures measures = measureReport(*(*report)->report, (*report)->result);
            QMetaObject::invokeMethod(this, [this, id, measures, stopped] {
                if (!*stopped)
                    Q_EMIT measured(id, measures);
            });
        }
        QMetaObject::invokeMethod(this, [this, stopped] {
            if (!*stopped)
                Q_EMIT finished();
        });
    });
}

} // namespace tieout
