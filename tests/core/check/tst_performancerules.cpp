#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;

namespace {

const std::vector<ReportBuilder::ColumnSpec> indicatorColumns{
    {QStringLiteral("一级指标"), ColumnRole::Group},   {QStringLiteral("三级指标"), ColumnRole::Indicator}, {QStringLiteral("年度指标值"), ColumnRole::Target},
    {QStringLiteral("实际完成值"), ColumnRole::Achieved}, {QStringLiteral("分值"), ColumnRole::Weight},       {QStringLiteral("得分"), ColumnRole::Score},
    {QStringLiteral("偏差原因"), ColumnRole::Reason}};

const std::vector<ReportBuilder::ColumnSpec> fundsColumns{{QStringLiteral("项目"), ColumnRole::Name},
                                                          {QStringLiteral("年初预算数"), ColumnRole::InitialBudget},
                                                          {QStringLiteral("全年预算数"), ColumnRole::FullBudget},
                                                          {QStringLiteral("全年执行数"), ColumnRole::Executed},
                                                          {QStringLiteral("分值"), ColumnRole::Weight},
                                                          {QStringLiteral("执行率"), ColumnRole::Rate},
                                                          {QStringLiteral("得分"), ColumnRole::Score}};

/** What a rule says of one form of indicators. */
std::vector<Finding> judged(const char *rule, const QStringList &rows, const QStringList &funds = {})
{
    ReportBuilder b;
    if (!funds.isEmpty())
        b.table(TableKind::PerformanceFunds, QStringLiteral("项目绩效自评表"), Unit::WanYuan, fundsColumns, funds);
    b.table(TableKind::PerformanceIndicators, QStringLiteral("项目绩效自评表"), Unit::None, indicatorColumns, rows);
    return of(b.check(), rule);
}

QStringList asText(const std::vector<Finding> &findings)
{
    QStringList out;
    for (const Finding &finding : findings)
        out << severityId(finding.severity) + u'/' + certaintyId(finding.certainty);
    return out;
}

} // namespace

/** Rules of the self-evaluation forms: points, results and targets. */
class TestPerformanceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void points_data();
    void points();
    void signsInTheirOwnColumn();
    void executionPoints();
    void timelyPayment();
    void coverage();
    void scoreSum();
    void groupLabels();
    void oneTemplateOneFinding();
    void fundsParts();
    void targetConflict();
    void textAgainstForm_data();
    void textAgainstForm();
    void addedFunds();
    void admittedProblems();
    void attachments();
};

void TestPerformanceRules::points_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const QStringList warned{QStringLiteral("warning/certain")};
    const QStringList arguable{QStringLiteral("warning/arguable")};
    const QStringList noted{QStringLiteral("attention/arguable")};
    QTest::newRow("met in full") << QStringLiteral("产出指标|培训人数|100人|120人|20|20|") << none;
    QTest::newRow("met, marks lost") << QStringLiteral("产出指标|培训人数|100人|100人|20|12|") << warned;
    QTest::newRow("missed, full marks") << QStringLiteral("产出指标|培训人数|100人|90人|20|20|") << arguable;
    QTest::newRow("missed, half the marks kept") << QStringLiteral("产出指标|培训人数|100人|20人|20|10|") << arguable;
    QTest::newRow("missed, marks in proportion") << QStringLiteral("产出指标|培训人数|100人|90人|10|9|") << none;
    QTest::newRow("satisfaction one point short") << QStringLiteral("满意度指标|群众满意度|100%|99%|10|9|加强服务") << none;
    QTest::newRow("other units") << QStringLiteral("产出指标|培训人数|100人|2期|20|20|") << none;
    QTest::newRow("cost within its ceiling") << QStringLiteral("成本指标|印制成本|30万元|29万元|10|9|") << arguable;
    QTest::newRow("cost within, full marks") << QStringLiteral("成本指标|印制成本|≤30万元|29万元|10|10|") << none;
    QTest::newRow("cost above, full marks") << QStringLiteral("成本指标|每册成本|80元|85元|10|10|") << arguable;
    QTest::newRow("cost above, marks lost") << QStringLiteral("成本指标|每册成本|80元|85元|10|8|") << none;
    QTest::newRow("a standard that costs at least so much") << QStringLiteral("成本指标|补助标准|≥640元|660元|10|10|") << none;
    QTest::newRow("done, marks lost without reason") << QStringLiteral("产出指标|制度建设|健全|已完成|10|8|") << arguable;
    QTest::newRow("done, marks lost with reason") << QStringLiteral("产出指标|制度建设|健全|已完成|10|8|出台较晚") << none;
    QTest::newRow("number promised, word given") << QStringLiteral("产出指标|检查覆盖率|≥95%|已完成|10|10|") << noted;
    QTest::newRow("a date promised, word given") << QStringLiteral("时效指标|完成时间|2023年|已完成|10|10|") << none;
    QTest::newRow("the target's range as result") << QStringLiteral("产出指标|系统正常率|≥95%|≥95%|10|10|") << arguable;
    QTest::newRow("the target's number as result") << QStringLiteral("产出指标|系统正常率|95%|95%|10|10|") << none;
    QTest::newRow("reasons say none") << QStringLiteral("效益指标|就业环境|逐年提高|100%|10|8|无") << noted;
}

void TestPerformanceRules::points()
{
    QFETCH(QString, row);
    QFETCH(QStringList, expected);
    QCOMPARE(asText(judged("performance.score-unsupported", {row})), expected);
}

/** Sichuan's form prints ≤ in one column and 5 in the next. */
void TestPerformanceRules::signsInTheirOwnColumn()
{
    const std::vector<ReportBuilder::ColumnSpec> columns{{QStringLiteral("三级指标"), ColumnRole::Indicator}, {QStringLiteral("指标性质"), ColumnRole::Text}, {QStringLiteral("指标值"), ColumnRole::Target},
                                                         {QStringLiteral("完成值"), ColumnRole::Achieved},    {QStringLiteral("权重"), ColumnRole::Weight},   {QStringLiteral("得分"), ColumnRole::Score}};
    ReportBuilder b;
    b.table(TableKind::PerformanceIndicators, QStringLiteral("项目绩效自评表"), Unit::None, columns,
            {QStringLiteral("预算编制偏差率|≤|5|2|30|30"), QStringLiteral("保障人数|≥|50|40|30|30")});
    const auto found = of(b.check(), "performance.score-unsupported");
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].message.args.contains(QStringLiteral("保障人数")));
}

void TestPerformanceRules::executionPoints()
{
    const QStringList row{QStringLiteral("产出指标|培训人数|100人|120人|20|20|")};
    QCOMPARE(judged("performance.score-unsupported", row, {QStringLiteral("资金总额|10|10|5.8|10|58%|10")}).size(), 1u);
    QVERIFY(judged("performance.score-unsupported", row, {QStringLiteral("资金总额|10|10|5.8|10|58%|6")}).empty());
    QVERIFY(judged("performance.score-unsupported", row, {QStringLiteral("资金总额|10|10|9.2|10|92%|10")}).empty());
}

void TestPerformanceRules::timelyPayment()
{
    const QStringList funds{QStringLiteral("资金总额|10|10|5.8|10|58%|6")};
    QCOMPARE(judged("performance.score-unsupported", {QStringLiteral("时效指标|补助发放及时率|100%|100%|10|10|")}, funds).size(), 1u);
    QVERIFY(judged("performance.score-unsupported", {QStringLiteral("时效指标|信息报送及时率|100%|100%|10|10|")}, funds).empty());
}

void TestPerformanceRules::coverage()
{
    const auto covered = [](const char *reached) {
        return asText(judged("performance.score-unsupported",
                             {QStringLiteral("产出指标|资助人数|1000人|%1人|20|5|").arg(QLatin1String(reached)), QStringLiteral("效益指标|资助对象覆盖范围|90%|90%|10|10|")}));
    };
    QCOMPARE(covered("280"), QStringList{QStringLiteral("warning/arguable")});
    QCOMPARE(covered("700"), QStringList());
}

void TestPerformanceRules::scoreSum()
{
    // Points are whole: 4 + 4 is not 9, though 4.4 + 4.4 would round to it.
    const QStringList rows{QStringLiteral("产出指标|甲|有|有|50|50|"), QStringLiteral("效益指标|乙|有|有|50|46|")};
    const auto found = judged("performance.score-sum", rows + QStringList{QStringLiteral("总分||||100|97|")});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].expected, QStringLiteral("96"));
    QVERIFY(judged("performance.score-sum", rows + QStringList{QStringLiteral("总分||||100|96|")}).empty());
    // Weights of 100 without the execution rate leave its points out of the total score too.
    const QStringList funds{QStringLiteral("资金总额|10|10|10|10|100%|10")};
    QVERIFY(judged("performance.score-sum", rows + QStringList{QStringLiteral("总分||||100|96|")}, funds).empty());
    QCOMPARE(judged("performance.score-sum", rows + QStringList{QStringLiteral("总分||||100|97|")}, funds).size(), 1u);
}

void TestPerformanceRules::groupLabels()
{
    const auto rows = [](const char *label) {
        return QStringList{QStringLiteral("产出指标（60分）|甲|有|有|40|40|"), QStringLiteral("产出指标（60分）|乙|有|有|20|20|"),
                           QStringLiteral("效益指标（%1分）|丙|有|有|40|40|").arg(QLatin1String(label)), QStringLiteral("总分||||100|100|")};
    };
    QCOMPARE(asText(judged("performance.weight-sum", rows("30"))), QStringList{QStringLiteral("warning/certain")});
    QVERIFY(judged("performance.weight-sum", rows("40")).empty());
    // Rows that do not make up the total say nothing of a label: a row may be lost.
    const QStringList lost{QStringLiteral("产出指标（60分）|甲|有|有|40|40|"), QStringLiteral("效益指标（40分）|丙|有|有|40|40|"), QStringLiteral("总分||||100|80|")};
    QCOMPARE(asText(judged("performance.weight-sum", lost)), QStringList{QStringLiteral("warning/arguable")});
    // A group that others score stands outside of the department's own total.
    const QStringList others{QStringLiteral("产出指标（90分）|甲|有|有|90|80|"), QStringLiteral("自评质量（10分）|丙|||10||"), QStringLiteral("自评总分||||90|80|")};
    QVERIFY(judged("performance.weight-sum", others).empty());
}

void TestPerformanceRules::oneTemplateOneFinding()
{
    ReportBuilder b;
    for (const char *project : {"甲", "乙"}) {
        b.table(TableKind::PerformanceFunds, QStringLiteral("项目绩效自评表"), Unit::WanYuan, fundsColumns,
                {QString::fromUtf8(project) + QStringLiteral("资金总额|10|10|10|10|100%|10")});
        b.table(TableKind::PerformanceIndicators, QStringLiteral("项目绩效自评表"), Unit::None, indicatorColumns,
                {QStringLiteral("产出指标（50分）|甲|有|有|40|40|"), QStringLiteral("效益指标（40分）|丙|有|有|50|50|"), QStringLiteral("总分||||100|100|")});
    }
    QCOMPARE(of(b.check(), "performance.weight-sum").size(), 1u);
}

void TestPerformanceRules::fundsParts()
{
    const auto wrong = [](const QString &total) {
        ReportBuilder b;
        b.table(TableKind::PerformanceFunds, QStringLiteral("项目绩效自评表"), Unit::WanYuan, fundsColumns,
                {QStringLiteral("年度资金总额|") + total + QStringLiteral("|10|100%|10"), QStringLiteral("其中：本年财政拨款|30|25.5|25.5|||"), QStringLiteral("其他资金|4|4|4|||")});
        QStringList out;
        for (const Finding &finding : of(b.check(), "table.column-sum"))
            out << finding.stated + QStringLiteral(" for ") + finding.expected;
        return out;
    };
    QCOMPARE(wrong(QStringLiteral("34|29.5|29.5")), QStringList{});
    QCOMPARE(wrong(QStringLiteral("30|25.5|25.5")), QStringList{}); // parts may be parts of parts
    QCOMPARE(wrong(QStringLiteral("34|20.5|29.5")), QStringList{QStringLiteral("25.5 for <= 20.5")});
    QCOMPARE(wrong(QStringLiteral("0|0|0")), QStringList{QStringLiteral("0 for >= 30")});
}

void TestPerformanceRules::targetConflict()
{
    const auto conflicts = [](const char *second) {
        ReportBuilder b;
        for (const QString &row : {QStringLiteral("产出指标|资助人数|1000人|1900人|20|20|"), QString::fromUtf8(second)})
            b.table(TableKind::PerformanceIndicators, QStringLiteral("表"), Unit::None, indicatorColumns, {row});
        return of(b.check(), "performance.target-conflict").size();
    };
    QCOMPARE(conflicts("产出指标|资助人数|6727人|1900人|20|10|"), 1u);
    QCOMPARE(conflicts("产出指标|资助人数|1000人|1900人|20|20|"), 0u);
    QCOMPARE(conflicts("产出指标|资助人数|6727人|1800人|20|10|"), 0u);
    QCOMPARE(conflicts("产出指标|参保率|6727人|1900人|20|10|"), 0u);
}

void TestPerformanceRules::textAgainstForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stated"); ///< empty: no finding
    QTest::newRow("agrees") << QStringLiteral("1.乡村教师培训经费项目绩效自评综述：全年预算数10万元，执行数9.2万元，完成预算的92%。") << QString();
    QTest::newRow("another budget") << QStringLiteral("1.乡村教师培训经费项目绩效自评综述：全年预算数0万元，执行数9.2万元。") << QStringLiteral("0");
    QTest::newRow("another execution") << QStringLiteral("1.乡村教师培训经费区级专项资金绩效自评综述：全年预算数10万元，执行数7万元。") << QStringLiteral("7");
    QTest::newRow("in another unit") << QStringLiteral("1.乡村教师培训经费项目绩效自评综述：全年预算数100000元，执行数92000元。") << QString();
    QTest::newRow("another project") << QStringLiteral("1.校舍维修改造工程项目绩效自评综述：全年预算数300万元，执行数300万元。") << QString();
    QTest::newRow("another score") << QStringLiteral("乡村教师培训经费项目绩效自评综述：自评得分92分。全年预算数10万元，执行数9.2万元。") << QStringLiteral("92");
}

namespace {

/** A report that says `text` and attaches the form of 乡村教师培训经费. */
ReportBuilder withForm(const QString &text, const QString &indicator = QStringLiteral("产出指标|培训人数|100人|100人|90|90|"))
{
    ReportBuilder b;
    b.section(SectionTopic::Performance, QStringLiteral("十三、预算绩效情况说明"));
    b.say(text);
    b.table(TableKind::PerformanceFunds, QStringLiteral("乡村教师培训经费项目绩效自评表"), Unit::WanYuan, fundsColumns,
            {QStringLiteral("资金总额|10|10|9.2|10|92%|9")});
    b.table(TableKind::PerformanceIndicators, QStringLiteral("乡村教师培训经费项目绩效自评表"), Unit::None, indicatorColumns,
            {indicator, QStringLiteral("总分||||100|99|")});
    return b;
}

} // namespace

void TestPerformanceRules::textAgainstForm()
{
    QFETCH(QString, text);
    QFETCH(QString, stated);
    const auto found = of(withForm(text).check(), "performance.narrative");
    QCOMPARE(found.size(), stated.isEmpty() ? 0u : 1u);
    if (!found.empty())
        QCOMPARE(found[0].stated, stated);
}

void TestPerformanceRules::addedFunds()
{
    QCOMPARE(of(withForm(QStringLiteral("乡村教师培训经费追加10万元，执行9.2万元。")).check(), "performance.narrative").size(), 1u);
    QVERIFY(of(withForm(QStringLiteral("乡村教师培训经费追加3万元，执行9.2万元。")).check(), "performance.narrative").empty());
    QVERIFY(of(withForm(QStringLiteral("校舍维修改造工程追加10万元。")).check(), "performance.narrative").empty());
}

void TestPerformanceRules::admittedProblems()
{
    const auto admits = [](const char *text, const char *indicator) {
        return of(withForm(QString::fromUtf8(text), QString::fromUtf8(indicator)).check(), "performance.narrative").size();
    };
    const char *trained = "产出指标|乡村教师培训覆盖面|100%|100%|90|90|";
    QCOMPARE(admits("发现的问题及原因：提升学生满意度方面还存在差距。下一步改进措施：加强服务。", "满意度指标|学生满意度|90%|98%|90|90|"), 1u);
    QCOMPARE(admits("发现的问题及原因：提升学生满意度方面还存在差距。下一步改进措施：加强服务。", "满意度指标|学生满意度|90%|85%|90|80|不足"), 0u);
    QCOMPARE(admits("发现的问题及原因：乡村教师培训推进较缓。下一步改进措施：加快。", trained), 1u);
    QCOMPARE(admits("发现的问题及原因：乡村教师培训效果良好。下一步改进措施：加快。", trained), 0u);
    QCOMPARE(admits("发现的问题及原因：预算绩效管理水平有待提高。", "产出指标|执行预算绩效管理办法|是|是|90|90|"), 0u);
    QCOMPARE(admits("发现的问题及原因：预算执行进度有待提高。", trained), 0u); // 92 %: it is true
}

void TestPerformanceRules::attachments()
{
    QCOMPARE(of(withForm(QStringLiteral("本部门整体支出绩效自评得分为96.3分。")).check(), "disclosure.section-missing").size(), 1u);
    QVERIFY(of(withForm(QStringLiteral("乡村教师培训经费项目自评得分为99分。")).check(), "disclosure.section-missing").empty());
    ReportBuilder b;
    const QString row = QStringLiteral("产出指标|培训人数|100人|100人|30|30|");
    b.table(TableKind::PerformanceIndicators, QStringLiteral("补助资金绩效评价指标体系"), Unit::None, indicatorColumns, {row, row, row});
    QCOMPARE(asText(of(b.check(), "disclosure.section-missing")), QStringList{QStringLiteral("attention/arguable")});
    // Words in front of the form that name its money, their letters spread.
    ReportBuilder told;
    told.say(QStringLiteral("全 年 执 行 数 12万元。"));
    told.table(TableKind::PerformanceIndicators, QStringLiteral("补助资金绩效评价指标体系"), Unit::None, indicatorColumns, {row, row, row});
    QVERIFY(of(told.check(), "disclosure.section-missing").empty());
}

QTEST_GUILESS_MAIN(TestPerformanceRules)
#include "tst_performancerules.moc"
