#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ReportBuilder::ColumnSpec> columns{{u"科目编码"_s, ColumnRole::Code}, {u"科目名称"_s, ColumnRole::Name}, {u"本年支出合计"_s, ColumnRole::Total},
                                                     {u"基本支出"_s, ColumnRole::Basic}, {u"项目支出"_s, ColumnRole::Project}};

std::vector<Finding> roundings(const CheckResult &result)
{
    std::vector<Finding> found;
    std::copy_if(result.findings.begin(), result.findings.end(), std::back_inserter(found), [](const Finding &finding) { return finding.severity == Severity::Rounding; });
    return found;
}

qsizetype statedPlaces(const Finding &finding)
{
    return std::count_if(finding.evidence.begin(), finding.evidence.end(), [](const Evidence &piece) { return piece.role == EvidenceRole::Stated; });
}

} // namespace

/** Sums that miss by the last digit for one reason are one finding with all of its places. */
class TestRoundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsOfOneTotal();
    void oneAmountInTwoTables();
    void amountsOfTheirOwn();
    void centsAreExact();
};

void TestRoundings::columnsOfOneTotal()
{
    ReportBuilder b;
    b.table(TableKind::Expenditure, u"支出决算表"_s, Unit::WanYuan, columns,
            {u"|合计|100.01|60.01|40.00"_s, u"205|教育支出|70.00|40.00|30.00"_s, u"208|社会保障和就业支出|30.00|20.00|10.00"_s});
    const CheckResult result = b.check();
    const std::vector<Finding> found = roundings(result);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, u"100.01"_s);
    QCOMPARE(found[0].expected, u"100.00"_s);
    QCOMPARE(statedPlaces(found[0]), 2);
    QCOMPARE(found[0].message.args.last(), u"1"_s);
    // The ledger keeps each tie that failed.
    QCOMPARE(std::count_if(result.ledger.begin(), result.ledger.end(), [](const CheckRecord &record) { return record.rule == u"table.column-sum" && record.outcome == Outcome::Fail; }), 2);
}

void TestRoundings::oneAmountInTwoTables()
{
    ReportBuilder b;
    b.table(TableKind::Expenditure, u"支出决算表"_s, Unit::WanYuan, columns,
            {u"|合计|100.01|100.01|"_s, u"205|教育支出|70.00|70.00|"_s, u"208|社会保障和就业支出|30.00|30.00|"_s});
    b.table(TableKind::General, u"一般公共预算财政拨款支出决算表"_s, Unit::WanYuan, columns,
            {u"|合计|100.01|100.01|"_s, u"205|教育支出|70.00|70.00|"_s, u"208|社会保障和就业支出|30.00|30.00|"_s});
    const std::vector<Finding> found = roundings(b.check());
    QCOMPARE(found.size(), 1u);
    QCOMPARE(statedPlaces(found[0]), 4);
}

/** Another table, another amount: nothing says that they have one origin. */
void TestRoundings::amountsOfTheirOwn()
{
    ReportBuilder b;
    b.table(TableKind::Expenditure, u"支出决算表"_s, Unit::WanYuan, columns,
            {u"|合计|100.01|60.00|40.01"_s, u"205|教育支出|70.00|40.00|30.00"_s, u"208|社会保障和就业支出|30.01|20.00|10.01"_s});
    b.table(TableKind::Fund, u"政府性基金预算财政拨款支出决算表"_s, Unit::WanYuan, columns,
            {u"|合计|50.00|30.00|20.00"_s, u"212|城乡社区支出|35.00|20.00|15.00"_s, u"229|其他支出|15.01|10.00|5.01"_s});
    const std::vector<Finding> found = roundings(b.check());
    QCOMPARE(found.size(), 1u); // of the second table: its two columns
    QCOMPARE(statedPlaces(found[0]), 2);
    QCOMPARE(found[0].stated, u"50.00"_s);
}

/** Amounts in 元 with two decimals are exact: one cent off is a slip, and each stands for itself. */
void TestRoundings::centsAreExact()
{
    ReportBuilder b;
    b.table(TableKind::Expenditure, u"支出决算表"_s, Unit::Yuan, columns,
            {u"|合计|1000.01|600.00|400.02"_s, u"205|教育支出|700.00|400.00|300.00"_s, u"208|社会保障和就业支出|300.00|200.00|100.00"_s});
    for (const Finding &finding : b.check().findings)
        QVERIFY(!finding.message.source.contains(u"further ties"_s));
}

QTEST_APPLESS_MAIN(TestRoundings)
#include "tst_roundings.moc"
