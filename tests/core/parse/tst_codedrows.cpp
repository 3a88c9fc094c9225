#include "core/parse/foundtables.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** "208 社会保障和就业支出" of each row of the table of that kind. */
static QStringList codesAndNames(const Found &found, TableKind kind)
{
    QStringList names;
    if (const Table *const table = found.of(kind))
        for (const Row &row : table->rows)
            names += row.cells[0].text + u' ' + row.cells[1].text;
    return names;
}

class TestCodedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundedWithoutUnit();
    void codedRowsWrapAnywhere_data();
    void codedRowsWrapAnywhere();
    void blanksPlaceAmounts();
    void sumsPlaceAmounts();
    void placesShortRowsByTheirParent();
    void uncertainRowStaysShort();
    void partsGluedCodes();
    void dropsPageNumbers();
    void namesAroundTheirCodes();
    void namesAboveTheirCodes();
    void overviewPlacesTotals();
    void headerRepeatedOnNextPage();
    void readsColumnsSetByBlanks();
    void fitsTheNextPagesColumns();
    void linearTime();
};

void TestCodedRows::codedRowsWrapAnywhere_data()
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

void TestCodedRows::codedRowsWrapAnywhere()
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

void TestCodedRows::partsGluedCodes()
{
    const Found found(u"一般公共预算财政拨款支出决算表\n单位：万元\n项目\n合计基本支出项目支出功能分类\n科目名称 科目编码\n类款项\n"
                      "207 文化旅游体育与传媒支出 2,190.501,860.50330.00\n207 01文化和旅游 2,190.501,860.50330.00\n207 0109群众文化1,860.501,860.50\n"
                      "92070114 文化和旅游管理事务 330.00 330.00\n合计 2,190.501,860.50330.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(texts(table->rows[0]), (QStringList{u"207"_s, u"文化旅游体育与传媒支出"_s, u"2190.50"_s, u"1860.50"_s, u"330.00"_s}));
    QCOMPARE(texts(table->rows[1]).mid(0, 3), (QStringList{u"20701"_s, u"文化和旅游"_s, u"2190.50"_s}));
    QCOMPARE(texts(table->rows[2]).mid(0, 3), (QStringList{u"2070109"_s, u"群众文化"_s, u"1860.50"_s}));
    QCOMPARE(at(*table, 2, ColumnRole::Basic), u"1,860.50"_s);
    QCOMPARE(table->rows[3].cells[0].text, u"2070114"_s);
    QCOMPARE(table->rows[3].cells[1].text, u"文化和旅游管理事务"_s);
}

void TestCodedRows::namesAroundTheirCodes()
{
    const Found found(u"支出决算表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n类 款 项\n合计 202.50 202.50\n社会保障和就业\n208\n支出 202.50 202.50\n"
                      "行政事业单位养\n208 05 202.50 202.50\n老支出\n机关事业单位基本养老保险\n208 05 05 160.75 160.75\n缴费支出\n机关事业单位职业年金缴费\n208 05 06 41.75 41.75\n支出\n注：完。\n"_s);
    QCOMPARE(codesAndNames(found, TableKind::Expenditure), (QStringList{u" 合计"_s, u"208 社会保障和就业支出"_s, u"20805 行政事业单位养老支出"_s, u"2080505 机关事业单位基本养老保险缴费支出"_s,
                                 u"2080506 机关事业单位职业年金缴费支出"_s}));
}

void TestCodedRows::namesAboveTheirCodes()
{
    const Found found(u"一般公共预算财政拨款支出决算表\n单位：万元\n科目编码 科目名称 小计 基本支出 项目支出\n合计 202.50 202.50 0.00\n行政单位离退\n2080501 54.53 54.53 0.00\n休\n"
                      "卫生健康支出\n210 66.64 66.64 0.00\n行政事业单位\n21011 66.64 66.64 0.00\n医疗\n行政单位医疗\n2101101 66.64 66.64 0.00\n住房公积金\n2210201 81.33 81.33 0.00\n注：完。\n"_s);
    QCOMPARE(codesAndNames(found, TableKind::General), (QStringList{u" 合计"_s, u"2080501 行政单位离退休"_s, u"210 卫生健康支出"_s, u"21011 行政事业单位医疗"_s, u"2101101 行政单位医疗"_s, u"2210201 住房公积金"_s}));
}

void TestCodedRows::dropsPageNumbers()
{
    const Found found(u"支出决算表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n栏次 1 2 3\n207 文化旅游体育与传媒支出 190.50 160.50 30.00\n"
                      "92070109 群众文化 160.50 160.50\n12\n2070114 文化和旅游管理事务 30.00 30.00\n13208 社会保障和就业支出 12.00 12.00\n20805 行政事业单位养老支出 12.00 12.00\n"
                      "合计 202.50 172.50 30.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QStringList codes;
    for (const Row &row : table->rows)
        codes += row.cells[0].text;
    QCOMPARE(codes, (QStringList{u"207"_s, u"2070109"_s, u"2070114"_s, u"208"_s, u"20805"_s, QString()}));
    QCOMPARE(texts(table->rows[1]), (QStringList{u"2070109"_s, u"群众文化"_s, u"160.50"_s, u"160.50"_s, QString()}));
}

void TestCodedRows::overviewPlacesTotals()
{
    const Found found(u"收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 决算数\n一、一般公共预算财政拨款收入 90.00 一、教育支出 97.50\n二、事业收入 5.00\n"
                      "三、其他收入 2.50\n本年收入合计 97.50 本年支出合计 97.50\n总计 97.50 总计 97.50\n"
                      "收入决算表\n单位：万元\n科目编码 科目名称 本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入\n"
                      "205 教育支出 97.50 90.00 5.00 2.50\n20502 普通教育 97.50 90.00 5.00 2.50\n2050202 小学教育 90.00 90.00\n2050203 初中教育 7.50 5.00 2.50\n"
                      "合计 97.50 90.00 5.00 2.50\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Income);
    QVERIFY(table);
    QCOMPARE(at(*table, 0, ColumnRole::Business), u"5.00"_s);
    QCOMPARE(at(*table, 0, ColumnRole::OtherIncome), u"2.50"_s);
    QCOMPARE(at(*table, 3, ColumnRole::Business), u"5.00"_s);
    QCOMPARE(at(*table, 3, ColumnRole::OtherIncome), u"2.50"_s);
    QCOMPARE(at(*table, 3, ColumnRole::Superior), QString());
    QVERIFY(table->cell(3, table->column(ColumnRole::Business))->state == CellState::Number);
}

void TestCodedRows::blanksPlaceAmounts()
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

void TestCodedRows::sumsPlaceAmounts()
{
    const Found found(u"支出决算表\n公开03表\n单位：元\n科目编码 科目名称 本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出\n栏次 1 2 3 4 5 6\n"
                      "合计 90.00 60.00 30.00 0.00 0.00 0.00\n2070108 文化活动 30.00 30.00 0.00 0.00 0.00\n2070109 群众文化 60.00 60.00 0.00 0.00 0.00 0.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(at(*table, 1, ColumnRole::Basic), QString());
    QCOMPARE(at(*table, 1, ColumnRole::Project), u"30.00"_s);
    QVERIFY(found.notices.empty());
}

void TestCodedRows::placesShortRowsByTheirParent()
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

void TestCodedRows::uncertainRowStaysShort()
{
    const Found found(u"支出决算表\n公开03表\n单位：元\n科目编码 科目名称 本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出\n栏次 1 2 3 4 5 6\n"
                      "2070109 群众文化 60.00 10.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(table->rows.front().cells.size(), size_t(4));
    QCOMPARE(found.notices.size(), size_t(1));
}

void TestCodedRows::headerRepeatedOnNextPage()
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

void TestCodedRows::readsColumnsSetByBlanks()
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

void TestCodedRows::fitsTheNextPagesColumns()
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

void TestCodedRows::linearTime()
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

/** A form without a unit may be one of 万元, whose sums miss by the last digit. */
void TestCodedRows::roundedWithoutUnit()
{
    const Found found(u"支出决算表\n科目编码 科目名称 合计 基本支出 项目支出\n205 教育支出 10.02 6.02 4.00\n20501 教育管理事务 6.01 6.01\n20502 普通教育 4.00 4.00\n合计 10.02 6.02 4.00\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(texts(table->rows[1]), (QStringList{u"20501"_s, u"教育管理事务"_s, u"6.01"_s, u"6.01"_s, QString()}));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"20502"_s, u"普通教育"_s, u"4.00"_s, QString(), u"4.00"_s}));
}

QTEST_APPLESS_MAIN(TestCodedRows)
#include "tst_codedrows.moc"
