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
    void economicBlocks();
    void economicOneBlock();
    void sanGongNumberBroken();
    void sanGongItems();
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

void TestFlatRows::sanGongItems()
{
    const Found found(u"“三公”经费支出决算表\n单位：万元\n项目 预算数 决算数\n“三公”经费合计 3.00 2.50\n1.因公出国（境）费 0.00 0.00\n2.公务接待费 1.00 0.50\n3.公务用车购置及运行费 2.00 2.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(4));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"2.公务接待费"_s, u"1.00"_s, u"0.50"_s}));
}

QTEST_APPLESS_MAIN(TestFlatRows)
#include "tst_flatrows.moc"
