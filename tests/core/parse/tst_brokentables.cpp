#include "base/progress.h"
#include "parse/texttables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

struct Found
{
    std::vector<Table> tables;
    std::vector<Notice> notices;

    explicit Found(const QString &text)
    {
        Document document;
        document.text = text;
        document.pages.emplace_back().span = {0, text.size()};
        document.indexLines();
        Progress progress;
        tables = findTextTables(document, notices, progress);
    }
};

/** The cells of a row, blank ones as "_". */
QString printed(const Row &row)
{
    QStringList out;
    for (const Cell &cell : row.cells)
        out += cell.text.isEmpty() ? u"_"_s : cell.text;
    return out.join(u' ');
}

const QString expenditure = u"支出决算表\n单位：元\n科目编码\n科目名称\n本年支出合计\n基本支出\n项目支出\n上缴上级支出\n经营支出\n对附属单位补助支出\n栏次\n1\n2\n3\n4\n5\n6\n"_s;

} // namespace

/** Tables whose cells stand a line each, over pages, with cells broken and blanks lost. */
class TestBrokenTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAndAmountsInPieces();
    void headerAgainACellALine();
    void blankRowBeforeTheTotal();
    void totalsLabelOverTwoLines();
    void blanksOfAWholeForm();
    void amountsOfNoCertainColumn();
    void sidesOfTwoTotals();
    void lettersSetApart();
    void economicCodesInParts();
    void measuresBelowEachOther();
    void measuresInTurn();
    void sidesWithLostBlanks();
    void blankRowsBeforeTheNextPage();
    void marksBetweenTables();
    void whatIsCarriedOver();
    void numbersOfColumnsAlone();
    void lettersSetApartOnTwoSides();
    void numbersCutByNarrowCells();
    void amountsOfTwoRows();
};

void TestBrokenTables::codesAndAmountsInPieces()
{
    const Found found(u"一般公共预算财政拨款支出决算表\n单位：元\n科目编码\n科目名称\n本年支出合计\n基本支出\n项目支出\n栏次\n1\n2\n3\n合计\n8414478.\n98\n8414478.\n98\n0.00\n"
                      "208050\n5\n养老\n8414478.\n98\n8414478.\n98\n0.00\n注：本表反映支出情况。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    QCOMPARE(found.tables[0].rows.size(), 2U);
    QCOMPARE(printed(found.tables[0].rows[0]), u"_ 合计 8414478.98 8414478.98 0.00"_s);
    QCOMPARE(printed(found.tables[0].rows[1]), u"2080505 养老 8414478.98 8414478.98 0.00"_s);
}

void TestBrokenTables::headerAgainACellALine()
{
    QString head = expenditure.mid(expenditure.indexOf(u"科目编码"_s));
    const Found found(expenditure + u"合计\n30.00\n30.00\n0.00\n0.00\n0.00\n0.00\n2080505\n养老\n10.00\n10.00\n0.00\n0.00\n0.00\n0.00\n- 6 -\n"_s + head +
                      u"2210201\n公积金\n20.00\n20.00\n0.00\n0.00\n0.00\n0.00\n注：本表反映支出情况。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    QCOMPARE(found.tables[0].rows.size(), 3U);
    QCOMPARE(printed(found.tables[0].rows[1]), u"2080505 养老 10.00 10.00 0.00 0.00 0.00 0.00"_s);
    QCOMPARE(printed(found.tables[0].rows[2]), u"2210201 公积金 20.00 20.00 0.00 0.00 0.00 0.00"_s);
}

void TestBrokenTables::blankRowBeforeTheTotal()
{
    const Found found(u"收入支出决算总表\n单位：元\n收入\n支出\n项目\n行次\n决算数\n项目\n行次\n决算数\n栏次\n1\n栏次\n2\n一、财政拨款收入\n1\n5.00\n一、教育支出\n4\n5.00\n"
                      "2\n5\n总计\n3\n5.00\n总计\n6\n5.00\n注：本表反映收支情况。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    QCOMPARE(found.tables[0].rows.size(), 3U);
    QCOMPARE(printed(found.tables[0].rows[1]), u"_ 2 _ _ 5 _"_s);
    QCOMPARE(printed(found.tables[0].rows[2]), u"总计 3 5.00 总计 6 5.00"_s);
}

void TestBrokenTables::totalsLabelOverTwoLines()
{
    const Found found(u"一般公共预算财政拨款基本支出决算表\n单位：元\n人员经费 公用经费\n科目编码 科目名称 金额 科目编码 科目名称 金额\n301 工资福利支出 7.00 302 商品和服务支出 2.00\n"
                      "30101 基本工资 7.00 30201 办公费 2.00\n人员经费\n合计 7.00 公用经费\n合计 2.00\n注：本表反映支出情况。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    QCOMPARE(found.tables[0].rows.size(), 3U);
    QCOMPARE(printed(found.tables[0].rows[2]), u"_ 人员经费合计 7.00 _ 公用经费合计 2.00"_s);
}

/** No row tells its blank cells; from the total down each has one place only. */
void TestBrokenTables::blanksOfAWholeForm()
{
    const Found found(expenditure + u"合计\n30.00\n18.00\n12.00\n205\n教育支出\n25.00\n13.00\n12.00\n20502\n普通教育\n25.00\n13.00\n12.00\n2050201\n学前教育\n13.00\n13.00\n"
                                    "2050202\n小学教育\n12.00\n12.00\n221\n住房保障支出\n5.00\n5.00\n22102\n住房改革支出\n5.00\n5.00\n2210201\n住房公积金\n5.00\n5.00\n注：本表反映支出情况。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    const Table &table = found.tables[0];
    QCOMPARE(printed(table.rows[0]), u"_ 合计 30.00 18.00 12.00 _ _ _"_s);
    QCOMPARE(printed(table.rows[4]), u"2050202 小学教育 12.00 _ 12.00 _ _ _"_s);
    QCOMPARE(printed(table.rows[7]), u"2210201 住房公积金 5.00 5.00 _ _ _ _"_s);
    QVERIFY(found.notices.empty());
}

/** Two equal classes may change places: nothing beyond the first amount is taken for a number of a column. */
void TestBrokenTables::amountsOfNoCertainColumn()
{
    const Found found(expenditure + u"合计\n10.00\n5.00\n5.00\n205\n教育支出\n5.00\n5.00\n221\n住房保障支出\n5.00\n5.00\n注：本表反映支出情况。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    for (const Row &row : found.tables[0].rows) {
        QCOMPARE(row.cells[2].state, CellState::Number);
        QCOMPARE(row.cells[3].state, CellState::Text);
    }
    QCOMPARE(found.notices.size(), 1U);
}

void TestBrokenTables::sidesOfTwoTotals()
{
    const Found found(u"收入支出决算总表\n单位：元\n收入\n支出\n项目\n决算数\n项目\n决算数\n一、一般公共预算财政拨款收入\n5.00\n一、教育支出\n5.00\n二、国有资本经营预算财政拨款收入\n"
                      "总计\n5.00\n总计\n5.00\n注：本表反映收支情况。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    QCOMPARE(printed(found.tables[0].rows.back()), u"总计 5.00 总计 5.00"_s);
}

/** Justified lines come with a blank between any two letters. */
void TestBrokenTables::lettersSetApart()
{
    const QString text = u"收 入 决 算 表\n金 额 单 位 ： 万 元\n科 目 编 码 科 目 名 称\n本 年 收 入 合 计 财 政 拨 款 收 入 上 级 补 助 收 入 事 业 收 入 经 营 收 入 附 属 单 位 上 缴 收 入 其 他 收 入\n"
                         "栏 次 1 2 3 4 5 6 7\n合 计 5.00 5.00 0.00 0.00 0.00 0.00 0.00\n208 社 会 保 障 和 就 业\n支 出 5.00 5.00 0.00 0.00 0.00 0.00 0.00\n注 ： 本 表 反 映 收 入 情 况 。\n"_s;
    const Found found(text);
    QCOMPARE(found.tables.size(), 1U);
    QCOMPARE(found.tables[0].title, u"收入决算表"_s);
    QCOMPARE(found.tables[0].unit, Unit::WanYuan);
    QCOMPARE(found.tables[0].rows.size(), 2U);
    QCOMPARE(printed(found.tables[0].rows[0]), u"_ 合计 5.00 5.00 0.00 0.00 0.00 0.00 0.00"_s);
    QCOMPARE(printed(found.tables[0].rows[1]), u"208 社会保障和就业支出 5.00 5.00 0.00 0.00 0.00 0.00 0.00"_s);
    const TextSpan name = found.tables[0].rows[1].cells[1].spans.front();
    QCOMPARE(QStringView(text).mid(name.begin, name.size()), QStringView(u"社 会 保 障 和 就 业"));
}

void TestBrokenTables::lettersSetApartOnTwoSides()
{
    const Found found(u"收 入 支 出 决 算 总 表\n单 位 ： 万 元\n收 入 支 出\n项 目 决 算 数 项 目 决 算 数\n"
                      "一 、 财 政 拨 款 收 入 5.00 一 、 一 般 公 共 服 务 支 出 4.00\n二 、 事 业 收 入 二 、 外 交 支 出\n十 、 节 能 环 保 支 出\n十 一 、 城 乡 社区支 出 1.00\n"
                      "本 年 收 入 合 计 5.00 本 年 支 出 合 计 5.00\n年 初 结 转 和 结 余 年 末 结 转 和 结 余\n总 计 5.00 总 计 5.00\n注 ： 本 表 反 映 收 支 。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    QStringList rows;
    for (const Row &row : found.tables[0].rows)
        rows += printed(row);
    QCOMPARE(rows, QStringList({u"一、财政拨款收入 5.00 一、一般公共服务支出 4.00"_s, u"二、事业收入 _ 二、外交支出 _"_s, u"_ _ 十、节能环保支出 _"_s,
                                u"_ _ 十一、城乡社区支出 1.00"_s, u"本年收入合计 5.00 本年支出合计 5.00"_s, u"年初结转和结余 _ 年末结转和结余 _"_s,
                                u"总计 5.00 总计 5.00"_s}));
}

/** The sums of the form tell the column of an amount; where they do not, no check may take it for one. */
void TestBrokenTables::sidesWithLostBlanks()
{
    const QString head = u"财政拨款收入支出决算总表\n单位：元\n收入 支出\n项目 行次 金额 项目 行次 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n栏次 1 栏次 2 3 4 5\n"
                         "一、一般公共预算财政拨款 1 7.00 一、一般公共服务支出 31 7.00 7.00\n二、政府性基金预算财政拨款 2 4.00 二、其他支出 32 4.00 4.00\n"_s;
    const Found told(head + u"本年收入合计 3 11.00 本年支出合计 33 11.00 7.00 4.00\n总计 4 11.00 总计 34 11.00 7.00 4.00\n注：本表反映收支。\n"_s);
    QCOMPARE(told.tables.size(), 1U);
    QCOMPARE(printed(told.tables[0].rows[1]), u"二、政府性基金预算财政拨款 2 4.00 二、其他支出 32 4.00 _ 4.00 _"_s);
    const Found open(head + u"注：本表反映收支。\n"_s);
    QCOMPARE(open.tables.size(), 1U);
    for (const Row &row : open.tables[0].rows) {
        QVERIFY(row.cells[5].state == CellState::Number);
        QVERIFY(row.cells[6].state == CellState::Text);
    }
    QVERIFY(!open.notices.empty());
}

void TestBrokenTables::blankRowsBeforeTheNextPage()
{
    const Found found(u"财政拨款收入支出决算总表\n单位：元\n收入 支出\n项目 行次 金额 项目 行次 合计\n栏次 1 栏次 2\n"
                      "一、一般公共预算财政拨款 1 7.00 一、一般公共服务支出 31 7.00\n年初财政拨款结转和结余 2 0.00 年末财政拨款结转和结余 32 0.00\n"
                      "一般公共预算财政拨款 3 33\n收入 支出\n项目 行次 金额 项目 行次 合计\n栏次 1 栏次 2\n政府性基金预算财政拨款 4 34\n总计 5 7.00 总计 35 7.00\n注：本表反映收支。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    QCOMPARE(found.tables[0].rows.size(), 5U);
    QCOMPARE(printed(found.tables[0].rows[2]), u"一般公共预算财政拨款 3 _ _ 33 _"_s);
    QCOMPARE(printed(found.tables[0].rows[3]), u"政府性基金预算财政拨款 4 _ _ 34 _"_s);
}

/** A 三公 form with a row for the budget and one for the outturn, with numbers of the columns or without, a cell a line or not. */
void TestBrokenTables::measuresBelowEachOther()
{
    const QString head = u"财政拨款“三公”经费支出决算表\n单位：元\n项目 合计 因公出国（境）费 公务用车购置及运行维护费小计 公务用车购置费 公务用车运行维护费 公务接待费\n"_s;
    const QString rows = u"年初预算数 9.00 0.00 6.00 0.00 6.00 3.00\n决算数 7.00 0.00 5.00 0.00 5.00 2.00\n注：本表反映支出。\n"_s;
    for (const QString &text : {rows, u"栏次 1 2 3 4 5 6\n"_s + rows, QString(rows).replace(u' ', u'\n')}) {
        const Found found(head + text);
        QCOMPARE(found.tables.size(), 1U);
        const Table &table = found.tables[0];
        QCOMPARE(table.rows.size(), 2U);
        QCOMPARE(printed(table.rows[0]), u"年初预算数 9.00 0.00 6.00 0.00 6.00 3.00"_s);
        QCOMPARE(printed(table.rows[1]), u"决算数 7.00 0.00 5.00 0.00 5.00 2.00"_s);
        QCOMPARE(table.columns[3].conceptId, u"sangong.vehicle"_s);
        QCOMPARE(table.columns[6].conceptId, u"sangong.reception"_s);
    }
}

/** Budget and outturn under each item, the cells of a header of three rows a line each. */
void TestBrokenTables::measuresInTurn()
{
    const Found found(u"财政拨款“三公”经费支出决算表\n单位：万元\n合计\n因公出国（境）费\n公务用车购置及运行费\n公务接待费\n预算数\n决算数\n预算数\n决算数\n小计\n公务用车购置费\n公务用车运行费\n"
                      "预算数\n决算数\n预算数\n决算数\n预算数\n决算数\n预算数\n决算数\n9.00\n7.00\n0.00\n0.00\n6.00\n5.00\n0.00\n0.00\n6.00\n5.00\n3.00\n2.00\n注：本表反映支出情况。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    const Table &table = found.tables[0];
    QCOMPARE(table.columns.size(), 12U);
    QCOMPARE(table.rows.size(), 1U);
    QCOMPARE(table.columns[4].conceptId, u"sangong.vehicle"_s);
    QCOMPARE(table.columns[4].measure, table.columns[0].measure);
    QVERIFY(table.columns[4].measure != table.columns[5].measure);
    QCOMPARE(table.rows[0].cells[10].text, u"3.00"_s);
}

void TestBrokenTables::economicCodesInParts()
{
    const QString head = u"一般公共预算财政拨款基本支出决算表\n单位：万元\n经济分类科目编码 科目名称 决算数 经济分类科目编码 科目名称 决算数\n类 款 类 款\n"_s;
    const QStringList wanted{u"301 工资福利支出 9.00 302 商品和服务支出 3.00"_s, u"30101 基本工资 9.00 30201 办公费 _"_s, u"_ _ _ 30212 因公出国费用 3.00"_s,
                             u"_ 人员经费合计 9.00 _ 公用经费合计 3.00"_s};
    const QString rows = u"301 工资福利支出 9.00 302 商品和服务支出 3.00\n301 01 基本工资 9.00 302 01 办公费\n302 12 因公出国费用 3.00\n人员经费合计 9.00 公用经费合计 3.00\n"_s;
    for (const QString &text : {rows, QString(rows).replace(u' ', u'\n')}) {
        const Found found(head + text + u"注：本表反映支出情况。\n"_s);
        QCOMPARE(found.tables.size(), 1U);
        QStringList out;
        for (const Row &row : found.tables[0].rows)
            out += printed(row);
        QCOMPARE(out, wanted);
    }
}

void TestBrokenTables::marksBetweenTables()
{
    const Found found(u"附表1\n支出决算总表\n单位：元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 5.00 3.00 2.00\n205 教育支出 5.00 3.00 2.00\n"
                      "附表2\n政府性基金预算财政拨款收入支出决算表\n单位：元\n本部门无政府性基金预算收支，故本表为空。\n表三：\n"
                      "国有资本经营预算财政拨款收入支出决算表\n单位：元\n科目编码 科目名称 合计 基本支出 项目支出\n合计 0.00 0.00 0.00\n"_s);
    QCOMPARE(found.tables.size(), 3U);
    QCOMPARE(found.tables[0].rows.size(), 2U);
    QVERIFY(found.tables[1].declaredEmpty);
    QVERIFY(!found.tables[1].isImage);
    QCOMPARE(found.tables[2].rows.size(), 1U);
}

/** Yunnan's form of general budget: opening, income, expenditure and closing, each with its parts. */
void TestBrokenTables::whatIsCarriedOver()
{
    const Found found(u"一般公共预算财政拨款收入支出决算表\n单位：元\n项目 年初结转和结余 本年收入 本年支出 年末结转和结余\n科目编码 科目名称 合计 基本支出结转 项目支出结转和结余 "
                      "合计 基本支出 项目支出 合计 基本支出 项目支出 合计 基本支出结转 项目支出结转 项目支出结余\n栏次 1 2 3 4 5 6 7 8 9 10 11 12 13\n"
                      "合计 1.00 0.00 1.00 9.00 6.00 3.00 8.00 6.00 2.00 2.00 0.00 2.00 0.00\n205 教育支出 1.00 0.00 1.00 9.00 6.00 3.00 8.00 6.00 2.00 2.00 0.00 2.00 0.00\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    const Table &table = found.tables[0];
    QCOMPARE(table.kind, TableKind::General);
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(table.rows[1].cells[static_cast<size_t>(table.column(ColumnRole::Total))].text, u"8.00"_s);
    QCOMPARE(table.rows[1].cells[static_cast<size_t>(table.column(ColumnRole::Project))].text, u"2.00"_s);
    QCOMPARE(table.rows[1].cells[static_cast<size_t>(table.column(ColumnRole::Closing))].text, u"2.00"_s);
}

/** Numbers of the columns without the word 栏次 are no row, not even of an empty form. */
void TestBrokenTables::numbersOfColumnsAlone()
{
    const Found found(u"政府性基金预算财政拨款收入支出决算表\n单位：万元\n项目 年初结转和结余 本年收入 本年支出 年末结转和结余\n科目编码 科目名称 小计 基本支出 项目支出\n"
                      "1 2 3 4 5 6\n合计\n注：本表反映收支。\n"_s);
    QCOMPARE(found.tables.size(), 1U);
    QCOMPARE(found.tables[0].rows.size(), 1U);
    QCOMPARE(found.tables[0].rows[0].cells[1].text, u"合计"_s);
}

/** "264988.9" above "3": cut by a narrow cell, though the row has room for more amounts. */
void TestBrokenTables::numbersCutByNarrowCells()
{
    const QString head = u"收入决算表\n单位：元\n科目编码 科目名称 本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入\n栏次 1 2 3 4 5 6 7\n"_s;
    const QString rows = u"合计 300.50 300.50\n208 社会保障和就业支出 200.50 200.50\n20805 行政事业单位养老支出\n180.4\n5\n180.4\n5\n"
                         "2080501 行政单位离退休\n20.0\n5\n20.0\n5\n221 住房保障支出 100.00 100.00\n"_s;
    const Table table = Found(head + rows).tables.front();
    QCOMPARE(printed(table.rows[2]), u"20805 行政事业单位养老支出 180.45 180.45 _ _ _ _ _"_s);
    QCOMPARE(table.rows[2].cells[2].spans.size(), size_t(2));
    QCOMPARE(printed(table.rows[3]), u"2080501 行政单位离退休 20.05 20.05 _ _ _ _ _"_s);
    // A table of amounts with one decimal cuts nothing: its lone digits are amounts.
    QString whole = head + rows;
    whole.replace(u"300.50"_s, u"300.5"_s).replace(u"200.50"_s, u"200.5"_s).replace(u"100.00"_s, u"100.0"_s);
    const Table other = Found(whole).tables.front();
    QVERIFY(std::none_of(other.rows.begin(), other.rows.end(), [](const Row &row) { return printed(row).contains(u"180.45"_s); }));
}

/** Two codes and names, then the amounts of both: each half adds up, so each row has its own. */
void TestBrokenTables::amountsOfTwoRows()
{
    const QString head = u"收入决算表\n单位：元\n科目编码 科目名称 本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入\n栏次 1 2 3 4 5 6 7\n合计 300.50 300.50\n"_s;
    const QString rest = u"221 住房保障支出 100.00 100.00\n"_s;
    const Table table = Found(head + u"208 社会保障和就业支出\n20805 行政事业单位养老支出\n200.50 200.50\n180.45 180.45\n"_s + rest).tables.front();
    QCOMPARE(printed(table.rows[1]), u"208 社会保障和就业支出 200.50 200.50 _ _ _ _ _"_s);
    QCOMPARE(printed(table.rows[2]), u"20805 行政事业单位养老支出 180.45 180.45 _ _ _ _ _"_s);
    // The codes are out of order: nobody knows whose amounts these are.
    const Table mixed = Found(head + u"2080599 其他养老支出\n20805 行政事业单位养老支出\n200.50 200.50\n180.45 180.45\n"_s + rest).tables.front();
    QVERIFY(!printed(mixed.rows[1]).contains(u"200.50"_s));
}

QTEST_GUILESS_MAIN(TestBrokenTables)
#include "tst_brokentables.moc"
