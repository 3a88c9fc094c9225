#pragma once

#include "case/casefile.h"

#include <QObject>
#include <QThread>
#include <atomic>

namespace tieout {

/** Searches all reports of a case in a thread with its own connection; only the last request is answered. */
class CaseSearch : public QObject
{
    Q_OBJECT
public:
    explicit CaseSearch(QObject *parent = nullptr);
    ~CaseSearch() override;
    /** Searches this case from now on; empty: none. */
    void setCase(const QString &path);
    void find(const QString &words, int limit);

Q_SIGNALS:
    void found(const QString &words, const std::vector<tieout::SearchHit> &hits);
    void failed(const QString &sentence);

private:
    class Worker;
    void inThread(std::function<void(Worker &)> run);
    QThread m_thread;
    Worker *m_worker; ///< lives in the thread
    std::atomic_int m_request = 0;
};

} // namespace tieout
