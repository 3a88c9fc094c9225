#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

/** 支出决算表 with four items of one class; each row is "total|basic|project". */
CheckResult checkedTable(const QString &total, const QStringList &items, Unit unit = Unit::WanYuan)
{
    ReportBuilder b;
    const std::vector<ReportBuilder::ColumnSpec> columns{{u"科目编码"_s, ColumnRole::Code}, {u"科目名称"_s, ColumnRole::Name}, {u"本年支出合计"_s, ColumnRole::Total},
                                                         {u"基本支出"_s, ColumnRole::Basic}, {u"项目支出"_s, ColumnRole::Project}};
    QStringList rows{u"|合计|"_s + total, u"205|教育支出|"_s + total};
    for (qsizetype i = 0; i < items.size(); ++i)
        rows << u"205020%1|项%1|"_s.arg(i + 1) + items[i];
    b.table(TableKind::Expenditure, u"支出决算表"_s, unit, columns, rows);
    return b.check();
}

const Finding *rootOf(const CheckResult &result)
{
    for (const Finding &finding : result.findings)
        if (!finding.affects.isEmpty())
            return &finding;
    return nullptr;
}

} // namespace

/** One printed number that breaks several ties is one finding that names it, with the rest as its effects. */
class TestCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongCell();
    void misprintInTwoRows();
    void exchangedRows();
    void columnOneRowTooLow();
    void wrongTotal();
    void oneTieProvesNothing();
    void centOff();
};

void TestCauses::wrongCell()
{
    // 31.00 for 13.00: the row and the class both miss it.
    const CheckResult result = checkedTable(u"100.00|43.00|57.00"_s, {u"33.00|31.00|20.00"_s, u"40.00|20.00|20.00"_s, u"27.00|10.00|17.00"_s});
    const Finding *root = rootOf(result);
    QVERIFY(root != nullptr);
    QCOMPARE(root->stated, u"31.00"_s);
    QCOMPARE(root->expected, u"13.00"_s);
    QVERIFY(root->message.source.contains(u"two digits are exchanged"));
    QCOMPARE(root->message.args[0], u"支出决算表 项1 基本支出"_s);
    QCOMPARE(root->affects.size(), 1);
    QCOMPARE(root->evidence.front().role, EvidenceRole::Stated);
}

/** 4.00 for 43.00 in a 类 and again in its 款: one slip, though the sum of the column is a last digit off besides. */
void TestCauses::misprintInTwoRows()
{
    ReportBuilder b;
    b.table(TableKind::Expenditure, u"支出决算表"_s, Unit::WanYuan,
            {{u"科目编码"_s, ColumnRole::Code}, {u"科目名称"_s, ColumnRole::Name}, {u"本年支出合计"_s, ColumnRole::Total}, {u"基本支出"_s, ColumnRole::Basic}, {u"项目支出"_s, ColumnRole::Project}},
            {u"|合计|130.00|73.01|57.00"_s, u"205|教育支出|100.00|4.00|57.00"_s, u"20502|普通教育|100.00|4.00|57.00"_s, u"2050202|小学教育|60.00|30.00|30.00"_s,
             u"2050203|初中教育|40.00|13.00|27.00"_s, u"221|住房保障支出|30.00|30.00|"_s, u"22102|住房改革支出|30.00|30.00|"_s, u"2210201|住房公积金|30.00|30.00|"_s});
    const CheckResult result = b.check();
    const Finding *root = rootOf(result);
    QVERIFY(root != nullptr);
    QCOMPARE(root->stated, u"4.00"_s);
    QCOMPARE(root->expected, u"43.00"_s);
    QCOMPARE(root->affects.size(), 3); // two rows, the 款 and the column
    QCOMPARE(std::count_if(root->evidence.begin(), root->evidence.end(), [](const Evidence &piece) { return piece.role == EvidenceRole::Stated; }), 2);
}

void TestCauses::exchangedRows()
{
    const CheckResult result = checkedTable(u"100.00|43.00|57.00"_s, {u"33.00|20.00|20.00"_s, u"45.00|13.00|25.00"_s, u"22.00|10.00|12.00"_s});
    const Finding *root = rootOf(result);
    QVERIFY(root != nullptr);
    QVERIFY(root->message.source.contains(u"exchanged, the two put right"));
    QCOMPARE(root->stated, u"20.00"_s);
    QCOMPARE(root->expected, u"13.00"_s);
    QCOMPARE(root->evidence[1].role, EvidenceRole::Stated);
}

void TestCauses::columnOneRowTooLow()
{
    // 基本支出 13 20 10 slipped down by a row under a stray 5.
    const CheckResult result = checkedTable(u"110.00|43.00|67.00"_s, {u"33.00|5.00|20.00"_s, u"40.00|13.00|20.00"_s, u"27.00|20.00|17.00"_s, u"10.00|10.00|10.00"_s});
    const Finding *root = rootOf(result);
    QVERIFY(root != nullptr);
    QVERIFY(root->message.source.contains(u"one row too low"));
    QCOMPARE(root->stated, u"5.00"_s);
    QCOMPARE(root->message.args.last(), u"支出决算表 项3 基本支出"_s);
    QVERIFY(root->affects.size() >= 2);
}

void TestCauses::wrongTotal()
{
    // 205 教育支出 and 合计 both print 108.00 in the total column, but only the class misses its items and its row.
    ReportBuilder b;
    b.table(TableKind::Expenditure, u"支出决算表"_s, Unit::WanYuan,
            {{u"科目编码"_s, ColumnRole::Code}, {u"科目名称"_s, ColumnRole::Name}, {u"本年支出合计"_s, ColumnRole::Total}, {u"基本支出"_s, ColumnRole::Basic}, {u"项目支出"_s, ColumnRole::Project}},
            {u"|合计|100.00|43.00|57.00"_s, u"205|教育支出|108.00|43.00|57.00"_s, u"2050201|项1|60.00|33.00|27.00"_s, u"2050202|项2|40.00|10.00|30.00"_s});
    const CheckResult result = b.check();
    const Finding *root = rootOf(result);
    QVERIFY(root != nullptr);
    QCOMPARE(root->stated, u"108.00"_s);
    QCOMPARE(root->expected, u"100.00"_s);
    QCOMPARE(root->affects.size(), 2);
}

void TestCauses::oneTieProvesNothing()
{
    ReportBuilder b;
    b.table(TableKind::BasicEconomic, u"基本支出决算表"_s, Unit::Yuan, {{u"科目编码"_s, ColumnRole::Code}, {u"科目名称"_s, ColumnRole::Name}, {u"金额"_s, ColumnRole::Amount}},
            {u"302|商品和服务支出|300.00"_s, u"30201|办公费|100.00"_s, u"30202|印刷费|190.00"_s, u"|公用经费合计|300.00"_s});
    const CheckResult result = b.check();
    QVERIFY(rootOf(result) == nullptr);
    const auto found = of(result, "table.hierarchy");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, u"300.00"_s);
    QVERIFY(found[0].steps.back().source.startsWith(u"The total agrees with other places"));
}

void TestCauses::centOff()
{
    // In 元 a cent is a wrong number; in 万元 the same digit is a rounding and accuses nobody.
    const QStringList items{u"33.01|13.00|20.00"_s, u"67.00|30.00|37.00"_s};
    const CheckResult yuan = checkedTable(u"100.00|43.00|57.00"_s, items, Unit::Yuan);
    QVERIFY(rootOf(yuan) != nullptr);
    QCOMPARE(rootOf(yuan)->stated, u"33.01"_s);
    QCOMPARE(rootOf(yuan)->severity, Severity::Rounding);
    QVERIFY(rootOf(checkedTable(u"100.00|43.00|57.00"_s, items)) == nullptr);
}

QTEST_APPLESS_MAIN(TestCauses)
#include "tst_causes.moc"
