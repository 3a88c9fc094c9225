#include "core/check/checkedpassage.h"
#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;

using Role = OperandRole;

class TestNarrativeRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shareOfAnotherWhole();
    void impossibleShareIsAUnitSlip();
    void shareWrittenAsCompletion();
    void growthWithMisplacedPoint();
    void growthFromNothing();
    void stepsKeepTheDecimalsOfAllAmounts();
    void expectedAmountKeepsItsDecimals();
    void completionOfAZeroBudget();
    void completionAgainstItsDifference();
    void directionAgainstNumbers();
    void nothingDecreasedByNothing();
    void decreaseFromTheBudget();
    void budgetDeviation();
    void pastedReasons();
    void wordsAgainstRates_data();
    void wordsAgainstRates();
};

void TestNarrativeRates::shareOfAnotherWhole()
{
    ReportBuilder b;
    b.section(SectionTopic::Expenditure, QStringLiteral("三、支出决算情况说明"));
    b.say(QStringLiteral("本年支出合计 871.93 万元，其中：项目支出 157.49 万元，占 18.06%。"));
    const int total = b.figure(QStringLiteral("871.93"), QStringLiteral("expenditure"), Measure::Actual, Unit::WanYuan);
    const int project = b.figure(QStringLiteral("157.49"), QStringLiteral("expenditure.project"), Measure::Actual, Unit::WanYuan);
    const int good = b.figure(QStringLiteral("18.06"), {}, Measure::Share, Unit::Percent);
    b.claim(ClaimKind::Share, {{Role::Stated, good}, {Role::Part, project}, {Role::Whole, total}});
    b.section(SectionTopic::Performance, QStringLiteral("绩效"));
    b.say(QStringLiteral("涉及预算资金 15 万元，占项目支出总额的 1.72%。"));
    const int part = b.figure(QStringLiteral("15"), QStringLiteral("performance.amount"), Measure::Actual, Unit::WanYuan);
    const int bad = b.figure(QStringLiteral("1.72"), {}, Measure::Share, Unit::Percent);
    Claim &claim = b.claim(ClaimKind::Share, {{Role::Stated, bad}, {Role::Part, part}});
    claim.wholeConcept = QStringLiteral("expenditure.project");
    const CheckResult result = b.check();
    const auto found = of(result, "narrative.share");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].severity, Severity::Error);
    QCOMPARE(found[0].stated, QStringLiteral("1.72"));
    QCOMPARE(found[0].expected, QStringLiteral("9.52"));
    QCOMPARE(found[0].difference, QStringLiteral("-7.80"));
    QCOMPARE(b.report().document->quote(found[0].evidence[0].span), QStringLiteral("1.72"));
    QVERIFY(found[0].message.args.contains(QStringLiteral("871.93 万元")));
    QCOMPARE(found[0].evidence.size(), 4u); // stated, part, whole, the other whole
    QCOMPARE(outcomes(result, "narrative.share", Outcome::Pass), 1);
}

void TestNarrativeRates::impossibleShareIsAUnitSlip()
{
    ReportBuilder b;
    b.section(SectionTopic::General, QStringLiteral("五"));
    b.say(QStringLiteral("一般公共预算财政拨款支出 7332478.98 元。"));
    b.figure(QStringLiteral("7332478.98"), QStringLiteral("general.expenditure"), Measure::Actual, Unit::Yuan);
    b.section(SectionTopic::Performance, QStringLiteral("绩效"));
    b.say(QStringLiteral("共涉及资金 769140000.00 万元，占支出总额的 10489.49%。"));
    const int part = b.figure(QStringLiteral("769140000.00"), QStringLiteral("performance.amount"), Measure::Actual, Unit::WanYuan);
    const int share = b.figure(QStringLiteral("10489.49"), {}, Measure::Share, Unit::Percent);
    b.claim(ClaimKind::Share, {{Role::Stated, share}, {Role::Part, part}});
    const CheckResult result = b.check();
    const auto unit = of(result, "unit.scale");
    const auto range = of(result, "narrative.share-range");
    QCOMPARE(unit.size(), 1u);
    QCOMPARE(unit[0].expected, QStringLiteral("76914"));
    QCOMPARE(range.size(), 1u);
    QVERIFY(unit[0].affects.contains(range[0].key));
    QVERIFY(of(result, "narrative.share").empty());
}

void TestNarrativeRates::shareWrittenAsCompletion()
{
    const auto found = [](const QString &completion) {
        ReportBuilder b;
        b.section(SectionTopic::SanGong, QStringLiteral("七、说明"));
        b.say(QStringLiteral("接待费支出2.06万元，占34.98%，完成预算%1%。").arg(completion));
        const int part = b.figure(QStringLiteral("2.06"), QStringLiteral("sangong.reception"), Measure::Actual, Unit::WanYuan);
        const int share = b.figure(QStringLiteral("34.98"), QStringLiteral("sangong.reception"), Measure::Share, Unit::Percent);
        const int rate = b.figure(completion, QStringLiteral("sangong.reception"), Measure::Completion, Unit::Percent);
        b.claim(ClaimKind::Share, {{OperandRole::Stated, share}, {OperandRole::Part, part}});
        b.claim(ClaimKind::Completion, {{OperandRole::Stated, rate}, {OperandRole::Actual, part}});
        return of(b.check(), "narrative.completion").size();
    };
    QCOMPARE(found(QStringLiteral("34.98")), 1u);
    QCOMPARE(found(QStringLiteral("34.33")), 0u);
}

void TestNarrativeRates::growthWithMisplacedPoint()
{
    ReportBuilder b;
    b.say(QStringLiteral("商品和服务支出234900.00元，较上年减少2462382.47元，降低51.18%。"));
    const int current = b.figure(QStringLiteral("234900.00"), QStringLiteral("economic"), Measure::Actual, Unit::Yuan, {}, QStringLiteral("302"));
    const int change = b.figure(QStringLiteral("2462382.47"), {}, Measure::Change, Unit::Yuan);
    const int rate = b.figure(QStringLiteral("51.18"), {}, Measure::GrowthRate, Unit::Percent);
    b.claim(ClaimKind::Growth, {{Role::Stated, rate}, {Role::Current, current}, {Role::Change, change}}, -1);
    const auto found = of(b.check(), "narrative.growth");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].expected, QStringLiteral("91.29"));
    QCOMPARE(found[0].difference, QStringLiteral("-40.11"));
    QVERIFY2(found[0].message.args.contains(QStringLiteral("246238.247 元")), qPrintable(found[0].message.args.join(u'|')));
    QCOMPARE(found[0].steps.size(), 2u);
}

void TestNarrativeRates::growthFromNothing()
{
    ReportBuilder b;
    b.say(QStringLiteral("支出 307.82 万元，增加 307.82 万元，增长 100.00%。另增加 900.00 元，增长 0.00%，共 900.00 元。"));
    const int current = b.figure(QStringLiteral("307.82"), QStringLiteral("expenditure"), Measure::Actual, Unit::WanYuan);
    const int change = b.figure(QStringLiteral("307.82"), {}, Measure::Change, Unit::WanYuan);
    const int rate = b.figure(QStringLiteral("100.00"), {}, Measure::GrowthRate, Unit::Percent);
    b.claim(ClaimKind::Growth, {{Role::Stated, rate}, {Role::Current, current}, {Role::Change, change}}, 1);
    const int more = b.figure(QStringLiteral("900.00"), {}, Measure::Change, Unit::Yuan);
    const int none = b.figure(QStringLiteral("0.00"), {}, Measure::GrowthRate, Unit::Percent);
    const int now = b.figure(QStringLiteral("900.00"), {}, Measure::Actual, Unit::Yuan);
    b.claim(ClaimKind::Growth, {{Role::Stated, none}, {Role::Current, now}, {Role::Change, more}}, 1);
    const CheckResult result = b.check();
    const auto found = of(result, "narrative.growth");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].severity, Severity::Warning);
    QCOMPARE(found[0].certainty, Certainty::Arguable);
    QCOMPARE(outcomes(result, "narrative.growth", Outcome::NotApplicable), 1);
}

void TestNarrativeRates::completionOfAZeroBudget()
{
    ReportBuilder b;
    b.section(SectionTopic::General, QStringLiteral("五"));
    b.say(QStringLiteral("年初预算为 0 万元，全年预算为 321.02 万元，支出决算为 307.82 万元，完成年初预算的 95.89%。"));
    const int initial = b.figure(QStringLiteral("0"), QStringLiteral("general.expenditure"), Measure::InitialBudget, Unit::WanYuan);
    b.figure(QStringLiteral("321.02"), QStringLiteral("general.expenditure"), Measure::FullBudget, Unit::WanYuan);
    const int actual = b.figure(QStringLiteral("307.82"), QStringLiteral("general.expenditure"), Measure::Actual, Unit::WanYuan);
    const int rate = b.figure(QStringLiteral("95.89"), {}, Measure::Completion, Unit::Percent);
    b.claim(ClaimKind::Completion, {{Role::Stated, rate}, {Role::Actual, actual}, {Role::Budget, initial}});
    const CheckResult result = b.check();
    const auto found = of(result, "narrative.completion");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].severity, Severity::Error);
    QVERIFY(found[0].message.args.contains(QStringLiteral("321.02 万元")));
    QVERIFY(of(result, "budget.deviation").empty()); // 307.82 of the 全年预算 321.02
}

void TestNarrativeRates::completionAgainstItsDifference()
{
    const QString lead = QStringLiteral("五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出 1516.60 万元，完成年初预算的 %1%，决算数大于预算数 55.90 万元。");
    const auto wrong = of(checkedPassage(lead.arg(QStringLiteral("100"))), "narrative.completion");
    QCOMPARE(wrong.size(), 1u);
    QCOMPARE(wrong[0].severity, Severity::Error);
    QCOMPARE(wrong[0].expected, QStringLiteral("104"));
    QCOMPARE(of(checkedPassage(lead.arg(QStringLiteral("103.83"))), "narrative.completion").size(), 0u);
}

void TestNarrativeRates::directionAgainstNumbers()
{
    ReportBuilder b;
    b.say(QStringLiteral("培训费预算 0.4 万元，支出决算 0.38 万元，决算数较预算数持平。"));
    const int budget = b.figure(QStringLiteral("0.4"), QStringLiteral("training"), Measure::Budget, Unit::WanYuan);
    const int actual = b.figure(QStringLiteral("0.38"), QStringLiteral("training"), Measure::Actual, Unit::WanYuan);
    b.claim(ClaimKind::Direction, {{Role::Actual, actual}, {Role::Budget, budget}}, 0, QStringLiteral("持平"));
    b.say(QStringLiteral("运行费决算 1.54 万元，较预算数减少 0.00 万元，主要原因是厉行节约。"));
    const int running = b.figure(QStringLiteral("1.54"), QStringLiteral("sangong.vehicle.running"), Measure::Actual, Unit::WanYuan);
    const int nothing = b.figure(QStringLiteral("0.00"), {}, Measure::Change, Unit::WanYuan);
    b.claim(ClaimKind::Direction, {{Role::Actual, running}, {Role::Change, nothing}}, -1, QStringLiteral("减少"));
    const auto found = of(b.check(), "narrative.direction");
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].stated, QStringLiteral("持平"));
    QCOMPARE(found[0].expected, QStringLiteral("减少")); // in words of the same kind
    QCOMPARE(found[0].severity, Severity::Error);
    QCOMPARE(found[1].severity, Severity::Warning);
    QCOMPARE(found[1].stated, QStringLiteral("0.00"));
}

void TestNarrativeRates::stepsKeepTheDecimalsOfAllAmounts()
{
    const auto found = of(checkedPassage(QStringLiteral("一、收入支出决算总体情况说明\n青禾县教育局2023年度收入支出总计 10 万元。与2022年度相比，收入支出总计减少 56.95 万元，下降 1.87%。")), "narrative.growth");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].steps.front().args.front(), QStringLiteral("10 万元 + 56.95 万元 = 66.95 万元"));
}

void TestNarrativeRates::expectedAmountKeepsItsDecimals()
{
    const auto found = of(checkedPassage(QStringLiteral("三、支出决算情况说明\n本年支出合计 252.55 万元，较上年 231.5 万元，增加 12 万元。")), "narrative.growth");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, QStringLiteral("12"));
    QCOMPARE(found[0].expected, QStringLiteral("21.05")); // not 21
    QCOMPARE(found[0].difference, QStringLiteral("-9.05"));
}

void TestNarrativeRates::nothingDecreasedByNothing()
{
    const auto greater = of(checkedPassage(QStringLiteral("行政运行（项）年初预算为 60.05 万元，支出决算为 51.89 万元，决算数大于预算数的主要原因是人员变动。")), "narrative.direction");
    QCOMPARE(greater.size(), 1u);
    QCOMPARE(greater[0].expected, QStringLiteral("小于"));
    const QString text = QStringLiteral("七、财政拨款“三公”经费支出决算情况说明\n因公出国（境）费预算为 0 万元，支出决算为 %1 万元，与预算相比，减少 0 万元，下降 0%。");
    QCOMPARE(of(checkedPassage(text.arg(QStringLiteral("0"))), "narrative.direction").size(), 0u);
    QVERIFY(!of(checkedPassage(text.arg(QStringLiteral("3"))), "narrative.direction").empty());
    const QString planned = QStringLiteral("七、财政拨款“三公”经费支出决算情况说明\n公务接待费预算为 4 万元，支出决算 4 万元，完成预算的 100%。较预算增加 0 万元，增长 0%，与年初预算持平；较上年减少 0.10 万元，降低 2.44%，主要是减少接待。");
    QCOMPARE(of(checkedPassage(planned), "narrative.direction").size(), 0u);
    const QString same = QStringLiteral("七、财政拨款“三公”经费支出决算情况说明\n公务接待费支出 3 万元，比上年增加 0 万元%1。");
    QCOMPARE(of(checkedPassage(same.arg(QString())), "narrative.direction").size(), 0u);
    QCOMPARE(of(checkedPassage(same.arg(QStringLiteral("，主要原因是活动增多"))), "narrative.direction").size(), 1u);
    QCOMPARE(of(checkedPassage(same.arg(QStringLiteral("，培训费减少 2 万元，主要原因是活动减少"))), "narrative.direction").size(), 0u);
    QCOMPARE(of(checkedPassage(same.arg(QStringLiteral("，主要原因是与上年持平"))), "narrative.direction").size(), 0u);
}

void TestNarrativeRates::decreaseFromTheBudget()
{
    const auto found = of(checkedPassage(QStringLiteral("七、财政拨款“三公”经费支出决算情况说明\n公务接待费支出决算 5 万元，较年初预算减少 32%。")), "budget.deviation");
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].message.source.contains(QStringLiteral("falls short of the budget by")));
}

void TestNarrativeRates::budgetDeviation()
{
    ReportBuilder b;
    b.say(QStringLiteral("年初预算 712.76 万元，支出决算 871.93 万元，完成年初预算的 122.33%。年初预算 5.74 万元，支出决算 4.64 万元。"));
    const int budget = b.figure(QStringLiteral("712.76"), QStringLiteral("general.expenditure"), Measure::InitialBudget, Unit::WanYuan);
    const int actual = b.figure(QStringLiteral("871.93"), QStringLiteral("general.expenditure"), Measure::Actual, Unit::WanYuan);
    const int rate = b.figure(QStringLiteral("122.33"), {}, Measure::Completion, Unit::Percent);
    b.claim(ClaimKind::Completion, {{Role::Stated, rate}, {Role::Actual, actual}, {Role::Budget, budget}});
    b.figure(QStringLiteral("5.74"), QStringLiteral("function"), Measure::InitialBudget, Unit::WanYuan, {}, QStringLiteral("2080506"));
    b.figure(QStringLiteral("4.64"), QStringLiteral("function"), Measure::Actual, Unit::WanYuan, {}, QStringLiteral("2080506"));
    b.say(QStringLiteral("新增：年初预算 0 万元，支出决算 78.86 万元。"));
    b.figure(QStringLiteral("0"), QStringLiteral("function"), Measure::InitialBudget, Unit::WanYuan, {}, QStringLiteral("2101502"));
    b.figure(QStringLiteral("78.86"), QStringLiteral("function"), Measure::Actual, Unit::WanYuan, {}, QStringLiteral("2101502"));
    const CheckResult result = b.check();
    const auto found = of(result, "budget.deviation");
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].stated, QStringLiteral("871.93"));
    QCOMPARE(found[0].severity, Severity::Attention);
    QCOMPARE(found[1].stated, QStringLiteral("78.86"));
    QCOMPARE(outcomes(result, "budget.deviation", Outcome::Pass), 1); // -19.2 %
    CheckSettings strict;
    strict.deviationPercent = 10;
    QCOMPARE(of(b.check(strict), "budget.deviation").size(), 3u);
}

void TestNarrativeRates::pastedReasons()
{
    const auto pasted = [](const QStringList &rates) {
        ReportBuilder b;
        b.section(SectionTopic::General, QStringLiteral("五、说明"));
        for (const QString &rate : rates) {
            b.say(QStringLiteral("学前教育（项）。支出决算为7.00元，完成预算的%1%，主要原因是预算按照二十人编制，实际十九人。").arg(rate));
            const int actual = b.figure(QStringLiteral("7.00"), QStringLiteral("function"), Measure::Actual, Unit::Yuan, {}, QStringLiteral("2050201"));
            const int stated = b.figure(rate, QStringLiteral("function"), Measure::Completion, Unit::Percent, {}, QStringLiteral("2050201"));
            b.claim(ClaimKind::Completion, {{OperandRole::Stated, stated}, {OperandRole::Actual, actual}});
        }
        return of(b.check(), "narrative.reason").size();
    };
    QCOMPARE(pasted({QStringLiteral("95.00"), QStringLiteral("85.00"), QStringLiteral("61.00")}), 1u);
    QCOMPARE(pasted({QStringLiteral("95.00"), QStringLiteral("93.00"), QStringLiteral("91.00")}), 0u);
    QCOMPARE(pasted({QStringLiteral("95.00"), QStringLiteral("61.00")}), 0u);
}

void TestNarrativeRates::wordsAgainstRates_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("expected");
    QTest::newRow("met and the same") << QStringLiteral("完成预算 100%，决算数等于预算数。") << QString();
    QTest::newRow("exceeded and the same") << QStringLiteral("完成预算 128%，决算数等于预算数。") << QStringLiteral("大于");
    QTest::newRow("exceeded and less") << QStringLiteral("完成预算 103.50%，决算数小于预算数的主要原因是压减开支。") << QStringLiteral("大于");
    QTest::newRow("missed and more") << QStringLiteral("完成年初预算的 97.73%。决算数大于预算数的主要原因是人员增加。") << QStringLiteral("小于");
    QTest::newRow("missed and less") << QStringLiteral("完成预算 97.73%，决算数小于预算数的主要原因是人员减少。") << QString();
    QTest::newRow("no budget") << QStringLiteral("完成年初预算 0.00%，决算数大于预算数的主要原因是年中追加。") << QString();
    QTest::newRow("two budgets") << QStringLiteral("完成全年预算的 97.73%，决算数大于年初预算数的主要原因是年中追加。") << QString();
    QTest::newRow("of the next item") << QStringLiteral("完成预算 97.73%，公务接待费支出决算数大于预算数。") << QString();
}

/** 完成预算 128 %，决算数等于预算数: only the rate is printed, and the words deny it. */
void TestNarrativeRates::wordsAgainstRates()
{
    QFETCH(QString, told);
    QFETCH(QString, expected);
    const auto found = of(checkedPassage(QStringLiteral("五、一般公共预算财政拨款支出决算情况说明\n1.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算为 41.36 万元，") + told), "narrative.direction");
    QCOMPARE(found.size(), expected.isEmpty() ? 0u : 1u);
    if (!expected.isEmpty())
        QCOMPARE(found[0].expected, expected);
}

QTEST_APPLESS_MAIN(TestNarrativeRates)
#include "tst_narrativerates.moc"
