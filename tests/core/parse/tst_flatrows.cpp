#include "core/parse/foundtables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestFlatRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balanceWithLineNumbers();
    void balanceWithoutLineNumbers();
    void balanceGluedCells();
    void keepsTheTotalBelowAOneSidedRow();
    void appropriationBlanks();
    void contradictedBlanksPlaceNothing();
    void balanceWithPartsOfItems();
    void namesGluedToTheNextItem();
    void headsOfTheNextPageEndNoName();
    void budgetsEndEachOther();
    void budgetDividesItsExpenditure();
    void economicBlocks();
    void economicOneBlock();
    void sanGongNumberBroken();
    void sanGongNumbersBrokenAtThePoint();
    void sanGongItems();
    void sanGongOneVehicleAmount();
    void sanGongBesideRunningCosts();
    void sanGongHeadsGluedTogether();
    void sanGongEndsAtASelfEvaluation();
    void measuresInRows();
};

void TestFlatRows::balanceWithLineNumbers()
{
    const Found found(u"收入支出决算总表\n公开01表\n金额单位：元\n收入 支出\n项目 行次 决算数 项目 行次 决算数\n栏次 1 栏次 2\n"
                      "一、一般公共预算财政拨款收入 1 900.00 一、一般公共服务支出 5 0.00\n二、政府性基金预算财政拨款收入 2 七、文化旅游体育与传媒支出 6 900.00\n"
                      "3 八、社会保障和就业支出 7\n本年收入合计 4 900.00 本年支出合计 8 900.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(4));
    QCOMPARE(texts(table->rows[1]), (QStringList{u"二、政府性基金预算财政拨款收入"_s, u"2"_s, u""_s, u"七、文化旅游体育与传媒支出"_s, u"6"_s, u"900.00"_s}));
    QCOMPARE(texts(table->rows[2]), (QStringList{u""_s, u"3"_s, u""_s, u"八、社会保障和就业支出"_s, u"7"_s, u""_s}));
    QVERIFY(table->rows[3].isTotal);
}

void TestFlatRows::balanceWithoutLineNumbers()
{
    const Found found(u"2024年度收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 决算数\n"
                      "一、一般公共预算财政拨款收入 1,234.50 一、一般公共服务支出\n二、政府性基金预算财政拨款收入 二、外交支出\n"
                      "五、事业收入 10.00 五、教育支出 1,244.50\n九、卫生健康支出\n本年收入合计 1,244.50 本年支出合计 1,244.50\n总计 1,244.50 总计 1,244.50\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(4));
    QCOMPARE(table->rows.size(), size_t(6));
    QCOMPARE(texts(table->rows[0]), (QStringList{u"一、一般公共预算财政拨款收入"_s, u"1234.50"_s, u"一、一般公共服务支出"_s, u""_s}));
    QCOMPARE(texts(table->rows[3]), (QStringList{u""_s, u""_s, u"九、卫生健康支出"_s, u""_s}));
    QCOMPARE(texts(table->rows[5]), (QStringList{u"总计"_s, u"1244.50"_s, u"总计"_s, u"1244.50"_s}));
}

void TestFlatRows::balanceGluedCells()
{
    const Found found(u"收入支出决算总表\n公开01表\n金额单位：元\n收入 支出\n项目 行次 决算数 项目 行次 决算数\n栏次 1 栏次 2\n"
                      "一、一般公共预算财政拨款收入 1 900.00一、一般公共服务支出 4 0.00\n2 二、外交支出 5\n0.003 三、国防支出 6 900.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(3));
    QCOMPARE(at(*table, 0, ColumnRole::Name, 1), u"一、一般公共服务支出"_s);
    QCOMPARE(at(*table, 1, ColumnRole::Amount, 1), u"0.00"_s);
    QCOMPARE(at(*table, 2, ColumnRole::LineNumber), u"3"_s);
}

void TestFlatRows::keepsTheTotalBelowAOneSidedRow()
{
    const Found found(u"财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n"
                      "一、一般公共预算财政拨款 5.00 一、一般公共服务支出 5.00 5.00\n本年收入合计 5.00 本年支出合计 5.00 5.00\n年初财政拨款结转和结余 年末财政拨款结转和结余\n"
                      "一、一般公共预算财政拨款\n二、政府性基金预算财政拨款\n总计 5.00 总计 5.00 5.00\n注：本表反映部门本年度财政拨款总收支情况。\n"_s);
    const Table *table = found.of(TableKind::Appropriation);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(6));
    QCOMPARE(texts(table->rows[4]).first(), u"二、政府性基金预算财政拨款"_s);
    QCOMPARE(texts(table->rows[4]).mid(1).join(QString()), QString());
    QCOMPARE(texts(table->rows[5]).mid(0, 4), QStringList({u"总计"_s, u"5.00"_s, u"总计"_s, u"5.00"_s}));
}

void TestFlatRows::appropriationBlanks()
{
    const Found found(u"财政拨款收入支出决算总表\n公开04表\n金额单位：元\n收入 支出\n项目 行次 金额 项目 行次 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n"
                      "栏次 1 栏次 2 3 4 5\n一、一般公共预算财政拨款 1 800.00 一、一般公共服务支出 4 800.00 800.00  \n"
                      " 2  二、其他支出 5 100.00  100.00 \n总计 3 900.00 总计 6 900.00 800.00 100.00 \n注：完。\n"_s);
    const Table *table = found.of(TableKind::Appropriation);
    QVERIFY(table);
    QCOMPARE(at(*table, 1, ColumnRole::General, 1), QString());
    QCOMPARE(at(*table, 1, ColumnRole::Fund, 1), u"100.00"_s);
    QCOMPARE(at(*table, 2, ColumnRole::Capital, 1), QString());
}

/** "总计  5.00 5.00" with a blank more than in the rows above is no amount without a total. */
void TestFlatRows::contradictedBlanksPlaceNothing()
{
    const Found found(u"财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n"
                      "一、一般公共预算财政拨款  5.00 一、一般公共服务支出   5.00  5.00     \n本年收入合计  5.00  本年支出合计   5.00  5.00     \n总计 5.00  总计  5.00  5.00     \n注：完。\n"_s);
    const Table *table = found.of(TableKind::Appropriation);
    QVERIFY(table);
    QCOMPARE(texts(table->rows[2]), (QStringList{u"总计"_s, u"5.00"_s, u"总计"_s, u"5.00"_s, u"5.00"_s, u""_s, u""_s}));
}

/** Universities print parts of their income below it, and the text the number of a page before its first item. */
void TestFlatRows::balanceWithPartsOfItems()
{
    const Found found(u"6表1：高等学校收支决算总表\n单位：万元\n收入 支出\n项目 决算数 项目(按功能分类) 决算数\n栏次 1 栏次 2\n一、财政拨款收入 90.50一、一般公共服务支出\n"
                      "其中：政府性基金预算财政拨款 2.00二、外交支出\n二、事业收入 三、国防支出\n三、其他收入 4.00四、公共安全支出\n其中：捐赠收入 1.50五、教育支出 94.50\n7六、科学技术支出\n"
                      "本年收入合计 94.50 本年支出合计 94.50\n合计 94.50 合计 94.50\n8表2：高等学校收入决算表\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(texts(table->rows[0]), (QStringList{u"一、财政拨款收入"_s, u"90.50"_s, u"一、一般公共服务支出"_s, u""_s}));
    QCOMPARE(texts(table->rows[1]), (QStringList{u"其中：政府性基金预算财政拨款"_s, u"2.00"_s, u"二、外交支出"_s, u""_s}));
    QCOMPARE(texts(table->rows[4]), (QStringList{u"其中：捐赠收入"_s, u"1.50"_s, u"五、教育支出"_s, u"94.50"_s}));
    QCOMPARE(texts(table->rows[5]), (QStringList{u""_s, u""_s, u"六、科学技术支出"_s, u""_s}));
    QCOMPARE(table->rows.size(), size_t(8));
}

void TestFlatRows::namesGluedToTheNextItem()
{
    const Found found(u"财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计一般公共预算\n财\n政拨款政府性基金预\n算\n财政拨款国有资本经营\n预\n算财政拨\n款\n"
                      "一、一般公共预算财政拨款1,005.00一、一般公共服务支出 1,005.00 1,005.00\n二、政府性基金预算财政拨\n款二、外交支出\n三、国有资本经营预算财政\n拨款三、国防支出\n"
                      "本年收入合计1,005.00本年支出合计1,005.001,005.00\n总计 1,005.00 总计 1,005.00 1,005.00\n\n一般公共预算财政拨款支出决算表\n"_s);
    const Table *table = found.of(TableKind::Appropriation);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(5));
    QCOMPARE(texts(table->rows[0]), (QStringList{u"一、一般公共预算财政拨款"_s, u"1005.00"_s, u"一、一般公共服务支出"_s, u"1005.00"_s, u"1005.00"_s, u""_s, u""_s}));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"三、国有资本经营预算财政拨款"_s, u""_s, u"三、国防支出"_s, u""_s, u""_s, u""_s, u""_s}));
    QCOMPARE(texts(table->rows[3]).mid(0, 5), (QStringList{u"本年收入合计"_s, u"1005.00"_s, u"本年支出合计"_s, u"1005.00"_s, u"1005.00"_s}));
}

void TestFlatRows::headsOfTheNextPageEndNoName()
{
    const Found found(u"收入支出决算总表\n单位：元\n收入项目\n行次\n决算数\n支出项目\n行次\n决算数\n一、财政拨款收入\n1\n90.00\n一、农林水支出\n4\n90.00\n\n2\n二、其他支出\n5\n"
                      "收入项目\n行次\n决算数\n支出项目\n行次\n决算数\n本年收入合计\n3\n90.00\n本年支出合计\n6\n90.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(3));
    QCOMPARE(texts(table->rows[1]), (QStringList{u""_s, u"2"_s, u""_s, u"二、其他支出"_s, u"5"_s, u""_s}));
}

/** A budget's form of grants ends where that by functions begins; its only total tells which fund pays. */
void TestFlatRows::budgetsEndEachOther()
{
    const Found found(u"2025年部门财政拨款收支预算总表\n编制部门：青禾县文化馆 单位：元\n财政拨款收入 财政拨款支出\n项目 预算数 项目 合计 一般公共预算政府性基金预算国有资本经营预算\n"
                      "一、一般公共预算资金 900.50一、文化旅游体育与传媒支出 800.50800.50\n二、政府性基金 二、住房保障支出 100.00 100.00\n三、国有资本经营预算\n收入总计 900.50 支出总计 900.50 900.50\n"
                      "2025年部门一般公共预算支出功能分类预算表\n编制部门：青禾县文化馆 单位：元\n项目 一般公共预算支出\n功能分类科目编码\n功能分类科目名称 合计 基本支出 项目支出\n类款项\n"
                      "207 文化旅游体育与传媒支出 800.50 700.50 100.00\n221 住房保障支出 100.00 100.00\n合计 900.50 800.50 100.00\n注：完。\n"_s);
    const Table *grants = found.of(TableKind::Appropriation);
    const Table *functions = found.of(TableKind::General);
    QVERIFY(grants && functions);
    QCOMPARE(grants->rows.size(), size_t(4));
    QCOMPARE(texts(grants->rows[0]), (QStringList{u"一、一般公共预算资金"_s, u"900.50"_s, u"一、文化旅游体育与传媒支出"_s, u"800.50"_s, u"800.50"_s, u""_s, u""_s}));
    QCOMPARE(int(grants->rows[1].cells[4].state), int(CellState::Number));
    QCOMPARE(texts(functions->rows[1]), (QStringList{u"221"_s, u"住房保障支出"_s, u"100.00"_s, u"100.00"_s, u""_s}));
}

/** The budget of a unit parts its expenditure into that on staff, running costs and projects: the total tells which a class has. */
void TestFlatRows::budgetDividesItsExpenditure()
{
    const Found found(u"2025年预算单位财务收支预算总表\n编制单位：青禾县文化馆 单位：元\n本年收入 本年支出\n项目 预算数 项目预算数\n合计基本支出\n项目支出\n人员经费 公用经费\n"
                      "一、财政拨款收入 1,600.00一、文化旅游体育与传媒支出 900.00500.00300.00100.00\n　　1、一般公共预算资金1,600.00二、科学技术支出 400.00 400.00\n"
                      "二、事业收入 三、住房保障支出 300.00300.00\n收入总计 1,600.00 支出总计 1,600.00800.00300.00500.00\n2025年预算单位收入预算总表\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(7));
    QCOMPARE(texts(table->rows[1]).mid(2), (QStringList{u"二、科学技术支出"_s, u"400.00"_s, u""_s, u""_s, u"400.00"_s}));
    QCOMPARE(texts(table->rows[2]).mid(2), (QStringList{u"三、住房保障支出"_s, u"300.00"_s, u"300.00"_s, u""_s, u""_s}));
    QCOMPARE(int(table->rows[2].cells[4].state), int(CellState::Number));
}

void TestFlatRows::economicBlocks()
{
    const Found found(u"一般公共预算财政拨款基本支出决算表\n公开06表\n金额单位：元\n人员经费 公用经费\n科目编码 科目名称 金额 科目编码 科目名称 金额 科目编码 科目名称 金额\n"
                      "301 工资福利支出 70.00 302 商品和服务支出 30.00 310 资本性支出 0.00\n30101 基本工资 70.00 30201 办公费 10.00 31001 房屋建筑物购建 0.00\n"
                      "303 对个人和家庭的补助 0.00 30299 其他商品和服务支出 20.00\n307 债务利息及费用支出 0.00\n人员经费合计 70.00 公用经费合计 30.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(9));
    QCOMPARE(table->rows.size(), size_t(5));
    QCOMPARE(at(*table, 1, ColumnRole::Code, 2), u"31001"_s);
    QCOMPARE(at(*table, 3, ColumnRole::Code, 1), u"307"_s);
    QCOMPARE(at(*table, 4, ColumnRole::Name, 1), u"公用经费合计"_s);
    QVERIFY(table->rows[4].isTotal);
}

void TestFlatRows::economicOneBlock()
{
    const Found found(u"一般公共预算财政拨款基本支出决算表\n单位：万元\n经济分类科目编码 科目名称 合计 人员经费 公用经费\n合计 100.00 70.00 30.00\n"
                      "301 工资福利支出 70.00 70.00 0.00\n302 商品和服务支出 30.00 0.00 30.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(5));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"302"_s, u"商品和服务支出"_s, u"30.00"_s, u"0.00"_s, u"30.00"_s}));
}

void TestFlatRows::sanGongNumberBroken()
{
    const Found found(u"财政拨款“三公”经费支出决算表\n公开07表\n金额单位：元\n预算数 决算数\n合\n计\n因公出国\n（境）费\n公务用车购置及运行费\n公务接待费\n合\n计\n因公出国\n（境）费\n"
                      "公务用车购置及运行费\n公务接待费\n小计\n公务用车购置费\n公务用车运行费\n小计\n公务用车购置费\n公务用车运行费\n1 2 3 4 5 6 7 8 9 10 11 12\n"
                      "2869.00 0.00 900.00 0.00 900.00 1969.0\n\n0\n2869.00 0.00 900.00 0.00 900.00 1969.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(12));
    QCOMPARE(table->rows.front().cells.size(), size_t(12));
    QCOMPARE(table->rows.front().cells[5].number.plain(), u"1969.00"_s);
    QCOMPARE(table->columns[5].conceptId, u"sangong.reception"_s);
    QCOMPARE(int(table->columns[5].measure), int(Measure::Budget));
    QCOMPARE(int(table->columns[11].measure), int(Measure::Actual));
}

/** Without 栏次 the columns are as many as whole numbers. */
void TestFlatRows::sanGongNumbersBrokenAtThePoint()
{
    const Found found(u"财政拨款“三公”经费支出决算表\n单位：元\n预算数\n决算数\n合计\n因公出国（境）费\n公务用车购置及运行费\n公务接待费\n合计\n因公出国（境）费\n公务用车购置及运行费\n公务接待费\n小计\n公务用车购置费\n公务用车运行费\n小计\n公务用车购置费\n公务用车运行费\n"
                      "2,869\n.00\n0.00\n900.\n00\n0.00\n900.\n00\n1,969\n.00\n2,769\n.00\n0.00\n900.\n00\n0.00\n900.\n00\n1,869\n.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(12));
    QCOMPARE(texts(table->rows.front()).mid(5), (QStringList{u"1969.00"_s, u"2769.00"_s, u"0.00"_s, u"900.00"_s, u"0.00"_s, u"900.00"_s, u"1869.00"_s}));
}

void TestFlatRows::sanGongItems()
{
    const Found found(u"“三公”经费支出决算表\n单位：万元\n项目 预算数 决算数\n“三公”经费合计 3.00 2.50\n1.因公出国（境）费 0.00 0.00\n2.公务接待费 1.00 0.50\n3.公务用车购置及运行费 2.00 2.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(4));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"2.公务接待费"_s, u"1.00"_s, u"0.50"_s}));
}

/** A budget prints the running costs of the office behind the 三公 items: the sums tell which of these are blank, or that it cannot be told. */
void TestFlatRows::sanGongOneVehicleAmount()
{
    const Found found(u"财政拨款“三公”经费支出决算表\n单位：万元\n预算数 决算数\n合计 因公出国（境）费 公务用车购置及运行费 公务接待费 合计 因公出国（境）费 公务用车购置及运行费 公务接待费\n"
                      "小计 公务用车购置费 公务用车运行费 小计 公务用车购置费 公务用车运行费\n1 2 3 4 5 6 7 8 9 10 11 12\n3.00 2.00 2.00 1.00 2.80 1.90 1.90 0.90\n注：完。\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(1));
    const std::vector<Cell> &cells = table->rows[0].cells;
    QCOMPARE(cells[2].number.plain(), u"2.00"_s);
    QCOMPARE(cells[3].state, CellState::Blank);
    QCOMPARE(cells[4].text, u"2.00"_s);
    QCOMPARE(cells[4].state, CellState::Text); // purchase or running: nothing tells
    QCOMPARE(cells[5].number.plain(), u"1.00"_s);
    QVERIFY(!found.notices.empty());
}

void TestFlatRows::sanGongBesideRunningCosts()
{
    const QString head = u"部门“三公”经费和机关运行经费预算表\n编制部门：青禾县文化馆 单位:万元\n“三公”经费预算数\n机关运行经费预算\n数合计 因公出国(境)费公务接待费公务用车购置及运行费\n小计 购置费 运行费\n"_s;
    const Found found(head + u"9.50 8.00 1.50 21.28 \n其他相关情况说明\n一、情况说明\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(texts(table->rows.front()), (QStringList{u"9.50"_s, u"8.00"_s, u"1.50"_s, u""_s, u""_s, u""_s, u"21.28"_s}));
    QCOMPARE(table->columns[1].conceptId, u"sangong.abroad"_s);
    QCOMPARE(int(table->columns[1].measure), int(Measure::Budget));
    const Found open(head + u"1.00 1.00 17.01 \n其他相关情况说明\n一、情况说明\n"_s);
    const Table *either = open.of(TableKind::SanGong);
    QVERIFY(either);
    const Row &row = either->rows.front();
    QCOMPARE(row.cells[0].number.plain(), u"1.00"_s);
    QCOMPARE(row.cells[6].number.plain(), u"17.01"_s);
    QVERIFY(row.cells[1].state != CellState::Number && row.cells[2].state != CellState::Number);
    QVERIFY(std::any_of(open.notices.begin(), open.notices.end(), [&](const Notice &notice) { return row.span.contains(notice.span.begin); }));
}

void TestFlatRows::sanGongHeadsGluedTogether()
{
    const Found found(u"财政拨款“三公”经费支出决算表\n单位：万元\n财政拨款“三公”经费\n合计 因公出国（境）费公务用车购置及运行费\n公务接待费小计\n公务用车购置费公务用车运行费\n"
                      "预算数决算数预算数决算数预算数决算数预算数决算数预算数决算数预算数决算数\n3.00 2.50 0.00 0.00 2.00 2.00 0.00 0.00 2.00 2.00 1.00 0.50\n注：完。\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(12));
    QCOMPARE(table->columns[10].conceptId, u"sangong.reception"_s);
    QCOMPARE(int(table->columns[11].measure), int(Measure::Actual));
    QCOMPARE(texts(table->rows.front()).last(), u"0.50"_s);
}

void TestFlatRows::sanGongEndsAtASelfEvaluation()
{
    const Found found(u"财政拨款“三公”经费支出决算表\n单位：万元\n项目\n合计\n因公出国（境）费\n公务用车购置及运行维护费小计\n公务用车购置费\n公务用车运行维护费\n公务接待费\n"
                      "年初预算数\n3.00\n0.00\n2.00\n0.00\n2.00\n1.00\n决算数\n2.50\n0.00\n2.00\n0.00\n2.00\n0.50\n"
                      "项目支出绩效自评表\n年初预算数\n全年预算数\n全年执行数\n分值\n执行率\n得分\n年度资金总额\n94.29\n94.29\n94.29\n10\n100.00%\n10\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(2));
    QCOMPARE(texts(table->rows[1]), (QStringList{u"决算数"_s, u"2.50"_s, u"0.00"_s, u"2.00"_s, u"0.00"_s, u"2.00"_s, u"0.50"_s}));
}

/** Which side of 公务用车 公务接待费 stands on is told by the sums where the header's lines do not. */
void TestFlatRows::measuresInRows()
{
    const Found found(u"一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表\n单位：元\n公务用车购置及运行维护费\n项目 会议费 培训费\n因公出国（境）费用 小计 公务接待费\n小计 公务用车购置费 公务用车运行维护费\n栏次 1 2 3 4 5 6 7 8\n"
                      "预算数 90.00 10.00 30.00 50.00 20.00 30.00 5.00 6.00\n决算数 80.00 10.00 30.00 40.00 20.00 20.00 4.00 3.00\n增减额 -10.00 0.00 0.00 -10.00 0.00 -10.00 -1.00 -3.00\n"_s);
    const Table *items = found.of(TableKind::SanGong);
    QVERIFY(items);
    QCOMPARE(items->rows.size(), size_t(3));
    QCOMPARE(items->columns[3].conceptId, u"sangong.reception"_s);
    QCOMPARE(items->columns[4].conceptId, u"sangong.vehicle"_s);
    QCOMPARE(texts(items->rows[2]).first(2), QStringList({u"增减额"_s, u"-10.00"_s}));
}

QTEST_APPLESS_MAIN(TestFlatRows)
#include "tst_flatrows.moc"
