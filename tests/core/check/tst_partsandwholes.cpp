#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const QString general = u"五、一般公共预算财政拨款支出决算情况说明\n"_s;
const QString sangong = u"七、“三公”经费财政拨款支出决算情况说明\n"_s;

} // namespace

/** Which of the amounts told before a rate, a change or a list speaks of. */
class TestPartsAndWholes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_data();
    void passages();
};

void TestPartsAndWholes::passages_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QStringList>("expected");
    const QString budgets = sangong + u"2023年“三公”经费预算数 12.00 万元，比2022年预算数 14.00 万元减少 2.00 万元，下降 "_s;
    const QString outturns = u"2023年“三公”经费决算数 9.50 万元，比2022年决算数 10.00 万元减少 0.50 万元，下降 5.00%。"_s;
    QTest::newRow("budgets and outturns") << budgets + u"14.29%；"_s + outturns << QStringList{};
    QTest::newRow("a wrong rate of budgets") << budgets + u"24.29%；"_s + outturns << QStringList{u"narrative.growth 24.29"_s};
    const QString bought = u"（二）政府采购支出情况\n政府采购预算 260.00 万元，实际采购金额 248.30 万元，节约 11.70 万元。其中货物 48.30 万元，占 19.45%；服务 200.00 万元，占 80.55%。"_s;
    QTest::newRow("an amount between the budget and its list") << bought << QStringList{};
    const QString average = u"（一）机关运行经费支出情况\n2023年度机关运行经费支出 78.65 万元，人均 1.57 万元，比2022年度减少 6.55 万元，下降 "_s;
    QTest::newRow("behind an average") << average + u"7.69%。"_s << QStringList{};
    QTest::newRow("a wrong rate behind an average") << average + u"9.69%。"_s << QStringList{u"narrative.growth 9.69"_s};
    const QString posts = u"二、机构设置及人员情况\n编制 58 名，其中行政编制 16 名、参公编制 12 名、事业编制 30 名；年末实有在职 "_s;
    QTest::newRow("those in post") << posts + u"55 人，其中行政 16 人、参公 11 人、事业 28 人。"_s << QStringList{};
    const QString halves = general + u"2023年度一般公共预算财政拨款支出年初预算 1450.00 万元，其中基本支出 950.00 万元，项目支出 500.00 万元；"
                                     u"支出决算 1500.00 万元，其中基本支出 1000.00 万元，项目支出 "_s;
    QTest::newRow("two measures, each divided") << halves + u"500.00 万元；完成年初预算的 103.45%。"_s << QStringList{};
    QTest::newRow("a wrong part of the second") << halves + u"520.00 万元。"_s << QStringList{u"narrative.sum 1500.00"_s};
    QTest::newRow("a wrong rate of the whole") << halves + u"500.00 万元；完成年初预算的 123.45%。"_s << QStringList{u"narrative.completion 123.45"_s};
    QTest::newRow("parts with both measures")
        << sangong + u"“三公”经费预算 9.00 万元，决算 6.00 万元，其中：公务用车运行维护费预算 5.00 万元；决算 4.00 万元；公务接待费预算 4.00 万元；决算 2.00 万元。"_s << QStringList{};
    const QString evaluated = u"十、预算绩效情况说明\n项目资金总额 500.00 万元，其中年初预算安排 300.00 万元，年中追加 200.00 万元；实际支出 470.00 万元，其中年初预算资金支出 290.00 万元，追加资金支出 180.00 万元，总体执行率 "_s;
    QTest::newRow("a rate of the whole behind parts") << evaluated + u"94.00%。"_s << QStringList{};
    const QString sides = general + u"一般公共预算财政拨款支出比年初预算增加 450.00 万元，增长 31.03%，其中：基本支出增加 60.00 万元，项目支出增加 390.00 万元；"
                                    u"比上年决算增加 200.00 万元，增长 11.76%，其中：基本支出增加 55.00 万元，项目支出增加 145.00 万元。"_s;
    QTest::newRow("two comparisons, each divided") << sides << QStringList{};
    QTest::newRow("an older year") << sangong + u"“三公”经费支出较上年减少 0.90 万元，下降 8.26%，较2019年减少 5.00 万元，下降 33.33%。"_s << QStringList{};
    const QString guests = sangong + u"2023年接待 25 批次，210 人次，公务接待费 2.00 万元，比2022年的 30 批次、262 人次、2.40 万元分别减少 5 批次、52 人次、"_s;
    QTest::newRow("last year's in a row") << guests + u"0.40 万元。"_s << QStringList{};
    QTest::newRow("changes of counts in a row") << sangong + u"2023年公务接待 28 批次、236 人次，较2022年增加 4 批次、31 人次。"_s << QStringList{};
    const QString spent = u"三、支出决算情况说明\n2023年度支出决算 300.00 万元，其中：基本支出 190.00 万元，占 63.33%；项目支出 "_s;
    const QString more = u"与2022年度支出决算 285.80 万元相比，增加 14.20 万元，增长 4.97%。"_s;
    QTest::newRow("spending by the section's title") << spent + u"110.00 万元，占 36.67%。"_s + more << QStringList{};
    QTest::newRow("a wrong part of it") << spent + u"120.00 万元，占 40.00%。"_s + more << QStringList{u"narrative.sum 300.00"_s};
    QTest::newRow("a year that a line's end cuts")
        << general + u"卫生健康支出2023年决算数 180.00 万元，202\n2年决算数 176.00 万元，增加 4.00 万元，增长 2.27%。"_s << QStringList{};
    const QString balance = u"一、收入支出决算总体情况说明\n"_s;
    QTest::newRow("what was spent of each income") << balance + u"2023年度收入决算 5000.60 万元，支出决算 4900.60 万元。其中：财政拨款收入 4800.00 万元，支出 4700.00 万元；"
                                                                u"事业收入 200.60 万元，支出 200.60 万元。"_s << QStringList{};
    QTest::newRow("averages compared") << u"六、一般公共预算财政拨款基本支出决算情况说明\n公用经费 420.00 万元，人均 4.20 万元，比上年人均 4.10 万元增加 0.10 万元，增长 2.44%。"_s
                                       << QStringList{};
    QTest::newRow("a budget as a base") << sangong + u"“三公”经费比年初预算 48.00 万元减少 5.70 万元；比2022年决算 25.00 万元增加 17.30 万元。2023年决算 42.30 万元。"_s << QStringList{};
    const QString purchases = u"（二）政府采购支出情况\n2023年度政府采购支出合计 286.50 万元，政府采购货物支出 66.50 万元，政府采购服务支出 220.00 万元。其中授予中小企业合同金额 270.00 万元，占 "_s;
    QTest::newRow("of all purchases") << purchases + u"94.24%；授予小微企业合同金额 150.00 万元，占 52.36%。"_s << QStringList{};
    QTest::newRow("a wrong share of all purchases") << purchases + u"84.24%；授予小微企业合同金额 150.00 万元，占 52.36%。"_s << QStringList{u"narrative.share 84.24"_s};
    QTest::newRow("rates of two budgets")
        << general + u"行政运行年初预算数 4600.00 万元，调增 320.00 万元，调减 120.00 万元，调整后预算 4800.00 万元，支出决算 4800.00 万元，占调整后预算的 100%，占年初预算的 104.35%。"_s
        << QStringList{};
    QTest::newRow("of several bodies")
        << u"六、一般公共预算财政拨款基本支出决算情况说明\n局机关2023年人员经费 1260.00 万元，比上年增加 42.00 万元；教研中心人员经费 3980.00 万元，比上年增加 120.00 万元。"_s << QStringList{};
    QTest::newRow("of the department, twice")
        << u"六、一般公共预算财政拨款基本支出决算情况说明\n青禾县教育局人员经费 1260.00 万元；人员经费 1280.00 万元。"_s << QStringList{u"narrative.repeat 1280.00"_s};
    const QString left = balance + u"2023年度年末结转和结余 1400.15 万元，较年初 2300.15 万元减少 900.00 万元，减少 "_s;
    QTest::newRow("against the opening balance") << left + u"39.13%。"_s << QStringList{};
    QTest::newRow("a wrong rate against it") << left + u"38.13%。"_s << QStringList{u"narrative.growth 38.13"_s};
    QTest::newRow("shares of parts of any name")
        << u"三、支出决算情况说明\n2023年教育支出 680.00 万元，占总支出的 86.20%，其中：小学教育 280.00 万元，初中教育 250.00 万元，高中教育 150.00 万元，分别占教育支出的 41.18%、36.76%、22.06%。"_s
        << QStringList{};
    const QString fund = u"八、政府性基金预算财政拨款收入支出决算情况说明\n2023年度政府性基金预算财政拨款年初结转 300.00 万元，本年收入 2100.00 万元，本年支出 2000.00 万元，年末结转 "_s;
    QTest::newRow("balance of a fund") << fund + u"400.00 万元。"_s << QStringList{};
    QTest::newRow("a wrong balance of a fund") << fund + u"500.00 万元。"_s << QStringList{u"narrative.sum 500.00"_s};
    QTest::newRow("a name that goes on behind a known one")
        << u"四、财政拨款收入支出决算总体情况说明\n财政拨款结转和结余 18.00 万元，其中：基本支出结转 2.00 万元、项目支出结转和结余 16.00 万元，比上年末减少 7.00 万元，下降 28.00%。"_s
        << QStringList{};
}

void TestPartsAndWholes::passages()
{
    QFETCH(QString, passage);
    QFETCH(QStringList, expected);
    QCOMPARE(contradictions(passage), expected);
}

QTEST_APPLESS_MAIN(TestPartsAndWholes)
#include "tst_partsandwholes.moc"
