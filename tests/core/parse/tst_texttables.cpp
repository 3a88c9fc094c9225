#include "base/progress.h"
#include "parse/tableforms.h"
#include "parse/texttables.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

Document documentOf(const QString &text)
{
    Document document;
    document.text = text;
    qsizetype begin = 0;
    for (qsizetype feed = text.indexOf(u'\f'); feed >= 0; feed = text.indexOf(u'\f', feed + 1)) {
        document.pages.emplace_back().span = {begin, feed};
        begin = feed;
    }
    document.pages.emplace_back().span = {begin, text.size()};
    document.indexLines();
    return document;
}

struct Found
{
    Document document;
    std::vector<Table> tables;
    std::vector<Notice> notices;

    explicit Found(const QString &text) : document(documentOf(text))
    {
        Progress progress;
        tables = findTextTables(document, notices, progress);
    }

    [[nodiscard]] const Table *of(TableKind kind) const
    {
        for (const Table &table : tables)
            if (table.kind == kind)
                return &table;
        return nullptr;
    }
};

QStringList texts(const Row &row)
{
    QStringList out;
    for (const Cell &cell : row.cells)
        out += cell.state == CellState::Number && cell.number.unit != Unit::Percent ? cell.number.plain() : cell.text;
    return out;
}

QString at(const Table &table, int row, ColumnRole role, int block = 0)
{
    const Cell *cell = table.cell(row, table.column(role, block));
    return cell ? cell->text : u"(none)"_s;
}

} // namespace

class TestTextTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesShortRowsByTheirParent()
    {
        const QString head = u"支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n栏次 1 2 3\n"_s;
        const Found found(head + u"合计 30.00 18.00 12.00\n205 教育支出 25.00 13.00 12.00\n20502 普通教育 25.00 13.00 12.00\n2050201 学前教育 13.00 13.00\n2050202 小学教育 12.00 12.00\n"
                                  "221 住房保障支出 5.00 5.00\n22102 住房改革支出 5.00 5.00\n2210201 住房公积金 5.00 5.00\n注：本表反映部门本年度各项支出情况。\n"_s);
        const Table *table = found.of(TableKind::Expenditure);
        QVERIFY(table);
        QVERIFY(found.notices.empty());
        QCOMPARE(at(*table, 3, ColumnRole::Basic), u"13.00"_s);
        QCOMPARE(at(*table, 4, ColumnRole::Basic), QString());
        QCOMPARE(at(*table, 4, ColumnRole::Project), u"12.00"_s);
        QCOMPARE(at(*table, 7, ColumnRole::Basic), u"5.00"_s);
        // Two equal amounts: either may be the basic one, which is not told.
        const Found open(head + u"合计 20.00 10.00 10.00\n205 教育支出 20.00 10.00 10.00\n20502 普通教育 20.00 10.00 10.00\n2050201 学前教育 10.00 10.00\n2050202 小学教育 10.00 10.00\n"
                                 "注：本表反映部门本年度各项支出情况。\n"_s);
        QCOMPARE(open.notices.size(), size_t(2));
    }

    void keepsTheTotalBelowAOneSidedRow()
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

    void partsTheBlocksOfAForm()
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

    void readsColumnsSetByBlanks()
    {
        const Found found(u"                     支出决算表\n"
                          "                                              单位：万元\n"
                          "         项目\n"
                          "                         本年支出合计     基本支出     项目支出     上缴上级支出\n"
                          "科目编码     科目名称\n"
                          "         合计              30.00      20.00    10.00\n"
                          "         教育支出(含普通\n"
                          "205                      30.00      20.00    10.00\n"
                          "         教育)\n"
                          "2050299  其他普通教育支出        10.00               10.00\n"
                          "2050201  学前教育            20.00      20.00\n"
                          "注：本表反映部门本年度各项支出情况。\n"_s);
        const Table *table = found.of(TableKind::Expenditure);
        QVERIFY(table);
        QCOMPARE(table->columns.size(), size_t(6));
        QCOMPARE(table->unit, Unit::WanYuan);
        QCOMPARE(table->rows.size(), size_t(4));
        QCOMPARE(texts(table->rows[0]), QStringList({u""_s, u"合计"_s, u"30.00"_s, u"20.00"_s, u"10.00"_s, u""_s}));
        QCOMPARE(texts(table->rows[1]), QStringList({u"205"_s, u"教育支出(含普通教育)"_s, u"30.00"_s, u"20.00"_s, u"10.00"_s, u""_s}));
        QCOMPARE(at(*table, 2, ColumnRole::Basic), QString());
        QCOMPARE(at(*table, 2, ColumnRole::Project), u"10.00"_s);
        QCOMPARE(at(*table, 3, ColumnRole::Project), QString());
    }

    void fitsTheNextPagesColumns()
    {
        const Found found(u"      收入决算表\n               单位：万元\n"
                          "科目编码     科目名称         本年收入合计      财政拨款收入      其他收入\n"
                          "         合计           30.00       20.00       10.00\n"
                          "205      教育支出         30.00       20.00       10.00\n\f"
                          "20502   普通教育        20.00        20.00\n"
                          "2050201 学前教育        20.00        20.00\n"
                          "注：本表反映部门本年度取得的各项收入情况。\n"_s);
        const Table *table = found.of(TableKind::Income);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(4));
        QCOMPARE(texts(table->rows[2]), QStringList({u"20502"_s, u"普通教育"_s, u"20.00"_s, u"20.00"_s, u""_s}));
    }

    void codedRowsWrapAnywhere_data();
    void codedRowsWrapAnywhere();
    void blanksPlaceAmounts();
    void sumsPlaceAmounts();
    void uncertainRowStaysShort();
    void headerRepeatedOnNextPage();
    void balanceWithLineNumbers();
    void balanceWithoutLineNumbers();
    void balanceGluedCells();
    void appropriationBlanks();
    void economicBlocks();
    void economicOneBlock();
    void sanGongNumberBroken();
    void sanGongItems();
    void fundDeclaredEmpty();
    void emptyByNarrative();
    void titlesWithoutBody();
    void titleMissing();
    void statistics();
    void unitList();
    void tabSeparated();
    void gridsOverPages();
    void spansQuoteTheSource();
    void linearTime();
};

void TestTextTables::codedRowsWrapAnywhere_data()
{
    QTest::addColumn<QString>("text");
    const QString head = u"支出决算表\n公开03表\n公开部门：青禾县文化馆 金额单位：元\n项目\n本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出\n"
                         "功能分类科目编码 科目名称\n栏次 1 2 3 4 5 6\n"_s;
    QTest::newRow("one line a row") << head + u"合计 900.00 600.00 300.00 0.00 0.00 0.00\n2070109 群众文化 900.00 600.00 300.00 0.00 0.00 0.00\n注：本表反映支出情况。\n"_s;
    QTest::newRow("blank lines") << head + u"合计 900.00 600.00 300.00 0.00 0.00 0.00\n\n2070109\n\n群众\n\n文化\n900.00 600.00 300.00 0.00 0.00 0.00\n\n注：本表反映支出情况。\n"_s;
    QTest::newRow("one cell a line") << head + u"合\n计\n900.00\n600.00\n300.00\n0.00\n0.00\n0.00\n2070109\n群众文化\n900.00\n600.00\n300.00\n0.00\n0.00\n0.00\n注：完。\n"_s;
    QTest::newRow("tabs") << head + u"\t合计\t900.00\t600.00\t300.00\t0.00\t0.00\t0.00\n2070109\t群众文化\t900.00\t600.00\t300.00\t0.00\t0.00\t0.00\n注：完。\n"_s;
    QTest::newRow("name below") << head + u"合计 900.00 600.00 300.00 0.00 0.00 0.00\n2070109 群众 900.00 600.00 300.00 0.00 0.00 0.00\n文化\n2079999 其他 0.00 0.00 0.00 0.00 0.00 0.00\n注：完。\n"_s;
    QTest::newRow("bold twice") << head + u"合计合计 900.00 600.00 300.00 0.00 0.00 0.00\n20701092070109 群众文化群众文化 900.00 600.00 300.00 0.00 0.00 0.00\n注：完。\n"_s;
    QTest::newRow("separators") << head + u"合计 900.00 600.00 300.00 0.00 0.00 0.00\n207 01 09 群众文化 900.00 600.00 300.00 0.00 0.00 0.00\n- 12 -\n注：完。\n"_s;
}

void TestTextTables::codedRowsWrapAnywhere()
{
    QFETCH(QString, text);
    const Found found(text);
    QCOMPARE(found.tables.size(), size_t(1));
    const Table &table = found.tables.front();
    QCOMPARE(int(table.kind), int(TableKind::Expenditure));
    QCOMPARE(table.code, u"公开03表"_s);
    QCOMPARE(table.unit, Unit::Yuan);
    QVERIFY(table.rows.size() >= 2);
    QCOMPARE(texts(table.rows[0]), (QStringList{u""_s, u"合计"_s, u"900.00"_s, u"600.00"_s, u"300.00"_s, u"0.00"_s, u"0.00"_s, u"0.00"_s}));
    QVERIFY(table.rows[0].isTotal);
    QCOMPARE(texts(table.rows[1]), (QStringList{u"2070109"_s, u"群众文化"_s, u"900.00"_s, u"600.00"_s, u"300.00"_s, u"0.00"_s, u"0.00"_s, u"0.00"_s}));
    QCOMPARE(table.rows[1].level, 3);
}

void TestTextTables::blanksPlaceAmounts()
{
    const Found found(u"一般公共预算财政拨款支出决算表\n公开05表\n单位：万元\n科目编码 科目名称 小计 基本支出 项目支出\n栏次 1 2 3\n"
                      "合计 90.50 60.50 30.00\n20701 文化和旅游 30.00  30.00\n2070109\n群众文化\n\n60.50 60.50  \n注：完。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(table->unit, Unit::WanYuan);
    QCOMPARE(at(*table, 1, ColumnRole::Basic), QString());
    QCOMPARE(at(*table, 1, ColumnRole::Project), u"30.00"_s);
    QCOMPARE(at(*table, 2, ColumnRole::Basic), u"60.50"_s);
    QCOMPARE(int(table->cell(2, 4)->state), int(CellState::Blank));
}

void TestTextTables::sumsPlaceAmounts()
{
    const Found found(u"支出决算表\n公开03表\n单位：元\n科目编码 科目名称 本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出\n栏次 1 2 3 4 5 6\n"
                      "合计 90.00 60.00 30.00 0.00 0.00 0.00\n2070108 文化活动 30.00 30.00 0.00 0.00 0.00\n2070109 群众文化 60.00 60.00 0.00 0.00 0.00 0.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(at(*table, 1, ColumnRole::Basic), QString());
    QCOMPARE(at(*table, 1, ColumnRole::Project), u"30.00"_s);
    QVERIFY(found.notices.empty());
}

void TestTextTables::uncertainRowStaysShort()
{
    const Found found(u"支出决算表\n公开03表\n单位：元\n科目编码 科目名称 本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出\n栏次 1 2 3 4 5 6\n"
                      "2070109 群众文化 60.00 10.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(table->rows.front().cells.size(), size_t(4));
    QCOMPARE(found.notices.size(), size_t(1));
}

void TestTextTables::headerRepeatedOnNextPage()
{
    const Found found(u"收入决算表\n公开02表\n单位：元\n项目\n本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入\n科目编码 科目名称\n"
                      "栏次 1 2 3 4 5 6 7\n合计 9.00 9.00 0.00 0.00 0.00 0.00 0.00\n207 文化旅游体育与传媒支出 9.00 9.00 0.00 0.00 0.00 0.00 0.00\n"
                      "— 7 —\n收入决算表\n公开02表\n单位：元\n项目\n本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入\n科目编码 科目名称\n"
                      "栏次 1 2 3 4 5 6 7\n20701 文化和旅游 9.00 9.00 0.00 0.00 0.00 0.00 0.00\n注：完。\n"_s);
    QCOMPARE(found.tables.size(), size_t(1));
    QCOMPARE(found.tables.front().rows.size(), size_t(3));
    QCOMPARE(at(found.tables.front(), 2, ColumnRole::Name), u"文化和旅游"_s);
    QCOMPARE(at(found.tables.front(), 2, ColumnRole::Appropriation), u"9.00"_s);
}

void TestTextTables::balanceWithLineNumbers()
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

void TestTextTables::balanceWithoutLineNumbers()
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

void TestTextTables::balanceGluedCells()
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

void TestTextTables::appropriationBlanks()
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

void TestTextTables::economicBlocks()
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

void TestTextTables::economicOneBlock()
{
    const Found found(u"一般公共预算财政拨款基本支出决算表\n单位：万元\n经济分类科目编码 科目名称 合计 人员经费 公用经费\n合计 100.00 70.00 30.00\n"
                      "301 工资福利支出 70.00 70.00 0.00\n302 商品和服务支出 30.00 0.00 30.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(5));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"302"_s, u"商品和服务支出"_s, u"30.00"_s, u"0.00"_s, u"30.00"_s}));
}

void TestTextTables::sanGongNumberBroken()
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

void TestTextTables::sanGongItems()
{
    const Found found(u"“三公”经费支出决算表\n单位：万元\n项目 预算数 决算数\n“三公”经费合计 3.00 2.50\n1.因公出国（境）费 0.00 0.00\n2.公务接待费 1.00 0.50\n3.公务用车购置及运行费 2.00 2.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(4));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"2.公务接待费"_s, u"1.00"_s, u"0.50"_s}));
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

void TestTextTables::titlesWithoutBody()
{
    const Found found(u"目录\n一、收入支出决算总表.....- 12 -\n二、收入决算表.....- 13 -\n第四部分 决算表\n一、收入支出决算总表\n二、收入决算表\n第五部分 名词解释\n"_s);
    QCOMPARE(found.tables.size(), size_t(2));
    for (const Table &table : found.tables) {
        QVERIFY(table.isImage);
        QVERIFY(table.rows.empty());
    }
    QCOMPARE(found.notices.size(), size_t(2));
}

void TestTextTables::titleMissing()
{
    const Found found(u"公开08表\n部门：青禾县文化馆 单位：万元\n项目 本年支出\n科目代码 科目名称 合计 基本支出 项目支出\n栏次 1 2 3\n合计 5.00 0.00 5.00\n"
                      "注：本表反映部门本年度国有资本经营预算财政拨款支出情况。\n"_s);
    QCOMPARE(found.tables.size(), size_t(1));
    QCOMPARE(int(found.tables.front().kind), int(TableKind::Capital));
    QCOMPARE(found.tables.front().code, u"公开08表"_s);
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

void TestTextTables::gridsOverPages()
{
    const QString head = u"表 2-1 年度预算表\n单位：万元\n项目名称\t年初预算\t年度总预算\n一、基本支出\t12.50\t13.00\n"_s;
    const QString tail = u"二、项目支出\t-\t4.00\n总计\t12.50\t17.00\n\n后文。\n"_s;
    for (const QString &between : {u"\n- 7 -\n\f\n"_s, u"\n\n\n"_s, u"7\n\f"_s, u""_s}) {
        const Found found(head + between + tail);
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

void TestTextTables::linearTime()
{
    QString text = u"支出决算表\n公开03表\n单位：元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n栏次 1 2 3\n"_s;
    for (int i = 0; i < 4000; ++i)
        text += u"20701%1 群众文化事务\n900.00 600.00 300.00\n\n"_s.arg(10 + i % 90);
    QElapsedTimer timer;
    timer.start();
    const Found found(text);
    QCOMPARE(found.tables.front().rows.size(), size_t(4000));
    QVERIFY2(timer.elapsed() < 20000, "4000 rows take too long");
}

QTEST_APPLESS_MAIN(TestTextTables)
#include "tst_texttables.moc"
