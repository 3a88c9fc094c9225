#include "base/progress.h"
#include "core/parse/performancefixture.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const QString form = u"项目支出绩效自评表\n（2024年度）\n项目名称 送戏下乡\n项目资金\n（万元）\n年初预算数\n全年预算数（A）\n全年执行数（B）\n分\n值\n执行率\n（B/A）\n得分\n"
                     "年度资金总额 10 12 12 10 100% 10\n其中：当年财政拨款 10 12 12 — 100% —\n上年结转资金 0 0 0 — —\n"
                     "年度\n总体\n目标\n预期目标（年初设定） 实际完成情况\n送戏下乡一百场，丰富群众文化生活。\n已送戏一百零二场。\n绩\n效\n指\n标\n"
                     "一级指\n标\n二级指标 三级指标\n年度\n指标值\n实际\n完成值\n分值 得分\n偏差原因分析\n及改进措施\n"
                     "产出\n指标\n（50分）\n数量指标\n送戏下乡场次数\n量\n≥100场 102场 20 20\n质量指标 演出合格率 ≥95% 96% 15 15\n时效指标\n演出及时率\n100% 90% 15 12\n雨天推迟，\n今后改期。\n"
                     "效益\n指标\n（40分）\n经济效益指标 无 / /\n社会效益指标\n丰富群众文化生活\n有所丰富 有所丰富 40 40\n满意度\n指标\n（10分）\n服务对象\n满意度指\n标\n观众满意度 ≥90% 95% 10 10\n总 分 100 97\n"_s;

const QString systemHeader = u"一级指标\n二级\n\n指标\n三级指标 标准值 评分标准 分值 指标说明 得分 实际完成情况\n\n"_s;

/** An indicator system: texts between the marks, each cell wrapped, pages that cut a cell. */
const QString indicatorSystem =
    u"乡村道路养护补助资金绩效评价指标体系\n\n"_s + systemHeader +
    u"项目\n\n决策\n\n(10 分)\n\n决策\n\n依据\n\n道路养护计划\n\n编制完整\n\n计划按照公路养护\n\n规程编制\n\n①计划覆盖全部乡道和村道并列明里\n\n程(3 分)\n\n"
    "②计划经交通运输部门审核批准(2分)\n\n5\n\n用以反映养护计划编制是\n\n否完整\n\n5 已完成\n\n"
    "养护资金安排\n\n合理\n\n资金安排符合补助\n\n资金管理办法\n\n资金按里程和路况分配，得分较上年\n\n提高 5%及以上为满分，提高 2%以内\n\n的减半\n\n5\n"
    "用以反映养护资金分配是\n\n否合理\n4\n\n分配未与评\n\n价结果挂钩\n\n"
    "产出\n\n指标\n\n(90 分)\n\n数量\n\n指标\n\n乡道养护里程 ≥120公里\n\n满分:≥120 公里\n\n合格:≥100 公里\n\n零分:<80 公里\n\n40\n\n"
    "用以反映乡道养护任务完\n\n成情况，里程以交通运输\n\n40 已完成\n"_s + u" "_s + systemHeader +
    u"部门年报和检测报告为准\n\n村道养护里程\n\n及路况等级\n\n优良路率不低于百\n\n分之八十\n\n路况检测由第三方完成并出具检测报\n\n告(1 分)\n\n50\n\n"
    "用以反映村道养护的质量\n\n50\n\n优良路率达\n\n百分之八十\n\n三\n\n综合得分 99\n\n"_s;

} // namespace

class TestPerformanceForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks();
    void funds();
    void indicatorRows();
    void groupsFillDown();
    void total();
    void headerOnNextPage();
    void groupPrintedLate();
    void groupOnItsRowsLine();
    void equalTargetAndResult();
    void textsBetweenMarks();
    void figuresInsideSentences();
    void resultBelowScore();
    void cellCutByPage();
    void narrowColumns();
    void fundsHeaderOverPages();
    void aCellALine();
    void costGroup();
    void typedTargets();
    void answersSideBySide();
    void figuresInWrappedCells();
    void rowOfNothing();
    void pointsAlone();
    void reasonBesideTheMarks();
    void figuresInGoals();
    void spreadLetters();
    void rateBrokenOverLines();
    void reasonThatBeginsLikeAUnit();
    void headsBrokenSideBySide();
};

void TestPerformanceForms::blocks()
{
    const auto tables = performanceTables(form);
    QCOMPARE(tables.size(), size_t(3));
    QCOMPARE(int(tables[0].kind), int(TableKind::PerformanceFunds));
    QCOMPARE(int(tables[1].kind), int(TableKind::PerformanceGoals));
    QCOMPARE(int(tables[2].kind), int(TableKind::PerformanceIndicators));
    QCOMPARE(tables[2].title, u"项目支出绩效自评表"_s);
    QCOMPARE(texts(tables[1].rows.front()), (QStringList{u"送戏下乡一百场，丰富群众文化生活。"_s, u"已送戏一百零二场。"_s}));
}

void TestPerformanceForms::funds()
{
    const Table table = performanceTables(form).front();
    QCOMPARE(table.unit, Unit::WanYuan);
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(texts(table.rows[0]), (QStringList{u"年度资金总额"_s, u"10"_s, u"12"_s, u"12"_s, u"10"_s, u"100%"_s, u"10"_s}));
    QVERIFY(table.rows[0].isTotal);
    QCOMPARE(table.cell(0, table.column(ColumnRole::Executed))->text, u"12"_s);
    QCOMPARE(table.cell(0, table.column(ColumnRole::Rate))->text, u"100%"_s);
    QCOMPARE(int(table.cell(2, table.column(ColumnRole::Rate))->state), int(CellState::Blank));
}

void TestPerformanceForms::indicatorRows()
{
    const Table table = performanceTables(form).back();
    QCOMPARE(table.rows.size(), size_t(7));
    QCOMPARE(texts(table.rows[0]).mid(2), (QStringList{u"送戏下乡场次数量"_s, u"≥100场"_s, u"102场"_s, u"20"_s, u"20"_s, u""_s}));
    QCOMPARE(texts(table.rows[2]).last(), u"雨天推迟，今后改期。"_s);
    QCOMPARE(int(table.cell(3, table.column(ColumnRole::Weight))->state), int(CellState::Blank));
}

void TestPerformanceForms::groupsFillDown()
{
    const Table table = performanceTables(form).back();
    QCOMPARE(table.cell(1, table.column(ColumnRole::Group))->text, u"产出指标（50分）"_s);
    QCOMPARE(table.cell(4, table.column(ColumnRole::Group))->text, u"效益指标（40分）"_s);
    QCOMPARE(table.cell(5, table.column(ColumnRole::SubGroup))->text, u"服务对象满意度指标"_s);
}

void TestPerformanceForms::total()
{
    const Table table = performanceTables(form).back();
    const Row &row = table.rows.back();
    QVERIFY(row.isTotal);
    QCOMPARE(table.cell(6, table.column(ColumnRole::Weight))->text, u"100"_s);
    QCOMPARE(table.cell(6, table.column(ColumnRole::Score))->text, u"97"_s);
}

void TestPerformanceForms::headerOnNextPage()
{
    QString text = form;
    text.replace(u"质量指标 演出"_s, u"36\n绩\n效\n指\n标\n一级指\n标\n二级指标 三级指标\n年度\n指标值\n实际\n完成值\n分值 得分\n偏差原因分析\n及改进措施\n质量指标 演出"_s);
    const Table table = performanceTables(text).back();
    QCOMPARE(table.rows.size(), size_t(7));
    QCOMPARE(texts(table.rows[1]), (QStringList{u"产出指标（50分）"_s, u"质量指标"_s, u"演出合格率"_s, u"≥95%"_s, u"96%"_s, u"15"_s, u"15"_s, u""_s}));
}

/** "产出指标（50分） 数量指标 ..." on one line: the part's label tells that the group's ends before it. */
void TestPerformanceForms::groupOnItsRowsLine()
{
    const auto tables = performanceTables(u"项目支出绩效自评表\n项目名称 送戏下乡\n一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n"
                                 "产出指标（50分） 数量指标 送戏场次 ≥100场 102场 30 30\n质量指标 演出合格率 ≥95% 96% 20 20\n"
                                 "效益指标（50分） 社会效益指标 观众人数 ≥2000人 2100人 50 50\n总分 100 100\n"_s);
    QVERIFY(!tables.empty());
    const Table &table = tables.back();
    QCOMPARE(table.rows.size(), size_t(4));
    QCOMPARE(texts(table.rows[0]), (QStringList{u"产出指标（50分）"_s, u"数量指标"_s, u"送戏场次"_s, u"≥100场"_s, u"102场"_s, u"30"_s, u"30"_s}));
    QCOMPARE(texts(table.rows[1]), (QStringList{u"产出指标（50分）"_s, u"质量指标"_s, u"演出合格率"_s, u"≥95%"_s, u"96%"_s, u"20"_s, u"20"_s}));
    QCOMPARE(texts(table.rows[2]).first(3), (QStringList{u"效益指标（50分）"_s, u"社会效益指标"_s, u"观众人数"_s}));
}

void TestPerformanceForms::groupPrintedLate()
{
    QString text = form;
    text.replace(u"产出\n指标\n（50分）\n数量指标"_s, u"数量指标"_s);
    text.replace(u"质量指标 演出"_s, u"产出\n指标\n（50分）\n质量指标 演出"_s);
    const Table table = performanceTables(text).back();
    QCOMPARE(table.cell(0, table.column(ColumnRole::Group))->text, u"产出指标（50分）"_s);
}

void TestPerformanceForms::equalTargetAndResult()
{
    QString text = form;
    text.replace(u"送戏下乡场次数\n量\n≥100场 102场 20 20"_s, u"推进下乡演出，保障乡村文化\n活动正常开展\n有序推进 有序推进\n20 20"_s);
    const Table table = performanceTables(text).back();
    QCOMPARE(texts(table.rows[0]).mid(2, 3), (QStringList{u"推进下乡演出，保障乡村文化活动正常开展"_s, u"有序推进"_s, u"有序推进"_s}));
}

void TestPerformanceForms::textsBetweenMarks()
{
    const Table table = performanceTables(indicatorSystem).back();
    QCOMPARE(table.rows.size(), size_t(5));
    QCOMPARE(texts(table.rows[0]), (QStringList{u"项目决策(10分)"_s, u"决策依据"_s, u"道路养护计划编制完整"_s, u"计划按照公路养护规程编制"_s,
                                                u"①计划覆盖全部乡道和村道并列明里程(3分)②计划经交通运输部门审核批准(2分)"_s, u"5"_s,
                                                u"用以反映养护计划编制是否完整"_s, u"5"_s, u"已完成"_s}));
    QCOMPARE(texts(table.rows[2]).mid(2, 3), (QStringList{u"乡道养护里程"_s, u"≥120公里"_s, u"满分:≥120公里合格:≥100公里零分:<80公里"_s}));
    QCOMPARE(texts(table.rows[2]).first(), u"产出指标(90分)"_s);
}

void TestPerformanceForms::figuresInsideSentences()
{
    const Table table = performanceTables(indicatorSystem).back();
    QCOMPARE(texts(table.rows[1]).mid(2, 3), (QStringList{u"养护资金安排合理"_s, u"资金安排符合补助资金管理办法"_s,
                                                          u"资金按里程和路况分配，得分较上年提高5%及以上为满分，提高2%以内的减半"_s}));
}

void TestPerformanceForms::resultBelowScore()
{
    const Table table = performanceTables(indicatorSystem).back();
    QCOMPARE(texts(table.rows[1]).last(), u"分配未与评价结果挂钩"_s);
    QCOMPARE(texts(table.rows[3]).last(), u"优良路率达百分之八十三"_s);
    QVERIFY(table.rows[4].isTotal);
    QCOMPARE(table.cell(4, table.column(ColumnRole::Score))->text, u"99"_s);
}

void TestPerformanceForms::cellCutByPage()
{
    const Table table = performanceTables(indicatorSystem).back();
    QCOMPARE(texts(table.rows[2]).at(6), u"用以反映乡道养护任务完成情况，里程以交通运输部门年报和检测报告为准"_s);
    QCOMPARE(texts(table.rows[3]).mid(2, 3),
             (QStringList{u"村道养护里程及路况等级"_s, u"优良路率不低于百分之八十"_s, u"路况检测由第三方完成并出具检测报告(1分)"_s}));
}

void TestPerformanceForms::narrowColumns()
{
    // Narrow columns, no blank lines, no list marks; a figure of the result stands alone above its unit.
    const QString text =
        u"2024年度助餐点运营补助绩效评价指标体系\n一级指标 二级指标 三级指标 标准值 评分标准 分值 指标说明 得分 实际完成情况\n"
        "产出指标（60分）\n数量指标\n\n助餐点\n\n开办数\n\n不少于二十\n\n个\n\n每少一个助餐点扣\n\n二分，扣完为止\n\n30\n\n反映助餐点开办情\n\n况\n\n30 已完成\n\n"
        "老年人\n\n就餐人\n\n次\n\n比上年有所\n\n增加\n\n就餐人次比上年增\n\n加 3%得满分，其\n\n余不得分\n\n30\n\n反映老年人就餐情\n\n况\n\n30\n\n日均就\n\n餐人数\n\n21.35\n\n万人\n\n"
        "质量指标\n\n餐品抽\n\n检合格\n\n率\n\n≥98%\n\n每低一个百分点扣\n\n一分，扣完为止\n\n10\n\n反映餐品卫生安全\n\n10 已完成\n\n"
        "从业人\n\n员健康\n\n证持有\n\n全部持证上\n\n岗\n\n发现一人无证上岗\n\n扣五分\n\n10\n\n反映从业人员管理\n\n10 已完成\n\n"
        "时效指标\n\n补助拨\n\n付时间\n\n按季度及时\n\n拨付\n\n逾期拨付的每次扣\n\n两分\n\n10\n\n反映拨付是否及时\n\n10 已完成\n\n"
        "效益指标（40分）\n社会效益指标\n\n子女照\n\n料负担\n\n有所减轻\n\n照料负担减轻的得\n\n满分，未减轻的不\n\n得分\n\n40\n\n反映助餐服务的社\n\n会效果\n\n38 已完成\n\n总分 100 98\n"_s;
    const Table table = performanceTables(text).back();
    QCOMPARE(table.rows.size(), size_t(7));
    QCOMPARE(texts(table.rows[0]).mid(2, 3), (QStringList{u"助餐点开办数"_s, u"不少于二十个"_s, u"每少一个助餐点扣二分，扣完为止"_s}));
    QCOMPARE(texts(table.rows[1]).mid(2), (QStringList{u"老年人就餐人次"_s, u"比上年有所增加"_s, u"就餐人次比上年增加3%得满分，其余不得分"_s, u"30"_s,
                                                       u"反映老年人就餐情况"_s, u"30"_s, u"日均就餐人数21.35万人"_s}));
    QCOMPARE(texts(table.rows[5]).mid(1, 4), (QStringList{u"社会效益指标"_s, u"子女照料负担"_s, u"有所减轻"_s, u"照料负担减轻的得满分，未减轻的不得分"_s}));
}

void TestPerformanceForms::fundsHeaderOverPages()
{
    QString text = form;
    const qsizetype begin = text.indexOf(u"年初预算数\n"_s);
    text.replace(begin, text.indexOf(u"年度\n总体"_s) - begin,
                 u"年初预算数\n全年预算数 全年执行数\n资金结(转)\n余\n执行率 得分\n项目资金预算\n安排及执行进\n度（万元）\n目标申报\n数\n预算编制数\n全年预算数 全年执行数\n"
                 "资金结(转)\n余\n执行率 得分\n资金总额： 8 9 10 7 3 70% 7\n"_s);
    const Table table = performanceTables(text).front();
    QCOMPARE(int(table.kind), int(TableKind::PerformanceFunds));
    QCOMPARE(table.columns.size(), size_t(8));
    QCOMPARE(texts(table.rows.front()), (QStringList{u"资金总额"_s, u"8"_s, u"9"_s, u"10"_s, u"7"_s, u"3"_s, u"70%"_s, u"7"_s}));
}

/** Some programs print each cell on a line of its own. */
void TestPerformanceForms::aCellALine()
{
    const auto tables = performanceTables(u"项目支出绩效自评表\n项目名称\n饮水安全\n资金情况\n（万元）\n年初预算数\n全年预算数\n全年执行数\n分值\n执行率\n得分\n年度资金总额\n150\n180\n171.2\n10\n95.11%\n9.5\n"
                                 "地方资金\n50\n80\n76.2\n—\n95.25%\n—\n年度总体目标\n年初设定目标\n全年实际完成情况\n解决一乡人饮水。\n已解决。\n"
                                 "一级指标\n二级指标\n三级指标\n年度指标值\n实际完成值\n分值\n得分\n未完成原因及改进措施\n产出指标\n数量指标\n新建管网长度\n≥12公里\n12.6公里\n15\n15\n改造水厂数量\n2座\n2座\n15\n15\n"
                                 "时效指标\n按期完工率\n100%\n90%\n10\n8\n雨季延误\n满意度指标\n服务对象满意度指标\n群众满意度\n≥90%\n93%\n10\n10\n总分\n100\n97.5\n"_s);
    QCOMPARE(tables.size(), size_t(3));
    QCOMPARE(texts(tables[0].rows.at(1)), (QStringList{u"地方资金"_s, u"50"_s, u"80"_s, u"76.2"_s, u"—"_s, u"95.25%"_s, u"—"_s}));
    QCOMPARE(tables[2].rows.size(), size_t(5));
    QCOMPARE(texts(tables[2].rows[1]), (QStringList{u"产出指标"_s, u"数量指标"_s, u"改造水厂数量"_s, u"2座"_s, u"2座"_s, u"15"_s, u"15"_s, u""_s}));
    QCOMPARE(texts(tables[2].rows[2]).last(), u"雨季延误"_s);
    QCOMPARE(texts(tables[2].rows[4]), (QStringList{u"总分"_s, u""_s, u""_s, u""_s, u""_s, u"100"_s, u"97.5"_s, u""_s}));
}

/** The forms of 2023 and later begin with a group of costs. */
void TestPerformanceForms::costGroup()
{
    const Table table = performanceTables(u"项目支出绩效自评表\n一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n成本指标\n（20分）\n经济成本\n指标\n免费开放支出 ≤20万元 18.5万元 20 20\n"
                                 "产出指标\n（40分）\n数量指标\n公益培训期数 ≥40期 42期 40 40\n总分 100 98\n"_s).back();
    QCOMPARE(table.cell(0, table.column(ColumnRole::Group))->text, u"成本指标（20分）"_s);
    QCOMPARE(table.cell(1, table.column(ColumnRole::Group))->text, u"产出指标（40分）"_s);
}

/** "性质" and "权重" beside the targets. */
void TestPerformanceForms::typedTargets()
{
    const Table table = performanceTables(u"部门整体支出绩效自评表\n一级指标 二级指标 三级指标 性质 指标值 实际完成值 权重 得分 偏差原因及措施\n产出指标 数量指标 资助学生人数 ≥ 3000 3120 20 20\n"
                                 "时效指标 拨付及时率 ＝ 100% 95% 10 9 流程较长\n合计 100 96.92\n"_s).back();
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(texts(table.rows[1]), (QStringList{u"产出指标"_s, u"时效指标"_s, u"拨付及时率"_s, u"＝"_s, u"100%"_s, u"95%"_s, u"10"_s, u"9"_s, u"流程较长"_s}));
}

void TestPerformanceForms::answersSideBySide()
{
    QString text = form;
    text.replace(u"质量指标 演出合格率 ≥95% 96% 15 15"_s, u"质量指标 演出有专人组织 是 是 15 15"_s);
    text.replace(u"时效指标\n演出及时率\n100% 90% 15 12"_s, u"时效指标\n按演出计划时\n限完成\n是 是 15 12"_s);
    const Table table = performanceTables(text).back();
    QCOMPARE(texts(table.rows[1]).mid(2, 3), (QStringList{u"演出有专人组织"_s, u"是"_s, u"是"_s}));
    QCOMPARE(texts(table.rows[2]).mid(2, 3), (QStringList{u"按演出计划时限完成"_s, u"是"_s, u"是"_s}));
}

void TestPerformanceForms::figuresInWrappedCells()
{
    QString text = form;
    text.replace(u"送戏下乡场次数\n量\n≥100场 102场 20 20"_s, u"为全乡 2万名群众演\n出。\n96% 已完成 20 20"_s);
    text.replace(u"演出及时率\n100% 90% 15 12"_s, u"下乡 30 个行政村\n演出，每村都有人看\n90%及时 已完成 15 12"_s);
    const Table table = performanceTables(text).back();
    QCOMPARE(texts(table.rows[0]).mid(2, 3), (QStringList{u"为全乡2万名群众演出。"_s, u"96%"_s, u"已完成"_s}));
    QCOMPARE(texts(table.rows[2]).mid(2, 3), (QStringList{u"下乡30个行政村演出，每村都有人看"_s, u"90%及时"_s, u"已完成"_s}));
}

void TestPerformanceForms::rowOfNothing()
{
    QString text = form;
    text.replace(u"社会效益指标"_s, u"生态效益指标 无 无 无 无 无 无\n社会效益指标"_s);
    const Table table = performanceTables(text).back();
    QCOMPARE(table.rows.size(), size_t(8));
    QCOMPARE(texts(table.rows[4]), (QStringList{u"效益指标（40分）"_s, u"生态效益指标"_s, u"无"_s, u"无"_s, u"无"_s, u"无"_s, u"无"_s, u"无"_s}));
    QCOMPARE(texts(table.rows[5]).at(2), u"丰富群众文化生活"_s);
}

void TestPerformanceForms::reasonBesideTheMarks()
{
    QString text = form;
    text.replace(u"100% 90% 15 12\n雨天推迟，\n今后改期。\n"_s, u"100% 90% 15 12 因雨天推迟\n演出，今后\n改期。\n"_s);
    QCOMPARE(texts(performanceTables(text).back().rows[2]).last(), u"因雨天推迟演出，今后改期。"_s);
    // Lines wider than the reason's are the next row's own, printed above its label.
    text = form;
    text.replace(u"15 12\n雨天推迟，\n今后改期。\n"_s, u"15 12 因雨推迟\n"_s);
    text.replace(u"社会效益指标\n丰富群众文化生活\n有所丰富 有所丰富 40 40"_s, u"经济效益指标 带动消费 有所提高 有所提高 20 20 因雨推迟\n演出丰富群众文化生活\n社会效益指标\n有所丰富 有所丰富 20 20"_s);
    const Table table = performanceTables(text).back();
    QCOMPARE(texts(table.rows[4]).last(), u"因雨推迟"_s);
    QCOMPARE(texts(table.rows[5]).at(2), u"演出丰富群众文化生活"_s);
}

void TestPerformanceForms::figuresInGoals()
{
    QString text = form;
    text.replace(u"送戏下乡一百场，丰富群众文化生活。\n已送戏一百零二场。\n"_s,
                 u"组织剧团到全乡各村巡回演出，丰富群众文化生活，全年不\n少于规定的场次。\n完成巡回演出任务，落实上级补助 40 万。按照安排为 12 个\n村送戏 102 场，观众 3 万人次。\n"_s);
    const Table table = performanceTables(text)[1];
    QCOMPARE(texts(table.rows.front()), (QStringList{u"组织剧团到全乡各村巡回演出，丰富群众文化生活，全年不少于规定的场次。"_s,
                                                     u"完成巡回演出任务，落实上级补助40万。按照安排为12个村送戏102场，观众3万人次。"_s}));
}

/** Labels justified by blanks between their letters, as a typesetter spreads them. */
void TestPerformanceForms::spreadLetters()
{
    const auto tables = performanceTables(u"项 目 支 出 绩 效 自 评 表\n项 目 资 金 （ 元 ） 年 初 预 算 数 全 年 预 算 数 全 年 执 行 数 分 值 执 行 率 得 分\n"
                                 "年 度 资 金 总 额 10.00 12.00 12.00 10 100% 10\n其 中 ： 当 年 财 政 拨 款 10.00 12.00 12.00 — — —\n"
                                 "预 期 目 标 实 际 完 成 情 况\n送戏下乡一百场，丰富群众文化生活。\n已送戏一百零二场。\n绩 效 指 标\n"
                                 "一 级 指 标 二 级 指 标 三 级 指 标 年 度 指 标 值 实 际 完 成 值 分 值 得 分\n"
                                 "产 出 指 标 （ 6 0 分 ） 数 量 指 标 送戏场次 ≥100场 102场 60 60\n效 益 指 标 社 会 效 益 指 标 观众人数 ≥200人 210人 30 30\n总 分 100 100\n"_s);
    QCOMPARE(tables.size(), size_t(3));
    QCOMPARE(tables[0].title, u"项目支出绩效自评表"_s);
    QCOMPARE(tables[0].unit, Unit::Yuan);
    QCOMPARE(texts(tables[0].rows[0]), (QStringList{u"年度资金总额"_s, u"10.00"_s, u"12.00"_s, u"12.00"_s, u"10"_s, u"100%"_s, u"10"_s}));
    QCOMPARE(texts(tables[1].rows[0]), (QStringList{u"送戏下乡一百场，丰富群众文化生活。"_s, u"已送戏一百零二场。"_s}));
    QCOMPARE(texts(tables[2].rows[0]), (QStringList{u"产出指标（60分）"_s, u"数量指标"_s, u"送戏场次"_s, u"≥100场"_s, u"102场"_s, u"60"_s, u"60"_s}));
    QCOMPARE(texts(tables[2].rows[1]).first(3), (QStringList{u"效益指标"_s, u"社会效益指标"_s, u"观众人数"_s}));
}

/** A narrow column breaks the rate: the marks behind it are the row's still, and the sign is the rate's. */
void TestPerformanceForms::rateBrokenOverLines()
{
    QString text = form;
    text.replace(u"年度资金总额 10 12 12 10 100% 10\n"_s, u"年度资金总额 10 12 12 10\n98.25\n%\n9.83\n"_s);
    const Table table = performanceTables(text).front();
    QCOMPARE(texts(table.rows[0]), (QStringList{u"年度资金总额"_s, u"10"_s, u"12"_s, u"12"_s, u"10"_s, u"98.25%"_s, u"9.83"_s}));
    QCOMPARE(table.cell(0, table.column(ColumnRole::Rate))->number.unit, Unit::Percent);
    QCOMPARE(texts(table.rows[1]).first(2), (QStringList{u"其中：当年财政拨款"_s, u"10"_s}));
    // A row that ends in its weight has neither rate nor score.
    text = form;
    text.replace(u"年度资金总额 10 12 12 10 100% 10\n"_s, u"年度资金总额 10 12 12 10\n"_s);
    const Table open = performanceTables(text).front();
    QCOMPARE(open.cell(0, open.column(ColumnRole::Weight))->text, u"10"_s);
    QCOMPARE(int(open.cell(0, open.column(ColumnRole::Score))->state), int(CellState::Blank));
}

void TestPerformanceForms::reasonThatBeginsLikeAUnit()
{
    QString text = form;
    text.replace(u"15 12\n雨天推迟，\n今后改期。\n"_s, u"15 12 个别场次因雨推迟\n"_s);
    const Table table = performanceTables(text).back();
    QCOMPARE(table.rows.size(), size_t(7));
    QCOMPARE(texts(table.rows[2]).mid(5), (QStringList{u"15"_s, u"12"_s, u"个别场次因雨推迟"_s}));
}

/** Heads that a text prints line by line, with or without the letters of the vertical label between them. */
void TestPerformanceForms::headsBrokenSideBySide()
{
    const QString rows = u"产出指\n标\n数量指标 送戏场次 ≥100场 102场 60 60\n效益指\n标\n社会效益\n指标\n观众人数 ≥200人 210人 30 30\n总分 90 90\n"_s;
    for (const QString &heads : {u"绩效 一级指 二级指标 三级指标 年度指标 实际完成 分值 得分\n指标 标 值 值\n"_s,
                                 u"绩 一级指 二级指标 三级指标 年度指标 实际完成 分值 得分\n效\n指\n标\n标 值 值\n"_s}) {
        const auto tables = performanceTables(u"项目支出绩效自评表\n"_s + heads + rows);
        QVERIFY(!tables.empty());
        QCOMPARE(tables.back().columns.size(), size_t(7));
        QCOMPARE(texts(tables.back().rows[0]), (QStringList{u"产出指标"_s, u"数量指标"_s, u"送戏场次"_s, u"≥100场"_s, u"102场"_s, u"60"_s, u"60"_s}));
        QCOMPARE(texts(tables.back().rows[1]).first(3), (QStringList{u"效益指标"_s, u"社会效益指标"_s, u"观众人数"_s}));
    }
}

/** Hubei's form prints what each indicator got and not what it could get. */
void TestPerformanceForms::pointsAlone()
{
    const auto tables = performanceTables(u"2023年度项目支出绩效自评表\n单位名称：青禾县水务局\n年度绩效目标（80分） 一级指标 二级指标 三级指标 年初目标值（A） 实际完成值（B） 得分\n"
                                          "产出指标（40分） 数量指标 疏浚河道 ≥30公里 32公里 20\n质量指标 验收合格率 100% 100% 18\n效益指标（40分） 社会效益指标 受益人口 ≥5万人 5.2万人 38\n总分 96\n"_s);
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].column(ColumnRole::Weight), -1);
    QCOMPARE(tables[0].rows.size(), size_t(4));
    QCOMPARE(texts(tables[0].rows[1]), QStringList({u"产出指标（40分）"_s, u"质量指标"_s, u"验收合格率"_s, u"100%"_s, u"100%"_s, u"18"_s}));
    QVERIFY(tables[0].rows[3].isTotal);
    QCOMPARE(tables[0].rows[3].cells[5].text, u"96"_s);
}

QTEST_APPLESS_MAIN(TestPerformanceForms)
#include "tst_performanceforms.moc"
