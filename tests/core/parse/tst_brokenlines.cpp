#include "foundtables.h"

#include "parse/textframes.h"

#include <QTest>
#include <set>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Titles and rows that a page's width or end breaks into lines of their own. */
class TestBrokenLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesOfTwoLines();
    void pagesOfAll();
    void rowsOfNone();
    void blankRowsAtAPagesEnd();
    void wrappedItemsWithoutOrdinals();
    void rowsAboveAContinuedTable();
    void pageNumbersAmongLineNumbers();
    void twoGroupsWithFewAmounts();
};

/** A title with the department's name before it goes on in the next line, which may be a title by itself. */
void TestBrokenLines::titlesOfTwoLines()
{
    const QString rows = u"单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 9.00 9.00 0.00\n213 农林水支出 9.00 9.00 0.00\n"_s;
    const Found found(u"五、青禾县应急管理局 2023年度一般公共预算财政拨款支出决算表（按功\n能分类）\n"_s + rows + u"八、青禾县应急管理局 2023年度国有资本经营预算财政拨款支出决算\n表\n"_s + rows +
                      u"九、青禾县应急管理局 2023年度一般公共预算财政拨款“三公”经费\n支出决算表\n单位：万元\n项目 预算数 决算数\n合计 3.00 2.00\n3.公务接待费 3.00 2.00\n"_s);
    QCOMPARE(found.tables.size(), 3u);
    QCOMPARE(found.tables[0].title, u"一般公共预算财政拨款支出决算表（按功能分类）"_s);
    QCOMPARE(found.tables[0].kind, TableKind::General);
    QCOMPARE(found.tables[1].title, u"国有资本经营预算财政拨款支出决算表"_s);
    QCOMPARE(found.tables[2].kind, TableKind::SanGong);
    // A heading above a whole title is no part of it.
    const Found own(u"青禾县水务局2023年度收入支出决算公开\n支出决算表\n"_s + rows);
    QCOMPARE(own.tables.size(), 1u);
    QCOMPARE(own.tables[0].title, u"支出决算表"_s);
}

/** "7 / 30" at the foot of a page is neither an amount nor a name. */
void TestBrokenLines::pagesOfAll()
{
    const Found found(u"支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 9.00 7.00 2.00\n213 农林水支出 9.00 7.00\n7 / 30\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n"
                      "21303 水利 9.00 7.00 2.00\n8 / 30\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3u);
    QCOMPARE(texts(table->rows[1]), QStringList({u"213"_s, u"农林水支出"_s, u"9.00"_s, u"7.00"_s}));
    QCOMPARE(texts(table->rows[2]).last(), u"2.00"_s);
}

void TestBrokenLines::rowsOfNone()
{
    const Found found(u"国有资本经营预算财政拨款支出决算表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n无\n合 计 0.00 0.00 0.00\n注：本部门无国有资本经营预算财政拨款支出，本表为空表。\n"_s);
    QCOMPARE(found.tables.size(), 1u);
    QCOMPARE(found.tables[0].rows.size(), 2u);
    QCOMPARE(texts(found.tables[0].rows[0]).mid(0, 2).join(QString()), u"无"_s);
    QCOMPARE(texts(found.tables[0].rows[1]).mid(1, 2), QStringList({u"合计"_s, u"0.00"_s}));
    const Found items(u"财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n一、一般公共预算财政拨款 5.00 一、教育支出 5.00 5.00\n"
                      "本年收入合计 5.00 本年支出合计 5.00 5.00\n年初财政拨款结转和结余 年末财政拨款结转和结余\n一般公共预算财政拨款\n政府性基金预算财政拨款\n总计 5.00 总计 5.00 5.00\n"_s);
    const Table *sides = items.of(TableKind::Appropriation);
    QVERIFY(sides);
    QCOMPARE(sides->rows.size(), 6u);
    QCOMPARE(texts(sides->rows[3]).first(), u"一般公共预算财政拨款"_s);
    QCOMPARE(texts(sides->rows[4]).first(), u"政府性基金预算财政拨款"_s);
}

/** A row without amounts ends before the header on the next page and before the total. */
void TestBrokenLines::blankRowsAtAPagesEnd()
{
    const QString columns = u"项目\n经济分类\n科目编码\n科目名称 决算数\n"_s;
    const Found found(u"一般公共预算财政拨款基本支出决算表\n单位：万元\n"_s + columns + u"310 资本性支出 3.00\n31002 办公设备购置 3.00\n31012 拆迁补偿\n第 15 页\n"_s + columns +
                      u"31013 公务用车购置\n31099 其他资本性支出\n合计 3.00\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 6u);
    QCOMPARE(texts(table->rows[2]).mid(0, 2), QStringList({u"31012"_s, u"拆迁补偿"_s}));
    QCOMPARE(texts(table->rows[4]).mid(0, 2), QStringList({u"31099"_s, u"其他资本性支出"_s}));
    QCOMPARE(texts(table->rows[5]).mid(1, 2), QStringList({u"合计"_s, u"3.00"_s}));
}

void TestBrokenLines::wrappedItemsWithoutOrdinals()
{
    const Found found(u"财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n一、一般公共预算财政拨款 5.00 一、教育支出 5.00 5.00\n"
                      "本年收入合计 5.00 本年支出合计 5.00 5.00\n年初财政拨款结转和结余 年末财政拨款结转和结余\n一般公共预算\n财政拨款\n政府性基金预\n算财政拨款\n总计 5.00 总计 5.00 5.00\n"_s);
    const Table *table = found.of(TableKind::Appropriation);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 6u);
    QCOMPARE(texts(table->rows[3]).first(), u"一般公共预算财政拨款"_s);
    QCOMPARE(texts(table->rows[4]).first(), u"政府性基金预算财政拨款"_s);
}

void TestBrokenLines::rowsAboveAContinuedTable()
{
    for (const QString &next : {u"续表"_s, u"财政拨款收入支出决算总表（续）"_s}) {
        const Found found(u"财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n一、一般公共预算财政拨款 5.00 一、教育支出 5.00 5.00\n"
                          "本年收入合计 5.00 本年支出合计 5.00 5.00\n年初财政拨款结转和结余 年末财政拨款结转和结余\n一般公共预算财政拨款\n政府性基金预算财政拨款\n- 9 -\n"_s + next +
                          u"\n国有资本经营预算财政拨款\n总计 5.00 总计 5.00 5.00\n"_s);
        QCOMPARE(found.tables.size(), 1u);
        QCOMPARE(found.tables[0].rows.size(), 7u);
        QCOMPARE(texts(found.tables[0].rows[4]).first(), u"政府性基金预算财政拨款"_s);
    }
}

/** Page numbers count over the whole text; 行次 beside names that wrap count from row to row. */
void TestBrokenLines::pageNumbersAmongLineNumbers()
{
    QString text = u"收入支出决算总表\n"_s;
    std::set<int> pages, lines;
    const auto add = [&](int number, std::set<int> &kind) {
        kind.insert(static_cast<int>(text.count(u'\n')));
        text += u"%1\n"_s.arg(number);
    };
    const auto fill = [&](int count) {
        for (int k = 0; k < count; ++k)
            text += u"说明第%1行\n"_s.arg(k);
    };
    for (int page = 1; page < 7; ++page) {
        fill(30);
        add(page, pages);
    }
    for (int line = 4; line <= 12; ++line) { // the page number 7 stands among them
        add(line, lines);
        text += u"%1、资源勘探工业信息\n等支出\n"_s.arg(line);
        if (line == 9)
            add(7, pages);
    }
    for (int page = 8; page < 12; ++page) {
        fill(30);
        add(page, pages);
    }
    const Document document = documentOf(text);
    const TextFrames frames(document);
    for (const int line : pages)
        QVERIFY(frames.contains(line));
    for (const int line : lines)
        QVERIFY(!frames.contains(line));
}

/** Six amounts for two groups of six: the sums tell where they stand. */
void TestBrokenLines::twoGroupsWithFewAmounts()
{
    const Found groups(u"财政拨款“三公”经费支出决算表\n单位：万元\n预算数 决算数\n合计 因公出国（境）费 公务用车购置及运行费 公务接待费 合计 因公出国（境）费 公务用车购置及运行费 公务接待费\n"
                       "小计 公务用车购置费 公务用车运行费 小计 公务用车购置费 公务用车运行费\n6.00 6.00 6.00 4.86 4.86 4.86\n"_s);
    const Table *table = groups.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), 12u);
    QCOMPARE(texts(table->rows[0]), QStringList({u"6.00"_s, {}, u"6.00"_s, {}, u"6.00"_s, {}, u"4.86"_s, {}, u"4.86"_s, {}, u"4.86"_s, {}}));
    const Found doubtful(u"财政拨款“三公”经费支出决算表\n单位：万元\n预算数 决算数\n合计 因公出国（境）费 公务用车购置及运行费 公务接待费 合计 因公出国（境）费 公务用车购置及运行费 公务接待费\n"
                         "小计 公务用车购置费 公务用车运行费 小计 公务用车购置费 公务用车运行费\n123456789101112\n6.00 6.00 1.50 4.86 4.86 4.86\n"_s);
    QVERIFY(doubtful.of(TableKind::SanGong));
    for (const Row &row : doubtful.of(TableKind::SanGong)->rows)
        for (const Cell &cell : row.cells)
            QVERIFY(cell.state != CellState::Number);
    // Items in rows, 接待 among them without an amount.
    const Found rows(u"“三公”经费支出决算表\n单位：万元\n项目 预算数 决算数\n合计 3.00 2.26\n1.因公出国（境）费\n2.公务用车购置及运行维护费 3.00 2.26\n（1）公务用车购置费\n（2）公务用车运行维护费 3.00 2.26\n3.公务接待费\n"_s);
    const Table *items = rows.of(TableKind::SanGong);
    QVERIFY(items);
    QVERIFY(items->rows.size() > 3);
    QCOMPARE(texts(items->rows[0]), QStringList({u"合计"_s, u"3.00"_s, u"2.26"_s}));
}

QTEST_GUILESS_MAIN(TestBrokenLines)
#include "tst_brokenlines.moc"
