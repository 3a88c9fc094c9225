#include "core/check/checkedpassage.h"
#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

const QString budget = u"表1 年度预算执行表\n\n单位：万元\n\n项目名称\t年初预算\t中期调整\t年度总预算\t预算执行\t执行率（%）\n"
                       "一、基本支出\t300.50\t20.00\t320.50\t310.00\t96.72%\n人员经费\t250.00\t15.00\t265.00\t260.00\t98.11%\n公用经费\t50.50\t5.00\t55.50\t50.00\t90.09%\n"
                       "二、项目支出\t100.00\t-10.00\t90.00\t85.00\t94.44%\n总计\t400.50\t10.00\t410.50\t395.00\t96.22%\n"_s;

const QString projects = u"表2 项目资金情况表\n\n单位\t部门预算项目\t预算金额 (万元)\t预算执行 (万元)\t预算完成率\n局机关\t水库除险加固\t80\t80\t100%\n"
                         "局机关\t河道管护经费\t12.5\t10.5\t84%\n水文站\t水文监测设备维护\t6\t6\t100%\n"_s;

QString form(const QString &project, const QString &planned, const QString &executed)
{
    return u"\n2023 年度项目绩效目标自评表\n\n（%1）\n\n主管部门及代码\t\t云溪县水利局 301001\t\t实施单位\t云溪县水利局\n项目预算执行情况（万元）\t\t预算数：\t%2\t执行数：\t%3\n"
           "\t\t其中：财政拨款\t%2\t其中：财政拨款\t%3\n年度绩效指标完成情况\t一级指标\t二级指标\t三级指标\t预期指标值\t实际完成指标值\n"
           "\t产出指标\t数量指标\t完成处数\t≥3 处\t4 处\n"_s.arg(project, planned, executed);
}

} // namespace

/** Tables that no regulation prescribes: what they sum and divide is told by the rows that hold. */
class TestOwnTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundTablesPass();
    void adjustedBudget();
    void columnTotals();
    void sumsThatAreNotMeant();
    void executionRates();
    void reachedRates();
    void formsAgainstTheirList();
    void resultsAgainstTheirList();
};

void TestOwnTables::soundTablesPass()
{
    const CheckResult result = checkedPassage(u'\n' + budget + u'\n' + projects + form(u"河道管护经费项目"_s, u"12.5 万"_s, u"10.5 万"_s));
    QVERIFY(outcomes(result, "table.row-sum", Outcome::Pass) >= 5);
    QVERIFY(outcomes(result, "table.column-sum", Outcome::Pass) >= 8);
    QVERIFY(outcomes(result, "table.rate", Outcome::Pass) >= 8);
    QCOMPARE(outcomes(result, "performance.narrative", Outcome::Pass), 2);
    for (const char *rule : {"table.row-sum", "table.column-sum", "table.rate", "performance.narrative"})
        QVERIFY2(of(result, rule).empty(), rule);
}

void TestOwnTables::adjustedBudget()
{
    QString text = budget;
    text.replace(u"50.50\t5.00\t55.50"_s, u"50.50\t5.60\t55.50"_s);
    const auto found = of(checkedPassage(u'\n' + text), "table.row-sum");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, u"55.50"_s);
    QCOMPARE(found[0].expected, u"56.10"_s);
    QCOMPARE(found[0].severity, Severity::Error);
}

void TestOwnTables::columnTotals()
{
    QString text = budget;
    text.replace(u"总计\t400.50\t10.00"_s, u"总计\t400.50\t10.40"_s);
    const auto found = of(checkedPassage(u'\n' + text), "table.column-sum");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, u"10.40"_s);
    QCOMPARE(found[0].expected, u"10.00"_s);
}

void TestOwnTables::sumsThatAreNotMeant()
{
    // The rows overlap: no column adds up, so none is meant to.
    const CheckResult result = checkedPassage(u'\n' + u"表1 收支情况表\n\n单位：万元\n\n项目名称\t预算数\t支出数\n办公经费\t10\t9\n公用支出\t30\t28\n全部支出\t70\t66\n合计\t80\t75\n"_s);
    QVERIFY(of(result, "table.column-sum").empty());
}

void TestOwnTables::executionRates()
{
    QString text = projects;
    text.replace(u"水文监测设备维护\t6\t6\t100%"_s, u"水文监测设备维护\t6\t16\t100%"_s);
    const auto found = of(checkedPassage(u'\n' + text), "table.rate");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, u"100"_s);
    // A rate that most rows do not bear out is another rate.
    text = projects;
    text.replace(u"80\t80\t100%"_s, u"80\t80\t50%"_s).replace(u"6\t6\t100%"_s, u"6\t6\t30%"_s);
    QVERIFY(of(checkedPassage(u'\n' + text), "table.rate").empty());
}

void TestOwnTables::reachedRates()
{
    const QString text = u"表3 项目绩效目标实现情况表\n\n项目\t数量指标\t目标值\t完成值\t完成率\n河道管护\t巡查次数\t≥12 次\t15 次\t100%\n"
                         "水库加固\t完成座数\t=3 座\t2 座（一座在建）\t100%\n监测设备\t维护费用\t≤6 万元\t5 万元\t100%\n"_s;
    const auto found = of(checkedPassage(u'\n' + text), "table.rate");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].severity, Severity::Warning);
    QCOMPARE(found[0].stated, u"100"_s);
    QVERIFY(of(checkedPassage(u'\n' + QString(text).replace(u"2 座（一座在建）\t100%"_s, u"2 座（一座在建）\t66.67%"_s)), "table.rate").empty());
}

void TestOwnTables::formsAgainstTheirList()
{
    const auto found = of(checkedPassage(u'\n' + projects + form(u"河道管护经费项目"_s, u"12.5 万"_s, u"15.5 万"_s) + form(u"水文监测设备维护"_s, u"6 万"_s, u"6 万"_s)), "performance.narrative");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, u"15.5"_s);
    QCOMPARE(found[0].expected, u"10.5"_s);
    // The amount in the label's own cell, and a budget copied for what was spent.
    QString other = form(u"河道管护经费项目"_s, u"12.5 万"_s, u"11 万"_s);
    other.replace(u"执行数：\t"_s, u"执行数："_s);
    QCOMPARE(of(checkedPassage(u'\n' + projects + other), "performance.narrative").size(), 0u);
    other.replace(u"执行数：11 万"_s, u"执行数：13 万"_s);
    QCOMPARE(of(checkedPassage(u'\n' + projects + other), "performance.narrative").size(), 1u);
}

void TestOwnTables::resultsAgainstTheirList()
{
    const QString list = u"表3 项目绩效目标实现情况表\n\n项目\t数量指标\t目标值\t完成值\t完成率\n河道管护经费\t完成处数\t≥3 处\t%1 处\t100%\n水库加固\t完成座数\t3 座\t3 座\t100%\n"_s;
    const QString forms = form(u"河道管护经费项目"_s, u"12.5 万"_s, u"12.5 万"_s) + form(u"水文监测设备维护"_s, u"6 万"_s, u"6 万"_s);
    QVERIFY(of(checkedPassage(u'\n' + list.arg(4) + forms), "performance.narrative").empty());
    const auto found = of(checkedPassage(u'\n' + list.arg(5) + forms), "performance.narrative");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, u"4 处"_s);
    QCOMPARE(found[0].expected, u"5处"_s);
}

QTEST_APPLESS_MAIN(TestOwnTables)
#include "tst_owntables.moc"
