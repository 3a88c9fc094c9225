#include "pdfsheet.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Tables without vertical lines: columns and rows are told by where things stand. */
class TestPdfGapTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noVerticalLines();
    void blankColumn();
    void namesInTheMiddleOfTheirRows();
    void blankRowsWithWrappedNames();
    void columnsNextToEachOther();
    void parentsOfColumns();
    void framedColumns();
    void amountBetweenColumns();
    void formWithoutARow();
    void threeCodeColumns();
    void rowsUnderARuledHeader();
    void dashesNextToNames();
    void sentencesAreNoRows();
    void formWithABlankTotal();
};

void TestPdfGapTables::noVerticalLines()
{
    Sheet sheet;
    const QList<double> xs{50, 120, 260, 360, 460, 540};
    sheet.centre(290, 60, u"一般公共预算财政拨款支出决算表"_s);
    sheet.text(480, 74, u"单位：万元"_s);
    sheet.line(50, 80, 540, 80);
    sheet.line(50, 112, 540, 112);
    sheet.centre(155, 92, u"项    目"_s);
    sheet.centre(400, 92, u"本年支出"_s);
    sheet.text(53, 108, u"科目编码"_s);
    sheet.text(123, 108, u"科目名称"_s);
    sheet.right(357, 108, u"合计"_s);
    sheet.right(457, 108, u"基本支出"_s);
    sheet.right(537, 108, u"项目支出"_s);
    const QList<QStringList> rows{{u""_s, u"合    计"_s, u"1,234.50"_s, u"1,000.50"_s, u"234.00"_s},
                                  {u"201"_s, u"一般公共服务支出"_s, u"1,234.50"_s, u"1,000.50"_s, u"234.00"_s},
                                  {u"20103"_s, u"政府办公厅（室）及"_s, u"1,234.50"_s, u"1,000.50"_s, u"234.00"_s},
                                  {u"2010301"_s, u"行政运行"_s, u"1,000.50"_s, u"1,000.50"_s, u""_s},
                                  {u"2010399"_s, u"其他支出"_s, u"234.00"_s, u""_s, u"234.00"_s}};
    double y = 126;
    for (const QStringList &row : rows) {
        sheet.row(xs, y, row);
        y += 20;
    }
    sheet.text(123, 126 + 2 * 20 + 10, u"相关机构事务"_s);
    sheet.line(50, y - 8, 540, y - 8);
    sheet.text(50, y + 6, u"注：本表反映一般公共预算财政拨款支出情况。"_s);
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    const Table &table = tables[0];
    verifySpans(*document, tables);
    QCOMPARE(table.kind, TableKind::General);
    QCOMPARE(titles(table), QStringList({u"科目编码"_s, u"科目名称"_s, u"本年支出-合计"_s, u"本年支出-基本支出"_s, u"本年支出-项目支出"_s}));
    QCOMPARE(table.rows.size(), 5U);
    QCOMPARE(texts(table.rows[0]), QStringList({u""_s, u"合计"_s, u"1,234.50"_s, u"1,000.50"_s, u"234.00"_s}));
    QCOMPARE(texts(table.rows[2]), QStringList({u"20103"_s, u"政府办公厅（室）及相关机构事务"_s, u"1,234.50"_s, u"1,000.50"_s, u"234.00"_s}));
    QCOMPARE(texts(table.rows[3]), QStringList({u"2010301"_s, u"行政运行"_s, u"1,000.50"_s, u"1,000.50"_s, u""_s}));
    QCOMPARE(texts(table.rows[4]), QStringList({u"2010399"_s, u"其他支出"_s, u"234.00"_s, u""_s, u"234.00"_s}));
    QCOMPARE(table.notes.size(), 1);
    QCOMPARE(table.unit, Unit::WanYuan);
}

void TestPdfGapTables::blankColumn()
{
    Sheet sheet; // without any line: the blank column is known by its header alone
    const QList<double> xs{50, 120, 240, 330, 420, 510};
    sheet.centre(280, 60, u"支出决算表"_s);
    sheet.text(450, 74, u"单位：万元"_s);
    sheet.row(xs, 90, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"上缴上级支出"_s, u"项目支出"_s});
    for (int r = 0; r < 4; ++r)
        sheet.row(xs, 106 + 16 * r, {QString::number(2010301 + r), u"行政运行"_s, u"1%1.00"_s.arg(r), u""_s, u"1%1.00"_s.arg(r)});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(titles(tables[0]), QStringList({u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"上缴上级支出"_s, u"项目支出"_s}));
    QCOMPARE(tables[0].rows.size(), 4U);
    QCOMPARE(texts(tables[0].rows[3]), QStringList({u"2010304"_s, u"行政运行"_s, u"13.00"_s, u""_s, u"13.00"_s}));
    QCOMPARE(tables[0].rows[3].cells[3].state, CellState::Blank);
}

/** Names over two and three lines, their amounts in the middle, and a blank name on one side. */
void TestPdfGapTables::namesInTheMiddleOfTheirRows()
{
    Sheet sheet;
    const QList<double> xs{40, 140, 170, 240, 350, 380, 450};
    sheet.centre(245, 60, u"收入支出决算总表"_s);
    sheet.text(380, 74, u"单位：元"_s);
    sheet.centre(140, 88, u"收    入"_s);
    sheet.centre(345, 88, u"支    出"_s);
    sheet.row(xs, 104, {u"项目"_s, u"行次"_s, u"决算数"_s, u"项目"_s, u"行次"_s, u"决算数"_s});
    sheet.row(xs, 122, {u"一、一般公共预算财"_s, QString(), QString(), u"一、一般公共服务支"_s});
    sheet.row(xs, 128, {QString(), u"1"_s, u"30.00"_s, QString(), u"31"_s, u"20.00"_s});
    sheet.row(xs, 134, {u"政拨款收入"_s, QString(), QString(), u"出"_s});
    sheet.row(xs, 150, {u"二、国有资本经营预"_s});
    sheet.row(xs, 162, {u"算财政拨款收入和其"_s, u"2"_s, u"0.00"_s, u"二、外交支出"_s, u"32"_s, u"10.00"_s});
    sheet.row(xs, 174, {u"他有关收入"_s});
    sheet.row(xs, 190, {QString(), QString(), QString(), u"三、资源勘探工业信"_s});
    sheet.row(xs, 196, {QString(), u"3"_s, QString(), QString(), u"33"_s, u"0.00"_s});
    sheet.row(xs, 202, {QString(), QString(), QString(), u"息等支出"_s});
    sheet.row(xs, 218, {u"总计"_s, u"4"_s, u"30.00"_s, u"总计"_s, u"34"_s, u"30.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(titles(tables[0]), (QStringList{u"收入-项目"_s, u"收入-行次"_s, u"收入-决算数"_s, u"支出-项目"_s, u"支出-行次"_s, u"支出-决算数"_s}));
    QCOMPARE(tables[0].rows.size(), 4U);
    QCOMPARE(texts(tables[0].rows[0]), (QStringList{u"一、一般公共预算财政拨款收入"_s, u"1"_s, u"30.00"_s, u"一、一般公共服务支出"_s, u"31"_s, u"20.00"_s}));
    QCOMPARE(texts(tables[0].rows[1]), (QStringList{u"二、国有资本经营预算财政拨款收入和其他有关收入"_s, u"2"_s, u"0.00"_s, u"二、外交支出"_s, u"32"_s, u"10.00"_s}));
    QCOMPARE(texts(tables[0].rows[2]), (QStringList{QString(), u"3"_s, QString(), u"三、资源勘探工业信息等支出"_s, u"33"_s, u"0.00"_s}));
}

/** A wrapped name without an amount on either side is one row, beside what stands in its middle. */
void TestPdfGapTables::blankRowsWithWrappedNames()
{
    Sheet sheet;
    const QList<double> xs{40, 160, 240, 360, 440};
    sheet.centre(245, 60, u"收入支出决算总表"_s);
    sheet.text(380, 74, u"单位：万元"_s);
    sheet.row(xs, 90, {u"收入项目"_s, u"决算数"_s, u"支出项目"_s, u"决算数"_s});
    sheet.row(xs, 108, {u"一、一般公共预算财政拨"_s});
    sheet.row(xs, 114, {QString(), u"9.50"_s, u"一、教育支出"_s, u"9.50"_s});
    sheet.row(xs, 120, {u"款收入"_s});
    sheet.row(xs, 136, {u"二、政府性基金预算财政"_s});
    sheet.row(xs, 142, {QString(), QString(), u"二、外交支出"_s});
    sheet.row(xs, 148, {u"拨款收入"_s});
    sheet.row(xs, 164, {u"本年收入合计"_s, u"9.50"_s, u"本年支出合计"_s, u"9.50"_s});
    sheet.row(xs, 180, {u"年初结转和结余"_s, QString(), u"年末结转和结余"_s});
    sheet.row(xs, 196, {u"总计"_s, u"9.50"_s, u"总计"_s, u"9.50"_s});
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].rows.size(), 5U);
    QCOMPARE(texts(tables[0].rows[1]), (QStringList{u"二、政府性基金预算财政拨款收入"_s, QString(), u"二、外交支出"_s, QString()}));
    QCOMPARE(texts(tables[0].rows[3]), (QStringList{u"年初结转和结余"_s, QString(), u"年末结转和结余"_s, QString()}));
}

/** A code next to its name, an amount next to the next side's name: no wide gap parts them. */
void TestPdfGapTables::columnsNextToEachOther()
{
    Sheet sheet;
    sheet.centre(245, 60, u"一般公共预算财政拨款基本支出决算表"_s);
    sheet.text(400, 74, u"单位：元"_s);
    const auto row = [&](double y, const QStringList &texts) {
        sheet.right(75, y, texts[0]);
        sheet.text(80, y, texts[1]);
        sheet.right(240, y, texts[2]);
        sheet.right(275, y, texts[3]);
        sheet.text(280, y, texts[4]);
        sheet.right(440, y, texts[5]);
    };
    sheet.row({40, 80, 190, 240, 290, 390, 440}, 90, {u"科目编码"_s, u"科目名称"_s, u"决算数"_s, u"科目编码"_s, u"科目名称"_s, u"决算数"_s});
    row(108, {u"301"_s, u"工资福利支出"_s, u"3523359.32"_s, u"302"_s, u"商品和服务支出"_s, u"234900.00"_s});
    row(124, {u"30101"_s, u"基本工资"_s, u"906854.00"_s, u"30201"_s, u"办公费"_s, u"45289.39"_s});
    row(140, {u"30102"_s, u"津贴补贴"_s, u"721603.00"_s, u"30202"_s, u"印刷费"_s, u"0.00"_s});
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].rows.size(), 3U);
    QCOMPARE(texts(tables[0].rows[1]), (QStringList{u"30101"_s, u"基本工资"_s, u"906854.00"_s, u"30201"_s, u"办公费"_s, u"45289.39"_s}));
}

/** Three levels of names and numbered columns: what stands in the middle of columns whose names begin below it is over them. */
void TestPdfGapTables::parentsOfColumns()
{
    Sheet sheet(QPageLayout::Landscape);
    const QList<double> middles{70, 150, 240, 310, 380, 450, 530};
    sheet.centre(300, 50, u"政府性基金预算财政拨款收入支出决算表"_s);
    sheet.text(520, 64, u"单位：元"_s);
    sheet.centre(110, 84, u"项  目"_s);
    sheet.centre(380, 84, u"本年支出"_s);
    sheet.centre(240, 92, u"本年收入"_s);
    sheet.centre(530, 86, u"年末结转"_s);
    sheet.centre(530, 98, u"和结余"_s);
    const QStringList names{u"科目编码"_s, u"科目名称"_s, QString(), u"小计"_s, u"基本支出"_s, u"项目支出"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        sheet.centre(middles[i], 100, names[i]);
    sheet.centre(110, 116, u"栏次"_s);
    for (int i = 0; i < 5; ++i)
        sheet.centre(middles[i + 2], 116, QString::number(i + 1));
    const auto row = [&](double y, const QStringList &texts) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            i < 2 ? sheet.centre(middles[i], y, texts[i]) : sheet.right(middles[i] + 25, y, texts[i]);
    };
    row(132, {QString(), u"合计"_s, u"8.00"_s, u"6.00"_s, QString(), u"6.00"_s, u"2.00"_s});
    row(148, {u"22960"_s, u"彩票公益金"_s, u"8.00"_s, u"6.00"_s, QString(), u"6.00"_s, u"2.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(titles(tables[0]), (QStringList{u"科目编码"_s, u"科目名称"_s, u"本年收入"_s, u"本年支出-小计"_s, u"本年支出-基本支出"_s, u"本年支出-项目支出"_s, u"年末结转和结余"_s}));
    QCOMPARE(tables[0].rows.size(), 2U);
    QCOMPARE(texts(tables[0].rows[1]), (QStringList{u"22960"_s, u"彩票公益金"_s, u"8.00"_s, u"6.00"_s, QString(), u"6.00"_s, u"2.00"_s}));
}

/** Lines part the columns and frame the whole: the rows stand as they do without any line. */
void TestPdfGapTables::framedColumns()
{
    Sheet sheet;
    const QList<double> xs{50, 110, 230, 310, 390};
    sheet.centre(220, 60, u"支出决算表"_s);
    sheet.text(330, 74, u"单位：万元"_s);
    sheet.ruled(xs, {80, 190});
    sheet.row(xs, 92, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s});
    sheet.row(xs, 110, {QString(), u"合计"_s, u"35.00"_s, u"30.00"_s});
    sheet.row(xs, 126, {u"205"_s, u"教育支出"_s, u"30.00"_s, u"30.00"_s});
    sheet.row(xs, 142, {QString(), u"机关事业单位基本养"_s});
    sheet.row(xs, 148, {u"2080505"_s, QString(), u"5.00"_s});
    sheet.row(xs, 154, {QString(), u"老保险缴费支出"_s});
    sheet.row(xs, 170, {u"2050201"_s, u"学前教育"_s, u"30.00"_s, u"30.00"_s});
    sheet.text(50, 204, u"注：本表反映部门本年度各项支出情况。"_s);
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(titles(tables[0]), (QStringList{u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s}));
    QCOMPARE(tables[0].rows.size(), 4U);
    QCOMPARE(texts(tables[0].rows[0]), (QStringList{QString(), u"合计"_s, u"35.00"_s, u"30.00"_s}));
    QCOMPARE(texts(tables[0].rows[2]), (QStringList{u"2080505"_s, u"机关事业单位基本养老保险缴费支出"_s, u"5.00"_s, QString()}));
}

/** An amount that stands as much in one column as in the next is told of, and no check takes it for either's. */
void TestPdfGapTables::amountBetweenColumns()
{
    Sheet sheet;
    const QList<double> xs{50, 120, 240, 330, 420};
    sheet.centre(235, 60, u"支出决算表"_s);
    sheet.text(360, 74, u"单位：万元"_s);
    sheet.row(xs, 92, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s});
    for (int r = 0; r < 24; ++r)
        sheet.row(xs, 110 + 16 * r, {QString::number(2050201 + r), u"学前教育"_s, u"1%1.00"_s.arg(r), u"1%1.00"_s.arg(r)});
    sheet.row(xs, 494, {u"2050299"_s, u"其他教育支出"_s});
    sheet.centre(330, 494, u"55.00"_s);
    const auto document = sheet.read();
    std::vector<Notice> notices;
    const std::vector<Table> tables = tablesOf(document, &notices);
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].rows.size(), 25U);
    QCOMPARE(notices.size(), 1U);
    QCOMPARE(document->quote(notices[0].span), u"55.00"_s);
    for (const Cell &cell : tables[0].rows[24].cells)
        QVERIFY(cell.state != CellState::Number);
    QCOMPARE(tables[0].rows[23].cells[3].state, CellState::Number);
}

/** A form that prints its header and the numbers of its columns alone. */
void TestPdfGapTables::formWithoutARow()
{
    Sheet sheet;
    const QList<double> xs{50, 120, 260, 340, 420, 500};
    sheet.centre(275, 60, u"国有资本经营预算财政拨款支出决算表"_s);
    sheet.text(430, 74, u"单位：万元"_s);
    sheet.row(xs, 92, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s, u"项目支出"_s});
    sheet.row(xs, 108, {QString(), u"栏次"_s, u"1"_s, u"2"_s, u"3"_s});
    sheet.text(50, 124, u"注：本表反映部门本年度国有资本经营预算财政拨款支出情况。"_s);
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].kind, TableKind::Capital);
    QCOMPARE(tables[0].columns.size(), 5U);
    QVERIFY(tables[0].rows.empty());
    QCOMPARE(tables[0].notes.size(), 1);
}

/** 类 款 项 in columns of their own are one code. */
void TestPdfGapTables::threeCodeColumns()
{
    Sheet sheet;
    const QList<double> xs{50, 80, 105, 130, 260, 340, 420};
    sheet.centre(235, 60, u"支出决算表"_s);
    sheet.text(360, 74, u"单位：万元"_s);
    sheet.centre(90, 92, u"科目编码"_s);
    sheet.row(xs, 92, {QString(), QString(), QString(), u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s});
    sheet.row(xs, 108, {u"类"_s, u"款"_s, u"项"_s, u"栏次"_s, u"1"_s, u"2"_s});
    sheet.row(xs, 124, {QString(), QString(), QString(), u"合计"_s, u"5.00"_s, u"5.00"_s});
    sheet.row(xs, 140, {u"205"_s, u"02"_s, u"01"_s, u"学前教育"_s, u"5.00"_s, u"5.00"_s});
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(titles(tables[0]), (QStringList{u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s}));
    QCOMPARE(tables[0].rows.size(), 2U);
    QCOMPARE(texts(tables[0].rows[1]), (QStringList{u"2050201"_s, u"学前教育"_s, u"5.00"_s, u"5.00"_s}));
}

/** Only the header has lines: the rows print the code in parts, and leave a column blank. */
void TestPdfGapTables::rowsUnderARuledHeader()
{
    Sheet sheet;
    sheet.centre(290, 60, u"支出决算表"_s);
    sheet.text(480, 74, u"单位：元"_s);
    const QList<double> xs{50, 140, 280, 370, 460, 550};
    sheet.ruled(xs, {80, 100});
    sheet.row(xs, 94, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"上缴上级支出"_s, u"项目支出"_s});
    const auto coded = [&](double y, const QStringList &code, const QString &name) {
        for (int i = 0; i < code.size(); ++i)
            sheet.text(54 + 30 * i, y, code[i]);
        sheet.row(xs, y, {QString(), name, u"30.00"_s, QString(), u"30.00"_s});
    };
    sheet.centre(165, 116, u"合计"_s);
    sheet.right(367, 116, u"60.00"_s);
    sheet.right(547, 116, u"60.00"_s);
    coded(132, {u"201"_s}, u"一般公共服务支出"_s);
    coded(148, {u"201"_s, u"03"_s}, u"政府办公厅"_s);
    coded(164, {u"201"_s, u"03"_s, u"01"_s}, u"行政运行"_s);
    coded(180, {u"205"_s}, u"教育支出"_s);
    coded(196, {u"205"_s, u"02"_s}, u"普通教育"_s);
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].columns.size(), 5U);
    QCOMPARE(tables[0].rows.size(), 6U);
    QCOMPARE(texts(tables[0].rows[0]), QStringList({u""_s, u"合计"_s, u"60.00"_s, u""_s, u"60.00"_s}));
    QCOMPARE(texts(tables[0].rows[3]), QStringList({u"2010301"_s, u"行政运行"_s, u"30.00"_s, u""_s, u"30.00"_s}));
    QCOMPARE(tables[0].rows[3].level, 3);
}

/** A dash for nothing stands at the right of its column, and the next column's name right behind it. */
void TestPdfGapTables::dashesNextToNames()
{
    Sheet sheet;
    sheet.centre(245, 60, u"收入支出决算总表"_s);
    sheet.text(420, 74, u"单位：元"_s);
    for (const auto &[x, title] : {std::pair(100, u"项目"_s), std::pair(205, u"决算数"_s), std::pair(290, u"项目"_s), std::pair(455, u"决算数"_s)})
        sheet.centre(x, 90, title);
    const QStringList incomes{u"一、财政拨款收入"_s, u"二、事业收入"_s, u"三、经营收入"_s, u"四、其他收入"_s}, spent{u"一、教育支出"_s, u"二、科学技术支出"_s, u"3.卫生健康支出"_s, u"四、农林水支出"_s};
    for (int r = 0; r < 4; ++r) {
        sheet.text(42, 106 + 16 * r, incomes[r]);
        sheet.right(228, 106 + 16 * r, r == 0 ? u"80.00"_s : u"-"_s);
        sheet.text(232, 106 + 16 * r, spent[r]);
        sheet.right(478, 106 + 16 * r, r == 3 ? u"80.00"_s : u"-"_s);
    }
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(texts(tables[0].rows[0]), QStringList({u"一、财政拨款收入"_s, u"80.00"_s, u"一、教育支出"_s, u"-"_s}));
    QCOMPARE(texts(tables[0].rows[1]), QStringList({u"二、事业收入"_s, u"-"_s, u"二、科学技术支出"_s, u"-"_s}));
    QCOMPARE(texts(tables[0].rows[2]), QStringList({u"三、经营收入"_s, u"-"_s, u"3.卫生健康支出"_s, u"-"_s}));
}

/** Justified lines part their numbers from their words, under a line that may be a title. */
void TestPdfGapTables::sentencesAreNoRows()
{
    Sheet sheet;
    sheet.text(60, 60, u"2023年度预算表"_s);
    const QList<QStringList> lines{{u"财政支出年初预算为"_s, u"892.59"_s, u"万元，中期调整为"_s, u"423.14"_s}, {u"万元，支出预算总额为"_s, u"1315.73"_s, u"万元，执行总额为"_s, u"1244.65"_s},
                                   {u"万元，其中：基本支出为"_s, u"845.72"_s, u"万元；项目支出为"_s, u"470.01"_s}};
    for (int i = 0; i < lines.size(); ++i) {
        double x = 60;
        for (const QString &run : lines[i]) {
            sheet.text(x, 80 + 18 * i, run);
            x += sheet.painter().fontMetrics().horizontalAdvance(run) + 5;
        }
    }
    QVERIFY(tablesOf(sheet.read()).empty());
}

void TestPdfGapTables::formWithABlankTotal()
{
    Sheet sheet;
    sheet.centre(290, 60, u"国有资本经营预算财政拨款支出决算表"_s);
    sheet.text(480, 74, u"单位：万元"_s);
    const QList<double> xs{50, 140, 280, 370, 460, 550};
    sheet.row(xs, 94, {u"科目编码"_s, u"科目名称"_s, u"合计"_s, u"基本支出"_s, u"项目支出"_s});
    sheet.text(145, 114, u"合计"_s);
    sheet.text(50, 134, u"注：青禾县民政局本年度没有国有资本经营预算财政拨款支出，故本表为空表。"_s);
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QVERIFY(tables[0].declaredEmpty);
    QCOMPARE(tables[0].columns.size(), 5U);
    QCOMPARE(tables[0].rows.size(), 1U);
    QCOMPARE(texts(tables[0].rows[0]), QStringList({u""_s, u"合计"_s, u""_s, u""_s, u""_s}));
}

QTEST_MAIN(TestPdfGapTables)
#include "tst_pdfgaptables.moc"
