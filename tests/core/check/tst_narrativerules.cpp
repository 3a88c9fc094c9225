#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;

using Role = OperandRole;

class TestNarrativeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumOfAList();
    void itemsAgainstTheirClass();
    void sameDigitsInAnotherUnit();
    void swappedAmounts();
    void scopeMixUpIsAWarning();
    void keysAreStable();
    void countsOfProjects();
    void carsEach();
    void plannedProjects();
    void oldNames();
    void misplacedMoney();
};

void TestNarrativeRules::sumOfAList()
{
    ReportBuilder b;
    b.section(SectionTopic::Basic, QStringLiteral("六"));
    b.say(QStringLiteral("基本支出 105.58 万元。其中：人员经费 95.36 万元；公用经费 10.23 万元。"));
    b.figure(QStringLiteral("105.58"), QStringLiteral("general.basic"), Measure::Actual, Unit::WanYuan);
    b.figure(QStringLiteral("95.36"), QStringLiteral("general.personnel"), Measure::Actual, Unit::WanYuan);
    b.figure(QStringLiteral("10.23"), QStringLiteral("general.public"), Measure::Actual, Unit::WanYuan);
    b.say(QStringLiteral("资金 100.00 万元，其中：甲 20.00 万元，乙 30.00 万元。"));
    const int total = b.figure(QStringLiteral("100.00"), {}, Measure::Actual, Unit::WanYuan);
    const int first = b.figure(QStringLiteral("20.00"), {}, Measure::Actual, Unit::WanYuan);
    const int second = b.figure(QStringLiteral("30.00"), {}, Measure::Actual, Unit::WanYuan);
    b.claim(ClaimKind::Sum, {{Role::Stated, total}, {Role::Item, first}, {Role::Item, second}});
    const CheckResult result = b.check();
    const auto found = of(result, "narrative.sum");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].severity, Severity::Rounding);
    QCOMPARE(found[0].expected, QStringLiteral("105.59"));
    QCOMPARE(outcomes(result, "narrative.sum", Outcome::NotChecked), 1); // the open list
}

namespace {

/** Three classes and their items; `pension` is what the one item of class 208 prints, in `unit`. */
CheckResult classesWith(const QString &pension, Unit unit = Unit::WanYuan, const QString &medical = QStringLiteral("40.00"))
{
    ReportBuilder b;
    b.report().meta.narrativeUnit = Unit::WanYuan;
    b.section(SectionTopic::General, QStringLiteral("五、一般公共预算财政拨款支出决算情况说明"));
    const auto add = [&](const QString &amount, const QString &code, Unit in = Unit::WanYuan) {
        b.say(QStringLiteral("科目 %1 支出决算 %2。").arg(code, amount));
        b.figure(amount, QStringLiteral("function"), Measure::Actual, in, code, code);
    };
    add(QStringLiteral("10.00"), QStringLiteral("201"));
    add(QStringLiteral("30.00"), QStringLiteral("208"));
    add(QStringLiteral("40.00"), QStringLiteral("210"));
    add(QStringLiteral("10.00"), QStringLiteral("2010301"));
    add(pension, QStringLiteral("2080505"), unit);
    add(medical, QStringLiteral("2101501"));
    return b.check();
}

} // namespace

void TestNarrativeRules::itemsAgainstTheirClass()
{
    const auto wrong = of(classesWith(QStringLiteral("35.00")), "narrative.sum");
    QCOMPARE(wrong.size(), 1u);
    QCOMPARE(wrong[0].severity, Severity::Error);
    QCOMPARE(wrong[0].stated, QStringLiteral("30.00"));
    QVERIFY(of(classesWith(QStringLiteral("30.00")), "narrative.sum").empty());
    // Most classes differ: the list does not name all items, so nothing is known.
    const CheckResult open = classesWith(QStringLiteral("25.00"), Unit::WanYuan, QStringLiteral("12.00"));
    QVERIFY(of(open, "narrative.sum").empty());
    QCOMPARE(outcomes(open, "narrative.sum", Outcome::NotChecked), 2);
}

void TestNarrativeRules::sameDigitsInAnotherUnit()
{
    const CheckResult slip = classesWith(QStringLiteral("30.00"), Unit::Yuan);
    const auto unit = of(slip, "unit.scale");
    QCOMPARE(unit.size(), 1u);
    QCOMPARE(unit[0].stated, QStringLiteral("30.00"));
    QVERIFY(of(slip, "narrative.sum").empty());
    QVERIFY(of(classesWith(QStringLiteral("300000.00"), Unit::Yuan), "unit.scale").empty());
}

void TestNarrativeRules::swappedAmounts()
{
    ReportBuilder b;
    b.table(TableKind::General, QStringLiteral("一般公共预算财政拨款支出决算表"), Unit::Yuan,
            {{QStringLiteral("科目编码"), ColumnRole::Code}, {QStringLiteral("科目名称"), ColumnRole::Name}, {QStringLiteral("合计"), ColumnRole::Total}},
            {QStringLiteral("|合计|802208.99"), QStringLiteral("2080505|养老保险缴费支出|301555.04"), QStringLiteral("2080506|职业年金缴费支出|500653.95")});
    b.section(SectionTopic::General, QStringLiteral("五"));
    b.say(QStringLiteral("养老保险支出决算为 500653.95元。职业年金支出决算为 301555.04元。"));
    b.figure(QStringLiteral("500653.95"), QStringLiteral("function"), Measure::Actual, Unit::Yuan, {}, QStringLiteral("2080505"));
    b.figure(QStringLiteral("301555.04"), QStringLiteral("function"), Measure::Actual, Unit::Yuan, {}, QStringLiteral("2080506"));
    const auto found = of(b.check(), "cross.narrative-table");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].severity, Severity::Error);
    QCOMPARE(found[0].evidence.size(), 4u);
    QCOMPARE(found[0].evidence[1].role, EvidenceRole::Stated);
    QCOMPARE(found[0].expected, QStringLiteral("301555.04"));
}

void TestNarrativeRules::scopeMixUpIsAWarning()
{
    ReportBuilder b;
    b.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::Yuan,
            {{QStringLiteral("科目编码"), ColumnRole::Code}, {QStringLiteral("科目名称"), ColumnRole::Name}, {QStringLiteral("合计"), ColumnRole::Total}},
            {QStringLiteral("|合计|16296005.96"), QStringLiteral("210|卫生健康支出|16296005.96")});
    b.table(TableKind::General, QStringLiteral("一般公共预算财政拨款支出决算表"), Unit::Yuan,
            {{QStringLiteral("科目编码"), ColumnRole::Code}, {QStringLiteral("科目名称"), ColumnRole::Name}, {QStringLiteral("合计"), ColumnRole::Total}},
            {QStringLiteral("|合计|16156005.96"), QStringLiteral("210|卫生健康支出|16156005.96")});
    b.say(QStringLiteral("本年支出16,156,005.96元，一般公共预算支出 16,156,005.96元。"));
    b.figure(QStringLiteral("16,156,005.96"), QStringLiteral("expenditure"), Measure::Actual, Unit::Yuan);
    b.figure(QStringLiteral("16,156,005.96"), QStringLiteral("general.expenditure"), Measure::Actual, Unit::Yuan);
    const CheckResult result = b.check();
    const auto found = of(result, "cross.narrative-table");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].severity, Severity::Warning);
    QCOMPARE(outcomes(result, "cross.narrative-table", Outcome::Pass), 1);
}

void TestNarrativeRules::keysAreStable()
{
    const auto keys = [](const QString &before) {
        ReportBuilder b;
        b.say(before);
        b.say(QStringLiteral("率为 100%% 与 100%% 和 0..00"));
        QStringList out;
        for (const Finding &finding : b.check().findings)
            out << finding.key;
        return out;
    };
    const QStringList first = keys(QStringLiteral("甲"));
    QCOMPARE(first.size(), 3);
    QCOMPARE(first[0], QStringLiteral("number.malformed|100%%|1"));
    QCOMPARE(first[1], QStringLiteral("number.malformed|100%%|2"));
    QCOMPARE(keys(QStringLiteral("别的话在前面")), first);
}

namespace {

/** What a rule says of plain sentences in the section of the general budget. */
size_t saidOf(const char *rule, const QString &text)
{
    ReportBuilder b;
    b.section(SectionTopic::General, QStringLiteral("五、一般公共预算财政拨款支出决算情况说明"));
    b.say(text);
    return of(b.check(), rule).size();
}

} // namespace

void TestNarrativeRules::countsOfProjects()
{
    QCOMPARE(saidOf("narrative.repeat", QStringLiteral("反映乡村教师培训1个一级项目的绩效自评结果。反映校舍维修等3个一级项目的绩效自评结果。")), 1u);
    QCOMPARE(saidOf("narrative.repeat", QStringLiteral("反映乡村教师培训1个一级项目的绩效自评结果。反映乡村教师培训1个一级项目的绩效自评结果。")), 0u);
    QCOMPARE(saidOf("narrative.repeat", QStringLiteral("涵盖0个一级项目。反映校舍维修等3个一级项目的绩效自评结果。")), 0u);
}

void TestNarrativeRules::carsEach()
{
    QCOMPARE(saidOf("narrative.count", QStringLiteral("离退休干部用车0辆，其他用车1辆，主要是教研中心、装备中心各保留1辆业务用车。")), 1u);
    QCOMPARE(saidOf("narrative.count", QStringLiteral("离退休干部用车0辆，其他用车2辆，主要是教研中心、装备中心各保留1辆业务用车。")), 0u);
}

void TestNarrativeRules::plannedProjects()
{
    const auto exceeds = [](const QString &money) {
        ReportBuilder b;
        b.section(SectionTopic::General, QStringLiteral("五、说明"));
        b.say(QStringLiteral("年初预算500.00万元。"));
        b.figure(QStringLiteral("500.00"), QStringLiteral("general.expenditure"), Measure::InitialBudget, Unit::WanYuan);
        b.say(QStringLiteral("对年初预算安排的所有项目开展自评，其中一般公共预算项目支出%1万元。").arg(money));
        return of(b.check(), "narrative.subset").size();
    };
    QCOMPARE(exceeds(QStringLiteral("612.00")), 1u);
    QCOMPARE(exceeds(QStringLiteral("412.00")), 0u);
}

void TestNarrativeRules::oldNames()
{
    QCOMPARE(saidOf("classification.code", QStringLiteral("社会保障和就业支出（类）行政事业单位离退休（款）机关事业单位职业年金缴费支出（项）。")), 1u);
    QCOMPARE(saidOf("classification.code", QStringLiteral("社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）。")), 0u);
    QCOMPARE(saidOf("classification.code", QStringLiteral("教育（类）支出1元。")), 0u);
    QCOMPARE(saidOf("classification.code", QStringLiteral("某个本地自设的科目（款）。")), 0u);
}

void TestNarrativeRules::misplacedMoney()
{
    const auto payroll = [](const QString &second) {
        ReportBuilder b;
        b.section(SectionTopic::General, QStringLiteral("五、说明"));
        b.say(QStringLiteral("学前教育5.00万元，其他2.00万元。"));
        b.figure(QStringLiteral("5.00"), QStringLiteral("function"), Measure::Actual, Unit::WanYuan, {}, QStringLiteral("2050201"));
        b.figure(QStringLiteral("2.00"), QStringLiteral("function"), Measure::Actual, Unit::WanYuan, {}, second);
        b.section(SectionTopic::Basic, QStringLiteral("六、说明"));
        b.say(QStringLiteral("人员经费主要包括：机关事业单位基本养老保险缴费、住房公积金。"));
        return of(b.check(), "classification.code").size();
    };
    QCOMPARE(payroll(QStringLiteral("2050202")), 1u);
    QCOMPARE(payroll(QStringLiteral("2210201")), 0u);
    const auto equipment = [](const char *other) {
        ReportBuilder b;
        b.table(TableKind::BasicEconomic, QStringLiteral("基本支出决算表"), Unit::Yuan,
                {{QStringLiteral("科目编码"), ColumnRole::Code}, {QStringLiteral("科目名称"), ColumnRole::Name}, {QStringLiteral("金额"), ColumnRole::Amount}},
                {QStringLiteral("30902|办公设备购置|49630.00"), QLatin1String(other) + QStringLiteral("|甲|5000.00")});
        return of(b.check(), "classification.code").size();
    };
    QCOMPARE(equipment("302"), 1u);
    QCOMPARE(equipment("310"), 0u);
    QCOMPARE(equipment("30901"), 0u);
}

QTEST_APPLESS_MAIN(TestNarrativeRules)
#include "tst_narrativerules.moc"
