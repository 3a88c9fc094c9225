#include "number/grouped.h"
#include "number/interval.h"

#include <QTest>
#include <array>
#include <utility>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesOnlyPlainDecimals();
    void printsExactly();
    void isExactAtAnyLength();
    void ordersAtAnyLength();
    void groupsThousands();
    void units();
    void intervals();
};

void TestNumber::parsesOnlyPlainDecimals()
{
    QCOMPARE(toPlain(*parseDecimal(u"-12.50"), 2), u"-12.50"_s);
    for (const char16_t *bad : {u"", u"-", u"1.", u".5", u"1.2.3", u"1,000", u"12%", u"１２"})
        QVERIFY2(!parseDecimal(bad), qPrintable(QString::fromUtf16(bad)));
}

void TestNumber::printsExactly()
{
    QCOMPARE(toPlain(*parseDecimal(u"0.1") + *parseDecimal(u"0.2"), 20), u"0.30000000000000000000"_s);
    QCOMPARE(toPlain(*parseDecimal(u"0.005"), 2), u"0.01"_s);
    QCOMPARE(toPlain(*parseDecimal(u"-0.001"), 2), u"0.00"_s);
    QCOMPARE(toPlain(*parseDecimal(u"12345678901234567890.12"), 2), u"12345678901234567890.12"_s);
    QCOMPARE(toShortest(*parseDecimal(u"12.500")), u"12.5"_s);
}

/** What fits in two integers and what does not give the same sums, products and quotients. */
void TestNumber::isExactAtAnyLength()
{
    const std::array<Decimal, 7> values{Decimal("0.01"), Decimal("-7.25"), Decimal("9223372036854775807"), Decimal("-9223372036854775808"),
                                        Decimal("123456789012345678901234567890.5"), Decimal("0.000000000000000000000001"), Decimal(1) / Decimal(3)};
    for (const Decimal &a : values) {
        QCOMPARE(toShortest(a - a), u"0"_s);
        QVERIFY(a / a == 1);
        QVERIFY(-(-a) == a);
        for (const Decimal &b : values) {
            QVERIFY(a + b - b == a);
            QVERIFY(a * b / b == a);
            QVERIFY((a + b) * (a - b) == a * a - b * b);
        }
    }
    const Decimal large("10000000000000000000");
    QCOMPARE(toPlain(large * large, 1), u"100000000000000000000000000000000000000.0"_s);
    QCOMPARE(toPlain(large / large / Decimal(8), 2), u"0.13"_s); // back in two integers
    QCOMPARE(toPlain(Decimal("-9223372036854775808"), 0), u"-9223372036854775808"_s);
    QCOMPARE(toPlain(Decimal("-0.125"), 2), u"-0.13"_s);
    QCOMPARE(toPlain(Decimal(2) / Decimal(3), 24), u"0.666666666666666666666667"_s);
    QCOMPARE(toShortest(Decimal(2) / Decimal(3)), u"0.666666666667"_s);
    QCOMPARE(toShortest(Decimal("-1200.00")), u"-1200"_s);
    Decimal moved = large;
    const Decimal copy = std::exchange(moved, Decimal(5));
    QVERIFY(copy == large && moved == 5);
}

void TestNumber::ordersAtAnyLength()
{
    const std::array<Decimal, 8> rising{Decimal("-9223372036854775809"), Decimal("-9223372036854775808"), Decimal("-0.5"), Decimal(),
                                        Decimal(1) / Decimal(3),         Decimal("0.3333333333333333334"), Decimal("9223372036854775807"),
                                        Decimal("9223372036854775807.1")};
    for (size_t i = 0; i < rising.size(); ++i)
        for (size_t k = 0; k < rising.size(); ++k)
            QVERIFY((rising[i] <=> rising[k]) == (i <=> k));
}

void TestNumber::groupsThousands()
{
    QCOMPARE(grouped(u"16296005.96"_s), u"16,296,005.96"_s);
    QCOMPARE(grouped(u"-1000"_s), u"-1,000"_s);
    QCOMPARE(grouped(u"999.12345"_s), u"999.12345"_s);
    QCOMPARE(grouped(u"1,234,567.00"_s), u"1,234,567.00"_s);
    QCOMPARE(grouped(QString()), QString());
}

void TestNumber::units()
{
    QCOMPARE(unitNamed(u"万元"), Unit::WanYuan);
    QCOMPARE(unitNamed(u"％"), Unit::Percent);
    QCOMPARE(unitNamed(u"人次"), Unit::Count);
    QCOMPARE(unitNamed(u""), Unit::None);
    QVERIFY(yuanPer(Unit::WanYuan) == 10000);
    QVERIFY(!isMoney(Unit::Percent));
}

void TestNumber::intervals()
{
    PrintedNumber yuan{*parseDecimal(u"76050"), 0, Unit::Yuan, {}, {}};
    PrintedNumber wan{*parseDecimal(u"7.61"), 2, Unit::WanYuan, {}, {}};
    QVERIFY(Interval::inYuan(yuan).meets(Interval::inYuan(wan))); // 76050 is the very edge of 7.61 万元
    yuan.value = *parseDecimal(u"76049");
    QVERIFY(!Interval::inYuan(yuan).meets(Interval::inYuan(wan)));
    const Interval negative = Interval::of(wan).scaled(-1);
    QVERIFY(negative.low < negative.high);
}

QTEST_GUILESS_MAIN(TestNumber)
#include "tst_number.moc"
