#include "parse/columnroles.h"
#include "parse/tablegrid.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** What the columns of forms hold, told by their titles. */
class TestColumnRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardRoles();
    void sanGongRoles();
    void performanceRoles();
    void unknownForm();
    void titlesAlone();
    void partsOfSpending();
    void partsOfBalances();
    void balancesWithoutTheirNames();
    void budgetsInOrder();
    void countsAreNoAmounts();
    void brokenHeader();
};

void TestColumnRoles::standardRoles()
{
    const auto fund = standardColumns(TableKind::Fund);
    const std::vector<ColumnRole> roles{ColumnRole::Code,  ColumnRole::Name,    ColumnRole::Opening, ColumnRole::Income,
                                        ColumnRole::Total, ColumnRole::Basic,   ColumnRole::Project, ColumnRole::Closing};
    QCOMPARE(fund.size(), roles.size());
    for (size_t i = 0; i < roles.size(); ++i)
        QCOMPARE(int(fund[i].role), int(roles[i]));
    const auto appropriation = standardColumns(TableKind::Appropriation);
    QCOMPARE(appropriation.size(), size_t(9));
    QCOMPARE(int(appropriation[2].role), int(ColumnRole::Amount));
    QCOMPARE(int(appropriation[3].role), int(ColumnRole::Name));
    QCOMPARE(appropriation[3].block, 1);
    QCOMPARE(int(appropriation[8].role), int(ColumnRole::Capital));
    const auto income = standardColumns(TableKind::Income);
    QCOMPARE(int(income[2].role), int(ColumnRole::Total));
    QCOMPARE(int(income[7].role), int(ColumnRole::Subordinate));
}

void TestColumnRoles::partsOfSpending()
{
    const QStringList titles{u"本年支出-合计"_s, u"本年支出-基本支出-小计"_s, u"本年支出-基本支出-人员经费"_s, u"本年支出-项目支出-其中：基本建设资金支出"_s,
                             u"本年支出-项目支出-小计"_s};
    std::vector<Column> columns(5);
    for (int i = 0; i < titles.size(); ++i)
        columns[size_t(i)].title = titles[i];
    assignRoles(TableKind::General, columns);
    const std::vector<ColumnRole> roles{ColumnRole::Total, ColumnRole::Basic, ColumnRole::Text, ColumnRole::Text, ColumnRole::Project};
    for (size_t i = 0; i < roles.size(); ++i)
        QCOMPARE(int(columns[i].role), int(roles[i]));
}

/** Yunnan's form prints the parts of what was carried over and of what came in. */
void TestColumnRoles::partsOfBalances()
{
    const QStringList titles{u"年初结转和结余-合计"_s, u"年初结转和结余-基本支出结转"_s, u"本年收入-合计"_s, u"本年收入-项目支出"_s, u"本年支出-合计"_s, u"本年支出-基本支出"_s, u"年末结转和结余-小计"_s, u"年末结转和结余-项目支出结转和结余"_s};
    std::vector<Column> columns(size_t(titles.size()));
    for (int i = 0; i < titles.size(); ++i)
        columns[size_t(i)].title = titles[i];
    assignRoles(TableKind::General, columns);
    const std::vector<ColumnRole> roles{ColumnRole::Opening, ColumnRole::Text, ColumnRole::Income, ColumnRole::Text, ColumnRole::Total, ColumnRole::Basic, ColumnRole::Closing, ColumnRole::Text};
    for (size_t i = 0; i < roles.size(); ++i)
        QCOMPARE(int(columns[i].role), int(roles[i]));
}

void TestColumnRoles::balancesWithoutTheirNames()
{
    const QStringList titles{u"科目编码"_s, u"科目名称"_s, u"年初结转和结余-合计"_s, u"年初结转和结余-基本支出结转"_s, u"本年收入-合计"_s, u"基本支出"_s, u"项目支出"_s, u"合计"_s, u"小计"_s, u"人员经费"_s, u"项目支出"_s, u"年末结转和结余-合计"_s};
    std::vector<Column> columns(size_t(titles.size()));
    for (int i = 0; i < titles.size(); ++i)
        columns[size_t(i)].title = titles[i];
    assignRoles(TableKind::General, columns);
    QCOMPARE(columns[5].title, u"本年收入-基本支出"_s);
    QCOMPARE(columns[8].title, u"本年支出-基本支出-小计"_s);
    const std::vector<ColumnRole> roles{ColumnRole::Code, ColumnRole::Name, ColumnRole::Opening, ColumnRole::Text,  ColumnRole::Income,  ColumnRole::Text,
                                        ColumnRole::Text, ColumnRole::Total, ColumnRole::Basic,  ColumnRole::Text, ColumnRole::Project, ColumnRole::Closing};
    for (size_t i = 0; i < roles.size(); ++i)
        QCOMPARE(int(columns[i].role), int(roles[i]));
}

/** Titles that touch are read as one over both columns. */
void TestColumnRoles::budgetsInOrder()
{
    std::vector<Column> columns(6);
    const QStringList titles{u"项目"_s, u"金额"_s, u"合计"_s, u"一般公共预算财政拨政府性基金预算财-款"_s, u"一般公共预算财政拨政府性基金预算财-政拨款"_s, u"国有资本经营预算财政拨款"_s};
    for (int i = 0; i < 6; ++i)
        columns[size_t(i)].title = titles[i];
    assignRoles(TableKind::Appropriation, columns);
    QCOMPARE(int(columns[3].role), int(ColumnRole::General));
    QCOMPARE(int(columns[4].role), int(ColumnRole::Fund));
    QCOMPARE(int(columns[5].role), int(ColumnRole::Capital));
}

void TestColumnRoles::countsAreNoAmounts()
{
    for (const auto &label : {u"1．因公出国（境）团组数（个）"_s, u"2．因公出国（境）人次数（人）"_s, u"3．公务用车购置数（辆）"_s, u"5．国内公务接待批次（个）"_s, u"6．国内公务接待人次（人）"_s})
        QCOMPARE(sanGongConcept(label), QString());
    QCOMPARE(sanGongConcept(u"3．公务接待费"_s), u"sangong.reception"_s);
    QCOMPARE(sanGongConcept(u"（1）公务用车购置费"_s), u"sangong.vehicle.purchase"_s);
}

void TestColumnRoles::sanGongRoles()
{
    std::vector<Column> columns(3);
    columns[0].title = u"2022年度决算数-公务接待费"_s;
    columns[1].title = u"2023年度决算数-公务用车购置及运行费-小计"_s;
    columns[2].title = u"2023年度预算数-合计"_s;
    assignRoles(TableKind::SanGong, columns);
    QCOMPARE(columns[0].conceptId, u"sangong.reception"_s);
    QCOMPARE(int(columns[0].measure), int(Measure::Prior));
    QCOMPARE(columns[1].conceptId, u"sangong.vehicle"_s);
    QCOMPARE(int(columns[1].measure), int(Measure::Actual));
    QCOMPARE(columns[2].conceptId, u"sangong.total"_s);
    QCOMPARE(int(columns[2].measure), int(Measure::Budget));
}

void TestColumnRoles::performanceRoles()
{
    std::vector<Column> columns(6);
    const QStringList titles{u"三级指标"_s, u"标准值"_s, u"分值"_s, u"指标说明"_s, u"分值"_s, u"实际完成情况"_s};
    for (int i = 0; i < titles.size(); ++i)
        columns[size_t(i)].title = titles[i];
    assignRoles(TableKind::PerformanceIndicators, columns);
    QCOMPARE(int(columns[0].role), int(ColumnRole::Indicator));
    QCOMPARE(int(columns[1].role), int(ColumnRole::Target));
    QCOMPARE(int(columns[2].role), int(ColumnRole::Weight));
    QCOMPARE(int(columns[4].role), int(ColumnRole::Score));
    QCOMPARE(int(columns[5].role), int(ColumnRole::Achieved));
}

/** A form without a known title has its names under 项目 or 项目名称, and amounts under 项目支出. */
void TestColumnRoles::unknownForm()
{
    std::vector<Column> columns(3);
    columns[0].title = u"项目名称"_s;
    columns[1].title = u"本年支出-项目支出"_s;
    columns[2].title = u"项目"_s;
    assignRoles(TableKind::Other, columns);
    QCOMPARE(int(columns[0].role), int(ColumnRole::Name));
    QVERIFY(columns[1].role != ColumnRole::Name);
    QCOMPARE(int(columns[2].role), int(ColumnRole::Name));
}

void TestColumnRoles::titlesAlone()
{
    for (const QString &title : {u"基本支出"_s, u"小计"_s, u"科目名称"_s, u"公务接待费"_s, u"其他收入"_s})
        QVERIFY2(namesColumn(title), qPrintable(title));
    for (const QString &rest : {u"缴收入"_s, u"计"_s, u"费"_s, u"次"_s, u"结余"_s})
        QVERIFY2(!namesColumn(rest), qPrintable(rest));
}

/** The words of a header whose narrow columns break them, line by line. */
void TestColumnRoles::brokenHeader()
{
    QCOMPARE(amountsNamed(TableKind::Income, u"事业收入附属单本年收入合财政拨款收上级补助科目编码科目名称其中：教育经营收入位上缴其他收入计入收入金额收费收入"_s), 8);
    QCOMPARE(amountsNamed(TableKind::Expenditure, u"本年支出合基本支出项目支出计"_s), 3);
}

QTEST_APPLESS_MAIN(TestColumnRoles)
#include "tst_columnroles.moc"
