#include "check/tolerance.h"

#include <QTest>

using namespace tieout;

namespace {

PrintedNumber printed(const char *digits, Unit unit = Unit::Yuan)
{
    PrintedNumber number;
    const QString text = QString::fromLatin1(digits);
    const qsizetype point = text.indexOf(u'.');
    number.decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    number.value = *parseDecimal(text);
    number.unit = unit;
    return number;
}

QStringList items(const char *spaced)
{
    return QString::fromLatin1(spaced).split(u' ');
}

} // namespace

class TestTolerance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void share_data();
    void share();
    void growth_data();
    void growth();
    void sum_data();
    void sum();
    void equal_data();
    void equal();
    void counts();
    void readings();
};

void TestTolerance::share_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<int>("judgement");
    QTest::newRow("right") << "81.94" << "714.44" << "871.93" << int(Judgement::Consistent);
    QTest::newRow("one decimal") << "68.4" << "99.18" << "145.01" << int(Judgement::Consistent);
    QTest::newRow("truncated") << "99.99" << "249997.36" << "250000.00" << int(Judgement::Rounding);
    QTest::newRow("last digit") << "22.86" << "2196251.13" << "9610730.11" << int(Judgement::Rounding);
    QTest::newRow("two units off") << "49.00" << "3634264.84" << "7414478.98" << int(Judgement::Contradiction);
    QTest::newRow("wrong whole") << "1.72" << "15" << "157.49" << int(Judgement::Contradiction);
    QTest::newRow("nothing of all") << "0.00" << "0.00" << "7414478.98" << int(Judgement::Consistent);
}

void TestTolerance::share()
{
    QFETCH(QString, percent);
    QFETCH(QString, part);
    QFETCH(QString, whole);
    QFETCH(int, judgement);
    QCOMPARE(int(judgeShare(printed(percent.toLatin1(), Unit::Percent), printed(part.toLatin1()), printed(whole.toLatin1()))), judgement);
}

void TestTolerance::growth_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("judgement");
    QTest::newRow("up") << "39.11" << "871.93" << "245.13" << int(Judgement::Consistent);
    QTest::newRow("down") << "-91.29" << "234900.00" << "-2462382.47" << int(Judgement::Consistent);
    QTest::newRow("down wrong") << "-51.18" << "234900.00" << "-2462382.47" << int(Judgement::Contradiction);
    QTest::newRow("a point moved") << "-51.18" << "234900.00" << "-246238.25" << int(Judgement::Consistent);
    QTest::newRow("a digit lost") << "-2.7" << "234900.00" << "-7179.67" << int(Judgement::Contradiction);
    QTest::newRow("truncated") << "-10.63" << "3523359.32" << "-419457.68" << int(Judgement::Rounding);
    QTest::newRow("wrong sign") << "-39.11" << "871.93" << "245.13" << int(Judgement::Contradiction);
    QTest::newRow("all gone") << "-100" << "0.00" << "-13214.00" << int(Judgement::Consistent);
}

void TestTolerance::growth()
{
    QFETCH(QString, percent);
    QFETCH(QString, current);
    QFETCH(QString, change);
    QFETCH(int, judgement);
    const PrintedNumber rate = printed(percent.toLatin1(), Unit::Percent);
    QCOMPARE(int(judgeGrowthByChange(rate, printed(current.toLatin1()), printed(change.toLatin1()))), judgement);
    PrintedNumber prior = printed(current.toLatin1());
    prior.value -= printed(change.toLatin1()).value;
    QCOMPARE(int(judgeGrowth(rate, printed(current.toLatin1()), prior)), judgement);
}

void TestTolerance::sum_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<bool>("wan");
    QTest::addColumn<int>("judgement");
    QTest::newRow("ledger") << "3780214.14" << items("3545314.14 234900.00") << false << int(Judgement::Consistent);
    QTest::newRow("ledger off by a cent") << "3780214.15" << items("3545314.14 234900.00") << false << int(Judgement::Rounding);
    QTest::newRow("ledger off by two cents") << "3780214.16" << items("3545314.14 234900.00") << false << int(Judgement::Contradiction);
    QTest::newRow("short sum, one unit") << "105.58" << items("95.36 10.23") << true << int(Judgement::Rounding);
    QTest::newRow("stripped zeros") << "871.93" << items("99.18 78.86 440.99 237.9 15") << true << int(Judgement::Consistent);
    QTest::newRow("wrong") << "105.58" << items("95.36 10.32") << true << int(Judgement::Contradiction);
    QTest::newRow("nothing is nothing") << "78.86" << items("78.56 0") << true << int(Judgement::Contradiction);
}

void TestTolerance::sum()
{
    QFETCH(QString, total);
    QFETCH(QStringList, list);
    QFETCH(bool, wan);
    QFETCH(int, judgement);
    const Unit unit = wan ? Unit::WanYuan : Unit::Yuan;
    std::vector<PrintedNumber> numbers;
    for (const QString &item : list)
        numbers.push_back(printed(item.toLatin1(), unit));
    QCOMPARE(int(judgeSum(printed(total.toLatin1(), unit), numbers)), judgement);
}

void TestTolerance::equal_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("wan");
    QTest::addColumn<int>("judgement");
    QTest::newRow("same") << "16296005.96" << "16296005.96" << false << int(Judgement::Consistent);
    QTest::newRow("元 and 万元") << "16296005.96" << "1629.60" << true << int(Judgement::Consistent);
    QTest::newRow("元 and 万元, last digit") << "16296005.96" << "1629.61" << true << int(Judgement::Rounding);
    QTest::newRow("wrong unit") << "16296005.96" << "16296005.96" << true << int(Judgement::Contradiction);
    QTest::newRow("another") << "500653.95" << "301555.04" << false << int(Judgement::Contradiction);
}

void TestTolerance::equal()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, wan);
    QFETCH(int, judgement);
    QCOMPARE(int(judgeEqual(printed(a.toLatin1()), printed(b.toLatin1(), wan ? Unit::WanYuan : Unit::Yuan))), judgement);
    QCOMPARE(int(judgeEqual(printed("3", Unit::Count), printed("4", Unit::Count))), int(Judgement::Contradiction));
}

void TestTolerance::counts()
{
    const auto people = [](const char *digits) { return printed(digits, Unit::Count); };
    QCOMPARE(judgeSum(people("4"), {people("1"), people("1"), people("2")}), Judgement::Consistent);
    QCOMPARE(judgeSum(people("5"), {people("1"), people("1"), people("2")}), Judgement::Contradiction); // whole: no interval
    QVERIFY(surelyLess(people("4"), people("5")));
    QCOMPARE(judgeShare(printed("33.33", Unit::Percent), people("1"), people("3")), Judgement::Consistent);
    QCOMPARE(judgeShare(printed("50.00", Unit::Percent), people("1"), people("3")), Judgement::Contradiction);
}

void TestTolerance::readings()
{
    const PrintedNumber yuan = scaledReading(printed("769140000.00", Unit::WanYuan), powerOfTen(-4));
    QCOMPARE(yuan.inYuan(), Decimal("769140000"));
    QCOMPARE(yuan.decimals, 6);
    QVERIFY(surelyLess(printed("1.99"), printed("2.00")));
    QVERIFY(!surelyLess(printed("2"), printed("2.3")));
}

QTEST_APPLESS_MAIN(TestTolerance)
#include "tst_tolerance.moc"
