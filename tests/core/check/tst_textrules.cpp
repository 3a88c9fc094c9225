#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;

namespace {

/** What a rule quotes from a text of one sentence. */
QStringList quotes(const char *rule, const QString &text)
{
    ReportBuilder b;
    b.report().meta.department = QStringLiteral("青禾县医疗保障局");
    b.section(SectionTopic::General, QStringLiteral("五、说明"));
    b.say(text);
    QStringList out;
    for (const Finding &finding : of(b.check(), rule))
        out << b.report().document->quote(finding.evidence.front().span);
    return out;
}

} // namespace

class TestTextRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void residue_data();
    void residue();
    void oneSentenceOneFinding();
    void typo_data();
    void typo();
    void malformed_data();
    void malformed();
    void anotherYear();
    void selfEvaluation();
    void carryOver();
    void lineNumbers();
};

void TestTextRules::residue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("choice") << QStringLiteral("较上年决算数增加（减少）0.00元，增长（降低）0.00%。") << QStringList{QStringLiteral("增加（减少）")};
    QTest::newRow("choice over a line") << QStringLiteral("决算数增加（减\n少）0.00元。") << QStringList{QStringLiteral("增加（减\n少）")};
    QTest::newRow("a bracket that explains") << QStringLiteral("支出增加（主要是人员增加）5万元。") << QStringList{};
    QTest::newRow("another wording offered") << QStringLiteral("比上年增加78.98万元（或与上年决算数持平）。") << QStringList{QStringLiteral("（或与上年决算数持平）")};
    QTest::newRow("a bracket of names") << QStringLiteral("下属单位（或其所属机构）增加。") << QStringList{};
    QTest::newRow("blank") << QStringLiteral("当年购置车辆辆。") << QStringList{QStringLiteral("车辆辆")};
    QTest::newRow("filled blank") << QStringLiteral("购置车辆2辆，设备0台（套）。") << QStringList{};
    QTest::newRow("instruction") << QStringLiteral("无收支的，仍保留该表格式。") << QStringList{QStringLiteral("仍保留该表格式")};
    QTest::newRow("twice") << QStringLiteral("其中：人员经费2,331.76元，主要包括人员经费2,331.76元，主要包括工资。")
                           << QStringList{QStringLiteral("人员经费2,331.76元，主要包括人员经费2,331.76元，主要包括")};
    QTest::newRow("two equal amounts") << QStringLiteral("预算数为16,156.96元，执行数为16,156.96元，执行率为100%。") << QStringList{};
    QTest::newRow("stray") << QStringLiteral("增长0.00%。决2023年度团组数0个。") << QStringList{QStringLiteral("决2023年")};
    QTest::newRow("good start") << QStringLiteral("增长0.00%。与2022年度相比持平。") << QStringList{};
}

void TestTextRules::residue()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(quotes("text.template-residue", text), expected);
}

void TestTextRules::oneSentenceOneFinding()
{
    QCOMPARE(quotes("text.template-residue", QStringLiteral("收入XXX万元，支出XXX万元，占XX部门支出。年末结余XXX万元。")).size(), 2);
}

void TestTextRules::typo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("doubled") << QStringLiteral("主要原因是是人员增加。") << QStringList{QStringLiteral("是是")};
    QTest::newRow("two words") << QStringLiteral("看的是是否达到目标，目的的确立。") << QStringList{};
    QTest::newRow("marks") << QStringLiteral("支出增加，，原因如下。") << QStringList{QStringLiteral("，，")};
    QTest::newRow("slip") << QStringLiteral("决算数较上年较少的主要原因是压减。") << QStringList{QStringLiteral("较上年较少")};
    QTest::newRow("extra character") << QStringLiteral("包括人员经费支和公用经费。") << QStringList{QStringLiteral("人员经费支和公用经费")};
    QTest::newRow("lost character") << QStringLiteral("住房公积金（项）。年预算为3元。") << QStringList{QStringLiteral("年预算")};
    QTest::newRow("whole word") << QStringLiteral("全年预算为3元，2023年预算为3元。") << QStringList{};
    QTest::newRow("quotation mark") << QStringLiteral("三公”经费是。") << QStringList{QStringLiteral("三公”")};
    QTest::newRow("quoted over a line") << QStringLiteral("“三\n公”经费。") << QStringList{};
}

void TestTextRules::typo()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(quotes("text.typo", text), expected);
}

void TestTextRules::malformed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("two points") << QStringLiteral("支出0..00元") << QStringList{QStringLiteral("0..00")};
    QTest::newRow("contents") << QStringLiteral("概况......12") << QStringList{};
    QTest::newRow("two signs") << QStringLiteral("达到100%%。") << QStringList{QStringLiteral("100%%")};
    QTest::newRow("groups") << QStringLiteral("支出13,50,620.00元") << QStringList{QStringLiteral("13,50,620.00")};
    QTest::newRow("good groups") << QStringLiteral("支出1,350,620.00元") << QStringList{};
    QTest::newRow("no amount") << QStringLiteral("城乡居民追加万元，追加支付0.58万元。") << QStringList{QStringLiteral("居民追加万元")};
}

void TestTextRules::malformed()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(quotes("number.malformed", text), expected);
}

void TestTextRules::anotherYear()
{
    QCOMPARE(quotes("text.year", QStringLiteral("截至2022年12月31日，共有车辆1辆。")), QStringList{QStringLiteral("截至2022年")});
    QCOMPARE(quotes("text.year", QStringLiteral("截至2023年12月31日，比2022年末多。")), QStringList{});
}

void TestTextRules::selfEvaluation()
{
    const std::vector<ReportBuilder::ColumnSpec> columns{{QStringLiteral("三级指标"), ColumnRole::Name}, {QStringLiteral("指标值"), ColumnRole::Text},
                                                        {QStringLiteral("分值"), ColumnRole::Weight}, {QStringLiteral("得分"), ColumnRole::Score}};
    ReportBuilder b;
    b.table(TableKind::PerformanceIndicators, QStringLiteral("自评表"), Unit::None, columns,
            {QStringLiteral("人数|100人|50|50"), QStringLiteral("满意度|90%|50|60"), QStringLiteral("总分||100|100")});
    const CheckResult result = b.check();
    QCOMPARE(of(result, "performance.score-over-weight").size(), 1u);
    const auto sums = of(result, "performance.score-sum");
    QCOMPARE(sums.size(), 1u);
    QCOMPARE(sums[0].expected, QStringLiteral("110"));
    QVERIFY(of(result, "performance.weight-sum").empty());
}

void TestTextRules::carryOver()
{
    const std::vector<ReportBuilder::ColumnSpec> columns{{QStringLiteral("项目"), ColumnRole::Name}, {QStringLiteral("全年预算数"), ColumnRole::FullBudget},
                                                        {QStringLiteral("全年执行数"), ColumnRole::Executed}, {QStringLiteral("结余"), ColumnRole::CarryOver},
                                                        {QStringLiteral("执行率"), ColumnRole::Rate}};
    ReportBuilder b;
    b.table(TableKind::PerformanceFunds, QStringLiteral("自评表"), Unit::WanYuan, columns,
            {QStringLiteral("资金总额|10.5|7.70|0|73.30%"), QStringLiteral("另一|30|29.772|0.23|99.24%"), QStringLiteral("再一|8.00|4.00|4.00|60%")});
    const CheckResult result = b.check();
    const auto carried = of(result, "table.balance");
    QCOMPARE(carried.size(), 1u);
    QCOMPARE(carried[0].expected, QStringLiteral("2.80"));
    const auto rates = of(result, "performance.execution-rate");
    QCOMPARE(rates.size(), 1u);
    QCOMPARE(rates[0].expected, QStringLiteral("50"));
}

void TestTextRules::lineNumbers()
{
    ReportBuilder b;
    b.table(TableKind::Statistics, QStringLiteral("统计表"), Unit::Yuan, {{QStringLiteral("项目"), ColumnRole::Name}, {QStringLiteral("行次"), ColumnRole::LineNumber}},
            {QStringLiteral("甲|14"), QStringLiteral("乙|15"), QStringLiteral("丙|17"), QStringLiteral("丁|18")});
    const auto found = of(b.check(), "table.line-number");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].expected, QStringLiteral("16"));
}

QTEST_APPLESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
