#include "compare/distribution.h"

#include <QTest>

using namespace tieout;

namespace {

std::vector<Decimal> numbers(std::initializer_list<int> values)
{
    return {values.begin(), values.end()};
}

} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quartiles();
    void outlier();
    void fewPeers();
    void equalPeers();
    void firstDigits();
};

void TestDistribution::quartiles()
{
    const Distribution d = distributionOf(numbers({4, 1, 3, 2}));
    QCOMPARE(d.count, 4);
    QVERIFY(d.least == 1 && d.most == 4);
    QVERIFY(d.lower == Decimal("1.75") && d.median == Decimal("2.5") && d.upper == Decimal("3.25"));
    QCOMPARE(distributionOf({}).count, 0);
}

void TestDistribution::outlier()
{
    const Distribution d = distributionOf(numbers({10, 11, 9, 10, 12, 60}));
    QCOMPARE(d.outliers, std::vector<int>{5});
    QVERIFY(d.spread == 1);
    QVERIFY(distributionOf(numbers({10, 11, 9, 10, 12, 14})).outliers.empty()); // 0.6745 x 3.5 < 3.5
}

void TestDistribution::fewPeers()
{
    QVERIFY(distributionOf(numbers({10, 11, 9, 1000})).outliers.empty());
}

void TestDistribution::equalPeers()
{
    QVERIFY(distributionOf(numbers({5, 5, 5, 5, 5, 900})).outliers.empty()); // a deviation of 0 tells nothing
}

void TestDistribution::firstDigits()
{
    const FirstDigits d = firstDigitsOf({Decimal("123.45"), Decimal("-0.0190"), Decimal(0), Decimal("900")});
    QCOMPARE(d.count, 3);
    QCOMPARE(d.seen[0], 2);
    QCOMPARE(d.seen[8], 1);
    double all = 0;
    for (int digit = 1; digit <= 9; ++digit)
        all += benfordShare(digit);
    QVERIFY(std::abs(all - 1) < 1e-12);
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
