#include "core/parse/foundtables.h"

#include "parse/parsereport.h"
#include "parse/webcells.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestTextTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesWithoutBody();
    void titleMissing();
    void fundDeclaredEmpty();
    void emptyByNarrative();
    void statistics();
    void unitList();
    void unitNamesOverLines();
    void unitInTheNextLine();
    void tabSeparated();
    void gridsOverPages();
    void partsTheBlocksOfAForm();
    void webPageAsText();
    void webTableWithCodes();
    void webHeaderOfTwoLines();
    void webCellsOnLinesOfTheirOwn();
    void spansQuoteTheSource();
    void itemsWithoutAmounts();
    void headerOfTheNextPage();
    void formBehindATable();
};

void TestTextTables::titlesWithoutBody()
{
    const Found found(u"目录\n一、收入支出决算总表.....- 12 -\n二、收入决算表.....- 13 -\n第四部分 决算表\n一、收入支出决算总表\n二、收入决算表\n第五部分 名词解释\n"_s);
    QCOMPARE(found.tables.size(), size_t(2));
    for (const Table &table : found.tables) {
        QVERIFY(table.isImage);
        QVERIFY(table.rows.empty());
    }
    QCOMPARE(found.notices.size(), size_t(1)); // one cause
    QCOMPARE(found.notices.front().message.args, (QStringList{u"2"_s, u"收入支出决算总表"_s, u"收入决算表"_s}));
    QVERIFY(found.document.quote(found.notices.front().span).endsWith(u"二、收入决算表"));
    const Found apart(u"第四部分 决算表\n一、收入支出决算总表\n"_s + u"文字说明。\n"_s.repeated(4) + u"二、支出决算表\n第五部分 名词解释\n"_s);
    QCOMPARE(apart.notices.size(), size_t(2));
}

void TestTextTables::titleMissing()
{
    const Found found(u"公开08表\n部门：青禾县文化馆 单位：万元\n项目 本年支出\n科目代码 科目名称 合计 基本支出 项目支出\n栏次 1 2 3\n合计 5.00 0.00 5.00\n"
                      "注：本表反映部门本年度国有资本经营预算财政拨款支出情况。\n"_s);
    QCOMPARE(found.tables.size(), size_t(1));
    QCOMPARE(int(found.tables.front().kind), int(TableKind::Capital));
    QCOMPARE(found.tables.front().code, u"公开08表"_s);
}

void TestTextTables::fundDeclaredEmpty()
{
    const Found found(u"政府性基金预算财政拨款收入支出决算表\n公开08表\n单位：元\n科目编码 科目名称 年初结转和结余 本年收入 本年支出 年末结转和结余\n小计 基本支出 项目支出\n栏次 1 2 3 4 5 6\n合计\n"
                      "注：本表反映政府性基金收支情况。\n说明：本表无数据\n国有资本经营预算财政拨款支出决算表\n公开09表\n单位：元\n科目编码 科目名称 合计 基本支出 项目支出\n栏次 1 2 3\n合计 5.00 0.00 5.00\n注：完。\n"_s);
    QCOMPARE(found.tables.size(), size_t(2));
    QVERIFY(found.tables[0].declaredEmpty);
    QCOMPARE(found.document.quote(found.tables[0].statement), u"说明：本表无数据"_s);
    QVERIFY(!found.tables[1].declaredEmpty);
    QCOMPARE(int(found.tables[1].kind), int(TableKind::Capital));
}

void TestTextTables::emptyByNarrative()
{
    const Found found(u"八、政府性基金预算收支情况\n本部门2024年度无政府性基金预算财政拨款收支，已公开空表。\n第三部分 决算表\n政府性基金预算财政拨款收入支出决算表\n公开07表\n单位：万元\n"
                      "科目代码 科目名称 年初结转和结余 本年收入 本年支出 年末结转和结余\n栏次 1 2 3 4 5 6\n合计\n注：本表反映政府性基金收支情况。\n"_s);
    const Table *table = found.of(TableKind::Fund);
    QVERIFY(table);
    QVERIFY(table->declaredEmpty);
    QVERIFY(found.document.quote(table->statement).startsWith(u"本部门2024年度无政府性基金"));
}

void TestTextTables::statistics()
{
    const Found found(u"部门决算公开相关信息统计表\n公开10表\n金额单位：元\n一、政府采购情况\n项目 行次 采购金额\n合计 1 150.00\n货物 2 100.00\n工程 3\n服务 4 50.00\n"
                      "二、机关运行经费\n项目 统计数\n（一）行政单位 5 210.60\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Statistics);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(7));
    QCOMPARE(texts(table->rows[0]).first(), u"一、政府采购情况"_s);
    QCOMPARE(texts(table->rows[6]), (QStringList{u"（一）行政单位"_s, u"5"_s, u"210.60"_s}));
}

void TestTextTables::unitList()
{
    const Found found(u"纳入决算编制范围的单位共2个：\n\n序号 单位名称 单位性质\n1 青禾县文化馆本级（机关） 行政单位\n\n2 青禾县图书馆 事业单位\n\n三、人员情况\n"_s);
    QCOMPARE(found.tables.size(), size_t(1));
    QCOMPARE(texts(found.tables.front().rows[1]), (QStringList{u"2"_s, u"青禾县图书馆"_s, u"事业单位"_s}));
}

void TestTextTables::unitNamesOverLines()
{
    const Found found(u"纳入决算编制范围的单位包括：\n序号 单位名称 备注\n1 青禾县 XX 局（本级） \n2 \n青禾县规划和自然资源局执法大队\n（下属参公事业单位） \n \n3 青禾县自然资源确权\n登记事务中心 \n4 青禾县测绘所 并入本级\n"
                      "5 \n青禾县规划和自然资源管理事务中\n（下属事业单位） \n2024年度部门决算表\n一是加强管理，二是优化服务。\n"_s);
    QCOMPARE(found.tables.size(), size_t(1));
    const Table &table = found.tables.front();
    QCOMPARE(table.rows.size(), size_t(5));
    QCOMPARE(texts(table.rows[0]), (QStringList{u"1"_s, u"青禾县XX局（本级）"_s, QString()}));
    QCOMPARE(texts(table.rows[1]), (QStringList{u"2"_s, u"青禾县规划和自然资源局执法大队（下属参公事业单位）"_s, QString()}));
    QCOMPARE(texts(table.rows[2]), (QStringList{u"3"_s, u"青禾县自然资源确权登记事务中心"_s, QString()}));
    QCOMPARE(texts(table.rows[3]), (QStringList{u"4"_s, u"青禾县测绘所"_s, u"并入本级"_s}));
    QCOMPARE(texts(table.rows[4]), (QStringList{u"5"_s, u"青禾县规划和自然资源管理事务中（下属事业单位）"_s, QString()}));
}

void TestTextTables::unitInTheNextLine()
{
    const Found found(u"支出决算表\n单位名称：青禾县文化馆 单位：\n万元\n科目编码 科目名称 合计 基本支出 项目支出\n205 教育支出 3.00 2.00 1.00\n"
                      "20502 普通教育 3.00 2.00 1.00\n合计 3.00 2.00 1.00\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(int(table->unit), int(Unit::WanYuan));
    QCOMPARE(found.document.quote(table->unitSpan), u"万元"_s);
}

void TestTextTables::tabSeparated()
{
    const Found found(u"表 2-1 年度预算表\n单位：万元\n项目名称\t年初预算\t年度总预算\n一、基本支出\t12.50\t13.00\n二、项目支出\t-\t4.00\n总计\t12.50\t17.00\n\n后文。\n"
                      "| 项目 | 金额 |\n| --- | --- |\n| 水费 | 3.20 |\n"_s);
    QCOMPARE(found.tables.size(), size_t(2));
    QCOMPARE(found.tables[0].title, u"年度预算表"_s);
    QCOMPARE(found.tables[0].rows.size(), size_t(3));
    QCOMPARE(int(found.tables[0].rows[1].cells[1].state), int(CellState::Dash));
    QVERIFY(found.tables[0].rows[2].isTotal);
    QCOMPARE(texts(found.tables[1].rows.front()), (QStringList{u"水费"_s, u"3.20"_s}));
}

void TestTextTables::gridsOverPages()
{
    const QString head = u"表 2-1 年度预算表\n单位：万元\n项目名称\t年初预算\t年度总预算\n一、基本支出\t12.50\t13.00\n"_s;
    const QString tail = u"二、项目支出\t-\t4.00\n总计\t12.50\t17.00\n\n后文。\n"_s;
    for (const QString &between : {u"\n- 7 -\n\f\n"_s, u"\n\n\n"_s, u"7\n\f"_s, u"\n\f8\n"_s, u""_s}) {
        const Found found(u"\f7\n"_s + head + between + tail);
        QCOMPARE(found.tables.size(), size_t(1));
        QCOMPARE(found.tables[0].rows.size(), size_t(3));
    }
    const QString running = u"云溪县水利局2023年度部门决算\n"_s;
    const Found headed(running + u"目录\n"_s + running + head + u"7\n\f"_s + running + tail + u"8\n\f"_s + running);
    QCOMPARE(headed.tables.size(), size_t(1));
    QCOMPARE(headed.tables[0].rows.size(), size_t(3));
    // Another number of cells is another table.
    const Found two(head + u"\n\n\n"_s + u"单位\t预算\n局机关\t12.50\n水文站\t1.00\n\n后文。\n"_s);
    QCOMPARE(two.tables.size(), size_t(2));
}

void TestTextTables::partsTheBlocksOfAForm()
{
    const Found found(u"项目支出绩效自评表\n\n项目名称\t培训\t\t\t\t\t\n项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t20.00\t20.00\t18.50\t10\t92.50%\t9.25\n"
                      "总体目标\t预期目标\t\t\t实际完成情况\t\t\n\t办班。\t\t\t已办班。\t\t\n"
                      "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t期数\t≥4期\t5期，均\t50\t50\n\n\t\t\t\t按时办完\t\t\n\t质量指标\t合格率\t100%\t100%\t40\t40\n总分\t\t\t\t\t100\t99.25\n"_s);
    const Table *funds = found.of(TableKind::PerformanceFunds);
    const Table *rows = found.of(TableKind::PerformanceIndicators);
    QVERIFY(funds && rows && found.of(TableKind::PerformanceGoals));
    QCOMPARE(funds->unit, Unit::WanYuan);
    QCOMPARE(at(*funds, 0, ColumnRole::Executed), u"18.50"_s);
    QCOMPARE(rows->rows.size(), size_t(3));
    QCOMPARE(at(*rows, 0, ColumnRole::Achieved), u"5期，均按时办完"_s);
    QCOMPARE(at(*rows, 1, ColumnRole::Group), u"产出指标"_s);
    QCOMPARE(at(*rows, 2, ColumnRole::SubGroup), QString());
}

void TestTextTables::webPageAsText()
{
    const Found found(u"一般公共预算财政拨款“三公”经费支出决算表\n单位：万元\n项 目 | 预 算 数 | 决 算 数 |\n合 计 | 2.80 | 2.50 |\n因公出国（境）费 | ||\n公务接待费 | 2.80 | 2.50 |\n公务用车购置费 |\n"
                      "二、情况说明\n说明文字。\n项目支出绩效自评表 | |||\n项目资金 | 年度资金（万元） | 年初预算 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 |\n"
                      "总额 | 0.00 | 3.30 | 3.30 | 100.00% | 10 | 10 ||\n财政资金 | 0.00 | 3.30 | 3.30 | 100.00% | / | / ||\n"
                      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |\n产出指标 | 数量指标 | 购置电脑 | 3台 | 3台 | 90 | 90 ||\n后文。\n"_s);
    const Table *public3 = found.of(TableKind::SanGong);
    QVERIFY(public3);
    QCOMPARE(public3->rows.size(), size_t(4));
    QCOMPARE(texts(public3->rows[0]), (QStringList{u"合计"_s, u"2.80"_s, u"2.50"_s}));
    QCOMPARE(texts(public3->rows[3]), (QStringList{u"公务用车购置费"_s, QString(), QString()}));
    const Table *funds = found.of(TableKind::PerformanceFunds);
    QVERIFY(funds);
    QCOMPARE(funds->title, u"项目支出绩效自评表"_s);
    QCOMPARE(funds->columns[1].title, u"年初预算"_s);
    QCOMPARE(texts(funds->rows[0]), (QStringList{u"总额"_s, u"0.00"_s, u"3.30"_s, u"3.30"_s, u"100.00%"_s, u"10"_s, u"10"_s}));
    const Table *indicators = found.of(TableKind::PerformanceIndicators);
    QVERIFY(indicators);
    QCOMPARE(indicators->columns[0].title, u"一级指标"_s);
    QCOMPARE(texts(indicators->rows[0]), (QStringList{u"产出指标"_s, u"数量指标"_s, u"购置电脑"_s, u"3台"_s, u"3台"_s, u"90"_s, u"90"_s}));
}

/** 项目 and 合计 stand over the code and its name; the text of a web page does not show that they span both. */
void TestTextTables::webTableWithCodes()
{
    const QString cells = u"收入决算表 | |||||\n公开02表 | |||||\n项 目 |\n本年收入合计 |\n财政拨款收入 |\n事业收入 |\n其他收入 | |\n功能分类科目编码 |\n科目名称 | ||||\n栏次 |\n1 |\n2 |\n3 |\n4 | |\n"
                           "合计 |\n12.00 |\n10.00 |\n|\n2.00 | |\n205 |\n教育支出 |\n12.00 |\n10.00 |\n|\n2.00 |\n20502 |\n普通教育 |\n12.00 |\n10.00 |\n|\n2.00 |\n2050202 |\n小学教育 |\n12.00 |\n10.00 |\n|\n2.00 |\n"_s;
    Progress progress;
    const auto report = parseReport(std::make_shared<Document>(documentOf(cells)), progress);
    QCOMPARE(report->tables.size(), size_t(1));
    const Table &table = report->tables[0];
    QCOMPARE(table.columns.size(), size_t(6));
    QCOMPARE(table.columns[5].title, u"其他收入"_s);
    QCOMPARE(texts(table.rows[0]), QStringList({QString(), u"合计"_s, u"12.00"_s, u"10.00"_s, QString(), u"2.00"_s}));
    QCOMPARE(texts(table.rows[3]), QStringList({u"2050202"_s, u"小学教育"_s, u"12.00"_s, u"10.00"_s, QString(), u"2.00"_s}));
}

void TestTextTables::webHeaderOfTwoLines()
{
    const Found found(u"单位：万元 | ||||\n项目 | 上年决算数 | 本年决算数 | 比上年增减情况 | |\n增减金额 | 增减幅度 |||\n合计 | 29.10 | 27.00 | -2.10 | -7.22% |\n公务接待费 | 16.80 | 15.90 | -0.90 | -5.36% |\n"_s);
    QCOMPARE(found.tables.size(), size_t(1));
    QCOMPARE(found.tables[0].columns.size(), size_t(5));
    QCOMPARE(found.tables[0].columns[4].title, u"比上年增减情况-增减幅度"_s);
    QCOMPARE(found.tables[0].rows.size(), size_t(2));
}

void TestTextTables::webCellsOnLinesOfTheirOwn()
{
    const QString page = u"收入支出决算总表 | |||||\n公开01表 | |||||\n编制单位：青禾县教育局 |\n单位：万元 | ||||\n收入 |\n支出 | ||||\n项 目 |\n行次 |\n决算数 |\n项 目 |\n行次 |\n决算数 |\n"
                          "一、一般公共预算财政拨款收入 |\n1 |\n51.20 |\n一、一般公共服务支出 |\n31 |\n48.10 |\n二、政府性基金预算财政拨款收入 |\n2 |\n0.00 |\n二、外交支出 |\n32 |\n0.00 |\n"
                          "“三公”经费支出决算表\n单位：万元\n项 目 |\n预 算 数 |\n决 算 数 |\n合 计 |\n2.80 |\n2.50 |\n公务接待费 |\n2.80 |\n2.50 |\n"_s;
    const auto printed = std::make_shared<Document>(documentOf(page));
    const auto plain = withRowsOfCells(printed);
    QCOMPARE(plain->text.size(), page.size()); // every character keeps its place
    const Found found(plain->text);
    const Table *balance = found.of(TableKind::Balance);
    const Table *sangong = found.of(TableKind::SanGong);
    QVERIFY(balance && sangong);
    QCOMPARE(balance->code, u"公开01表"_s);
    QCOMPARE(texts(balance->rows[0]).join(u' '), u"一、一般公共预算财政拨款收入 1 51.20 一、一般公共服务支出 31 48.10"_s);
    QCOMPARE(texts(sangong->rows[0]), QStringList({u"合计"_s, u"2.80"_s, u"2.50"_s}));
    const Found margin(withRowsOfCells(std::make_shared<Document>(documentOf(u"“三公”经费支出决算表\n单位：万元\n|\n项 目 |\n预 算 数 |\n决 算 数 |\n|\n合 计 |\n24.60 |\n16.73 |\n|\n公务接待费 |\n0.10 |\n0.20 |\n|\n公务用车购置及运行维护费 |\n24.50 |\n16.53 |\n"_s)))->text);
    QVERIFY(margin.of(TableKind::SanGong));
    QCOMPARE(texts(margin.of(TableKind::SanGong)->rows[1]), QStringList({u"公务接待费"_s, u"0.10"_s, u"0.20"_s}));
    const auto listed = std::make_shared<Document>(documentOf(u"各校修缮情况\n学校 |\n2023年度支出（万元） |\n面积 |\n第一小学 |\n12.50 |\n|\n第二小学 |\n|\n300 |\n第三小学 |\n8.00 |\n120 |\n"_s));
    QCOMPARE(withRowsOfCells(listed)->lineCount(), 5); // a title and four rows
    const auto rows = std::make_shared<Document>(documentOf(u"合 计 | 2.80 | 2.50 |\n因公出国（境）费 | ||\n公务接待费 | 2.80 | 2.50 |\n公务用车购置费 | ||\n"_s));
    QCOMPARE(withRowsOfCells(rows), rows); // a line a row
    Progress progress;
    const auto report = parseReport(listed, progress);
    QCOMPARE(report->tables.size(), size_t(1));
    QCOMPARE(texts(report->tables[0].rows[1]), QStringList({u"第二小学"_s, QString(), u"300"_s})); // the blank cell keeps its column
    QCOMPARE(report->document, listed);
}

/** An item whose amounts are blank is a row, not the beginning of the next one's name. */
void TestTextTables::itemsWithoutAmounts()
{
    const Found found(u"一般公共预算财政拨款“三公”经费支出决算表\n单位：万元\n项目   预算数   决算数\n合计   9.00   8.00\n1.因公出国（境）费\n2.公务用车购置及运行维护费   9.00   8.00\n"
                      "其中：（1）公务用车购置费\n（2）公务用车运行维护费   9.00   8.00\n3.公务接待费   2.00   1.00\n"_s);
    const Table *items = found.of(TableKind::SanGong);
    QVERIFY(items);
    QCOMPARE(items->rows.size(), size_t(6));
    QCOMPARE(items->rows[3].cells[0].text, u"其中：（1）公务用车购置费"_s);
    QCOMPARE(texts(items->rows[4]), QStringList({u"（2）公务用车运行维护费"_s, u"9.00"_s, u"8.00"_s}));
}

/** A form of performance ends the table above it that has no note. */
void TestTextTables::formBehindATable()
{
    const Found found(u"政府采购支出情况表\n单位：万元\n项目 采购金额\n合计 30.00\n货物 30.00\n2023年度项目支出绩效自评表\n项目名称 河道疏浚\n一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n产出指标 数量指标 疏浚河道 ≥30公里 32公里 90 90\n总分 100 100\n"_s);
    const Table *bought = found.of(TableKind::Statistics);
    QVERIFY(bought && found.of(TableKind::PerformanceIndicators));
    QCOMPARE(bought->rows.size(), size_t(2));
}

/** The header that each page prints again is no part of the rows beside it. */
void TestTextTables::headerOfTheNextPage()
{
    QString page = u"收入支出决算总表\n单位：元\n\n          收入                              支出\n\n\n      项目         行次    决算数        项目         行次    决算数\n\n\n      栏次                   1           栏次                   2\n\n\n"_s;
    page += u"一、财政拨款收入    1      100.00   一、一般公共服务支出   4        0.00\n\n\n二、事业收入        2        0.00   二、外交支出           5        0.00\n"_s;
    page += u"\f        收入                            支出\n\n\n    项目         行次    决算数        项目         行次    决算数\n\n\n    栏次                   1           栏次                   2\n\n\n"_s;
    page += u"三、其他收入        3        0.00   三、国防支出           6      100.00\n\n\n本年收入合计        7      100.00   本年支出合计           8      100.00\n"_s;
    const Found found(page);
    const Table *balance = found.of(TableKind::Balance);
    QVERIFY(balance);
    QCOMPARE(balance->rows.size(), size_t(4));
    QCOMPARE(texts(balance->rows[1]), QStringList({u"二、事业收入"_s, u"2"_s, u"0.00"_s, u"二、外交支出"_s, u"5"_s, u"0.00"_s}));
    QCOMPARE(texts(balance->rows[2]), QStringList({u"三、其他收入"_s, u"3"_s, u"0.00"_s, u"三、国防支出"_s, u"6"_s, u"100.00"_s}));
}

void TestTextTables::spansQuoteTheSource()
{
    const Found found(u"收入支出决算总表\n公开01表\n金额单位：元\n收入 支出\n项目 行次 决算数 项目 行次 决算数\n栏次 1 栏次 2\n"
                      "一、一般公共预\n算财政拨款收入 1 1,900.00一、一般公共服务支出 4 0..00\n注：完。\n"_s);
    const Row &row = found.tables.front().rows.front();
    QCOMPARE(found.document.quote(row.cells[2].number.span), u"1,900.00"_s);
    QCOMPARE(row.cells[0].spans.size(), size_t(2));
    QCOMPARE(found.document.quote(row.cells[0].spans[1]), u"算财政拨款收入"_s);
    QCOMPARE(int(row.cells[5].state), int(CellState::Unreadable));
    QCOMPARE(found.document.quote(found.tables.front().unitSpan), u"元"_s);
}

QTEST_APPLESS_MAIN(TestTextTables)
#include "tst_texttables.moc"
