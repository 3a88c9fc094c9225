#include "check/tableowners.h"
#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;

/** Files that hold the accounts of several units. */
class TestTableOwners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAccountAlone();
    void oneNameInTwoSpellings();
    void duplicatesAreCompared();
};

namespace {

void addAccount(ReportBuilder &b, const QString &unit, const QString &balance, const QString &expenditure)
{
    b.table(TableKind::Balance, QStringLiteral("收入支出决算总表 部门：%1 金额单位：万元").arg(unit), Unit::WanYuan,
            {{QStringLiteral("项目"), ColumnRole::Name, 0}, {QStringLiteral("决算数"), ColumnRole::Amount, 0}, {QStringLiteral("项目"), ColumnRole::Name, 1}, {QStringLiteral("决算数"), ColumnRole::Amount, 1}},
            {QStringLiteral("本年收入合计|%1|本年支出合计|%1").arg(balance)});
    b.table(TableKind::Expenditure, QStringLiteral("支出决算表 部门：%1 金额单位：万元").arg(unit), Unit::WanYuan,
            {{QStringLiteral("科目编码"), ColumnRole::Code}, {QStringLiteral("科目名称"), ColumnRole::Name}, {QStringLiteral("本年支出合计"), ColumnRole::Total}},
            {QStringLiteral("|合计|%1").arg(expenditure), QStringLiteral("213|农林水支出|%1").arg(expenditure)});
}

} // namespace

void TestTableOwners::eachAccountAlone()
{
    ReportBuilder b;
    addAccount(b, QStringLiteral("青禾县水务局"), QStringLiteral("80.00"), QStringLiteral("80.00"));
    addAccount(b, QStringLiteral("青禾县水库管理所"), QStringLiteral("30.00"), QStringLiteral("31.00"));
    QCOMPARE(tableOwners(b.report()), (std::vector<int>{0, 0, 1, 1}));
    const auto found = of(b.check(), "table.cross");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, QStringLiteral("30.00"));
    QCOMPARE(found[0].expected, QStringLiteral("31.00"));
}

void TestTableOwners::oneNameInTwoSpellings()
{
    ReportBuilder b;
    addAccount(b, QStringLiteral("青禾县水务局"), QStringLiteral("80.00"), QStringLiteral("80.00"));
    b.table(TableKind::General, QStringLiteral("一般公共预算财政拨款支出决算表 部门：青禾县水务局（本级）"), Unit::WanYuan,
            {{QStringLiteral("科目编码"), ColumnRole::Code}, {QStringLiteral("科目名称"), ColumnRole::Name}, {QStringLiteral("合计"), ColumnRole::Total}}, {QStringLiteral("|合计|80.00")});
    QCOMPARE(tableOwners(b.report()), (std::vector<int>{0, 0, 0}));
}

void TestTableOwners::duplicatesAreCompared()
{
    ReportBuilder b;
    addAccount(b, QStringLiteral("青禾县水务局"), QStringLiteral("80.00"), QStringLiteral("80.00"));
    addAccount(b, QStringLiteral("青禾县水务局"), QStringLiteral("81.00"), QStringLiteral("81.00"));
    QCOMPARE(tableOwners(b.report()), (std::vector<int>{0, 0, 0, 0}));
    QVERIFY(!of(b.check(), "table.cross").empty());
}

QTEST_APPLESS_MAIN(TestTableOwners)
#include "tst_tableowners.moc"
