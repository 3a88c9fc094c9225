#include "case/recheckjob.h"

#include <QFuture>
#include <QtConcurrentRun>
#include <algorithm>
#include <atomic>
#include <deque>
#include <utility>

namespace tieout {

namespace {

/** Lets the checks see the cancel. */
class Cancellable : public Progress
{
public:
    explicit Cancellable(const std::atomic<bool> &cancelled) : m_cancelled(cancelled) {}
    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }

private:
    const std::atomic<bool> &m_cancelled;
};

/** Runs `tell` in the job's own thread. */
template <typename Tell> void inThreadOf(RecheckJob &job, Tell tell)
{
    QMetaObject::invokeMethod(&job, std::move(tell), Qt::QueuedConnection);
}

void tellFailure(RecheckJob &job, const Message &reason)
{
    inThreadOf(job, [&job, text = reason.text()] { Q_EMIT job.failed(text); });
}

bool isOrdered(const RecheckOrder &order, const ReportEntry &entry, const CheckSettings &settings)
{
    if (order.reports.empty())
        return CaseFile::isOutdated(entry, settings);
    return std::find(order.reports.begin(), order.reports.end(), entry.id) != order.reports.end();
}

std::vector<ReportEntry> orderedReports(RecheckJob &job, CaseFile &caseFile, const RecheckOrder &order)
{
    const auto settings = caseFile.checkSettings();
    auto entries = caseFile.reports();
    if (!settings || !entries) {
        tellFailure(job, !settings ? settings.error() : entries.error());
        return {};
    }
    std::erase_if(*entries, [&](const ReportEntry &entry) { return !isOrdered(order, entry, *settings); });
    return std::move(*entries);
}

void recheckAll(RecheckJob &job, const RecheckOrder &order, const std::atomic<bool> &cancelled)
{
    // A connection belongs to the thread that opened it.
    const auto caseFile = CaseFile::open(order.casePath);
    if (!caseFile)
        return tellFailure(job, caseFile.error());
    Cancellable progress(cancelled);
    const auto entries = orderedReports(job, **caseFile, order);
    const int total = static_cast<int>(entries.size());
    int done = 0;
    for (const ReportEntry &entry : entries) {
        inThreadOf(job, [&job, done, total, file = entry.file] { Q_EMIT job.progressed(done, total, file); });
        const auto change = order.depth == RecheckDepth::Read ? (*caseFile)->reread(entry.id, progress, order.author)
                                                              : (*caseFile)->recheck(entry.id, progress, order.author);
        if (cancelled)
            return;
        if (change)
            inThreadOf(job, [&job, id = entry.id, change = *change] { Q_EMIT job.reportDone(id, change); });
        else
            tellFailure(job, change.error());
        ++done;
    }
    inThreadOf(job, [&job, total] { Q_EMIT job.progressed(total, total, {}); });
}

} // namespace

struct RecheckJob::State
{
    std::atomic<bool> cancelled = false;
    bool running = false;
    std::deque<RecheckOrder> waiting;
    QFuture<void> worker;

    void startNext(RecheckJob &job)
    {
        running = true;
        worker = QtConcurrent::run([this, &job, order = std::move(waiting.front())] {
            recheckAll(job, order, cancelled);
            inThreadOf(job, [this, &job] { orderDone(job); });
        });
        waiting.pop_front();
    }

    void orderDone(RecheckJob &job)
    {
        if (cancelled.exchange(false))
            waiting.clear();
        if (!waiting.empty()) {
            startNext(job);
            return;
        }
        running = false;
        Q_EMIT job.finished();
    }
};

RecheckJob::RecheckJob(QObject *parent) : QObject(parent), m_state(std::make_unique<State>()) {}

RecheckJob::~RecheckJob()
{
    cancel();
    m_state->worker.waitForFinished();
}

void RecheckJob::start(const RecheckOrder &order)
{
    m_state->waiting.push_back(order);
    if (!m_state->running)
        m_state->startNext(*this);
}

void RecheckJob::cancel()
{
    if (m_state->running)
        m_state->cancelled = true;
}

bool RecheckJob::isRunning() const
{
    return m_state->running;
}

} // namespace tieout
