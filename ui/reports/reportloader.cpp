#include "reports/reportloader.h"

#include <QPointer>

namespace tieout {

/** Lives in the loader's thread, where its connection to the case was opened. */
class ReportLoader::Worker : public QObject
{
public:
    void setCase(const QString &path)
    {
        m_case.reset();
        m_path = path;
    }

    LoadedReport load(qint64 id)
    {
        LoadedReport out;
        out.id = id;
        if (!m_case) {
            auto opened = CaseFile::open(m_path);
            if (!opened) {
                out.error = opened.error().text();
                return out;
            }
            m_case = std::move(*opened);
        }
        auto report = m_case->report(id);
        if (!report) {
            out.error = report.error().text();
            return out;
        }
        out.report = *report;
        if (out.report->entry.kind == SourceKind::Pdf)
            if (auto bytes = m_case->sourceBytes(id))
                out.bytes = *bytes;
        return out;
    }

private:
    QString m_path;
    std::unique_ptr<CaseFile> m_case;
};

ReportLoader::ReportLoader(QObject *parent) : QObject(parent), m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ReportLoader::~ReportLoader()
{
    m_thread.quit();
    m_thread.wait();
}

void ReportLoader::setCase(const QString &path)
{
    ++m_request;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path] { worker->setCase(path); }, Qt::QueuedConnection);
}

void ReportLoader::load(qint64 id)
{
    const int request = ++m_request;
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, request, id] {
            const LoadedReport report = worker->load(id);
            QMetaObject::invokeMethod(
                this,
                [this, request, report] {
                    if (request == m_request)
                        Q_EMIT loaded(report);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace tieout
