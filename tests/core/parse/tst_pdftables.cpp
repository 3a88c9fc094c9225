#include "pdfsheet.h"

#include <QFile>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Ruled tables of one page. */
class TestPdfTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruledExpenditure();
    void dottedLines();
    void threeLevels();
    void threeCodeColumns();
    void codePartsBesideTheTotal();
    void landscape();
    void turnedText();
    void twoTablesOnAPage();
    void letterSpacedCells();
    void rowsWithoutLines();
    void twoSides();
    void numberedColumns();
    void report();
};

void TestPdfTables::ruledExpenditure()
{
    Sheet sheet;
    const QList<double> xs{50, 110, 250, 330, 410, 490};
    sheet.centre(270, 60, u"支出决算表"_s);
    sheet.text(430, 74, u"单位：万元"_s);
    sheet.line(50, 80, 490, 80);
    sheet.line(50, 100, 250, 100);
    for (const double y : {120, 140, 160, 180})
        sheet.line(50, y, 490, y);
    for (const double x : {50, 250, 330, 410, 490})
        sheet.line(x, 80, x, 180);
    sheet.line(110, 100, 110, 120);
    sheet.line(110, 140, 110, 180);
    sheet.text(140, 94, u"项    目"_s);
    sheet.text(55, 114, u"科目编码"_s);
    sheet.text(150, 114, u"科目名称"_s);
    sheet.text(260, 104, u"本年支出合计"_s);
    sheet.text(340, 104, u"基本支出"_s);
    sheet.text(420, 104, u"项目支出"_s);
    sheet.text(130, 134, u"合    计"_s);
    sheet.row({250, 330, 410, 490}, 134, {u"1,307.82"_s, u"105.58"_s, u"1,202.24"_s});
    sheet.row(xs, 154, {u"201"_s, u"一般公共服务支出"_s, u"1,202.24"_s, u""_s, u"1,202.24"_s});
    sheet.row(xs, 174, {u"2080505"_s, u"机关事业单位缴费支出"_s, u"105.58"_s, u"105.58"_s, u""_s});
    sheet.text(50, 194, u"注：本表反映部门本年度各项支出情况。"_s);
    const auto document = sheet.read();
    QVERIFY(document);
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    const Table &table = tables.front();
    verifySpans(*document, tables);
    QCOMPARE(table.title, u"支出决算表"_s);
    QCOMPARE(table.kind, TableKind::Expenditure);
    QCOMPARE(titles(table), QStringList({u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s, u"项目支出"_s}));
    QCOMPARE(table.rows.size(), 3U);
    QCOMPARE(texts(table.rows[0]), QStringList({u""_s, u"合计"_s, u"1,307.82"_s, u"105.58"_s, u"1,202.24"_s}));
    QCOMPARE(texts(table.rows[1]), QStringList({u"201"_s, u"一般公共服务支出"_s, u"1,202.24"_s, u""_s, u"1,202.24"_s}));
    QVERIFY(table.rows[0].isTotal);
    QCOMPARE(table.rows[1].level, 1);
    QCOMPARE(table.rows[2].level, 3);
    QCOMPARE(table.rows[1].cells[3].state, CellState::Blank);
    QCOMPARE(table.unit, Unit::WanYuan);
    QCOMPARE(document->quote(table.unitSpan), u"万元"_s);
    QCOMPARE(table.notes, QStringList({u"注：本表反映部门本年度各项支出情况。"_s}));
}

void TestPdfTables::dottedLines()
{
    Sheet sheet;
    sheet.dotted();
    const QList<double> xs{50, 120, 260, 360, 460};
    sheet.centre(255, 60, u"收入决算表"_s);
    sheet.text(400, 74, u"单位：元"_s);
    sheet.ruled(xs, {80, 100, 120, 140});
    sheet.row(xs, 94, {u"科目编码"_s, u"科目名称"_s, u"本年收入合计"_s, u"财政拨款收入"_s});
    sheet.row(xs, 114, {u""_s, u"合计"_s, u"20.00"_s, u"20.00"_s});
    sheet.row(xs, 134, {u"2010301"_s, u"行政运行"_s, u"20.00"_s, u"20.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(tables[0].unit, Unit::Yuan);
    QCOMPARE(tables[0].rows.size(), 2U);
    QCOMPARE(texts(tables[0].rows[1]), QStringList({u"2010301"_s, u"行政运行"_s, u"20.00"_s, u"20.00"_s}));
}

void TestPdfTables::threeLevels()
{
    Sheet sheet(QPageLayout::Landscape);
    const QList<double> xs{40, 140, 240, 340, 440, 540, 640};
    sheet.centre(340, 50, u"财政拨款“三公”经费支出决算表"_s);
    sheet.text(590, 64, u"单位：万元"_s);
    for (const double y : {70, 90, 130, 150})
        sheet.line(40, y, 640, y);
    sheet.line(240, 110, 540, 110);
    sheet.line(340, 130, 540, 130);
    for (const double x : {40, 640})
        sheet.line(x, 70, x, 150);
    for (const double x : {140, 240, 540})
        sheet.line(x, 90, x, 150);
    for (const double x : {340, 440})
        sheet.line(x, 110, x, 150);
    sheet.centre(340, 84, u"决算数"_s);
    sheet.centre(90, 114, u"合计"_s);
    sheet.centre(190, 108, u"因公出国"_s);
    sheet.centre(190, 120, u"（境）费"_s);
    sheet.centre(390, 104, u"公务用车购置及运行维护费"_s);
    sheet.centre(290, 124, u"小计"_s);
    sheet.centre(390, 124, u"购置费"_s);
    sheet.centre(490, 124, u"运行维护费"_s);
    sheet.centre(590, 114, u"公务接待费"_s);
    sheet.row(xs, 144, {u"8.20"_s, u""_s, u"6.20"_s, u""_s, u"6.20"_s, u"2.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(tables[0].kind, TableKind::SanGong);
    QCOMPARE(tables[0].columns.at(3).conceptId, u"sangong.vehicle.purchase"_s);
    QCOMPARE(titles(tables[0]),
             QStringList({u"合计"_s, u"因公出国（境）费"_s, u"公务用车购置及运行维护费-小计"_s, u"公务用车购置及运行维护费-购置费"_s,
                          u"公务用车购置及运行维护费-运行维护费"_s, u"公务接待费"_s}));
    QCOMPARE(tables[0].rows.size(), 1U);
    QCOMPARE(texts(tables[0].rows[0]), QStringList({u"8.20"_s, u""_s, u"6.20"_s, u""_s, u"6.20"_s, u"2.00"_s}));
}

void TestPdfTables::threeCodeColumns()
{
    Sheet sheet;
    const QList<double> xs{50, 80, 105, 130, 300, 400, 500};
    sheet.centre(275, 60, u"一般公共预算财政拨款支出决算表"_s);
    for (const double y : {80, 120, 140, 160})
        sheet.line(50, y, 500, y);
    sheet.line(50, 100, 130, 100);
    for (const double x : {50, 130, 300, 400, 500})
        sheet.line(x, 80, x, 160);
    for (const double x : {80, 105})
        sheet.line(x, 100, x, 160);
    sheet.centre(90, 94, u"科目编码"_s);
    sheet.row({50, 80, 105, 130}, 114, {u"类"_s, u"款"_s, u"项"_s});
    sheet.row({130, 300, 400, 500}, 104, {u"科目名称"_s, u"合计"_s, u"基本支出"_s});
    sheet.row(xs, 134, {u"201"_s, u""_s, u""_s, u"一般公共服务支出"_s, u"5.00"_s, u"5.00"_s});
    sheet.row(xs, 154, {u"201"_s, u"03"_s, u"01"_s, u"行政运行"_s, u"5.00"_s, u"5.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(titles(tables[0]), QStringList({u"科目编码"_s, u"科目名称"_s, u"合计"_s, u"基本支出"_s}));
    QCOMPARE(texts(tables[0].rows.at(1)), QStringList({u"2010301"_s, u"行政运行"_s, u"5.00"_s, u"5.00"_s}));
    QCOMPARE(tables[0].rows.at(1).level, 3);
    QCOMPARE(tables[0].rows.at(1).cells[0].spans.size(), 3U);
}

/** 类 款 项 stand in the row of 合计, under 科目编码: the total has no code. */
void TestPdfTables::codePartsBesideTheTotal()
{
    Sheet sheet;
    const QList<double> xs{50, 80, 105, 130, 300, 400, 500};
    sheet.centre(275, 60, u"收入决算表"_s);
    sheet.line(50, 80, 500, 80);
    for (const double y : {100, 120, 140})
        sheet.line(50, y, 500, y);
    for (const double x : {50, 130, 300, 400, 500})
        sheet.line(x, 80, x, 140);
    for (const double x : {80, 105})
        sheet.line(x, 100, x, 140);
    sheet.centre(90, 94, u"科目编码"_s);
    sheet.row({130, 300, 400, 500}, 94, {u"科目名称"_s, u"本年收入合计"_s, u"财政拨款收入"_s});
    sheet.row(xs, 114, {u"类"_s, u"款"_s, u"项"_s, u"合计"_s, u"5.00"_s, u"5.00"_s});
    sheet.row(xs, 134, {u"201"_s, u"03"_s, u"01"_s, u"行政运行"_s, u"5.00"_s, u"5.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(titles(tables[0]), QStringList({u"科目编码"_s, u"科目名称"_s, u"本年收入合计"_s, u"财政拨款收入"_s}));
    QCOMPARE(tables[0].rows.size(), 2U);
    QCOMPARE(texts(tables[0].rows.at(0)), QStringList({u""_s, u"合计"_s, u"5.00"_s, u"5.00"_s}));
    QCOMPARE(texts(tables[0].rows.at(1)), QStringList({u"2010301"_s, u"行政运行"_s, u"5.00"_s, u"5.00"_s}));
}

void TestPdfTables::landscape()
{
    Sheet sheet(QPageLayout::Landscape);
    const QList<double> xs{40, 120, 300, 400, 500, 600, 700, 800};
    sheet.centre(420, 50, u"支出决算表"_s);
    sheet.ruled(xs, {70, 90, 110});
    sheet.row(xs, 84, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s, u"项目支出"_s, u"上缴上级支出"_s, u"经营支出"_s});
    sheet.row(xs, 104, {u"2010301"_s, u"行政运行"_s, u"12.00"_s, u"7.00"_s, u"5.00"_s, u""_s, u"0.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QVERIFY(document->pages[0].width > document->pages[0].height);
    QCOMPARE(texts(tables[0].rows.at(0)), QStringList({u"2010301"_s, u"行政运行"_s, u"12.00"_s, u"7.00"_s, u"5.00"_s, u""_s, u"0.00"_s}));
}

void TestPdfTables::turnedText()
{
    Sheet sheet;
    sheet.painter().translate(0, 800); // a wide table set sideways on an upright page
    sheet.painter().rotate(-90);
    const QList<double> xs{40, 120, 300, 400, 500, 600};
    sheet.centre(320, 50, u"支出决算表"_s);
    sheet.ruled(xs, {70, 90, 110, 130});
    sheet.row(xs, 84, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s, u"项目支出"_s});
    sheet.row(xs, 104, {u"201"_s, u"一般公共服务支出"_s, u"12.00"_s, u"7.00"_s, u"5.00"_s});
    sheet.row(xs, 124, {u"2010301"_s, u"行政运行"_s, u"12.00"_s, u"7.00"_s, u"5.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].title, u"支出决算表"_s);
    QCOMPARE(tables[0].rows.size(), 2U);
    QCOMPARE(texts(tables[0].rows[1]), QStringList({u"2010301"_s, u"行政运行"_s, u"12.00"_s, u"7.00"_s, u"5.00"_s}));
}

void TestPdfTables::twoTablesOnAPage()
{
    Sheet sheet;
    const QList<double> xs{50, 120, 300, 400, 500};
    int first = 60;
    for (const QString &title : {u"收入决算表"_s, u"支出决算表"_s}) {
        sheet.text(450, first - 12, title == u"收入决算表" ? u"公开02表"_s : u"公开03表"_s);
        sheet.centre(275, first, title);
        sheet.text(450, first + 12, u"单位：元"_s);
        const double top = first + 20;
        sheet.ruled(xs, {top, top + 20, top + 40});
        sheet.row(xs, top + 14, {u"科目编码"_s, u"科目名称"_s, u"本年%1合计"_s.arg(title.left(2)), title == u"收入决算表" ? u"财政拨款收入"_s : u"基本支出"_s});
        sheet.row(xs, top + 34, {u"2010301"_s, u"行政运行"_s, u"12.00"_s, u"12.00"_s});
        sheet.text(50, top + 54, u"注：本表反映部门本年度%1情况。"_s.arg(title.left(2)));
        first += 160;
    }
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 2U);
    verifySpans(*document, tables);
    QCOMPARE(tables[0].title, u"收入决算表"_s);
    QCOMPARE(tables[1].title, u"支出决算表"_s);
    QCOMPARE(tables[0].code, u"公开02表"_s);
    QCOMPARE(tables[1].code, u"公开03表"_s);
    QCOMPARE(tables[1].notes, QStringList({u"注：本表反映部门本年度支出情况。"_s}));
    QCOMPARE(tables[0].id, u"t1"_s);
    QCOMPARE(tables[1].column(ColumnRole::Basic), 3);
}

void TestPdfTables::letterSpacedCells()
{
    Sheet sheet;
    const QList<double> xs{50, 120, 300, 400};
    sheet.centre(225, 60, u"支 出 决 算 表"_s);
    sheet.ruled(xs, {80, 100, 120, 140});
    sheet.row(xs, 94, {u"科 目 编 码"_s, u"科   目   名   称"_s, u"合    计"_s});
    sheet.row(xs, 114, {u""_s, u"合      计"_s, u"12.00"_s});
    sheet.row(xs, 134, {u"2010301"_s, u"行 政 运 行"_s, u"12.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(tables[0].title, u"支出决算表"_s);
    QCOMPARE(titles(tables[0]), QStringList({u"科目编码"_s, u"科目名称"_s, u"合计"_s}));
    QCOMPARE(tables[0].rows.size(), 2U);
    QCOMPARE(texts(tables[0].rows[0]), QStringList({u""_s, u"合计"_s, u"12.00"_s}));
    QCOMPARE(texts(tables[0].rows[1]), QStringList({u"2010301"_s, u"行政运行"_s, u"12.00"_s}));
}

void TestPdfTables::rowsWithoutLines()
{
    Sheet sheet;
    const QList<double> xs{50, 250, 350};
    sheet.centre(200, 60, u"收入支出决算总表"_s);
    sheet.ruled(xs, {80, 100, 190});
    sheet.row(xs, 94, {u"项目"_s, u"决算数"_s});
    sheet.row(xs, 114, {u"一、一般公共预算财政拨款收入"_s, u"307.82"_s});
    sheet.row(xs, 130, {u"二、事业收入"_s, u""_s});
    sheet.row(xs, 146, {u"三、其他收入"_s, u"1.00"_s});
    sheet.row(xs, 162, {u"年初结转和结余"_s, u""_s});
    sheet.row(xs, 178, {u"本年收入合计"_s, u"308.82"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(tables[0].rows.size(), 5U);
    QCOMPARE(texts(tables[0].rows[1]), QStringList({u"二、事业收入"_s, u""_s}));
    QCOMPARE(texts(tables[0].rows[3]), QStringList({u"年初结转和结余"_s, u""_s}));
    QCOMPARE(texts(tables[0].rows[4]), QStringList({u"本年收入合计"_s, u"308.82"_s}));
}

void TestPdfTables::twoSides()
{
    Sheet sheet;
    const QList<double> xs{40, 190, 220, 290, 440, 470, 550};
    sheet.centre(290, 60, u"收入支出决算总表"_s);
    sheet.ruled(xs, {80, 100, 120, 140});
    sheet.row(xs, 94, {u"项目"_s, u"行次"_s, u"金额"_s, u"项目"_s, u"行次"_s, u"金额"_s});
    sheet.row(xs, 114, {u"一、财政拨款收入"_s, u"1"_s, u"7.00"_s, u"一、外交支出"_s, u"31"_s, u""_s});
    sheet.row(xs, 134, {u"总计"_s, u"30"_s, u"7.00"_s, u"总计"_s, u"60"_s, u"7.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(tables[0].kind, TableKind::Balance);
    QCOMPARE(tables[0].column(ColumnRole::Amount, 0), 2);
    QCOMPARE(tables[0].column(ColumnRole::Amount, 1), 5);
    QCOMPARE(tables[0].rows.size(), 2U);
    QCOMPARE(texts(tables[0].rows[0]), QStringList({u"一、财政拨款收入"_s, u"1"_s, u"7.00"_s, u"一、外交支出"_s, u"31"_s, u""_s}));
    QVERIFY(tables[0].rows[1].isTotal);
}

void TestPdfTables::numberedColumns()
{
    Sheet sheet;
    const QList<double> xs{50, 120, 300, 400, 500};
    sheet.centre(275, 60, u"国有资本经营预算财政拨款支出决算表"_s);
    sheet.line(50, 80, 500, 80);
    sheet.line(300, 100, 500, 100);
    for (const double y : {120, 140, 160})
        sheet.line(50, y, 500, y);
    for (const double x : {50, 300, 500})
        sheet.line(x, 80, x, 160);
    sheet.line(120, 80, 120, 120);
    sheet.line(120, 140, 120, 160);
    sheet.line(400, 100, 400, 160);
    sheet.row(xs, 104, {u"科目编码"_s, u"科目名称"_s});
    sheet.centre(400, 94, u"本年支出"_s);
    sheet.row({300, 400, 500}, 114, {u"合计"_s, u"基本支出"_s});
    sheet.centre(175, 134, u"栏次"_s);
    sheet.row({300, 400, 500}, 134, {u"1"_s, u"2"_s});
    sheet.row(xs, 154, {u"22301"_s, u"解决历史遗留问题"_s, u"3.00"_s, u"3.00"_s});
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(titles(tables[0]), QStringList({u"科目编码"_s, u"科目名称"_s, u"本年支出-合计"_s, u"本年支出-基本支出"_s}));
    QCOMPARE(tables[0].rows.size(), 1U);
    QCOMPARE(tables[0].rows[0].level, 2);
}

void TestPdfTables::report()
{
    const QString folder = QStringLiteral(TIEOUT_SOURCE_DIR "/../shared/reports");
    const QString path = folder + u"/中共上海市普陀区委社会工作部 2024 年度部门决算.pdf"_s;
    if (!QFile::exists(path))
        QSKIP("the real report is not here");
    Progress progress;
    const auto source = readSourceFile(path);
    QVERIFY(source);
    const auto read = readPdf(*source, progress);
    QVERIFY(read);
    const auto document = std::make_shared<const Document>(*read);
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 10U);
    verifySpans(*document, tables);
    for (size_t i = 1; i < tables.size(); ++i)
        QVERIFY2(tables[i].unit == Unit::WanYuan, qPrintable(tables[i].title));
}

QTEST_MAIN(TestPdfTables)
#include "tst_pdftables.moc"
