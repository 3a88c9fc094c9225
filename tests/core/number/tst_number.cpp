#include "number/interval.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesOnlyPlainDecimals();
    void printsExactly();
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
