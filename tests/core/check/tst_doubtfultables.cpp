#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ReportBuilder::ColumnSpec> income{{u"科目编码"_s, ColumnRole::Code}, {u"科目名称"_s, ColumnRole::Name}, {u"本年收入合计"_s, ColumnRole::Total},
                                                    {u"财政拨款收入"_s, ColumnRole::Appropriation}, {u"上级补助收入"_s, ColumnRole::Superior}, {u"事业收入"_s, ColumnRole::Business}};

const std::vector<ReportBuilder::ColumnSpec> balance{{u"收入项目"_s, ColumnRole::Name, 0}, {u"行次"_s, ColumnRole::LineNumber, 0}, {u"决算数"_s, ColumnRole::Amount, 0},
                                                     {u"支出项目"_s, ColumnRole::Name, 1}, {u"行次"_s, ColumnRole::LineNumber, 1}, {u"决算数"_s, ColumnRole::Amount, 1}};

std::vector<Finding> ofTables(const CheckResult &result)
{
    std::vector<Finding> found;
    std::copy_if(result.findings.begin(), result.findings.end(), std::back_inserter(found), [](const Finding &finding) {
        return finding.rule.startsWith(u"table.") && finding.rule != u"table.completeness" && (finding.severity == Severity::Error || finding.severity == Severity::Warning);
    });
    return found;
}

} // namespace

/** Tables that were surely read otherwise than they are printed: their figures are not held against each other. */
class TestDoubtfulTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsOfTwoRowsInOne();
    void sidesMixed();
};

void TestDoubtfulTables::amountsOfTwoRowsInOne()
{
    const auto checked = [](const QString &first, const QString &second) {
        ReportBuilder b;
        b.table(TableKind::Income, u"收入决算表"_s, Unit::WanYuan, income,
                {u"|合计|90.00|90.00||"_s, u"205|教育支出|60.00|60.00||"_s, u"20502|普通教育|"_s + first, u"2050201|学前教育|"_s + second, u"208|社会保障和就业支出|30.00|30.00||"_s});
        return ofTables(b.check());
    };
    QVERIFY(checked(u"60.00|60.00|45.00|45.00"_s, u"|||"_s).empty());
    // A row that is wrong in itself beside a blank one is a finding.
    QVERIFY(!checked(u"60.00|60.00|45.00|40.00"_s, u"|||"_s).empty());
    QVERIFY(!checked(u"60.00|60.00||"_s, u"45.00|45.00||"_s).empty());
}

void TestDoubtfulTables::sidesMixed()
{
    const auto checked = [](const QStringList &rows) {
        ReportBuilder b;
        b.table(TableKind::Balance, u"收入支出决算总表"_s, Unit::WanYuan, balance, rows);
        return ofTables(b.check());
    };
    const QStringList right{u"一、一般公共预算财政拨款收入|1|90.00|一、一般公共服务支出|31|40.00"_s, u"二、政府性基金预算财政拨款收入|2|10.00|二、外交支出|32|30.00"_s,
                            u"本年收入合计|3|100.00|本年支出合计|33|100.00"_s};
    QVERIFY(!checked(right).empty()); // 40 + 30 is not 100
    QStringList mixed = right;
    mixed[0] = u"一、一般公共服务支出|31|40.00|一、一般公共预算财政拨款收入|1|90.00"_s;
    mixed[1] = u"二、外交支出|32|30.00|二、政府性基金预算财政拨款收入|2|10.00"_s;
    QVERIFY(checked(mixed).empty());
}

QTEST_APPLESS_MAIN(TestDoubtfulTables)
#include "tst_doubtfultables.moc"
