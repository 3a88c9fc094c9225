#include "base/words.h"
#include "core/parse/foundtables.h"
#include "parse/parsereport.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Tables whose cells tabs or bars keep apart: pasted from a spreadsheet, or a web page turned into text. */
class TestCelledTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleAmongBlankCells();
    void headerWithoutSpannedCells();
    void twoBlocks();
    void blankCellInFront();
    void itemsInRows();
    void blankBeforeAnAmount();
    void labelsAlone();
    void codesBesideNames();
    void cellsThatLookLikeText();
    void headerOfThreeLevels();
};

namespace {

QStringList titlesOf(const Table &table)
{
    QStringList titles;
    for (const Column &column : table.columns)
        titles << column.title;
    return titles;
}

} // namespace

void TestCelledTables::titleAmongBlankCells()
{
    const Found found(u"收入决算表\t\t\t\t\n\t\t\t\t公开02表\n编制单位：青禾县水务局\t\t\t\t单位：万元\n科目编码\t科目名称\t本年收入合计\t财政拨款收入\t其他收入\n\t合计\t9.50\t9.00\t0.50\n213\t农林水支出\t9.50\t9.00\t0.50\n"
                      "收入支出决算总表\t\t\t\t\n\t\t\t\t公开01表\n编制单位：青禾县水务局\t\t\t\t单位：万元\n收入\t\t支出\t\n项目\t决算数\t项目\t决算数\n"
                      "一、一般公共预算财政拨款收入\t9.00\t一、一般公共服务支出\t\n二、政府性基金预算财政拨款收入\t\t十二、农林水支出\t9.50\n本年收入合计\t9.50\t本年支出合计\t9.50\n"_s);
    const Table *balance = found.of(TableKind::Balance);
    QVERIFY(balance && found.of(TableKind::Income));
    QCOMPARE(balance->title, u"收入支出决算总表"_s);
    QCOMPARE(balance->unit, Unit::WanYuan);
    QCOMPARE(texts(balance->rows[1]), QStringList({u"二、政府性基金预算财政拨款收入"_s, QString(), u"十二、农林水支出"_s, u"9.50"_s}));
}

/** 项目 stands over two columns and 本年支出 over three; their text shows neither. */
void TestCelledTables::headerWithoutSpannedCells()
{
    const Found found(u"政府性基金预算财政拨款收入支出决算表 | |||||||\n公开08表 |\n部门：青禾县水务局 | 单位：万元 |\n项目 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余 |\n"
                      "功能分类科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出 |\n | 合计 | 0.00 | 8.00 | 8.00 | 0.00 | 8.00 | 0.00 |\n"
                      "212 | 城乡社区支出 | 0.00 | 8.00 | 8.00 | 0.00 | 8.00 | 0.00 |\n21208 | 国有土地使用权出让收入安排的支出 | 0.00 | 8.00 | 8.00 | 0.00 | 8.00 | 0.00 |\n"_s);
    const Table *fund = found.of(TableKind::Fund);
    QVERIFY(fund);
    QCOMPARE(titlesOf(*fund).mid(2), QStringList({u"年初结转和结余"_s, u"本年收入"_s, u"本年支出-小计"_s, u"本年支出-基本支出"_s, u"本年支出-项目支出"_s, u"年末结转和结余"_s}));
    QCOMPARE(fund->column(ColumnRole::Closing), 7);
    QCOMPARE(at(*fund, 1, ColumnRole::Code), u"212"_s);
}

void TestCelledTables::twoBlocks()
{
    const Found found(u"一般公共预算财政拨款基本支出决算表 | |||||\n公开06表 |\n单位：元 |\n人员经费 | 公用经费 |\n科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |\n"
                      "301 | 工资福利支出 | 600.00 | 302 | 商品和服务支出 | 90.00 |\n30101 | 基本工资 | 600.00 | 30201 | 办公费 | 90.00 |\n30102 | 津贴补贴 |  | 30202 | 印刷费 |  |\n"_s);
    const Table *basic = found.of(TableKind::BasicEconomic);
    QVERIFY(basic);
    QCOMPARE(titlesOf(*basic), QStringList({u"人员经费-科目编码"_s, u"人员经费-科目名称"_s, u"人员经费-决算数"_s, u"公用经费-科目编码"_s, u"公用经费-科目名称"_s, u"公用经费-决算数"_s}));
    QCOMPARE(texts(basic->rows[2])[4], u"印刷费"_s);
}

void TestCelledTables::blankCellInFront()
{
    const Found found(u"收入支出决算总表 | |||\n公开01表 |\n单位：万元 |\n收入 | 支出 |\n项目 | 决算数 | 项目 | 决算数 |\n一、一般公共预算财政拨款收入 | 31.00 | 一、一般公共服务支出 |  |\n"
                      "二、政府性基金预算财政拨款收入 |  | 二、外交支出 |  |\n |  | 三、国防支出 | 4.00 |\n |  | 四、公共安全支出 | 27.00 |\n |  | 五、教育支出 |  |\n本年收入合计 | 31.00 | 本年支出合计 | 31.00 |\n"_s);
    const Table *balance = found.of(TableKind::Balance);
    QVERIFY(balance);
    QCOMPARE(titlesOf(*balance), QStringList({u"收入-项目"_s, u"收入-决算数"_s, u"支出-项目"_s, u"支出-决算数"_s}));
    QCOMPARE(texts(balance->rows[3]), QStringList({QString(), QString(), u"四、公共安全支出"_s, u"27.00"_s}));
}

/** A form whose rows are 预算数 and 决算数 names them in no column. */
void TestCelledTables::itemsInRows()
{
    const Found found(u"一般公共预算财政拨款“三公”经费及会议费支出决算表\n单位：元\n| 项目 | 小计 | 因公出国（境）费 | 公务接待费 | 公务用车运行维护费 | 会议费 |\n| --- | --- | --- | --- | --- | --- |\n"
                      "| 栏次 | 1 | 2 | 3 | 4 | 5 |\n| 预算数 | 900.00 | - | 300.00 | 600.00 | 50.00 |\n| 决算数 | 700.00 | - | 200.00 | 500.00 | 40.00 |\n"_s);
    const Table *items = found.of(TableKind::SanGong);
    QVERIFY(items);
    QCOMPARE(items->rows.size(), size_t(2));
    QCOMPARE(texts(items->rows[1]), QStringList({u"决算数"_s, u"700.00"_s, u"-"_s, u"200.00"_s, u"500.00"_s, u"40.00"_s}));
}

/** One blank cell among many rows tells the column of the amount behind it, however few they are. */
void TestCelledTables::blankBeforeAnAmount()
{
    QString page = u"支出决算表 | ||||\n公开03表 | ||||\n单位:元 | ||||\n项目 |\n本年支出合计 |\n基本支出 |\n项目支出 | |\n功能分类科目编码 |\n科目名称 | |||\n|\n合计 |\n90.00 |\n60.00 |\n30.00 |\n"_s;
    for (int i = 0; i < 12; ++i)
        page += u"20%1 |\n第%1项支出 |\n5.00 |\n5.00 |\n|\n"_s.arg(i + 10);
    page += u"213 |\n农林水支出 |\n30.00 |\n|\n30.00 |\n"_s;
    Progress progress;
    const auto report = parseReport(std::make_shared<Document>(documentOf(page)), progress);
    QCOMPARE(report->tables.size(), size_t(1));
    QCOMPARE(texts(report->tables[0].rows.back()), QStringList({u"213"_s, u"农林水支出"_s, u"30.00"_s, QString(), u"30.00"_s}));
}

/** A label whose cells are all blank is a row of its table; a note behind it is none. */
void TestCelledTables::labelsAlone()
{
    const QString page = u"纳入汇编范围的单位如下:\n项目 |\n数量 |\n比上年增减 |\n变动原因 |\n合 计 |\n|||\n一、按单位性质 |\n6 |\n||\n行政单位 |\n1 |\n||\n企业 |\n|||\n事业单位 |\n5 |\n||\n注：以上为年末数。 |\n|||\n"_s;
    Progress progress;
    const auto report = parseReport(std::make_shared<Document>(documentOf(page)), progress);
    QCOMPARE(report->tables.size(), size_t(1));
    QStringList labels;
    for (const Row &row : report->tables[0].rows)
        labels << row.cells.front().text;
    QCOMPARE(labels, QStringList({u"合 计"_s, u"一、按单位性质"_s, u"行政单位"_s, u"企业"_s, u"事业单位"_s}));
}

void TestCelledTables::codesBesideNames()
{
    const Found found(u"收入决算表\t\t\n单位：万元\t\t\n功能分类科目\t本年收入合计\t财政拨款收入\n合计\t9.00\t9.00\n213 农林水支出\t9.00\t9.00\n21303 水利\t9.00\t9.00\n2130305 水利工程建设\t9.00\t\n"_s);
    const Table *income = found.of(TableKind::Income);
    QVERIFY(income);
    QCOMPARE(income->column(ColumnRole::Code), 0);
    QCOMPARE(texts(income->rows[0]), QStringList({QString(), u"合计"_s, u"9.00"_s, u"9.00"_s}));
    QCOMPARE(texts(income->rows[2]), QStringList({u"21303"_s, u"水利"_s, u"9.00"_s, u"9.00"_s}));
    QCOMPARE(income->rows[3].level, 3);
    for (const Cell &cell : income->rows[3].cells)
        for (const TextSpan span : cell.spans)
            QCOMPARE(withoutSpaces(found.document.quote(span)), withoutSpaces(cell.text));
}

/** A cell that reads like a heading, and a long row with a comma, are rows all the same. */
void TestCelledTables::cellsThatLookLikeText()
{
    const QString page = u"机构运行信息表\t\t\t\t\t\n单位：万元\t\t\t\t\t\n项目\t行次\t统计数\t项目\t行次\t统计数\n（一）支出合计\t1\t7.00\t二、机关运行经费\t5\t90.00\n"
                          "1.公务接待费\t2\t7.00\t三、国有资产占用情况\t6\t—\n（1）国（境）外公务接待费\t3\t—\t（一）单价100万元（含）以上设备（台，套）（不含车辆）\t7\t2\n2.公务用车保有量（辆）\t4\t1\t四、政府采购支出合计\t8\t30.00\n"_s;
    Progress progress;
    const auto report = parseReport(std::make_shared<Document>(documentOf(page)), progress);
    QCOMPARE(report->tables.size(), size_t(1));
    QCOMPARE(report->tables[0].rows.size(), size_t(4));
    QCOMPARE(texts(report->tables[0].rows[1]), QStringList({u"1.公务接待费"_s, u"2"_s, u"7.00"_s, u"三、国有资产占用情况"_s, u"6"_s, u"—"_s}));
    QCOMPARE(texts(report->tables[0].rows[3])[3], u"四、政府采购支出合计"_s);
}

/** Where a header of three levels lost its spanned cells, no column tells its item: the amounts are kept, not judged. */
void TestCelledTables::headerOfThreeLevels()
{
    const Found found(u"一般公共预算财政拨款“三公”经费支出决算表 | |||||\n公开07表 | |||||\n单位：元 | |||||\n项目 | “三公”经费 | 会议费 | |||\n小计 | 公务接待费 | 公务用车费 | |||\n小计 | 公务用车运行维护费 | ||||\n"
                      "预算数 | 9.00 | 3.00 | 6.00 | 6.00 | 2.00 |\n决算数 | 8.00 | 3.00 | 5.00 | 5.00 | 1.00 |\n"_s);
    const Table *items = found.of(TableKind::SanGong);
    QVERIFY(items);
    QCOMPARE(texts(items->rows.back()).first(2), QStringList({u"决算数"_s, u"8.00"_s}));
    for (const Cell &cell : items->rows.back().cells)
        QVERIFY(cell.state != CellState::Number);
}

QTEST_APPLESS_MAIN(TestCelledTables)
#include "tst_celledtables.moc"
