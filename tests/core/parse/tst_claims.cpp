#include "narrativefixture.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

QString number(const Report &report, const Claim &claim, OperandRole role)
{
    QStringList out;
    for (const ClaimOperand &operand : claim.operands)
        if (operand.role == role)
            out.push_back(report.figures.at(static_cast<size_t>(operand.figure)).number.plain());
    return out.join(u'+');
}

/** One line for each claim: "share 81.94 = 714.44 / 871.93 expenditure". */
QString describe(const Report &report, const Claim &claim)
{
    const auto of = [&](OperandRole role) { return number(report, claim, role); };
    const QString base = QStringList{u"year"_s, u"initial"_s, u"full"_s, u"budget"_s}.at(static_cast<int>(claim.base));
    const QString sign = QString::number(claim.direction);
    switch (claim.kind) {
    case ClaimKind::Share: return u"share %1 = %2 / %3 %4"_s.arg(of(OperandRole::Stated), of(OperandRole::Part), of(OperandRole::Whole), claim.wholeConcept);
    case ClaimKind::Growth: return u"growth %1 %2: %3 on %4 to %5 %6"_s.arg(sign, of(OperandRole::Stated), of(OperandRole::Change), of(OperandRole::Prior), of(OperandRole::Current), base);
    case ClaimKind::Change: return u"change %1 %2: %3 to %4 %5"_s.arg(sign, of(OperandRole::Stated), of(OperandRole::Prior), of(OperandRole::Current), base);
    case ClaimKind::Completion: return u"completion %1 = %2 / %3 %4"_s.arg(of(OperandRole::Stated), of(OperandRole::Actual), of(OperandRole::Budget), base);
    case ClaimKind::Sum: return u"sum %1 = %2%3"_s.arg(of(OperandRole::Stated), of(OperandRole::Item), claim.complete ? u""_s : u" open"_s);
    case ClaimKind::Direction: return u"direction %1: %2 to %3%4 %5"_s.arg(sign, of(OperandRole::Actual), of(OperandRole::Budget), of(OperandRole::Prior), base);
    case ClaimKind::Subset: return u"subset %1 of %2"_s.arg(of(OperandRole::Part), of(OperandRole::Whole));
    }
    return {};
}

QStringList claimsIn(const QString &text)
{
    const Report report = narrativeOf(text);
    QStringList out;
    for (const Claim &claim : report.claims)
        out.push_back(describe(report, claim));
    return out;
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsClaims_data();
    void bindsClaims();
    void bindsVariants_data();
    void bindsVariants();
    void bindsLists_data();
    void bindsLists();
    void keepsApart_data();
    void keepsApart();
    void leavesUnboundAlone_data();
    void leavesUnboundAlone();
};

void TestClaims::bindsClaims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claim");
    const QString balance = u"一、收入支出决算总体情况说明\n"_s;
    const QString income = u"二、收入决算情况说明\n"_s;
    const QString expenditure = u"三、支出决算情况说明\n"_s;
    const QString grants = u"四、财政拨款收入支出决算总体情况说明\n"_s;
    const QString general = u"五、一般公共预算财政拨款支出决算情况说明\n"_s;
    const QString basic = u"六、一般公共预算财政拨款基本支出决算情况说明\n"_s;
    const QString sangong = u"七、财政拨款“三公”经费支出决算情况说明\n"_s;
    const QString operation = u"八、机关运行经费支出情况说明\n"_s;
    const QString buying = u"九、政府采购支出情况说明\n"_s;
    const QString assets = u"十、国有资产占用情况说明\n"_s;
    const QString goals = u"十一、预算绩效情况说明\n"_s;

    const QString joint = balance + u"2023年度收入总计、支出总计均为 871.93 万元，与上年相比收入、支出总计增加 245.13 万\n元，增长 39.11%。"_s;
    QTest::newRow("joint growth") << joint << u"growth 1 39.11: 245.13 on  to 871.93 year"_s;
    QTest::newRow("joint change") << joint << u"change 1 245.13:  to 871.93 year"_s;
    const QString each = balance + u"2023年度收入总计 900.50 元，支出总计 800.50 元。与2022年度相比，收入总计减少 20.00 元，减少 2.17%，支出总计减少 30.00 元，减少 3.61%。"_s;
    QTest::newRow("each its own: income") << each << u"growth -1 2.17: 20.00 on  to 900.50 year"_s;
    QTest::newRow("each its own: expenditure") << each << u"growth -1 3.61: 30.00 on  to 800.50 year"_s;
    QTest::newRow("short joint") << grants + u"2023年度财政拨款收、支总计 73.30 万元。与2022年度相比，财政拨款收、支总计共减少 2.27 万元，下降 3.00%。"_s
                                 << u"growth -1 3.00: 2.27 on  to 73.30 year"_s;
    QTest::newRow("each grows") << grants + u"2023年度财政拨款收入总计、支出总计均为 73.30 万元，与上年相比收入总计、支出总计各增加 2.27 万元，增长 3.20%。"_s
                                << u"growth 1 3.20: 2.27 on  to 73.30 year"_s;

    const QString parts = income + u"2023年度收入合计 100.00 万元，其中：财政拨款收入\n 90.00 万元，占 90.00%；事业收入 0.00 万元，占 0.00%；其他收入 10.00 万元，占 10.00%。"_s;
    QTest::newRow("share of a list") << parts << u"share 90.00 = 90.00 / 100.00 income"_s;
    QTest::newRow("zero share") << parts << u"share 0.00 = 0.00 / 100.00 income"_s;
    QTest::newRow("last share") << parts << u"share 10.00 = 10.00 / 100.00 income"_s;
    QTest::newRow("sum of a list") << parts << u"sum 100.00 = 90.00+0.00+10.00"_s;
    QTest::newRow("占比") << expenditure + u"2023年度支出合计16,296,\n005.96元，其中：\n基本支出2,541,892.36元，占比15.60%；\n项目支出13,754,113.60元，占比84.40%。"_s
                          << u"share 84.40 = 13754113.60 / 16296005.96 expenditure"_s;
    QTest::newRow("wrapped unit") << expenditure + u"2023 年度本年支出合计 871.93 万元，其中：基本支出 714.44\n\n万元，占 81.94%；项目支出 157.49 万元，占 18.06%。"_s
                                  << u"share 81.94 = 714.44 / 871.93 expenditure"_s;
    QTest::newRow("sum of expenditure") << expenditure + u"本年支出合计 871.93 万元，其中：基本支出 714.44 万元；项目支出 157.49 万元。"_s
                                        << u"sum 871.93 = 714.44+157.49"_s;
    QTest::newRow("main parts are open") << income + u"2023年度收入合计 100.00 万元，其中主要：财政拨款收入 60.00 万元；其他收入 10.00 万元。"_s
                                         << u"sum 100.00 = 60.00+10.00 open"_s;

    const QString whole = general + u"2023年度一般公共预算财政拨款支出 73.32 万元，占本年支出合计的 98.89%。与2022年度相比，一般公共预算财政拨款支出减少 22.77 万元，下降 23.70%。"_s;
    QTest::newRow("explicit whole") << whole << u"share 98.89 = 73.32 /  expenditure"_s;
    QTest::newRow("growth a sentence later") << whole << u"growth -1 23.70: 22.77 on  to 73.32 year"_s;
    QTest::newRow("classes") << general + u"（二）一般公共预算财政拨款支出决算结构情况。2023年度一般公共预算财政拨款支出 50.00 元，主要用于以下方面：教育（类）支出 30.00 元，占 60.00%；住房保障（类）支出 20.00 元，占 40.00%。"_s
                             << u"share 60.00 = 30.00 / 50.00 general.expenditure"_s;
    const QString total = general + u"2023年度一般公共预算财政拨款支出年初预算 90.00 万元，支出决算 100.00 万元，完成年初预算的 111.11%。其中：\n"
                                    u"1.教育支出（类）普通教育（款）小学教育（项）。\n年初预算 60.00 万元，支出决算 70.00 万元，完成年初预算的 116.67%。决算数大于预算数的主要原因是人员增加。\n"
                                    u"2.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为 30.00 万元，支出决算为 30.00 万元，完成年初预算的 100.00%，决算数与预算数持平。"_s;
    QTest::newRow("completion of the total") << total << u"completion 111.11 = 100.00 / 90.00 initial"_s;
    QTest::newRow("completion of an item") << total << u"completion 116.67 = 70.00 / 60.00 initial"_s;
    QTest::newRow("completion of the last item") << total << u"completion 100.00 = 30.00 / 30.00 initial"_s;
    QTest::newRow("greater") << total << u"direction 1: 70.00 to 60.00 budget"_s;
    QTest::newRow("equal") << total << u"direction 0: 30.00 to 30.00 budget"_s;
    QTest::newRow("items against the total") << total << u"sum 100.00 = 70.00+30.00"_s;
    QTest::newRow("item budgets against the total") << total << u"sum 90.00 = 60.00+30.00"_s;
    const QString two = general + u"1.教育支出（类）普通教育（款）小学教育（项）。年初预算为 0 万元，全年预算为 32.02 万元，支出决算为 30.78 万元，完成年初预算的 96.13%。"_s;
    QTest::newRow("the budget named") << two << u"completion 96.13 = 30.78 / 0 initial"_s;
    QTest::newRow("full budget") << general + u"1.教育支出（类）普通教育（款）小学教育（项）。全年预算为 32.02 万元，支出决算为 30.78 万元，完成全年预算数的 96.13%。"_s
                                 << u"completion 96.13 = 30.78 / 32.02 full"_s;
    QTest::newRow("another base named") << general + u"1.教育支出（类）普通教育（款）小学教育（项）。年初预算258.43 万元，支出决算237.9 万元，完成全年预算\n的 92.06%。"_s
                                        << u"completion 92.06 = 237.9 / 258.43 full"_s;
    QTest::newRow("no budget printed") << general + u"1.教育（205）普通教育（02）小学教育（02）：支出决算为 27.32 万元，完\n成预算 93.22%。"_s
                                       << u"completion 93.22 = 27.32 /  budget"_s;

    QTest::newRow("personnel and public") << basic + u"2023年度一般公共预算财政拨款基本支出 105.58 万元。其中：人员经费 95.36 万元，主要包括：基本工资、津贴补贴；公用经费 10.22\n万元，主要包括：办公费。"_s
                                          << u"sum 105.58 = 95.36+10.22"_s;
    const QString wages = basic + u"1.工资福利支出500.00元，较2023年度年初预算数减少50.00元，降低9.09%，主要原因是预算按20人做，而实际为19人；较2022年度决算数减少100.00元，降低16.67%。"_s;
    QTest::newRow("on the budget") << wages << u"growth -1 9.09: 50.00 on  to 500.00 initial"_s;
    QTest::newRow("on the year, behind a reason") << wages << u"growth -1 16.67: 100.00 on  to 500.00 year"_s;

    const QString three = sangong + u"2023年度“三公”经费财政拨款支出预算为 2869.00元，支出决算为 2869.00元，完成预算的 100.00%。\n"
                                    u"2023年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0.00元，占0.00%；公务用车购置及运行维护费支出决算900.00元，占31.37%；公务接待费支出决算1969.00元，占68.63%。"_s;
    QTest::newRow("completion of a budget") << three << u"completion 100.00 = 2869.00 / 2869.00 budget"_s;
    QTest::newRow("whole said before") << three << u"share 68.63 = 1969.00 / 2869.00 sangong.total"_s;
    QTest::newRow("reception grows") << sangong + u"3.公务接待费预算为 1969.00 元，支出决算为 1969.00 元，完成预算的 100.00%。比 2022 年度增加 1321.00 元，增长 203.86%。"_s
                                     << u"growth 1 203.86: 1321.00 on  to 1969.00 year"_s;
    QTest::newRow("budget change") << sangong + u"（三）会议费支出情况说明\n2023 年度财政拨款安排会议费预算 0.35 万元，支出决算 0.32 万元，完成预算的 91%，决算数较预算数减少 0.03 万元。"_s
                                   << u"change -1 0.03: 0.35 to 0.32 budget"_s;
    QTest::newRow("whole percent") << sangong + u"（二）培训费支出情况说明\n培训费预算 0.4 万元，支出决算 0.38 万元，完成预算的 95%，决算数较预算数持平。"_s
                                   << u"completion 95 = 0.38 / 0.4 budget"_s;
    QTest::newRow("wrongly equal") << sangong + u"（二）培训费支出情况说明\n培训费预算 0.4 万元，支出决算 0.38 万元，完成预算的 95%，决算数较预算数持平。"_s
                                   << u"direction 0: 0.38 to 0.4 budget"_s;
    QTest::newRow("operation") << operation + u"2023年度机关运行经费预算29.72万元，支出决算29.72万元，完成预算的 100%。支出决算比上年减少 6.02 万元，主要原因是节约。"_s
                               << u"change -1 6.02:  to 29.72 year"_s;
    QTest::newRow("operation grows") << operation + u"青禾县教育局2023年机关运行经费支出210,557.60元，比2022年增加8,149.63元，增长4.03%。"_s
                                     << u"growth 1 4.03: 8149.63 on  to 210557.60 year"_s;
    const QString contracts = buying + u"2023年度政府采购支出总额 30.00 万元，其中：政府采购货物支出 10.00 万元、政府采购工程支出 0.00 万元、政府采购服务支出 20.00 万元。"
                                       u"授予中小企业合同金额 15.00 万元，占政府采购支出总额的 50.00%，其中：授予小微企业合同金额 12.00 万元，占政府采购支出总额的 40.00%。"_s;
    QTest::newRow("procurement sum") << contracts << u"sum 30.00 = 10.00+0.00+20.00"_s;
    QTest::newRow("procurement share") << contracts << u"share 50.00 = 15.00 / 30.00 procurement.total"_s;
    QTest::newRow("micro share") << contracts << u"share 40.00 = 12.00 / 30.00 procurement.total"_s;
    QTest::newRow("micro within sme") << contracts << u"subset 12.00 of 15.00"_s;
    QTest::newRow("vehicles") << assets + u"截至2023年12月31日，本部门共有车辆 3 辆，其中：主要领导干部用车 1 辆、应急保障用车 0 辆、其他用车 2 辆。单价100万元以上设备（不含车辆）0台（套）。"_s
                              << u"sum 3 = 1+0+2"_s;
    const QString staff = u"三、部门人员情况\n截至2023年底，本部门人员编制 38 人，其中行政编制 5 人、\n事业编制 33 人；实有人员 42 人，其中行政 7 人、事业 35 人。"_s;
    QTest::newRow("posts") << staff << u"sum 38 = 5+33"_s;
    QTest::newRow("staff") << staff << u"sum 42 = 7+35"_s;
    QTest::newRow("performance share") << goals + u"共涉及资金 76.91 万元，占一般公共预算项目支出总额的 48.94%。"_s << u"share 48.94 = 76.91 /  general.project"_s;
    QTest::newRow("project completion") << goals + u"1.校舍维修项目绩效自评综述：全年预算数 24.2 万元，执行数 24.0 万元，完成预算的 99.17%。"_s
                                        << u"completion 99.17 = 24.0 / 24.2 budget"_s;
}

void TestClaims::bindsClaims()
{
    QFETCH(QString, text);
    QFETCH(QString, claim);
    const QStringList found = claimsIn(text);
    QVERIFY2(found.contains(claim), qPrintable(found.join(u'\n')));
}

/** How the reports of other provinces word the same assertions. */
void TestClaims::bindsVariants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claim");
    const QString balance = u"一、收入支出决算总体情况说明\n"_s;
    const QString income = u"二、收入决算情况说明\n"_s;
    const QString expenditure = u"三、支出决算情况说明\n"_s;
    const QString general = u"五、一般公共预算财政拨款支出决算情况说明\n"_s;
    const QString basic = u"六、一般公共预算财政拨款基本支出决算情况说明\n"_s;
    const QString sangong = u"七、财政拨款“三公”经费支出决算情况说明\n"_s;
    const QString operation = u"八、机关运行经费支出情况说明\n"_s;
    const QString buying = u"九、政府采购支出情况说明\n"_s;
    const QString goals = u"十一、预算绩效情况说明\n"_s;
    const QString sides = balance + u"2023年度收入总计 50.00 万元，其中：本年收入 40.00 万元，年初结转和结余 10.00 万元；支出总计 50.00 万元，其中：本年支出 45.00 万元，年末结转和结余 5.00 万元。"_s;
    QTest::newRow("balance: parts of income") << sides << u"sum 50.00 = 40.00+10.00 open"_s;
    QTest::newRow("balance: parts of expenditure") << sides << u"sum 50.00 = 45.00+5.00 open"_s;
    QTest::newRow("balance: 各增加") << balance + u"2023年度收、支总计均为 58.50 万元。与2022年度相比，收、支总计各增加 8.50 万元，增长 17.00%。"_s
        << u"growth 1 17.00: 8.50 on  to 58.50 year"_s;
    QTest::newRow("balance: prior printed apart") << balance + u"2023年度收入总计 500.00 万元，与上年决算数 520.00 万元相比，减少 20.00 万元，下降 3.85%。"_s
        << u"growth -1 3.85: 20.00 on 520.00 to 500.00 year"_s;
    QTest::newRow("balance: prior beside") << balance + u"2023年度支出总计 16.00 万元，比上年决算数 18.00 万元减少 2.00 万元，下降 11.11%。"_s
        << u"growth -1 11.11: 2.00 on 18.00 to 16.00 year"_s;
    QTest::newRow("balance: prior in brackets") << balance + u"2023年度支出总计 16.00 万元，比2022年度决算数（18.00 万元）减少 2.00 万元，下降 11.11%。"_s
        << u"growth -1 11.11: 2.00 on 18.00 to 16.00 year"_s;
    QTest::newRow("balance: 同比") << balance + u"2023年度支出总计 16.00 万元，同比减少 2.00 万元，下降 11.11%。"_s
        << u"growth -1 11.11: 2.00 on  to 16.00 year"_s;
    QTest::newRow("balance: 同口径") << balance + u"2023年度支出总计 16.00 万元，较上年同口径减少 2.00 万元，下降 11.11%。"_s
        << u"growth -1 11.11: 2.00 on  to 16.00 year"_s;
    QTest::newRow("balance: rate first") << balance + u"2023年度支出总计 16.00 万元，较上年下降 11.11%，减少 2.00 万元。"_s
        << u"growth -1 11.11: 2.00 on  to 16.00 year"_s;
    QTest::newRow("balance: 降幅") << balance + u"2023年度支出总计 16.00 万元，较上年减少 2.00 万元，降幅 11.11%。"_s
        << u"growth -1 11.11: 2.00 on  to 16.00 year"_s;
    QTest::newRow("balance: 降幅为") << balance + u"2023年度支出总计 16.00 万元，较上年减少 2.00 万元，降幅为 11.11%。"_s
        << u"growth -1 11.11: 2.00 on  to 16.00 year"_s;
    QTest::newRow("balance: 分别为") << balance + u"2023年度收入总计、支出总计分别为 500.00 万元、490.00 万元。与上年相比，收入总计增加 20.00 万元，增长 4.17%。"_s
        << u"growth 1 4.17: 20.00 on  to 500.00 year"_s;
    QTest::newRow("income: 占本年收入合计的") << income + u"2023年度本年收入合计 500.00 万元，其中：财政拨款收入 480.00 万元，占本年收入合计的 96.00%；其他收入 20.00 万元，占本年收入合计的 4.00%。"_s
        << u"share 96.00 = 480.00 / 500.00 income"_s;
    QTest::newRow("income: 占总收入的") << income + u"2023年度本年收入合计 500.00 万元，其中：财政拨款收入 480.00 万元，占总收入的 96.00%；其他收入 20.00 万元，占总收入的 4.00%。"_s
        << u"sum 500.00 = 480.00+20.00"_s;
    QTest::newRow("income: 占比为") << income + u"本年收入合计 500.00 万元，其中：财政拨款收入 480.00 万元，占比为 96.00%；其他收入 20.00 万元，占比为 4.00%。"_s
        << u"share 96.00 = 480.00 / 500.00 income"_s;
    QTest::newRow("income: 比重") << income + u"本年收入合计 500.00 万元，其中：财政拨款收入 480.00 万元，占本年收入合计的比重为 96.00%；其他收入 20.00 万元，占本年收入合计的比重为 4.00%。"_s
        << u"share 4.00 = 20.00 / 500.00 income"_s;
    QTest::newRow("expenditure: commas") << expenditure + u"本年支出合计 100.00 万元，其中：基本支出 60.00 万元，占 60.00%，项目支出 40.00 万元，占 40.00%。"_s
        << u"share 40.00 = 40.00 / 100.00 expenditure"_s;
    QTest::newRow("expenditure: 按") << expenditure + u"2023年度本年支出合计 100.00 万元。其中：基本支出 60.00 万元，占本年支出合计的 60.00%；项目支出 40.00 万元，占本年支出合计的 40.00%；经营支出 0.00 万元，占 0.00%。"_s
        << u"sum 100.00 = 60.00+40.00+0.00"_s;
    QTest::newRow("expenditure: brackets") << expenditure + u"本年支出合计 100.00 万元，其中：基本支出 60.00 万元（占 60.00%），项目支出 40.00 万元（占 40.00%）。"_s
        << u"share 40.00 = 40.00 / 100.00 expenditure"_s;
    QTest::newRow("general: 为年初预算的") << general + u"1.教育支出（类）普通教育（款）小学教育（项）。年初预算数为 60.00 万元，支出决算数为 70.00 万元，为年初预算的 116.67%。"_s
        << u"completion 116.67 = 70.00 / 60.00 initial"_s;
    QTest::newRow("general: 完成年初预算数") << general + u"1.教育支出（类）普通教育（款）小学教育（项）：2023年年初预算数60.00万元，决算数70.00万元，完成年初预算数的116.67%，决算数大于年初预算数的主要原因是人员增加。"_s
        << u"completion 116.67 = 70.00 / 60.00 initial"_s;
    QTest::newRow("general: budget inside") << general + u"1.教育支出（类）普通教育（款）小学教育（项）。支出决算为 70.00 万元，完成年初预算 60.00 万元的 116.67%。"_s
        << u"completion 116.67 = 70.00 / 60.00 initial"_s;
    QTest::newRow("general: change on the budget") << general + u"1.教育支出（类）普通教育（款）小学教育（项）。年初预算为 60.00 万元，支出决算为 70.00 万元，较年初预算增加 10.00 万元，增长 16.67%。"_s
        << u"growth 1 16.67: 10.00 on 60.00 to 70.00 initial"_s;
    QTest::newRow("general: actual first") << general + u"1.教育支出（类）普通教育（款）小学教育（项）支出 70.00 万元，年初预算 60.00 万元，完成年初预算的 116.67%。"_s
        << u"completion 116.67 = 70.00 / 60.00 initial"_s;
    QTest::newRow("general: code before the name") << general + u"1.2050202小学教育：年初预算为 60.00 万元，支出决算为 70.00 万元，完成年初预算的 116.67%。"_s
        << u"completion 116.67 = 70.00 / 60.00 initial"_s;
    QTest::newRow("general: names with dashes") << general + u"1.教育支出-普通教育-小学教育：年初预算为 60.00 万元，支出决算为 70.00 万元，完成年初预算的 116.67%。"_s
        << u"completion 116.67 = 70.00 / 60.00 initial"_s;
    QTest::newRow("general: 预算数") << general + u"一般公共预算财政拨款支出 100.00 万元，为预算数的 90.91%。"_s
        << u"completion 90.91 = 100.00 /  budget"_s;
    QTest::newRow("basic: two kinds") << basic + u"2023年度一般公共预算财政拨款基本支出 105.58 万元，其中：人员经费 95.36 万元，占基本支出的 90.32%；公用经费 10.22 万元，占基本支出的 9.68%。"_s
        << u"share 90.32 = 95.36 / 105.58 general.basic"_s;
    QTest::newRow("basic: A、B分别为") << basic + u"2023年度一般公共预算财政拨款基本支出 105.58 万元，人员经费和公用经费分别为 95.36 万元和 10.22 万元。"_s
        << u"sum 105.58 = 95.36+10.22"_s;
    QTest::newRow("sangong: list") << sangong + u"2023年度“三公”经费财政拨款支出决算为 5.86 万元，其中：因公出国（境）费 0.00 万元，占 0.00%；公务用车购置及运行维护费 2.06 万元，占 35.15%；公务接待费 3.80 万元，占 64.85%。"_s
        << u"sum 5.86 = 0.00+2.06+3.80"_s;
    QTest::newRow("sangong: vehicle parts") << sangong + u"2.公务用车购置及运行维护费支出 9.00 万元，其中：公务用车购置费 5.00 万元，公务用车运行维护费 4.00 万元。"_s
        << u"sum 9.00 = 5.00+4.00"_s;
    QTest::newRow("sangong: vehicle parts, other order") << sangong + u"2.公务用车购置及运行费支出 9.00 万元。其中：公务用车购置支出 5.00 万元，公务用车运行支出 4.00 万元，主要用于办案。"_s
        << u"sum 9.00 = 5.00+4.00"_s;
    QTest::newRow("sangong: equal year") << sangong + u"3.公务接待费预算为 2.00 万元，支出决算为 2.00 万元，与上年持平。"_s
        << u"direction 0: 2.00 to  year"_s;
    QTest::newRow("sangong: less than budget") << sangong + u"3.公务接待费预算为 2.00 万元，支出决算为 1.00 万元，完成预算的 50.00%，决算数小于预算数的主要原因是厉行节约。"_s
        << u"direction -1: 1.00 to 2.00 budget"_s;
    QTest::newRow("sangong: change behind a reason") << sangong + u"3.公务接待费支出预算为 10.00 万元，支出决算为 6.00 万元，完成预算的 60.00%，决算数小于预算数的主要原因是厉行节约，与上年相比减少 1.00 万元，减少 14.29%。"_s
        << u"growth -1 14.29: 1.00 on  to 6.00 year"_s;
    QTest::newRow("sangong: 分别 of what stands before") << sangong + u"会议费决算数 3.20 万元，培训费决算数 4.10 万元，分别比上年减少 0.30 万元、0.50 万元。"_s
        << u"change -1 0.30:  to 3.20 year"_s;
    QTest::newRow("operation: 比上年") << operation + u"2023年度机关运行经费支出 5.00 万元，比上年增加 1.00 万元，增幅 25.00%。"_s
        << u"growth 1 25.00: 1.00 on  to 5.00 year"_s;
    QTest::newRow("operation: prior sentence") << operation + u"2023年度机关运行经费支出 5.00 万元。2022年度机关运行经费支出 4.00 万元。2023年度比上年增加 1.00 万元，增长 25.00%。"_s
        << u"growth 1 25.00: 1.00 on 4.00 to 5.00 year"_s;
    QTest::newRow("buying: goods share") << buying + u"2023年度政府采购支出总额 30.00 万元，其中：货物支出 10.00 万元，占政府采购支出总额的 33.33%；服务支出 20.00 万元，占政府采购支出总额的 66.67%。"_s
        << u"share 33.33 = 10.00 / 30.00 procurement.total"_s;
    QTest::newRow("buying: contracts of goods") << buying + u"授予中小企业合同金额 15.00 万元，占政府采购支出总额 30.00 万元的 50.00%。"_s
        << u"share 50.00 = 15.00 / 30.00 procurement.total"_s;
    QTest::newRow("goals: execution") << goals + u"部门整体支出全年预算数 60.00 万元，执行数 54.00 万元，预算执行率为 90.00%。"_s
        << u"completion 90.00 = 54.00 / 60.00 budget"_s;
}

/** Further wordings: budgets broken down, brackets, lists with one unit, differences told as 大于. */
void TestClaims::bindsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claim");
    const QString balance = u"一、收入支出决算总体情况说明\n"_s;
    const QString general = u"五、一般公共预算财政拨款支出决算情况说明\n"_s;
    const QString sangong = u"七、财政拨款“三公”经费支出决算情况说明\n"_s;
    const QString buying = u"九、政府采购支出情况说明\n"_s;
    const QString planned = sangong + u"2023年度“三公”经费支出 9.00 万元。2023年“三公”经费预算 12.00 万元，其中：因公出国（境）费 2.00 万元，公务用车购置及运行费 7.00 万元，公务接待费 3.00 万元。"_s;
    QTest::newRow("parts of a budget") << planned << u"sum 12.00 = 2.00+7.00+3.00"_s;
    QTest::newRow("parts in brackets") << sangong + u"“三公”经费支出决算 9.00 万元，其中：因公出国（境）费 0.00 万元，公务用车购置及运行维护费 6.00 万元（公务用车购置费 4.00 万元、公务用车运行维护费 2.00 万元），公务接待费 3.00 万元。"_s
                                       << u"sum 9.00 = 0.00+6.00+3.00"_s;
    QTest::newRow("the bracket itself") << sangong + u"“三公”经费支出决算 9.00 万元，其中：因公出国（境）费 0.00 万元，公务用车购置及运行维护费 6.00 万元（包括：公务用车购置费 4.00 万元、公务用车运行维护费 2.00 万元），公务接待费 3.00 万元。"_s
                                        << u"sum 6.00 = 4.00+2.00"_s;
    QTest::newRow("named together") << sangong + u"2023年因公出国（境）费、公务用车购置及运行费和公务接待费的决算数 9.00 万元，其中：因公出国（境）费 2.00 万元，公务用车购置及运行费 4.00 万元，公务接待费 3.00 万元。"_s
                                    << u"sum 9.00 = 2.00+4.00+3.00"_s;
    QTest::newRow("named in a bracket") << sangong + u"青禾县教育局因公出国（境）费、公务接待费、公务用车费（“三公”经费）决算总额 9.00 万元，比上年减少 1.00 万元，下降 10.00%。其中：因公出国（境）费 2.00 万元，公务用车购置及运行费 4.00 万元，公务接待费 3.00 万元。"_s
                                        << u"sum 9.00 = 2.00+4.00+3.00"_s;
    const QString pair = balance + u"2023年度收、支总计各是 512.30，498.70 万元。与2022年度相比，收、支总计各减少 87.70，101.30 万元，各下降 14.62%、16.88%。"_s;
    QTest::newRow("pair: income") << pair << u"growth -1 14.62: 87.70 on  to 512.30 year"_s;
    QTest::newRow("pair: expenditure") << pair << u"growth -1 16.88: 101.30 on  to 498.70 year"_s;
    QTest::newRow("pair: half-width comma") << QString(pair).replace(u"，498"_s, u",498"_s).replace(u"，101"_s, u",101"_s) << u"growth -1 16.88: 101.30 on  to 498.70 year"_s;
    QTest::newRow("greater by") << general + u"一般公共预算财政拨款支出 64.10 万元，年初预算 60.00 万元，决算数大于预算数 4.10 万元。"_s << u"change 1 4.10: 60.00 to 64.10 budget"_s;
    QTest::newRow("the budget beside 大于") << general + u"1.教育支出（类）普通教育（款）小学教育（项）。支出决算 64.10 万元大于年初预算 60.00 万元，完成年初预算的 106.83%。"_s
                                             << u"completion 106.83 = 64.10 / 60.00 initial"_s;
    QTest::newRow("占年初预算 x 的") << general + u"1.教育支出（类）普通教育（款）小学教育（项）支出 70.00 万元，占年初预算 60.00 万元的 116.67%。"_s << u"completion 116.67 = 70.00 / 60.00 initial"_s;
    QTest::newRow("share of a planned total") << general + u"1.基本支出预算 80.00 万元，比上年增加 2.00 万元。其中：\n工资福利支出预算 60.00 万元，占基本支出预算的 75.00%。"_s << u"share 75.00 = 60.00 / 80.00 general.basic"_s;
    QTest::newRow("an item without brackets") << general + u"1.行政运行支出决算为 64.10 万元，年初预算 60.00 万元，完成年初预算的 106.83%。"_s << u"completion 106.83 = 64.10 / 60.00 initial"_s;
    QTest::newRow("colon behind the amount") << balance + u"1.社会保障和就业支出 90.00 万元：主要用于发放补助。较2022年度决算数减少 10.00 万元，下降 10.00%。"_s << u"growth -1 10.00: 10.00 on  to 90.00 year"_s;
    const QString alone = balance + u"2023年度收入总计 90.00 万元，支出总计 80.00 万元。与2022年决算数相比，收入减少 10.00 万元，增长-10.00%，支出减少 20.00 万元，下降 20.00%。"_s;
    QTest::newRow("收入 alone, a negative rate") << alone << u"growth -1 -10.00: 10.00 on  to 90.00 year"_s;
    QTest::newRow("支出 alone") << alone << u"growth -1 20.00: 20.00 on  to 80.00 year"_s;
    const QString budgets = u"二、收入决算情况说明\n本年收入合计 90.00 万元；包括财政拨款收入 80.00 万元（其中，一般公共预算 70.00 万元，政府性基金预算 10.00 万元，国有资本经营预算 0.00 万元），占收入合计 88.89%；其他收入 10.00 万元，占收入合计 11.11%。"_s;
    QTest::newRow("budgets in a bracket") << budgets << u"sum 80.00 = 70.00+10.00+0.00"_s;
    QTest::newRow("share behind a bracket") << budgets << u"share 88.89 = 80.00 / 90.00 income"_s;
    QTest::newRow("bracket with comparisons") << sangong + u"公务用车购置及运行费 9.00 万元（公务用车购置费 5.00 万元，比上年增加 1.00 万元；公务用车运行维护费 4.00 万元，比上年增加 0.50 万元。）比上年增加 1.50 万元，增长 20.00%；公务接待费 1.00 万元。"_s
                                              << u"growth 1 20.00: 1.50 on  to 9.00 year"_s;
    QTest::newRow("budget on last year's budget") << sangong + u"“三公”经费支出预算为 79.00 万元，比上年预算减少 49.00 万元，下降 38.28%。"_s << u"growth -1 38.28: 49.00 on  to 79.00 year"_s;
    QTest::newRow("completion behind its uses") << general + u"1.教育支出 95.00 万元，主要用于发放工资，完成年初预算 95.00%。"_s << u"completion 95.00 = 95.00 /  initial"_s;
    QTest::newRow("kinds of procurement by one word") << buying + u"2023年度政府采购总额 45.00 万元，其中：货物 14.00 万元，工程 31.00 万元，服务 0.00 万元。"_s << u"sum 45.00 = 14.00+31.00+0.00"_s;
    QTest::newRow("a budget grows") << buying + u"2023年度政府集中采购预算 6.00 万元，占政府采购预算的 60.00%，同比增加 1.00 万元，增长 20.00%。"_s << u"growth 1 20.00: 1.00 on  to 6.00 year"_s;
    QTest::newRow("kinds of another figure") << buying + u"2023年政府采购预算 9.00 万元，其中上年结转结余资金 1.00 万元。按采购项目类型，分为三种。其中：货物类采购 5.00 万元，工程类采购 0.00 万元，服务类采购 4.00 万元。财政专户 3.00 万元，占政府采购预算的 33.33%。"_s
                                             << u"share 33.33 = 3.00 / 9.00 procurement.total"_s;
    QTest::newRow("receptions cost") << sangong + u"2023年公务接待 14 批次，120 人次，支出 1.20 万元，较上年减少 0.30 万元，减少 20.00%。"_s << u"growth -1 20.00: 0.30 on  to 1.20 year"_s;
    QTest::newRow("prior without unit") << sangong + u"公务接待费支出 1.20 万元，较上年 1.50 减少 0.30 万元，减少 20.00%。"_s << u"growth -1 20.00: 0.30 on 1.50 to 1.20 year"_s;
}

void TestClaims::bindsLists()
{
    bindsClaims();
}

/** What must not be bound: another year's budget, another project's rate, another figure's kinds. */
void TestClaims::keepsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claim");
    const QString sangong = u"七、财政拨款“三公”经费支出决算情况说明\n"_s;
    const QString buying = u"九、政府采购支出情况说明\n"_s;
    QTest::newRow("next year's budget") << sangong + u"2023年度公务接待费支出 8.00 万元。\n2024年度“三公”经费预算较2023年度增加 1.00 万元，其中公务接待费较上年同期减少 0.50 万元，减少 6.25%。"_s
                                        << u"growth -1 6.25: 0.50 on  to 8.00 year"_s;
    QTest::newRow("change of the whole") << buying + u"2023年预算 9.00 万元，其中：货物采购预算 4.00 万元，工程采购预算 5.00 万元，同比增加 1.00 万元，增长 12.50%。"_s << u"growth 1 12.50: 1.00 on  to 5.00 year"_s;
    QTest::newRow("half-width stop") << u"二、收入决算情况说明\n本年收入合计 90.00 万元，其中：财政拨款收入 90.00 万元，占100%.\n本年支出合计 50.00 万元，其中：基本支出 50.00 万元。"_s << u"sum 90.00 = 90.00+50.00+50.00 open"_s;
    QTest::newRow("last year's budget") << sangong + u"“三公”经费支出预算为 79.00 万元，比2022年预算减少 49.00 万元，下降 38.28%。"_s << u"growth -1 38.28: 49.00 on 79.00 to  budget"_s;
    QTest::newRow("a budget's parts") << sangong + u"2023年度“三公”经费支出 9.00 万元。2023年“三公”经费预算 12.00 万元，其中：因公出国（境）费 2.00 万元，公务用车购置及运行费 7.00 万元，公务接待费 3.00 万元。"_s
                                      << u"sum 9.00 = 2.00+7.00+3.00"_s;
    QTest::newRow("kinds of another figure") << buying + u"2023年政府采购预算 9.00 万元，上年结转结余资金 0.00 万元。按采购项目类型，分为三种。其中：货物类采购 5.00 万元，工程类采购 0.00 万元，服务类采购 4.00 万元。"_s
                                             << u"sum 0.00 = 5.00+0.00+4.00 open"_s;
}

void TestClaims::keepsApart()
{
    QFETCH(QString, text);
    QFETCH(QString, claim);
    const QStringList found = claimsIn(text);
    QVERIFY2(!found.contains(claim), qPrintable(found.join(u'\n')));
}

void TestClaims::bindsVariants()
{
    bindsClaims();
}

void TestClaims::leavesUnboundAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("reasons") << u"八、机关运行经费支出情况说明\n主要原因是设备更新较上年增加 5.00 万元，增长 3.00%。"_s;
    QTest::newRow("template choice") << u"一、收入支出决算总体情况说明\n决算数大于（小于）预算数。"_s;
    QTest::newRow("change of a reason") << u"八、机关运行经费支出情况说明\n主要原因是设备更新，较上年增加设备购置费 5.00 万元。"_s;
    QTest::newRow("环比") << u"八、机关运行经费支出情况说明\n12月机关运行经费环比增长 3.00%。"_s;
    QTest::newRow("last year's budget") << u"七、“三公”经费支出决算情况说明\n公务接待费支出 15.50 万元，比上年预算数下降 18.42%。"_s;
    QTest::newRow("no numbers") << u"八、机关运行经费支出情况说明\n本部门2023年度无机关运行经费支出。"_s;
}

void TestClaims::leavesUnboundAlone()
{
    QFETCH(QString, text);
    const QStringList found = claimsIn(text);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
