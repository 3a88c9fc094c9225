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
    void copied_data();
    void copied();
    void kept();
    void unfilledTemplate();
    void oneSlipOfATable();
    void glossary();
    void formYears();
    void projectNames();
    void foreignIndicators();
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
    QTest::newRow("list of nothing") << QStringLiteral("发现的问题：一是无；二是无。下一步：一是加强管理；二是提高质量。") << QStringList{QStringLiteral("一是无")};
    QTest::newRow("a list with something") << QStringLiteral("发现的问题：一是无法按时完成；二是进度较慢。") << QStringList{};
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
    QTest::newRow("extra character") << QStringLiteral("包括人员经费支和公用经费。") << QStringList{QStringLiteral("人员经费支和公用经费")};
    QTest::newRow("extra character, other pair") << QStringLiteral("分为基本支出出和项目支出。") << QStringList{QStringLiteral("基本支出出和项目支出")};
    QTest::newRow("good pair") << QStringLiteral("包括人员经费和公用经费，基本支出额和项目支出额。") << QStringList{};
    QTest::newRow("ordinal twice") << QStringLiteral("措施：一是甲；二是乙；二是丙。") << QStringList{QStringLiteral("二是")};
    QTest::newRow("ordinal skipped") << QStringLiteral("措施：一是甲；三是乙。") << QStringList{QStringLiteral("三是")};
    QTest::newRow("ordinals in order") << QStringLiteral("措施：一是甲；二是乙；三是丙。问题：一是甲；二是乙。") << QStringList{};
    QTest::newRow("a list in a list") << QStringLiteral("措施：一是甲：一是子；二是丑；二是乙；三是丙。") << QStringList{};
    QTest::newRow("separator lost") << QStringLiteral("数据反映局机关本级、乡镇教育中心教师发展中心3个预算单位的情况。") << QStringList{QStringLiteral("乡镇教育中心教师发展中心")};
    QTest::newRow("separators there") << QStringLiteral("数据反映局机关本级、乡镇教育中心、教师发展中心3个预算单位的情况。") << QStringList{};
    QTest::newRow("marks") << QStringLiteral("支出增加，，原因如下。") << QStringList{QStringLiteral("，，")};
    QTest::newRow("slip") << QStringLiteral("决算数较上年较少的主要原因是压减。") << QStringList{QStringLiteral("较上年较少")};
    QTest::newRow("extra character") << QStringLiteral("包括人员经费支和公用经费。") << QStringList{QStringLiteral("人员经费支和公用经费")};
    QTest::newRow("lost character") << QStringLiteral("住房公积金（项）。年预算为3元。") << QStringList{QStringLiteral("年预算")};
    QTest::newRow("whole word") << QStringLiteral("全年预算为3元，2023年预算为3元。") << QStringList{};
    QTest::newRow("quotation mark") << QStringLiteral("三公”经费是。") << QStringList{QStringLiteral("三公”")};
    QTest::newRow("quoted over a line") << QStringLiteral("“三\n公”经费。") << QStringList{};
    QTest::newRow("the mark of a sentence that a text layer moved") << QStringLiteral("因合同付款减少支付。\n。\n三是人员减少。") << QStringList{};
    QTest::newRow("marks over a line") << QStringLiteral("因合同付款减少支付。\n。三是人员减少。") << QStringList{QStringLiteral("。\n。")};
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
    QCOMPARE(quotes("text.year", QStringLiteral("截至２０２２年12月31日，共有车辆1辆。")), QStringList{QStringLiteral("截至２０２２年")});
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

void TestTextRules::copied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("another level") << QStringLiteral("组织对乡村教师培训中央补助资金1个省级专项资金进行自评。") << QStringList{QStringLiteral("省级专项资金")};
    QTest::newRow("two funds") << QStringLiteral("组织对中央补助资金和省级专项资金进行自评。") << QStringList{};
    QTest::newRow("own level") << QStringLiteral("组织对乡村教师培训资金1个省级专项资金进行自评。") << QStringList{};
    const QString problem = QStringLiteral("发现的问题及原因：在项目实施过程中，绩效目标的细化和量化程度还需要不断改进提高。下一步改进措施：改进。");
    QTest::newRow("the same problems thrice") << problem + problem + problem << QStringList{QStringLiteral("在项目实施过程中，绩效目")};
    QTest::newRow("twice only") << problem + problem << QStringList{};
}

void TestTextRules::copied()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(quotes("text.copy-paste", text), expected);
}

namespace {

/** What a rule says of one section. */
size_t found(const char *rule, SectionTopic topic, const QString &title, const QString &text)
{
    ReportBuilder b;
    b.section(topic, title);
    b.say(text);
    return of(b.check(), rule).size();
}

} // namespace

void TestTextRules::kept()
{
    const QString capital = QStringLiteral("八、国有资本经营预算财政拨款支出决算情况说明");
    QCOMPARE(found("text.copy-paste", SectionTopic::Capital, capital, QStringLiteral("本单位2023年度无政府性基金预算财政拨款收支。")), 1u);
    QCOMPARE(found("text.copy-paste", SectionTopic::Capital, capital, QStringLiteral("本单位2023年度无国有资本经营预算财政拨款收支。")), 0u);
    QCOMPARE(found("text.template-residue", SectionTopic::Performance, QStringLiteral("绩效"), QStringLiteral("贫困人群百分之百参保，扶贫待遇落实。")), 1u);
    QCOMPARE(found("text.template-residue", SectionTopic::Performance, QStringLiteral("绩效"), QStringLiteral("脱贫人口全部参保，防止因病致贫，巩固拓展脱贫攻坚成果。")), 0u);
}

void TestTextRules::unfilledTemplate()
{
    QString text;
    for (int i = 0; i < 30; ++i)
        text += QStringLiteral("收入XXX万元，支出增加（减少）XXX万元。");
    ReportBuilder b;
    b.section(SectionTopic::General, QStringLiteral("五、说明"));
    b.say(text);
    const auto all = of(b.check(), "text.template-residue");
    QCOMPARE(all.size(), 1u);
    QVERIFY(all[0].evidence.size() > 60);
}

void TestTextRules::oneSlipOfATable()
{
    ReportBuilder b;
    b.table(TableKind::Other, QStringLiteral("表"), Unit::None, {{QStringLiteral("甲"), ColumnRole::Text}, {QStringLiteral("乙"), ColumnRole::Text}},
            {QStringLiteral("100%%|100%%"), QStringLiteral("100%%|98%%")});
    b.say(QStringLiteral("完成100%%。"));
    // 100%% all over the table, 98%% in it, and 100%% in a sentence.
    QCOMPARE(of(b.check(), "number.malformed").size(), 3u);
}

void TestTextRules::glossary()
{
    const auto explained = [](const char *second) {
        ReportBuilder b;
        b.section(SectionTopic::General, QStringLiteral("五、说明"));
        b.say(QStringLiteral("学前教育（项）支出1万元，小学教育（项）支出2万元。"));
        b.section(SectionTopic::Glossary, QStringLiteral("名词解释"));
        b.say(QStringLiteral("1.教育支出（类）普通教育（款）学前教育（项）：指幼儿园。2.教育支出（类）普通教育（款）%1（项）：指学校。").arg(QString::fromUtf8(second)));
        return of(b.check(), "text.template-residue").size();
    };
    QCOMPARE(explained("高等教育"), 1u);
    QCOMPARE(explained("小学教育"), 0u);
}

namespace {

const std::vector<ReportBuilder::ColumnSpec> formColumns{{QStringLiteral("三级指标"), ColumnRole::Indicator}, {QStringLiteral("指标值"), ColumnRole::Target},
                                                        {QStringLiteral("完成值"), ColumnRole::Achieved}, {QStringLiteral("分值"), ColumnRole::Weight},
                                                        {QStringLiteral("得分"), ColumnRole::Score}};

} // namespace

void TestTextRules::formYears()
{
    const auto otherYears = [](const char *indicator) {
        ReportBuilder b;
        b.report().meta.fiscalYear = 2023;
        b.table(TableKind::PerformanceIndicators, QStringLiteral("自评表"), Unit::None, formColumns, {QString::fromUtf8(indicator) + QStringLiteral("|有|有|10|10")});
        return of(b.check(), "text.year").size();
    };
    QCOMPARE(otherYears("印发2022年度任务清单"), 1u);
    QCOMPARE(otherYears("印发2023年度任务清单"), 0u);
    QCOMPARE(otherYears("较2022年增长"), 0u);
    QCOMPARE(otherYears("按〔2022〕31号文件"), 0u);
    QCOMPARE(otherYears("清理2022年底结余"), 0u);
}

void TestTextRules::projectNames()
{
    const auto variants = [](const char *text) {
        ReportBuilder b;
        b.section(SectionTopic::Performance, QStringLiteral("绩效"));
        b.say(QString::fromUtf8(text));
        b.table(TableKind::PerformanceIndicators, QStringLiteral("乡村教师能力提升与培训补助资金绩效自评表"), Unit::None, formColumns, {QStringLiteral("人数|有|有|10|10")});
        return of(b.check(), "text.copy-paste").size();
    };
    QCOMPARE(variants("开展了乡村教师能力提与升培训补助资金的自评。"), 1u);
    QCOMPARE(variants("开展了乡村教师能力提升与培训补助资金的自评。"), 0u);
    QCOMPARE(variants("开展了城镇教师能力提升与培训补助资金的自评。"), 0u);
    QCOMPARE(variants("开展了教师能力提升与培训补助资金的自评。"), 0u); // a short form of the name
}

void TestTextRules::foreignIndicators()
{
    const auto foreign = [](const char *indicator) {
        ReportBuilder b;
        for (const char *project : {"城乡学生营养改善补助资金", "省级学生营养改善专项经费", "校舍维修改造工程建设经费"}) {
            const QString title = QString::fromUtf8(project) + QStringLiteral("项目绩效自评表");
            const bool last = QByteArrayView(project).startsWith("校舍");
            b.table(TableKind::PerformanceIndicators, title, Unit::None, formColumns,
                    {last ? QString::fromUtf8(indicator) + QStringLiteral("|100人|100人|10|10") : QStringLiteral("学生营养改善人数|100人|100人|10|10")});
        }
        return of(b.check(), "text.copy-paste").size();
    };
    QCOMPARE(foreign("学生营养改善人数"), 1u);
    QCOMPARE(foreign("维修改造工程数量"), 0u);
}

QTEST_APPLESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
