#include "core/parse/foundtables.h"
#include "parse/stackedsearch.h"
#include "parse/tablewords.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Tables as a PDF's text without layout prints them: a cell a line, not always in the order of the rows. */
class TestStackedTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsTellTheRows();
    void amountsBehindTheNote();
    void strayGoesToItsRow();
    void twoWaysStayText();
    void codeInThreeColumns();
    void nameCutByItsAmounts();
    void sourcesAreNotGuessed();
    void columnsOneAfterAnother();
    void misprintInFullRows();
    void codeAtThePagesEnd();
    void numberThatCountsNoPages();
    void fewestStrays();
    void publicItems();
};

namespace {

const QString head = u"一般公共预算财政拨款支出决算表\n单位：万元\n项目\n功能分类\n科目编码\n\n合计\n\n基本支出\n\n项目支出\n\n科目名称\n\n"_s;

/** The row of a code or a total's name: what its cells say. */
QStringList rowOf(const Table &table, const QString &label)
{
    for (const Row &row : table.rows)
        if (texts(row).mid(0, 2).contains(label))
            return texts(row);
    return {};
}

bool hasNumbers(const Row &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == CellState::Number; });
}

} // namespace

/** The codes 20701, 2070104 and the total stand behind the rows they belong to. */
void TestStackedTables::sumsTellTheRows()
{
    const Found found(head + u"207\n\n文化旅游体育与传媒\n支出\n\n文化和旅游\n\n图书馆\n\n90.50\n\n60.25\n\n30.25\n\n90.50\n\n60.25\n\n30.25\n\n50.25\n\n50.25\n\n"
                             "2070109\n\n群众文化\n\n40.25\n\n10.00\n\n30.25\n\n221\n\n住房保障支出\n\n8.00\n\n8.00\n\n22102\n\n住房改革支出\n\n8.00\n\n8.00\n\n"
                             "2210201\n\n住房公积金\n\n8.00\n\n8.00\n\n98.50\n\n68.25\n\n30.25\n\n20701\n2070104\n\n合计\n\n注：本表反映支出情况。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(8));
    QCOMPARE(rowOf(*table, u"207"_s), (QStringList{u"207"_s, u"文化旅游体育与传媒支出"_s, u"90.50"_s, u"60.25"_s, u"30.25"_s}));
    QCOMPARE(rowOf(*table, u"20701"_s), (QStringList{u"20701"_s, u"文化和旅游"_s, u"90.50"_s, u"60.25"_s, u"30.25"_s}));
    QCOMPARE(rowOf(*table, u"2070104"_s), (QStringList{u"2070104"_s, u"图书馆"_s, u"50.25"_s, u"50.25"_s, u""_s}));
    QCOMPARE(rowOf(*table, u"2070109"_s), (QStringList{u"2070109"_s, u"群众文化"_s, u"40.25"_s, u"10.00"_s, u"30.25"_s}));
    QCOMPARE(rowOf(*table, u"合计"_s), (QStringList{u""_s, u"合计"_s, u"98.50"_s, u"68.25"_s, u"30.25"_s}));
    QVERIFY(table->rows.back().isTotal);
    QCOMPARE(table->rows.front().level, 1);
}

void TestStackedTables::amountsBehindTheNote()
{
    const Found found(head + u"208\n\n社会保障和就业支出\n\n20805\n\n12.00\n\n9.00\n\n3.00\n\n行政事业单位养老支出\n\n12.00\n\n9.00\n\n3.00\n\n2080501\n\n行政单位离退休\n\n"
                             "12.00\n\n9.00\n\n3.00\n\n12.00\n\n9.00\n\n合计\n\n注：本表反映支出情况。\n\n3.00\n\n三、支出情况说明\n\n本年支出5.00万元。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"合计"_s), (QStringList{u""_s, u"合计"_s, u"12.00"_s, u"9.00"_s, u"3.00"_s}));
    QCOMPARE(rowOf(*table, u"20805"_s), (QStringList{u"20805"_s, u"行政事业单位养老支出"_s, u"12.00"_s, u"9.00"_s, u"3.00"_s}));
}

/** What a row lacks stands further down, where nothing else needs it. */
void TestStackedTables::strayGoesToItsRow()
{
    const Found found(head + u"合计\n\n70.00\n\n50.00\n\n20.00\n\n213\n\n农林水支出\n\n70.00\n\n50.00\n\n21301\n\n农业农村\n\n70.00\n\n50.00\n\n20.00\n\n2130104\n\n事业运行\n\n"
                             "50.00\n\n50.00\n\n2130135\n\n农业资源保护修复与利用\n\n20.00\n\n20.00\n\n20.00\n\n注：完。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"213"_s), (QStringList{u"213"_s, u"农林水支出"_s, u"70.00"_s, u"50.00"_s, u"20.00"_s}));
    QCOMPARE(rowOf(*table, u"2130135"_s).mid(2), (QStringList{u"20.00"_s, u""_s, u"20.00"_s}));
}

/** One of two rows prints 30.00 and the other 40.00, and nothing tells which: no check may take a side. */
void TestStackedTables::twoWaysStayText()
{
    const Found found(head + u"合计\n\n90.00\n\n60.00\n\n30.00\n\n207\n\n文化旅游体育与传媒支出\n\n70.00\n\n40.00\n\n30.00\n\n20701\n\n文化和旅游\n\n70.00\n\n40.00\n\n30.00\n\n"
                             "2070104\n\n图书馆\n\n2070109\n\n群众文化\n\n30.00\n\n221\n\n住房保障支出\n\n20.00\n\n20.00\n\n22102\n\n住房改革支出\n\n20.00\n\n20.00\n\n"
                             "2210201\n\n住房公积金\n\n12.00\n\n12.00\n\n2210203\n\n购房补贴\n\n8.00\n\n8.00\n\n40.00\n\n40.00\n30.00\n\n注：完。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(9));
    for (const Row &row : table->rows) {
        const QString code = row.cells.front().text;
        QCOMPARE(hasNumbers(row), code != u"2070104" && code != u"2070109");
    }
}

void TestStackedTables::codeInThreeColumns()
{
    const Found found(head + u"合计\n\n55.00\n\n31.00\n\n24.00\n\n科学技术支出\n\n55.00\n\n31.00\n\n24.00\n\n206\n\n技术研究与开发\n\n55.00\n\n31.00\n\n24.00\n\n类\n\n款\n\n项\n\n206\n\n04\n\n"
                             "206\n\n04\n\n01\n\n机构运行\n\n31.00\n\n31.00\n\n206\n\n04\n\n99\n\n其他技术研究与开发支出\n\n24.00\n\n24.00\n\n注：完。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"2060499"_s), (QStringList{u"2060499"_s, u"其他技术研究与开发支出"_s, u"24.00"_s, u""_s, u"24.00"_s}));
    QCOMPARE(rowOf(*table, u"20604"_s), (QStringList{u"20604"_s, u"技术研究与开发"_s, u"55.00"_s, u"31.00"_s, u"24.00"_s}));
}

/** The last word of a name stands behind the amounts of its row. */
void TestStackedTables::nameCutByItsAmounts()
{
    const Found found(head + u"合计\n\n31.00\n\n20.00\n\n11.00\n\n207\n\n文化旅游体育与传媒\n31.00 20.00\n\n11.00\n\n支出\n\n20701\n\n文化和旅游\n\n31.00\n\n20.00\n\n11.00\n\n2070104\n\n图书馆\n\n20.00\n\n20.00\n\n"
                             "2070109\n\n群众文化\n\n11.00\n\n11.00\n\n注：完。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"207"_s), (QStringList{u"207"_s, u"文化旅游体育与传媒支出"_s, u"31.00"_s, u"20.00"_s, u"11.00"_s}));
    QCOMPARE(rowOf(*table, u"2070109"_s), (QStringList{u"2070109"_s, u"群众文化"_s, u"11.00"_s, u""_s, u"11.00"_s}));
}

/** A third amount may be any of five kinds of income. */
void TestStackedTables::sourcesAreNotGuessed()
{
    const QString income = u"收入决算表\n单位：万元\n项目\n\n科目编码\n\n科目名称\n\n本年收入合计\n\n财政拨款收入\n\n上级补助收入\n\n事业收入\n\n经营收入\n\n附属单位\n上缴收入\n\n其他收入\n\n"_s;
    const Found found(income + u"合计\n\n205\n\n教育支出\n\n46.00\n\n40.00\n\n6.00\n\n46.00\n\n40.00\n\n6.00\n\n20502\n\n普通教育\n\n46.00\n\n40.00\n\n6.00\n\n2050202\n\n小学教育\n\n"
                               "46.00\n\n40.00\n\n6.00\n\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Income);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(4));
    for (const Row &row : table->rows) {
        QCOMPARE(row.cells[2].number.plain(), u"46.00"_s);
        for (size_t c = 3; c < row.cells.size(); ++c)
            QVERIFY(row.cells[c].state != CellState::Number);
    }
}

void TestStackedTables::columnsOneAfterAnother()
{
    const Found found(head + u"210\n21011\n2101101\n2101103\n\n卫生健康支出\n行政事业单位医疗\n行政单位医疗\n公务员医疗补助\n\n合计\n\n60.00\n60.00\n35.00\n25.00\n\n60.00\n60.00\n\n40.00\n\n20.00\n\n"
                             "35.00\n25.00\n60.00\n\n20.00\n\n注：完。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QVERIFY(std::none_of(table->rows.begin(), table->rows.end(), hasNumbers));
    QCOMPARE(found.notices.size(), size_t(1));
    QCOMPARE(rowOf(*table, u"2101103"_s).value(1), u"公务员医疗补助"_s);
}

/** A row whose own amounts do not add up is read as it stands where every row has all its amounts. */
void TestStackedTables::misprintInFullRows()
{
    QString text = head + u"合计\n\n"_s;
    for (const QString &cell : QStringList{u"48.00"_s, u"40.00"_s, u"8.00"_s, u"201"_s, u"一般公共服务支出"_s, u"20103"_s, u"48.00"_s, u"40.00"_s, u"8.00"_s, u"政府办公厅（室）及相关机构事务"_s, u"48.00"_s, u"41.00"_s, u"8.00"_s,
                                           u"2010301"_s, u"行政运行"_s, u"30.00"_s, u"30.00"_s, u"0.00"_s, u"2010350"_s, u"事业运行"_s, u"10.00"_s, u"10.00"_s, u"0.00"_s,
                                           u"2010399"_s, u"其他政府办公厅（室）及相关机构事务支出"_s, u"8.00"_s, u"0.00"_s, u"8.00"_s})
        text += cell + u"\n\n"_s;
    const Found found(text + u"注：完。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"20103"_s), (QStringList{u"20103"_s, u"政府办公厅（室）及相关机构事务"_s, u"48.00"_s, u"41.00"_s, u"8.00"_s}));
    QCOMPARE(rowOf(*table, u"201"_s), (QStringList{u"201"_s, u"一般公共服务支出"_s, u"48.00"_s, u"40.00"_s, u"8.00"_s}));
}

/** "220" alone in the last line of a page is a code: the report has no such page. */
void TestStackedTables::codeAtThePagesEnd()
{
    const Found found(head + u"合计\n\n9.00\n\n7.00\n\n2.00\n\n220\n\n\f自然资源海洋气象等支出\n\n22001\n\n9.00\n\n7.00\n\n2.00\n\n自然资源事务\n\n9.00\n\n7.00\n\n2.00\n\n2200101\n\n行政运行\n\n9.00\n\n"
                             "7.00\n\n2.00\n\n12\n\n\f注：完。\n"_s);
    const Table *table = found.of(TableKind::General);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"220"_s), (QStringList{u"220"_s, u"自然资源海洋气象等支出"_s, u"9.00"_s, u"7.00"_s, u"2.00"_s}));
}

/** The last cell of a page is no page number where the pages near by count from another one; their own numbers are. */
void TestStackedTables::numberThatCountsNoPages()
{
    const Document document = documentOf(u"目录\n\n21\n\f前言\n\n22\n\f第一章\n\n10\n\f第二章\n\n24\n\f第三章\n\n25\n\f附录\n\n6\n\f"_s);
    const TextFrames frames(document);
    QVector<int> numbers;
    for (int line = 0; line < document.lineCount(); ++line)
        if (frames.contains(line))
            numbers += document.quote(document.lineSpan(line)).toInt();
    QCOMPARE(numbers, (QVector<int>{21, 22, 24, 25, 6})); // the sixth page's own number counts the pages of the file
}

void TestStackedTables::fewestStrays()
{
    StackedRows rows;
    rows.columns = 3;
    rows.parents = {-1, 0, 0};
    rows.values = {90, 60, 30, 50, 50, 40, 10, 30};
    const auto plain = partIntoRows(rows, 0);
    QVERIFY(plain);
    QCOMPARE(plain->at(2).values, (std::vector<size_t>{5, 6, 7}));
    rows.values = {90, 60, 50, 50, 40, 10, 30, 30};
    QVERIFY(!partIntoRows(rows, 0));
    const auto stray = partIntoRows(rows, 1);
    QVERIFY(stray);
    QCOMPARE(stray->at(0).values.size(), size_t(3));
    QCOMPARE(rows.values[stray->at(0).values.back()], 30);
    QVERIFY(stray->at(0).hasStray && stray->at(0).isSure);
    rows.values = {90, 60, 30, 51, 50, 40, 10, 30};
    for (size_t strays = 0; strays < 3; ++strays)
        QVERIFY(!partIntoRows(rows, strays));
}

/** Half of the amounts stand behind the note, the numbers of the columns between them; without a half nothing is known. */
void TestStackedTables::publicItems()
{
    const QString form = u"财政拨款“三公”经费支出决算表\n单位：万元\n预算数\n\n决算数\n\n合计\n\n因公出国（境）费\n\n公务用车购置及运行维护费\n\n小计\n\n公务用车购置费\n\n公务用车运行维护费\n\n公务接待费\n\n合计\n\n"
                         "1\n\n2\n\n3\n\n4\n\n9.50\n0.00\n7.00\n\n5\n\n6\n\n0.00\n7.00\n2.50\n8.30\n\n注：本表反映三公经费情况。\n\n"_s;
    const Found found(form + u"0.00\n7.00\n0.00\n7.00\n1.30\n"_s);
    const Table *table = found.of(TableKind::SanGong);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(1));
    QCOMPARE(table->columns.size(), size_t(12));
    QCOMPARE(texts(table->rows[0]), (QStringList{u"9.50"_s, u"0.00"_s, u"7.00"_s, u"0.00"_s, u"7.00"_s, u"2.50"_s, u"8.30"_s, u"0.00"_s, u"7.00"_s, u"0.00"_s, u"7.00"_s, u"1.30"_s}));
    const Found half(form);
    QVERIFY(half.of(TableKind::SanGong));
    for (const Row &row : half.of(TableKind::SanGong)->rows)
        QVERIFY(!hasNumbers(row));
}

QTEST_APPLESS_MAIN(TestStackedTables)
#include "tst_stackedtables.moc"
