#include "search/casesearch.h"

namespace tieout {

/** Lives in the search's thread, where its connection to the case was opened. */
class CaseSearch::Worker : public QObject
{
public:
    void setCase(const QString &path)
    {
        m_case.reset();
        m_path = path;
    }

    Result<std::vector<SearchHit>> find(const QString &words, int limit)
    {
        if (!m_case) {
            auto opened = CaseFile::open(m_path);
            if (!opened)
                return Error{opened.error()};
            m_case = std::move(*opened);
            if (const Status indexed = m_case->indexTexts(); !indexed)
                return Error{indexed.error()};
        }
        return m_case->search(words, limit);
    }

private:
    QString m_path;
    std::unique_ptr<CaseFile> m_case;
};

CaseSearch::CaseSearch(QObject *parent) : QObject(parent), m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

CaseSearch::~CaseSearch()
{
    ++m_request;
    m_thread.quit();
    m_thread.wait();
}

void CaseSearch::inThread(std::function<void(Worker &)> run)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, run = std::move(run)] { run(*worker); }, Qt::QueuedConnection);
}

void CaseSearch::setCase(const QString &path)
{
    ++m_request;
    inThread([path](Worker &worker) { worker.setCase(path); });
}

void CaseSearch::find(const QString &words, int limit)
{
    const int request = ++m_request;
    inThread([this, request, words, limit](Worker &worker) {
        if (request != m_request) // typed on meanwhile
            return;
        const auto hits = worker.find(words, limit);
        QMetaObject::invokeMethod(this, [this, request, words, hits] {
            if (request != m_request)
                return;
            if (hits)
                Q_EMIT found(words, *hits);
            else
                Q_EMIT failed(hits.error().text());
        });
    });
}

} // namespace tieout
