#include "core/parse/performancefixture.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Self-evaluation forms whose labels and cells a text prints apart, one below the other. */
class TestStackedIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fundsByColumns();
    void headsApart();
};

/** Each column of the funds prints its label and below it its amount; one more label than amounts tells of none. */
void TestStackedIndicators::fundsByColumns()
{
    const QString columns = u"项目支出绩效自评表\n单位：万元\n项目\n资金总额\n目标申报数\n\n预算编制数\n25\n\n全年预算数\n25\n\n全年执行数\n25\n\n资金结(转)余\n24 1\n\n执行率\n96%\n\n得分\n9\n\n"_s;
    const QString indicators = u"项目支出绩效自评表\n一级指标\n二级指标\n三级指标\n年度指标值\n实际完成值\n分值\n得分\n产出指标\n数量指标\n送戏场次\n≥100场\n102场\n90\n90\n总分\n90\n90\n"_s;
    const auto tables = performanceTables(columns + indicators);
    QCOMPARE(tables.size(), size_t(2));
    const Table &funds = tables.front().kind == TableKind::PerformanceFunds ? tables.front() : tables.back();
    QCOMPARE(funds.rows.size(), size_t(1));
    QCOMPARE(texts(funds.rows[0]), (QStringList{u"资金总额"_s, u"25"_s, u"25"_s, u"25"_s, u"24"_s, u"1"_s, u"96%"_s, u"9"_s}));
    QCOMPARE(funds.cell(0, funds.column(ColumnRole::Executed))->text, u"24"_s);
    QCOMPARE(performanceTables(QString(columns).replace(u"24 1"_s, u"24"_s) + indicators).size(), size_t(1));
    QCOMPARE(performanceTables(QString(columns).replace(u"96%"_s, u"69%"_s) + indicators).size(), size_t(1));
}

/** Heads and group labels stand anywhere, rows one below the other; what does not make up 100 with the funds is not read. */
void TestStackedIndicators::headsApart()
{
    const QString heads = u"项目支出绩效自评表\n（2022 年度）\n绩 一级指\n\n二级指标 三级指标\n\n年度指标\n\n全年实际\n\n分值 得分\n\n效 标\n指\n标 产出指标\n\n满意度指标\n\n总分\n\n值\n\n完成值\n\n"_s;
    const QString rows = u"数量指标 送戏场\n次\n\n≥100 场 102 场\n\n20\n\n20\n\n送书册数\n\n≥500 册\n\n480 册\n\n20\n\n19\n\n效益指\n标\n\n社会效益 文化生活\n指标\n\n丰富\n\n丰富\n\n30\n\n30\n\n"
                         "服务对象 观众满意\n满意度指 度\n标\n\n≥90%\n\n95%\n\n20\n\n20\n\n100 99\n\n个别图书未到货\n"_s;
    const auto tables = performanceTables(heads + rows);
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].rows.size(), size_t(5));
    QCOMPARE(texts(tables[0].rows[0]), (QStringList{u"产出指标"_s, u"数量指标"_s, u"送戏场次"_s, u"≥100场"_s, u"102场"_s, u"20"_s, u"20"_s}));
    QCOMPARE(texts(tables[0].rows[1]), (QStringList{u"产出指标"_s, u"数量指标"_s, u"送书册数"_s, u"≥500册"_s, u"480册"_s, u"20"_s, u"19"_s}));
    QCOMPARE(texts(tables[0].rows[2]), (QStringList{u"效益指标"_s, u"社会效益指标"_s, u"文化生活"_s, u"丰富"_s, u"丰富"_s, u"30"_s, u"30"_s}));
    QCOMPARE(texts(tables[0].rows[3]).mid(1), (QStringList{u"服务对象满意度指标"_s, u"观众满意度"_s, u"≥90%"_s, u"95%"_s, u"20"_s, u"20"_s}));
    QVERIFY(tables[0].rows[4].isTotal);
    QVERIFY(performanceTables(heads + QString(rows).replace(u"30\n\n30"_s, u"25\n\n25"_s)).empty());
    QVERIFY(performanceTables(heads + QString(rows).replace(u"送书册数\n\n"_s, u""_s)).empty());
}

QTEST_APPLESS_MAIN(TestStackedIndicators)
#include "tst_stackedindicators.moc"
