#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const QString general = u"五、一般公共预算财政拨款支出决算情况说明\n"_s;
const QString sangong = u"七、“三公”经费财政拨款支出决算情况说明\n"_s;

/** The errors and warnings on `passage`, each as "rule stated", in their order. */
QStringList faults(const QString &passage)
{
    QStringList out;
    for (const Finding &finding : checkedPassage(passage).findings)
        if ((finding.severity == Severity::Error || finding.severity == Severity::Warning) && !finding.rule.startsWith("table."_L1)
            && !finding.rule.startsWith("disclosure."_L1))
            out << finding.rule + u' ' + finding.stated;
    return out;
}

} // namespace

/** Passages as reports have them, from the text to what is said of it. */
class TestPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faulty_data();
    void faulty();
    void namesOfTheDepartment_data();
    void namesOfTheDepartment();
    void totalOfTheBalance();
    void statedTotals_data();
    void statedTotals();
    void partsOfTheOpeningBalance();
    void budgetOfATable();
    void interleavedNames();
    void namesOfTheTable_data();
    void namesOfTheTable();
    void itemsPaidFor();
    void moreAmountsThanColumns();
    void itemsOfTheFund();
    void limitsOfTheNarrative();
    void unitOfTheOtherForms();
};

void TestPassages::faulty_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QStringList>("expected");
    const QString grown = general + u"一般公共预算财政拨款支出 130.00 万元。与2022年度相比，一般公共预算财政拨款支出增加 10.00 万元，增长 "_s;
    QTest::newRow("rate with its sign") << grown + u"8.33%。"_s << QStringList{};
    QTest::newRow("rate without its sign") << grown + u"8.33。"_s << QStringList{u"number.malformed 8.33"_s};
    QTest::newRow("wrong rate without its sign") << grown + u"9.33。"_s << QStringList{u"number.malformed 9.33"_s, u"narrative.growth 9.33"_s};
    QTest::newRow("change in money twice") << general + u"一般公共预算财政拨款支出 130.00 万元，比上年增加 10.00 万元。"_s << QStringList{};

    const QString fewer = sangong + u"2023年度“三公”经费财政拨款支出决算为 1.80 万元，比2022年度减少 0.20 万元，"_s;
    QTest::newRow("both words, the change tells") << fewer + u"下降（增长）10.00%。"_s << QStringList{u"text.template-residue 下降（增长）"_s};
    QTest::newRow("both words and a wrong rate") << fewer + u"下降（增长）12.00%。"_s
                                                 << QStringList{u"narrative.growth 12.00"_s, u"text.template-residue 下降（增长）"_s};
    QTest::newRow("元 left out before a bracket") << sangong + u"3.公务接待费支出 0.40 万元。其中：国内公务接待支出 0.40 万（含外宾接待支出 0.00 万元）。"_s << QStringList{};

    const QString abroad = sangong + u"其中：因公出国（境）费支出决算为 0.00 万元，完成预算的 "_s;
    QTest::newRow("nothing spent, nothing completed") << abroad + u"0.00%。"_s << QStringList{};
    QTest::newRow("nothing spent, something completed") << abroad + u"3.00%。"_s << QStringList{u"narrative.completion 3.00"_s};

    const QString twice = u"六、一般公共预算财政拨款基本支出决算情况说明（按经济\n 分类填列到款级科目）\n1.商品和服务支出 50.00 万元，较2022年度决算数减少 30.00 万元，降低 37.50%。\n"
                          u"十、其他重要事项的情况说明\n（一）机关运行经费支出情况说明\n2023年度机关运行经费支出 50.00 万元，比2022年度减少 %1 万元，下降 %2%。"_s;
    QTest::newRow("one base of two changes") << twice.arg(u"30.00"_s, u"37.50"_s) << QStringList{};
    QTest::newRow("two bases of one amount") << twice.arg(u"10.00"_s, u"16.67"_s) << QStringList{u"narrative.repeat 30.00"_s};

    const QString points = u"十、其他重要事项的情况说明\n（四）预算绩效管理情况\n绩效评价总分 90 分，自评得分 %1 分。1.目标制定。此项自评得分 10 分。2.目标完成。此项自评得分 15 分。"
                           u"3.支出控制。此项自评该项得分 2.5 分。4.及时处置。此项自评得分 5 分。5.结余率。此项自评得 7.5 分。"_s;
    QTest::newRow("points of the items") << points.arg(u"40"_s) << QStringList{};
    QTest::newRow("points of the items do not add up") << points.arg(u"42"_s) << QStringList{u"performance.score-sum 42"_s};

    const QString problems = u"十、预算绩效管理情况\n绩效自评中共发现问题 5 个，已经完成整改的 %1 个，正在整改的 2 个。"_s;
    QTest::newRow("problems mended and open") << problems.arg(3) << QStringList{};
    QTest::newRow("a problem lost") << problems.arg(2) << QStringList{u"narrative.count 5"_s};

    const QString reason = u"一、收入支出决算总体情况说明\n2023年度收入总计 90.00 万元。主要变动原因是下达了山区学校食堂改造补助%1资金 12.34 万元。\n"
                           u"二、收入决算情况说明\n本年收入合计 90.00 万元。主要变动原因是下达了山区学校食堂改造补助资金 12.34 万元。\n"
                           u"三、支出决算情况说明\n本年支出合计 90.00 万元。主要变动原因是下达了山区学校食堂改造补助资金 12.34 万元。"_s;
    QTest::newRow("one name for one amount") << reason.arg(QString()) << QStringList{};
    QTest::newRow("a character too many in a name") << reason.arg(u"和"_s) << QStringList{u"text.typo 山区学校食堂改造补助和资金"_s};
    QTest::newRow("a name one character short") << general + u"1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金费支出（项）。支出决算为 5.00 万元。"_s
                                               << QStringList{u"classification.code 机关事业单位职业年金费支出（项）"_s};
    const QString classes = general + u"（二）一般公共预算财政拨款支出决算结构情况。一般公共预算财政拨款支出 60.00 万元，主要用于以下方面：教育支出（类）30.00 万元，占 50.00%；"
                                      u"卫生健康支出（类）10.00 万元，占 16.67%；住房保障支出（类）20.00 万元，占 33.33%。\n（三）一般公共预算财政拨款支出决算具体情况。\n"_s;
    const auto item = [](const QString &path, const QString &amount) {
        return path + u"。年初预算为 %1 万元，支出决算为 %1 万元，完成年初预算的 100.00%。\n"_s.arg(amount);
    };
    const QString rest = item(u"3.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）"_s, u"10.00"_s)
                       + item(u"4.住房保障支出（类）住房改革支出（款）住房公积金（项）"_s, u"20.00"_s);
    const QString primary = item(u"1.教育支出（类）普通教育（款）小学教育（项）"_s, u"28.00"_s);
    QTest::newRow("item of no classification makes the class") << classes + primary + item(u"2.教育支出（类）普通教育（款）校园文化活动（项）"_s, u"2.00"_s) + rest << QStringList{};
    QTest::newRow("items short of their class") << classes + primary + rest << QStringList{u"narrative.sum 30.00"_s};

    const QString awards = u"十、其他重要事项情况说明\n（二）政府采购支出情况。\n2023年度政府采购金额 %1 万元，其中：货物采购金额 4.79 万元、工程采购金额 0.00 万元、服务采购金额 246.47 万元。"
                           u"在面向中小企业预留政府采购项目中，由中小企业供应商中标或成交的，采购金额 246.47 万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额 4.79 万元。"_s;
    QTest::newRow("awards over the total by rounding") << awards.arg(u"251.25"_s) << QStringList{};
    QTest::newRow("awards over the total") << awards.arg(u"241.26"_s) << QStringList{u"narrative.sum 241.26"_s, u"narrative.subset 246.47"_s, u"narrative.subset 4.79"_s};

    const QString schools = general + u"教育支出（类）普通教育（款）小学教育（项）。年初预算为 30.00 万元，支出决算为 %1决算数小于预算数的主要原因：学生减少。"_s
                         u"教育支出（类）普通教育（款）初中教育（项）。年初预算为 8.00 万元，支出决算为 9.00 万元。决算数大于预算数的主要原因：学生增加。"_s;
    QTest::newRow("amount with its unit") << schools.arg(u"28.50 万元。"_s) << QStringList{};
    QTest::newRow("amount without its unit") << schools.arg(u"28.50。"_s) << QStringList{u"number.malformed 28.50"_s};
    QTest::newRow("zero without a unit") << schools.arg(u"28.50 万元。"_s).replace(u"8.00 万元，支出决算为 9.00 万元"_s, u"0，支出决算为 9.00 万元"_s) << QStringList{};

    const QString total = general + u"一般公共预算财政拨款支出年初预算为 90.00 万元，支出决算为 85.00 万元，完成年初预算的 94.44%。决算数%1预算数的主要原因：厉行节约。"_s;
    QTest::newRow("one choice") << total.arg(u"小于"_s) << QStringList{};
    QTest::newRow("half a choice left") << total.arg(u"大小于"_s) << QStringList{u"text.typo 大小于"_s};
    const QString changed = sangong + u"“三公”经费财政拨款支出决算数比 2022 年度%1 1.50 万元。%2"_s;
    QTest::newRow("half a change left") << changed.arg(u"减增加"_s, QString()) << QStringList{u"text.typo 减增加"_s};
    QTest::newRow("two changes named") << changed.arg(u"增加"_s, u"主要原因是人员经费核减增加 1.00 万元。"_s) << QStringList{};
    QTest::newRow("income left behind expenditure") << u"八、政府性基金预算财政拨款收入支出决算情况说明\n政府性基金预算财政拨款收入 6.00 万元，支出收入 6.00 万元。"_s
                                                    << QStringList{u"text.typo 支出收入"_s};

    const QString used = general + u"教育支出（类）普通教育（款）小学教育（项），主要用于教师工资、校舍维修等支出，年初预算为 30.00 万元，当年支出决算为 28.00 万元，决算数%1预算数的主要原因：学生减少。"_s;
    QTest::newRow("budget behind what the money pays for") << used.arg(u"小于"_s) << QStringList{};
    QTest::newRow("wrong word behind it") << used.arg(u"大于"_s) << QStringList{u"narrative.direction 大于"_s};
    const QString reception = sangong + u"公务接待费支出决算%1 0.00 万元，与2022年度持平。"_s;
    QTest::newRow("nothing as before") << reception.arg(u"为"_s) << QStringList{};
    QTest::newRow("less and the same") << reception.arg(u"减少为"_s) << QStringList{u"narrative.direction 持平"_s};
    QTest::newRow("year of three digits") << u"第三部分 青禾县教育局202年度部门决算情况说明\n一、收入支出决算总体情况说明\n2023年度收入总计 5.00 万元。"_s
                                          << QStringList{u"text.year 202年度"_s};
    const QString compared = u"三、支出决算情况说明\n本年支出合计 90.00 万元，较2022年度决算数增加 10.00 万元。1.教育支出 60.00 万元，与%1年度决算数持平。"_s;
    QTest::newRow("compared with the year before") << compared.arg(2022) << QStringList{};
    QTest::newRow("compared with itself") << compared.arg(2023) << QStringList{u"text.year 与2023年度决算数"_s};
    QTest::newRow("cars bought and held") << u"十、其他重要事项情况说明\n2023年公务用车购置数及保有量分别为1辆和9辆。"_s << QStringList{};
    const QString left = u"一、收入支出决算总体情况说明\n2023年度年末结转和结余 586.29 万元。\n2023年度一般公共预算财政拨款年末结转和结余 586.29 %1。"_s;
    QTest::newRow("what is left, of one kind of money") << left.arg(u"万元"_s) << QStringList{};
    QTest::newRow("the same digits in yuan") << left.arg(u"元"_s) << QStringList{u"unit.scale 586.29"_s};
    const QString spent = sangong + u"2023年度“三公”经费支出决算 3.00 万元，其中：因公出国（境）费 0.00 万元，公务用车购置及运行维护费 1.00 万元，公务接待费 2.00 万元，具体是国内接待费 %1 万元，国（境）外接待费 0.00 万元。"_s;
    QTest::newRow("parts of a part") << spent.arg(u"2.00"_s) << QStringList{};
    const QString budget = sangong + u"青禾县教育局2023年度%1般公共预算财政拨款“三公”经费支出决算 3.00 万元。"_s;
    QTest::newRow("a budget's whole name") << budget.arg(u"一"_s) << QStringList{};
    QTest::newRow("its first letter lost") << budget.arg(QString()) << QStringList{u"text.typo 般公共预算"_s};
    const QString told = sangong + u"2023年度“三公”经费支出决算 %1 万元。其中：因公出国（境）费支出 0 万元。公务用车购置费支出 20.47 万元；公务用车运行维护费支出 66.46 万元。公务接待费支出 29.57 万元。"_s;
    QTest::newRow("a list told in sentences") << told.arg(u"116.50"_s) << QStringList{};
    QTest::newRow("such a list that does not add up") << told.arg(u"119.50"_s) << QStringList{u"narrative.sum 119.50"_s};
    const QString ofAll = sangong + u"2023年度“三公”经费支出决算 62.83 元，其中：因公出国（境）费支出决算 0 元，占总支出决算的 0%；公务用车运行维护费支出决算 13.88 元，占总支出决算的 %1%；公务接待费支出决算 48.95 元，占总支出决算的 77.91%。"_s;
    QTest::newRow("shares of all that is divided") << ofAll.arg(u"22.09"_s) << QStringList{};
    QTest::newRow("a wrong share of it") << ofAll.arg(u"22.49"_s) << QStringList{u"narrative.share 22.49"_s, u"narrative.share-sum 100.40"_s};
    QTest::newRow("a comma before the rate") << QString(ofAll).replace(u"占总支出决算的 %1"_s, u"占，%1"_s).arg(u"22.49"_s) << QStringList{u"narrative.share 22.49"_s, u"narrative.share-sum 100.40"_s};
    const QString fell = sangong + u"2023年度“三公”经费支出决算 1.00 万元，比上年减少 5.44 万元。其中：因公出国（境）费支出决算增加 0 万元；公务用车购置及运行维护费支出决算减少 %1 万元；公务接待费支出决算减少 1.26 万元。"_s;
    QTest::newRow("changes of the sentence before") << fell.arg(u"4.18"_s) << QStringList{};
    QTest::newRow("changes that do not add up") << fell.arg(u"4.28"_s) << QStringList{u"narrative.sum -5.44"_s};
    const QString bought = u"九、政府采购支出情况说明\n2023年度政府采购总额 %1 万元，其中：货物 13.99 万元，工程 31.25 万元。"_s;
    QTest::newRow("two kinds of three") << bought.arg(u"45.24"_s) << QStringList{};
    QTest::newRow("a third kind may be missing") << bought.arg(u"49.26"_s) << QStringList{};
    QTest::newRow("a digit mistyped") << bought.arg(u"45.54"_s) << QStringList{u"narrative.sum 45.54"_s};
    const QString carried = u"一、收入支出决算总体情况说明\n（一）本单位2023年度总收入 %1 万元，其中本年收入 390.55 万元。\n1.一般公共预算财政拨款收入 390.55 万元。\n2.上年结转和结余 190.89 万元。"_s;
    QTest::newRow("with what was carried over") << carried.arg(u"581.44"_s) << QStringList{};
    QTest::newRow("without it") << carried.arg(u"390.55"_s) << QStringList{};
    QTest::newRow("neither") << carried.arg(u"588.44"_s) << QStringList{u"narrative.sum 588.44"_s};
    const QString units = sangong + u"县本级部门，包括行政单位和事业单位，2023年度“三公”经费支出 %1 万元，其中：因公出国（境）费 1.00 万元，公务用车购置及运行维护费 2.00 万元，公务接待费 3.00 万元。"_s;
    QTest::newRow("units are no parts") << units.arg(u"6.00"_s) << QStringList{};
    QTest::newRow("nor hide the parts") << units.arg(u"9.00"_s) << QStringList{u"narrative.sum 9.00"_s};
    const QString below = sangong + u"2023年度“三公”经费支出决算 38.25 万元，比预算数减少 %1 万元。\n1.因公出国（境）费 0.99 万元，比预算数减少 0.31 万元。\n2.公务接待费 10.14 万元，比预算数减少 8.50 万元。\n3.公务用车购置及运行维护费 27.12 万元，比预算数减少 1.07 万元。"_s;
    QTest::newRow("differences from the budget") << below.arg(u"9.88"_s) << QStringList{};
    QTest::newRow("differences that do not add up") << below.arg(u"11.88"_s) << QStringList{u"narrative.sum -11.88"_s};
    const QString unfilled = sangong + u"2023年度因公出国（境）费支出 0 万元，比上年减少%1万元。"_s;
    QTest::newRow("an amount filled in") << unfilled.arg(u"1.00"_s) << QStringList{};
    QTest::newRow("never filled in") << unfilled.arg(u" "_s) << QStringList{u"number.malformed 上年减少 万元"_s};
    QTest::newRow("nor with half-width marks") << QString(unfilled).replace(u"，"_s, u","_s).replace(u"万元。"_s, u"万元;公务接待费 1.00 万元。"_s).arg(u" "_s) << QStringList{u"number.malformed 上年减少 万元"_s};
    const QString spread = u"2023年“三公”经费支出总额 %1 万元。具体情况如下：\n一、因公出国（境）经费\n因公出国（境）费 0.99 万元。\n二、公务接待费\n公务接待费 10.14 万元。\n三、公务用车购置及运行维护费\n公务用车购置及运行维护费 27.12 万元。"_s;
    QTest::newRow("a section for each item") << spread.arg(u"38.25"_s) << QStringList{};
    QTest::newRow("sections that do not add up") << spread.arg(u"38.55"_s) << QStringList{u"narrative.sum 38.55"_s};
    QTest::newRow("unit of the template in a heading") << u"第三部分 XX局2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n2023年度收入总计 5.00 万元。"_s
                                                       << QStringList{u"text.template-residue XX局"_s};
}

void TestPassages::faulty()
{
    QFETCH(QString, passage);
    QFETCH(QStringList, expected);
    QStringList found = faults(passage);
    found.sort();
    expected.sort();
    QCOMPARE(found.join(u"; "_s), expected.join(u"; "_s));
}

/** 收入支出总计 is tied to the last row of the first table; a bare 0 there would have to be what the table has. */
/** 收入总计 and 支出总计 as the narrative tells them. */
void TestPassages::statedTotals_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QList<Severity>>("faults");
    QTest::newRow("one amount") << u"2023年度收入总计 51.20 万元，支出总计 51.20 万元。"_s << QList<Severity>{};
    QTest::newRow("two amounts") << u"2023年度收入总计 51.20 万元，支出总计 51.30 万元。"_s << QList<Severity>{Severity::Error};
    QTest::newRow("told together") << u"2023年度收、支总计分别为 51.20 万元、49.80 万元。"_s << QList<Severity>{Severity::Warning};
    QTest::newRow("without what is carried") << u"2023年度收入总计 51.20 万元，支出总计 49.80 万元，年末结转和结余 1.40 万元。"_s << QList<Severity>{};
    QTest::newRow("the year's own") << u"2023年度总收入 51.20 万元，总支出 49.80 万元。"_s << QList<Severity>{};
    QTest::newRow("of the appropriation") << u"2023年度财政拨款收入总计 51.20 万元，支出总计 51.30 万元。"_s << QList<Severity>{Severity::Error};
}

void TestPassages::statedTotals()
{
    QFETCH(QString, passage);
    QList<Severity> found;
    for (const Finding &finding : checkedPassage(u"一、收入支出决算总体情况说明\n"_s + passage).findings)
        if (finding.rule == "table.balance"_L1)
            found << finding.severity;
    QTEST(found, "faults");
}

/** A full name, a short one and another department's. */
void TestPassages::namesOfTheDepartment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("in full") << u"中国人民政治协商会议湖南省青禾县委员会"_s << QStringList{};
    QTest::newRow("shortened") << u"政协青禾县委员会"_s << QStringList{};
    QTest::newRow("of another county") << u"政协白石县委员会"_s << QStringList{u"政协白石县委员会"_s};
    QTest::newRow("another") << u"白石县农业农村局"_s << QStringList{u"白石县农业农村局"_s};
}

void TestPassages::namesOfTheDepartment()
{
    QFETCH(QString, name);
    const QString title = u"2023年度“三公”经费决算情况说明\n"_s;
    Progress progress;
    const auto report = parseReport(onePage(u"中国人民政治协商会议湖南省青禾县委员会"_s + title + name + title + u"一、总体情况\n“三公”经费支出决算 3.00 万元。\n"_s), progress);
    QCOMPARE(report->meta.region, u"湖南省青禾县"_s);
    QStringList found;
    for (const Finding &finding : runChecks(*report, {}, progress).findings)
        if (finding.rule == "text.department"_L1)
            found << finding.stated;
    QTEST(found, "expected");
}

void TestPassages::totalOfTheBalance()
{
    const QString table = u"第二部分 2023年度部门决算表\n收入支出决算总表\n单位：万元\n收入\t\t支出\t\n项目\t决算数\t项目\t决算数\n"
                          u"一、一般公共预算财政拨款收入\t90.00\t一、一般公共服务支出\t95.00\n本年收入合计\t90.00\t本年支出合计\t95.00\n"
                          u"年初结转和结余\t10.00\t年末结转和结余\t5.00\n总计\t100.00\t总计\t100.00\n"
                          u"第三部分 2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n"_s;
    QCOMPARE(faults(table + u"青禾县教育局2023年度收入支出总计 100.00 万元。"_s), QStringList{});
    const CheckResult result = checkedPassage(table + u"青禾县教育局2023年度收入支出总计 0 万元。"_s);
    const auto wrong = std::find_if(result.findings.begin(), result.findings.end(), [](const Finding &finding) { return finding.rule == "cross.narrative-table"_L1; });
    QVERIFY(wrong != result.findings.end());
    QCOMPARE(wrong->stated, u"0"_s);
    QCOMPARE(wrong->expected, u"100.00"_s);
}

/** Under 年初财政拨款结转和结余 stands what each budget brought along. */
void TestPassages::partsOfTheOpeningBalance()
{
    const QString table = u"第二部分 2023年度部门决算表\n财政拨款收入支出决算总表\n单位：万元\n收入\t\t支出\t\t\t\n项目\t决算数\t项目\t合计\t一般公共预算财政拨款\t政府性基金预算财政拨款\n"
                          u"一、一般公共预算财政拨款\t90.00\t一、一般公共服务支出\t95.00\t95.00\t\n本年收入合计\t90.00\t本年支出合计\t95.00\t95.00\t\n"
                          u"年初财政拨款结转和结余\t10.00\t年末财政拨款结转和结余\t5.00\t5.00\t\n一、一般公共预算财政拨款\t%1\t\t\t\t\n二、政府性基金预算财政拨款\t3.00\t\t\t\t\n"
                          u"总计\t100.00\t总计\t100.00\t100.00\t\n"_s;
    const auto wrong = [](const CheckResult &result) {
        QStringList out;
        for (const Finding &finding : result.findings)
            if (finding.rule == "table.balance"_L1)
                out << finding.stated + u" for "_s + finding.expected;
        return out;
    };
    QCOMPARE(wrong(checkedPassage(table.arg(u"7.00"_s))), QStringList{});
    QCOMPARE(wrong(checkedPassage(table.arg(u"4.00"_s))), QStringList{u"10.00 for 7.00"_s});
}

/** 完成预算的 x % of an item whose budget only the table of 三公经费 prints. */
void TestPassages::budgetOfATable()
{
    const QString table = u"第二部分 2023年度部门决算表\n财政拨款“三公”经费支出决算表\n单位：万元\n"
                          u"合计\t\t因公出国（境）费\t\t公务用车购置及运行维护费\t\t\t\t\t\t公务接待费\t\n\t\t\t\t小计\t\t公务用车购置费\t\t公务用车运行维护费\t\t\t\n"
                          u"预算数\t决算数\t预算数\t决算数\t预算数\t决算数\t预算数\t决算数\t预算数\t决算数\t预算数\t决算数\n"
                          u"6.00\t4.50\t0.00\t0.00\t4.00\t3.00\t0.00\t0.00\t4.00\t3.00\t2.00\t1.50\n第三部分 2023年度部门决算情况说明\n"_s + sangong;
    QCOMPARE(faults(table + u"公务接待费支出决算为 1.50 万元，完成预算的 75.00%。"_s), QStringList{});
    QCOMPARE(faults(table + u"公务接待费支出决算为 1.50 万元，完成预算的 80.00%。"_s), QStringList{u"narrative.completion 80.00"_s});
}

/** Lines of two cells that run into each other where the text is taken out: 险机关缴事费业… is no other name of the code. */
void TestPassages::interleavedNames()
{
    const QString tables = u"第二部分 2023年度部门决算表\n支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n"
                           u"208\t社会保障和就业支出\t5.00\t5.00\t\n20805\t行政事业单位养老支出\t5.00\t5.00\t\n2080506\t机关事业单位职业年金缴费支出\t5.00\t5.00\t\n\t合计\t5.00\t5.00\t\n"
                           u"一般公共预算财政拨款支出决算表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
                           u"208\t社会保障和就业支出\t5.00\t5.00\t\n20805\t行政事业单位养老支出\t5.00\t5.00\t\n2080506\t%1\t5.00\t5.00\t\n\t合计\t5.00\t5.00\t\n"_s;
    QCOMPARE(faults(tables.arg(u"险机缴关费事支业出单位职业年金缴"_s)).join(u"; "_s), QString());
    QCOMPARE(faults(tables.arg(u"机关事业单位职工取暖费"_s)).join(u"; "_s), u"classification.code 机关事业单位职工取暖费"_s);
}

void TestPassages::namesOfTheTable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("as in the table") << u"教育支出（类）普通教育（款）小学教育（项）"_s << QStringList{};
    QTest::newRow("under another 款") << u"教育支出（类）职业教育（款）小学教育（项）"_s << QStringList{u"classification.code 职业教育（款）"_s};
    QTest::newRow("by another name") << u"教育支出（类）普通教育（款）山区小学（项）"_s << QStringList{u"classification.code 山区小学（项）"_s};
}

/** 类/款/项 of the narrative against the rows of the table that they speak of. */
void TestPassages::namesOfTheTable()
{
    QFETCH(QString, path);
    QFETCH(QStringList, expected);
    const QString table = u"第二部分 2023年度部门决算表\n一般公共预算财政拨款支出决算表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
                          u"205\t教育支出\t30.00\t30.00\t\n20502\t普通教育\t30.00\t30.00\t\n2050202\t小学教育\t28.00\t28.00\t\n2050203\t初中教育\t2.00\t2.00\t\n"
                          u"\t合计\t30.00\t30.00\t\n第三部分 2023年度部门决算情况说明\n"_s + general;
    const QString items = u"1.%1。年初预算为 28.00 万元，支出决算为 28.00 万元，完成年初预算的 100.00%。\n"
                          u"2.教育支出（类）普通教育（款）初中教育（项）。年初预算为 2.00 万元，支出决算为 2.00 万元，完成年初预算的 100.00%。\n"_s;
    QCOMPARE(faults(table + items.arg(path)).join(u"; "_s), expected.join(u"; "_s));
}

/** What 人员经费 and 公用经费 are said to have paid for has an amount in the table. */
void TestPassages::itemsPaidFor()
{
    const QString table = u"第二部分 2023年度部门决算表\n一般公共预算财政拨款基本支出决算表\n单位：万元\n科目编码\t科目名称\t决算数\t科目编码\t科目名称\t决算数\n"
                          u"301\t工资福利支出\t30.00\t302\t商品和服务支出\t5.00\n30101\t基本工资\t20.00\t30201\t办公费\t5.00\n30103\t奖金\t\t30202\t印刷费\t\n"
                          u"30113\t住房公积金\t10.00\t\t\t\n\t人员经费合计\t30.00\t\t公用经费合计\t5.00\n第三部分 2023年度部门决算情况说明\n"
                          u"六、一般公共预算财政拨款基本支出决算情况说明\n"_s;
    const QString said = u"一般公共预算财政拨款基本支出 35.00 万元。其中：人员经费 30.00 万元，主要包括：%1；公用经费 5.00 万元，主要包括：%2。"_s;
    QCOMPARE(faults(table + said.arg(u"基本工资、住房公积金"_s, u"办公费"_s)).join(u"; "_s), QString());
    QCOMPARE(faults(table + said.arg(u"基本工资、奖金、住房公积金"_s, u"办公费、印刷费"_s)).join(u"; "_s),
             u"cross.narrative-table 奖金; cross.narrative-table 印刷费"_s);
}

/** A 项 of the fund budget that the classification does not tell by its name is the row so named. */
void TestPassages::itemsOfTheFund()
{
    const QString table = u"第二部分 2023年度部门决算表\n政府性基金预算财政拨款收入支出决算表\n单位：万元\n"
                          u"科目编码\t科目名称\t年初结转和结余\t本年收入\t本年支出合计\t基本支出\t项目支出\t年末结转和结余\n"
                          u"221\t住房保障支出\t\t45.00\t45.00\t\t45.00\t\n22198\t超长期特别国债安排的支出\t\t45.00\t45.00\t\t45.00\t\n"
                          u"2219899\t其他住房保障支出\t\t45.00\t45.00\t\t45.00\t\n\t合计\t\t45.00\t45.00\t\t45.00\t\n"
                          u"第三部分 2023年度部门决算情况说明\n八、政府性基金预算财政拨款收入支出决算情况说明\n"
                          u"住房保障支出（类）超长期特别国债安排的支出（款）其他住房保障支出（项）。年初预算为 40.00 万元，支出决算为 %1 万元。决算数大于预算数的主要原因：新增项目。"_s;
    QCOMPARE(faults(table.arg(u"45.00"_s)).join(u"; "_s), QString());
    QCOMPARE(faults(table.arg(u"54.00"_s)).join(u"; "_s), u"cross.narrative-table 54.00"_s);
}

/** Without a figure in the table of 三公经费 what the narrative says limits what basic expenditure paid for. */
void TestPassages::limitsOfTheNarrative()
{
    const QString table = u"第二部分 2023年度部门决算表\n一般公共预算财政拨款基本支出决算表\n单位：万元\n科目编码\t科目名称\t决算数\t科目编码\t科目名称\t决算数\n"
                          u"301\t工资福利支出\t30.00\t302\t商品和服务支出\t5.00\n30101\t基本工资\t30.00\t30201\t办公费\t2.00\n\t\t\t30231\t公务用车运行维护费\t3.00\n"
                          u"\t人员经费合计\t30.00\t\t公用经费合计\t5.00\n第三部分 2023年度部门决算情况说明\n"_s + sangong;
    const auto limited = [](const QString &passage) {
        const auto findings = checkedPassage(passage).findings;
        return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.rule == "table.cross"_L1 && finding.severity == Severity::Warning; });
    };
    QVERIFY(!limited(table + u"公务用车运行维护费支出 3.00 万元。"_s));
    QVERIFY(limited(table + u"公务用车运行维护费支出 1.20 万元。"_s));
}

/** A form that lost its line "单位：万元" has the unit of the others, unless its amounts are theirs in 元. */
void TestPassages::unitOfTheOtherForms()
{
    const QString tables = u"第二部分 2023年度部门决算表\n收入支出决算总表\n单位：万元\n项目\t决算数\t项目\t决算数\n一、财政拨款收入\t95.00\t一、教育支出\t95.00\n"
                           u"本年收入合计\t95.00\t本年支出合计\t95.00\n总计\t95.00\t总计\t95.00\n支出决算表\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
                           u"205\t教育支出\t%1\t%1\t\n20502\t普通教育\t%1\t%1\t\n\t合计\t%1\t%1\t\n"_s;
    const auto crossed = [](const QString &passage) {
        const auto findings = checkedPassage(passage).findings;
        return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.rule == "table.cross"_L1; });
    };
    QVERIFY(!crossed(tables.arg(u"95.00"_s)));
    QVERIFY(!crossed(tables.arg(u"950,000.00"_s)));
    QVERIFY(crossed(tables.arg(u"96.00"_s)));
    // No form prints a unit: the narrative has one behind the same amount.
    const QString bare = QString(tables).remove(u"单位：万元\n"_s).replace(u"95.00"_s, u"1,295.00"_s).arg(u"1,295.00"_s)
                         + u"第三部分 2023年度部门决算情况说明\n四、支出决算情况说明\n本年支出合计 1295.00 万元，其中：基本支出 1295.00 万元，占 100.00%。"_s;
    QCOMPARE(faults(bare), QStringList());
    const auto small = checkedPassage(tables.arg(u"95.00"_s) + u"“三公”经费支出决算表\n项目\t预算数\t决算数\n合计\t3.00\t2.80\n公务接待费\t3.00\t2.80\n"
                                                                  u"第三部分 2023年度部门决算情况说明\n"_s + sangong + u"公务接待费支出 2.80 万元。"_s);
    QVERIFY(std::none_of(small.findings.begin(), small.findings.end(), [](const Finding &finding) { return finding.rule == "unit.scale"_L1; }));
}

/** A left side with more amounts than its block has columns, and a right one with fewer: no row is placed by force. */
void TestPassages::moreAmountsThanColumns()
{
    const QString table = u"第二部分 2023年度部门决算表\n财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款\n"
                          u"一、一般公共预算财政拨款 90.00 91.00 92.00 93.00 94.00 95.00 一、一般公共服务支出 95.00\n二、政府性基金预算财政拨款 5.00 二、外交支出 5.00\n"
                          u"本年收入合计 95.00 本年支出合计 100.00 95.00 5.00\n总计 95.00 总计 100.00 95.00 5.00\n"_s;
    QVERIFY(!checkedPassage(table).ledger.empty());
}

QTEST_APPLESS_MAIN(TestPassages)
#include "tst_passages.moc"
