#pragma once

#include <QThreadPool>
#include <QtConcurrentRun>
#include <deque>
#include <functional>

namespace tieout {

/** Runs work on all processors and gives the results back in the order in which it was asked for. */
template <typename T> class OrderedPool
{
public:
    /** For `count` pieces of work in all: a single one runs in the calling thread. */
    explicit OrderedPool(qsizetype count) : m_isAlone(count < 2) {}

    /** Whether there is enough work ahead: each piece holds its file and its report in memory until it is taken. */
    [[nodiscard]] bool isFull() const { return m_results.size() > 2 * static_cast<size_t>(m_pool.maxThreadCount()); }

    void add(std::function<T()> work)
    {
        m_results.push_back(m_isAlone ? QtFuture::makeReadyFuture(work()) : QtConcurrent::run(&m_pool, std::move(work)));
    }

    /** Waits for the piece that was added first. */
    T take()
    {
        T result = m_results.front().takeResult();
        m_results.pop_front();
        return result;
    }

private:
    bool m_isAlone;
    std::deque<QFuture<T>> m_results;
    QThreadPool m_pool; ///< the last member: its end waits for work that was not taken
};

/** Begins with the pieces 0 to `count` as far as the pool has room, and takes what comes of them in their order. */
template <typename T, typename Begin, typename Take>
void inOrder(qsizetype count, Begin begin, Take take)
{
    OrderedPool<T> pool(count);
    for (qsizetype taken = 0, begun = 0; taken < count; ++taken) {
        for (; begun < count && !pool.isFull(); ++begun)
            begin(pool, begun);
        take(taken, pool.take());
    }
}

} // namespace tieout
