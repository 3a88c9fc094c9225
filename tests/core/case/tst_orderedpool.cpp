#include "case/orderedpool.h"

#include <QTest>
#include <QThread>
#include <atomic>

using namespace tieout;

class OrderedPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void isFullBeforeItHoldsEverything();
    void runsOnePieceInTheCallersThread();
    void endsWithWorkThatNobodyTakes();
};

void OrderedPoolTest::keepsTheOrder()
{
    OrderedPool<int> pool(20);
    for (int i = 0; i < 20; ++i)
        pool.add([i] {
            QThread::msleep(static_cast<unsigned long>(20 - i));
            return i;
        });
    for (int i = 0; i < 20; ++i)
        QCOMPARE(pool.take(), i);
}

void OrderedPoolTest::isFullBeforeItHoldsEverything()
{
    OrderedPool<int> pool(1000);
    int added = 0;
    for (; added < 1000 && !pool.isFull(); ++added)
        pool.add([] { return 0; });
    QVERIFY(added > 1 && added < 1000);
    pool.take();
    QVERIFY(!pool.isFull());
}

void OrderedPoolTest::runsOnePieceInTheCallersThread()
{
    OrderedPool<QThread *> alone(1);
    alone.add([] { return QThread::currentThread(); });
    QCOMPARE(alone.take(), QThread::currentThread());
    OrderedPool<QThread *> pool(2);
    pool.add([] { return QThread::currentThread(); });
    QVERIFY(pool.take() != QThread::currentThread());
}

void OrderedPoolTest::endsWithWorkThatNobodyTakes()
{
    std::atomic<int> done = 0;
    {
        OrderedPool<int> pool(3);
        for (int i = 0; i < 3; ++i)
            pool.add([&done] {
                QThread::msleep(10);
                return ++done;
            });
        pool.take();
    }
    QCOMPARE(done.load(), 3); // and nothing touches what is gone
}

QTEST_GUILESS_MAIN(OrderedPoolTest)
#include "tst_orderedpool.moc"
