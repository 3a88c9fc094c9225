#include "pdfsheet.h"

#include "parse/tableforms.h"

#include <QFile>
#include <QFontDatabase>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const Row &row)
{
    QStringList out;
    for (const Cell &cell : row.cells)
        out.append(cell.text);
    return out;
}

QStringList titles(const Table &table)
{
    QStringList out;
    for (const Column &column : table.columns)
        out.append(column.title);
    return out;
}

/** Every span of every number must be exactly what the page prints. */
void verifySpans(const Document &document, const std::vector<Table> &tables)
{
    for (const Table &table : tables) {
        for (const Row &row : table.rows) {
            QCOMPARE(row.cells.size(), table.columns.size());
            for (const Cell &cell : row.cells) {
                QCOMPARE(cell.spans.empty(), cell.text.isEmpty());
                if (cell.state == CellState::Number)
                    QCOMPARE(withoutSpaces(document.quote(cell.number.span)), withoutSpaces(cell.text).remove(u'%'));
            }
        }
    }
}

} // namespace

class TestPdfTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruledExpenditure();
    void dottedLines();
    void noVerticalLines();
    void threeLevels();
    void threePages();
    void otherWidthsOnTheNextPage();
    void headerCutByThePage();
    void formTakesItsOwnTitle();
    void pageOfAPicture();
    void threeCodeColumns();
    void landscape();
    void turnedText();
    void twoTablesOnAPage();
    void letterSpacedCells();
    void blankColumn();
    void rowsWithoutLines();
    void twoSides();
    void numberedColumns();
    void emptyStatement();
    void titleAlone();
    void indicatorForm();
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

void TestPdfTables::noVerticalLines()
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

void TestPdfTables::threePages()
{
    Sheet sheet;
    const QList<double> xs{50, 120, 300, 400, 500};
    sheet.centre(275, 60, u"支出决算表"_s);
    int number = 0;
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            sheet.page();
        sheet.text(430, 70, u"金额单位：元"_s);
        QList<double> ys{80, 100};
        for (int r = 0; r < 4; ++r)
            ys.append(ys.last() + 20);
        sheet.ruled(xs, ys);
        sheet.row(xs, 94, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s});
        for (int r = 0; r < 4; ++r, ++number)
            sheet.row(xs, 114 + 20 * r, {QString::number(2010301 + number), u"支出"_s, u"%1.00"_s.arg(number + 1), u"%1.00"_s.arg(number + 1)});
        sheet.centre(275, 820, u"- %1 -"_s.arg(page + 5));
    }
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(tables[0].rows.size(), 12U);
    QCOMPARE(texts(tables[0].rows[11]), QStringList({u"2010312"_s, u"支出"_s, u"12.00"_s, u"12.00"_s}));
    QCOMPARE(document->pageAt(tables[0].rows[11].span.begin), 2);
}

/** Each page's piece set by itself: as many columns, other widths, no header. */
void TestPdfTables::otherWidthsOnTheNextPage()
{
    Sheet sheet;
    sheet.centre(300, 60, u"支出决算表"_s);
    sheet.text(450, 75, u"单位：万元"_s);
    const QList<double> first{50, 130, 300, 380, 460, 540}, second{60, 120, 340, 400, 470, 530};
    sheet.ruled(first, {80, 100, 120});
    sheet.row(first, 94, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s, u"项目支出"_s});
    sheet.row(first, 114, {u"205"_s, u"教育支出"_s, u"30.00"_s, u"20.00"_s, u"10.00"_s});
    sheet.page();
    sheet.ruled(second, {80, 100, 120});
    sheet.row(second, 94, {u"20502"_s, u"普通教育"_s, u"30.00"_s, u"20.00"_s, u"10.00"_s});
    sheet.row(second, 114, {u"2050201"_s, u"学前教育"_s, u"20.00"_s, u"20.00"_s});
    sheet.page();
    sheet.ruled(second, {80, 100, 120});
    sheet.row(second, 94, {u"项目"_s, u"资金来源"_s, u"主管部门"_s, u"实施单位"_s, u"备注"_s});
    sheet.row(second, 114, {u"校舍维修"_s, u"本级"_s, u"教育局"_s, u"中心小学"_s, u"无"_s});
    const auto tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), size_t(2));
    QCOMPARE(tables[0].rows.size(), size_t(3));
    QCOMPARE(texts(tables[0].rows[2]), QStringList({u"2050201"_s, u"学前教育"_s, u"20.00"_s, u"20.00"_s, u""_s}));
    QCOMPARE(tables[1].rows.size(), size_t(1));
}

void TestPdfTables::headerCutByThePage()
{
    Sheet sheet;
    sheet.centre(300, 60, u"收入支出决算总表"_s);
    sheet.text(450, 75, u"单位：万元"_s);
    sheet.ruled({50, 300, 550}, {80, 100});
    sheet.row({50, 300, 550}, 94, {u"收入"_s, u"支出"_s});
    sheet.page();
    const QList<double> xs{50, 200, 300, 450, 550};
    sheet.ruled(xs, {80, 100, 120});
    sheet.row(xs, 94, {u"项目"_s, u"决算数"_s, u"项目"_s, u"决算数"_s});
    sheet.row(xs, 114, {u"一、财政拨款收入"_s, u"5.00"_s, u"一、教育支出"_s, u"5.00"_s});
    const auto tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].kind, TableKind::Balance);
    QCOMPARE(tables[0].unit, Unit::WanYuan);
    QCOMPARE(texts(tables[0].rows.at(0)), QStringList({u"一、财政拨款收入"_s, u"5.00"_s, u"一、教育支出"_s, u"5.00"_s}));
}

/** A form whose first part has no columns to name: its second part is not the table's of the pages before. */
void TestPdfTables::formTakesItsOwnTitle()
{
    Sheet sheet;
    sheet.centre(300, 60, u"支出决算表"_s);
    sheet.ruled({50, 200, 300}, {80, 100, 120});
    sheet.row({50, 200, 300}, 94, {u"项目"_s, u"决算数"_s});
    sheet.row({50, 200, 300}, 114, {u"合计"_s, u"5.00"_s});
    sheet.text(50, 140, u"第三部分 决算情况说明"_s);
    sheet.page();
    sheet.centre(300, 60, u"项目支出绩效自评表"_s);
    sheet.ruled({50, 150, 550}, {80, 100});
    sheet.row({50, 150, 550}, 94, {u"项目名称"_s, u"校舍维修"_s});
    const QList<double> xs{50, 150, 230, 310, 390, 470, 550};
    sheet.ruled(xs, {100, 120, 140});
    sheet.row(xs, 114, {u"项目资金"_s, u"年初预算数"_s, u"全年预算数"_s, u"全年执行数"_s, u"分值"_s, u"得分"_s});
    sheet.row(xs, 134, {u"年度资金总额"_s, u"5.00"_s, u"5.00"_s, u"5.00"_s, u"10"_s, u"10"_s});
    const auto tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), size_t(2));
    QCOMPARE(tables[1].title, u"项目支出绩效自评表"_s);
    QCOMPARE(tables[1].kind, TableKind::PerformanceFunds);
}

void TestPdfTables::pageOfAPicture()
{
    Sheet sheet;
    sheet.text(50, 60, u"第一部分 单位概况。本单位负责教育工作，下设八个科室，纳入决算编制范围。"_s);
    sheet.page();
    QImage picture(400, 500, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    sheet.painter().drawImage(QRectF(50, 80, 480, 650), picture);
    sheet.text(290, 820, u"- 2 -"_s);
    std::vector<Notice> notices;
    const auto document = sheet.read();
    tablesOf(document, &notices);
    QCOMPARE(notices.size(), size_t(1));
    QCOMPARE(document->pageAt(notices[0].span.begin), 1);
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

void TestPdfTables::blankColumn()
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

void TestPdfTables::emptyStatement()
{
    Sheet sheet;
    const QList<double> xs{50, 120, 300, 400, 500};
    sheet.centre(275, 60, u"政府性基金预算财政拨款收入支出决算表"_s);
    sheet.ruled(xs, {80, 100, 120, 140});
    sheet.row(xs, 94, {u"科目编码"_s, u"科目名称"_s, u"年初结转和结余"_s, u"本年收入"_s});
    sheet.row(xs, 114, {u""_s, u"合计"_s, u""_s, u""_s});
    sheet.text(50, 154, u"说明：青禾县民政局本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。"_s);
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    QVERIFY(tables[0].declaredEmpty);
    QVERIFY(document->quote(tables[0].statement).contains(u"本表无数据"));
    QCOMPARE(tables[0].rows.size(), 1U);
    QVERIFY(tables[0].rows[0].isTotal);
}

void TestPdfTables::titleAlone()
{
    Sheet sheet;
    sheet.centre(275, 60, u"收入决算表"_s);
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    sheet.painter().drawImage(QRectF(50, 90, 480, 500), picture);
    sheet.page();
    sheet.centre(275, 60, u"国有资本经营预算财政拨款支出决算表"_s);
    sheet.text(50, 90, u"本部门无国有资本经营预算财政拨款收入和支出，故本表无数据。"_s);
    const auto document = sheet.read();
    std::vector<Notice> notices;
    const std::vector<Table> tables = tablesOf(document, &notices);
    QCOMPARE(tables.size(), 2U);
    QVERIFY(tables[0].isImage);
    QCOMPARE(tables[0].kind, TableKind::Income);
    QCOMPARE(notices.size(), 1U);
    QCOMPARE(document->quote(notices[0].span), u"收入决算表"_s);
    QVERIFY(tables[1].declaredEmpty);
    QVERIFY(!tables[1].isImage);
}

void TestPdfTables::indicatorForm()
{
    Sheet sheet;
    sheet.centre(290, 50, u"项目支出绩效自评表"_s);
    sheet.ruled({40, 100, 540}, {60, 80});
    sheet.row({40, 100, 540}, 74, {u"项目名称"_s, u"青禾县水库维修"_s});
    const QList<double> funds{40, 100, 240, 340, 440, 540};
    for (const double y : {100, 120})
        sheet.line(100, y, 540, y);
    for (const double x : funds)
        sheet.line(x, 80, x, 120);
    sheet.text(45, 104, u"资金"_s);
    sheet.row({100, 240, 340, 440, 540}, 94, {u""_s, u"全年预算数"_s, u"全年执行数"_s, u"执行率"_s});
    sheet.row({100, 240, 340, 440, 540}, 114, {u"年度资金总额"_s, u"15.00"_s, u"12.00"_s, u"80.00%"_s});
    const QList<double> xs{40, 100, 160, 220, 320, 400, 470, 540};
    sheet.line(40, 120, 540, 120);
    for (const double y : {140, 180})
        sheet.line(100, y, 540, y);
    sheet.line(220, 160, 540, 160);
    sheet.line(40, 200, 540, 200);
    for (const double x : {40, 100, 540})
        sheet.line(x, 120, x, 200);
    for (const double x : {160, 220, 320, 400, 470})
        sheet.line(x, 120, x, 180);
    sheet.line(470, 180, 470, 200);
    sheet.text(45, 160, u"绩效指标"_s);
    sheet.row(xs.mid(1), 134, {u"一级指标"_s, u"二级指标"_s, u"三级指标"_s, u"年度指标值"_s, u"分值"_s, u"得分"_s});
    sheet.row(xs.mid(1), 164, {u"产出指标"_s, u"数量指标"_s});
    sheet.row(xs.mid(3), 154, {u"维修水库数量"_s, u"2座"_s, u"50"_s, u"50"_s});
    sheet.row(xs.mid(3), 174, {u"完工率"_s, u"100%"_s, u"40"_s, u"38"_s});
    sheet.text(110, 194, u"总分"_s);
    sheet.text(475, 194, u"96"_s);
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 2U);
    verifySpans(*document, tables);
    QCOMPARE(tables[0].kind, TableKind::PerformanceFunds);
    QCOMPARE(texts(tables[0].rows.at(0)), QStringList({u"年度资金总额"_s, u"15.00"_s, u"12.00"_s, u"80.00%"_s}));
    QCOMPARE(tables[1].kind, TableKind::PerformanceIndicators);
    QCOMPARE(titles(tables[1]), QStringList({u"一级指标"_s, u"二级指标"_s, u"三级指标"_s, u"年度指标值"_s, u"分值"_s, u"得分"_s}));
    QCOMPARE(tables[1].rows.size(), 3U);
    QCOMPARE(texts(tables[1].rows[1]), QStringList({u"产出指标"_s, u"数量指标"_s, u"完工率"_s, u"100%"_s, u"40"_s, u"38"_s}));
    QVERIFY(tables[1].rows[2].isTotal);
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
