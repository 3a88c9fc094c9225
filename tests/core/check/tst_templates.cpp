#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Passages as the templates of provinces and the summaries of counties have them, from the text to what is said of it. */
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faulty_data();
    void faulty();
};

void TestTemplates::faulty_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QStringList>("expected"); // rule and stated value of errors and warnings
    const QString sangong = u"七、“三公”经费财政拨款支出决算情况说明\n"_s;

    const QString sides = u"一、收入支出决算总体情况说明\n2023年度收入总计 90.00 万元，支出总计 %1 万元。"_s;
    QTest::newRow("one total of both sides") << sides.arg(u"90.00"_s) << QStringList{};
    QTest::newRow("two totals") << sides.arg(u"95.00"_s) << QStringList{u"narrative.sum 95.00"_s};
    QTest::newRow("two totals and what is left") << sides.arg(u"85.00"_s) + u"收支相抵，结余 5.00 万元。"_s << QStringList{};
    const QString budgets = sangong + u"公务车辆运行2023年预算 25.00 万元，2022年预算 45.20 万元；与上年对比减少 20.20 万元，减少率 %1%。"_s;
    QTest::newRow("budgets of two years") << budgets.arg(u"44.69"_s) << QStringList{};
    QTest::newRow("wrong rate between budgets") << budgets.arg(u"54.69"_s) << QStringList{u"narrative.growth 54.69"_s};
    const QString executed = u"十、预算绩效情况说明\n水库项目全年预算数为 160.00 万元，执行数为 150.00 万元，完成预算的 %1%。"_s;
    QTest::newRow("rate of what was executed") << executed.arg(u"93.75"_s) << QStringList{};
    QTest::newRow("wrong rate of what was executed") << executed.arg(u"83.75"_s) << QStringList{u"narrative.completion 83.75"_s};
    const QString guests = sangong + u"3.公务接待费支出决算为 2.00 万元。2023年共接待国（境）外来访团组 0 个、来宾 0 人次，共接待国内来访团组 21 个、来宾 160 人次。"_s;
    QTest::newRow("guests of one kind only") << guests << QStringList{};
    const QString planned = u"一、全县收支情况\n2023年，全县一般公共预算收入完成 60.00 万元，占年计划 50.00 万元的 %1%。"_s;
    QTest::newRow("rate of a plan") << planned.arg(u"120.00"_s) << QStringList{};
    QTest::newRow("wrong rate of a plan") << planned.arg(u"112.00"_s) << QStringList{u"narrative.completion 112.00"_s};
    const QString nested = u"二、收入决算情况说明\n本单位2023年度收入决算合计1600.00万元。其中：\n（一）本年财政拨款收入1550.00万元，占96.88%。其中：一般公共预算财政拨款收入1500.00万元，占%1%；"
                           "政府性基金预算财政拨款收入50.00万元，占3.13%；国有资本经营预算财政拨款收入0.00万元，占0.00%。\n（二）其他收入50.00万元，占3.13%。"_s;
    QTest::newRow("shares of the outer whole") << nested.arg(u"93.75"_s) << QStringList{};
    QTest::newRow("a share of neither whole") << nested.arg(u"83.75"_s) << QStringList{u"narrative.share 83.75"_s};
    const QString made = u"一、支出决算情况说明\n本部门2023年度支出总计3210.00万元，其中本年支出合计3100.00万元；年末结转和结余110.00万元。\n"
                         "本年支出的具体构成为：基本支出1500.00万元，占%1%；项目支出1600.00万元，占51.61%。"_s;
    QTest::newRow("what the year's spending is made of") << made.arg(u"48.39"_s) << QStringList{};
    QTest::newRow("a wrong share of it") << made.arg(u"46.39"_s) << QStringList{u"narrative.share 46.39"_s, u"narrative.share-sum 98.00"_s};
    const QString balanced = u"一、收入支出决算总体情况说明\n2023年本部门年初结转和结余123.45万元，本年收入2000.00万元，本年支出1950.00万元，事业基金弥补收支差额0.00万元，结余分配0.00万元，年末结转和结余%1万元。"_s;
    QTest::newRow("a sentence that balances") << balanced.arg(u"173.45"_s) << QStringList{};
    QTest::newRow("a sentence that does not") << balanced.arg(u"183.45"_s) << QStringList{u"narrative.sum 183.45"_s};
    const QString differing = sangong + u"与全年预算相比，财政拨款“三公”经费支出全年预算数12.00万元，决算数10.00万元，预决算差异率-%1%，主要原因是：节约。"_s;
    QTest::newRow("how far from the budget") << differing.arg(u"16.67"_s) << QStringList{};
    QTest::newRow("wrongly how far") << differing.arg(u"26.67"_s) << QStringList{u"narrative.growth 26.67"_s};
    const QString overall = u"四、财政拨款收入支出决算总体情况说明\n2023年度财政拨款收入总计1190.00万元，其中：年初财政拨款结转和结余10.00万元，本年财政拨款收入1180.00万元。\n"
                            "财政拨款收入支出总体与上年相比，增加20.00万元，增长1.71%。"_s;
    QTest::newRow("both sides as a whole") << overall << QStringList{};
    QTest::newRow("two totals of the appropriation") << u"四、财政拨款收入支出决算总体情况说明\n2023年度财政拨款收入总计 90.00 万元，财政拨款支出总计 95.00 万元。"_s << QStringList{u"narrative.sum 95.00"_s};
    const QString vehicles = sangong + u"公务用车购置及运行维护费支出决算为22.00万元，占88.00%。\n公务用车购置及运行维护费%1支出决算为22.00万元，完成预算的88.00%。\n公务用车运行维护费支出22.00万元，完成预算的88.00%。"_s;
    QTest::newRow("a rate that is a share too") << vehicles.arg(u"预算数为25.00万元，"_s) << QStringList{};
    QTest::newRow("a share told as a rate") << vehicles.arg(QString()) << QStringList{u"narrative.completion 88.00"_s, u"narrative.completion 88.00"_s};
    const QString summary = sangong + u"2023年“三公”支出合计为 %1 万元。\n因公出国（境）经费支出 11.10 万元。\n公务用车购置费支出 14.60 万元。\n公务用车运行维护费支出 47.60 万元。\n公务接待费支出 22.70 万元。"_s;
    QTest::newRow("cars told by their parts") << summary.arg(u"96.00"_s) << QStringList{};
    QTest::newRow("cars told by their parts, short") << summary.arg(u"98.00"_s) << QStringList{u"narrative.sum 98.00"_s};
    const QString running = sangong + u"2023年“三公”经费合计 %1 万元，其中：公务接待费 1.50 万元，车辆运行费 28.90 万元，因公出国（境）费 0 万元。"_s;
    QTest::newRow("no car bought") << running.arg(u"30.40"_s) << QStringList{};
    QTest::newRow("more than its parts") << running.arg(u"31.20"_s) << QStringList{u"narrative.sum 31.20"_s};
    QTest::newRow("a car bought besides") << running.arg(u"31.20"_s) + u"公务用车购置费另列。公务用车购置费 0.80 万元。"_s << QStringList{};
    const QString slip = sangong + u"公务接待费支出决算 1.40 万元。\n2023年决算公开公务接待费 1.40 %1，接待 9 批次，90 人次。"_s;
    QTest::newRow("one amount twice") << slip.arg(u"万元"_s) << QStringList{};
    QTest::newRow("one slip of the unit, one fault") << slip.arg(u"元"_s) << QStringList{u"unit.scale 1.40"_s};
    const QString cars = sangong + u"公务用车购置支出 0 万元，全年购置公务用车 %1 辆，年末公务用车保有量 38 辆，其中：机动车 4 辆，执勤用车 34 辆。"_s;
    QTest::newRow("cars held of several kinds") << cars.arg(0) << QStringList{};
    QTest::newRow("a car bought for nothing") << cars.arg(1) << QStringList{u"narrative.count 1"_s};
    const QString whole = u"二、收入决算情况说明\n本年收入合计 80.00 万元，其中：财政拨款收入 60.00 万元，其他收入 20.00 万元。其他收入 20.00 万元，主要为食堂收入，占总收入的%1%。"_s;
    QTest::newRow("share of the only total") << whole.arg(u"25.00"_s) << QStringList{};
    QTest::newRow("wrong share of the only total") << whole.arg(u"35.00"_s) << QStringList{u"narrative.share 35.00"_s};
    const QString elsewhere = u"一、2023年“三公”经费决算情况\n2023年“三公”经费支出 74.60 万元。\n二、2023年“三公”经费增减变化情况\n2023年“三公”经费比2022年减少 16.50 万元，下降 %1%。"_s;
    QTest::newRow("change told in another section") << elsewhere.arg(u"18.11"_s) << QStringList{};
    QTest::newRow("wrong rate of such a change") << elsewhere.arg(u"58.11"_s) << QStringList{u"narrative.growth 58.11"_s};
}

void TestTemplates::faulty()
{
    QFETCH(QString, passage);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Finding &finding : checkedPassage(passage).findings)
        if ((finding.severity == Severity::Error || finding.severity == Severity::Warning) && !finding.rule.startsWith("table."_L1)
            && !finding.rule.startsWith("disclosure."_L1))
            found << finding.rule + u' ' + finding.stated;
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
