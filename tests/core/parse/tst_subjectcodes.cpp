#include "parse/subjectcodes.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestSubjectCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUpCodes()
    {
        const auto housing = subjectCode(Classification::Function, u"2210201"_s);
        QVERIFY(housing.has_value());
        QCOMPARE(housing->name, u"住房公积金"_s);
        QVERIFY(housing->verified);
        QVERIFY(!subjectCode(Classification::Function, u"30213"_s));
        QCOMPARE(subjectCode(Classification::Economic, u"30213"_s)->name, u"维修（护）费"_s);
        QVERIFY(!subjectCode(Classification::Function, u"2999999"_s));
    }

    void tellsRecalledRows()
    {
        QVERIFY(!subjectCode(Classification::Function, u"20101"_s)->verified);
        QVERIFY(subjectCodes(Classification::Function).size() > 1000);
        QVERIFY(subjectCodes(Classification::Economic).size() > 100);
    }

    void findsCodesByName()
    {
        QVERIFY(codesNamed(Classification::Function, u"行政运行"_s).size() > 10);
        QCOMPARE(codesNamed(Classification::Function, u"卫生健康（类）"_s), QStringList{u"210"_s});
        QCOMPARE(codesNamed(Classification::Function, u"医疗卫生与计划生育支出"_s), QStringList{u"210"_s});
        QVERIFY(codesNamed(Classification::Function, u"没有这个科目"_s).isEmpty());
    }

    void followsPaths_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("three levels") << QStringList{u"社会保障和就业支出"_s, u"行政事业单位养老支出"_s, u"事业单位离退休"_s} << u"2080502"_s;
        QTest::newRow("class only") << QStringList{u"卫生健康支出"_s} << u"210"_s;
        QTest::newRow("short names") << QStringList{u"住房保障"_s, u"住房改革"_s, u"购房补贴"_s} << u"2210203"_s;
        QTest::newRow("old name") << QStringList{u"社会保障和就业支出"_s, u"行政事业单位离退休"_s, u"机关事业单位职业年金缴费支出"_s} << u"2080506"_s;
        QTest::newRow("item without class") << QStringList{QString(), QString(), u"住房公积金"_s} << u"2210201"_s;
        QTest::newRow("ambiguous item") << QStringList{QString(), QString(), u"行政运行"_s} << QString();
        QTest::newRow("unknown") << QStringList{u"无此类"_s} << QString();
    }

    void followsPaths()
    {
        QFETCH(QStringList, path);
        QTEST(functionCode(path), "code");
    }

    void normalisesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("normal");
        QTest::newRow("brackets") << u"维修（护）费"_s << u"维修(护)费"_s;
        QTest::newRow("spaces") << u"一般 公共服务\n支出"_s << u"一般公共服务"_s;
        QTest::newRow("level") << u"教育支出（类）"_s << u"教育"_s;
        QTest::newRow("level before 支出") << u"教育（类）支出"_s << u"教育"_s;
        QTest::newRow("other") << u"其它支出"_s << u"其他"_s;
        QTest::newRow("and so on") << u"资源勘探工业信息等支出"_s << u"资源勘探工业信息"_s;
    }

    void normalisesNames()
    {
        QFETCH(QString, name);
        QTEST(normalisedName(name), "normal");
    }

    void knowsOlderNames()
    {
        const auto aliases = subjectAliases(Classification::Function, u"207"_s);
        QCOMPARE(aliases.size(), size_t(2));
        QCOMPARE(aliases.front().name, u"文化体育与传媒支出"_s);
        QCOMPARE(aliases.front().toYear, 2018);
        QVERIFY(subjectAliases(Classification::Economic, u"207"_s).empty());
    }
};

QTEST_GUILESS_MAIN(TestSubjectCodes)
#include "tst_subjectcodes.moc"
