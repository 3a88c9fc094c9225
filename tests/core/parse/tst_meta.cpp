#include "narrativefixture.h"

#include "parse/metaregion.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestMeta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTitle()
    {
        const Report report = narrativeOf(u"公开部门：青禾县教育局 金额单位：元\n2023年度收入总计 5.00 万元，比2022年度增加 1.00 万元。"_s);
        QCOMPARE(report.meta.department, u"青禾县教育局"_s);
        QCOMPARE(report.document->quote(report.meta.departmentSpan), u"青禾县教育局"_s);
        QCOMPARE(report.meta.fiscalYear, 2023);
        QCOMPARE(report.meta.narrativeUnit, Unit::WanYuan);
        QCOMPARE(report.meta.tableUnit, Unit::Yuan);
        QCOMPARE(report.meta.region, u"青禾县"_s);
    }

    void readsTheCover()
    {
        auto document = std::make_shared<Document>();
        document->text = u"\n白石县水务局\n\n2023 年度部门决算\n\n一、收入支出决算总体情况说明\n2023 年度收入总计 5.00 万元。\n"_s;
        document->pages.resize(1);
        document->pages[0].span = {0, document->text.size()};
        document->indexLines();
        Report report;
        report.document = document;
        const Meta meta = findMeta(report);
        QCOMPARE(meta.department, u"白石县水务局"_s);
        QCOMPARE(document->quote(meta.departmentSpan), u"白石县水务局"_s);
        QCOMPARE(meta.fiscalYear, 2023);
    }

    void readsTitles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("department");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("year");
        QTest::newRow("year first") << u"2023年度湖北省武汉市蔡甸区农业农村局部门决算\n"_s << u"湖北省武汉市蔡甸区农业农村局"_s << u"湖北省武汉市蔡甸区"_s << 2023;
        QTest::newRow("a school's") << u"青禾县第一小学校2022年度单位决算\n"_s << u"青禾县第一小学校"_s << u"青禾县"_s << 2022;
        QTest::newRow("year first, a school's") << u"2022年度青禾县第一小学校单位决算公开\n"_s << u"青禾县第一小学校"_s << u"青禾县"_s << 2022;
        QTest::newRow("two lines") << u"青禾县教育局\n2024年部门决算公开说明\n"_s << u"青禾县教育局"_s << u"青禾县"_s << 2024;
        QTest::newRow("year before compared often") << u"青禾县教育局2023年度部门决算\n"_s + u"本年支出较 2022 年度决算数增加，比2022年决算数增长，与2022年度决算数持平。\n"_s.repeated(20)
                                                     << u"青禾县教育局"_s << u"青禾县"_s << 2023;
        QTest::newRow("numbered file") << u"8.青禾县教育局2023年度单位决算.pdf\n"_s << u"青禾县教育局"_s << u"青禾县"_s << 2023;
        QTest::newRow("with a remark") << u"2023年青禾县总工会(经费差额表)部门决算\n"_s << u"青禾县总工会"_s << u"青禾县"_s << 2023;
        QTest::newRow("about") << u"关于青禾县教育局2023年度部门决算情况说明\n"_s << u"青禾县教育局"_s << u"青禾县"_s << 2023;
        QTest::newRow("labelled by the page") << u" 信息名称  青禾县教育局2023年部门决算公开说明\n"_s << u"青禾县教育局"_s << u"青禾县"_s << 2023;
        QTest::newRow("spaced") << u"2023 年度\n 青 禾 县 教 育 局 部 门 决 算\n"_s << u"青禾县教育局"_s << u"青禾县"_s << 2023;
    }

    void readsTitles()
    {
        QFETCH(QString, text);
        auto document = std::make_shared<Document>();
        document->text = text + u"一、收入支出决算总体情况说明\n收入总计 5.00 万元。\n"_s;
        document->pages.resize(1);
        document->pages[0].span = {0, document->text.size()};
        document->indexLines();
        Report report;
        report.document = document;
        const Meta meta = findMeta(report);
        QTEST(meta.department, "department");
        QTEST(meta.region, "region");
        QTEST(meta.fiscalYear, "year");
    }

    void tellsRegions_data()
    {
        QTest::addColumn<QString>("department");
        QTest::addColumn<QString>("region");
        QTest::newRow("city") << u"中卫市医疗保障局"_s << u"宁夏回族自治区中卫市"_s;
        QTest::newRow("district") << u"中共上海市普陀区委社会工作部"_s << u"上海市普陀区"_s;
        QTest::newRow("city and district") << u"宝鸡市凤翔区医疗保障局"_s << u"陕西省宝鸡市凤翔区"_s;
        QTest::newRow("county alone") << u"青禾县财政局"_s << u"青禾县"_s;
        QTest::newRow("none") << u"民族事务委员会"_s << QString();
    }

    void tellsRegions()
    {
        QFETCH(QString, department);
        QTEST(regionOf(department, {}), "region");
    }

    void takesRegionsApart_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("all") << u"宁夏回族自治区中卫市沙坡头区"_s << QStringList{u"宁夏回族自治区"_s, u"中卫市"_s, u"沙坡头区"_s};
        QTest::newRow("municipality") << u"上海市普陀区"_s << QStringList{u"上海市"_s, {}, u"普陀区"_s};
        QTest::newRow("county alone") << u"青禾县"_s << QStringList{{}, {}, u"青禾县"_s};
        QTest::newRow("prefecture") << u"四川省凉山彝族自治州"_s << QStringList{u"四川省"_s, u"凉山彝族自治州"_s, {}};
        QTest::newRow("none") << QString() << QStringList{{}, {}, {}};
    }

    void takesRegionsApart()
    {
        QFETCH(QString, region);
        const RegionParts parts = regionParts(region);
        QTEST((QStringList{parts.province, parts.city, parts.county}), "parts");
    }
};

QTEST_GUILESS_MAIN(TestMeta)
#include "tst_meta.moc"
