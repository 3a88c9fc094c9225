#include "pdfsheet.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Tables over several pages, and pages without a table that can be read. */
class TestPdfPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threePages();
    void totalAloneOnTheNextPage();
    void titleAndNoteInBoxes();
    void rowCutByThePage();
    void otherWidthsOnTheNextPage();
    void headerCutByThePage();
    void formTakesItsOwnTitle();
    void pageOfAPicture();
    void emptyStatement();
    void titleAlone();
    void indicatorForm();
    void formsOverPages();
};

void TestPdfPages::threePages()
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

void TestPdfPages::totalAloneOnTheNextPage()
{
    Sheet sheet;
    sheet.centre(300, 60, u"支出决算表"_s);
    sheet.text(450, 75, u"单位：元"_s);
    const QList<double> xs{50, 130, 300, 380, 460, 540};
    sheet.ruled(xs, {80, 100, 120});
    sheet.row(xs, 94, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s, u"项目支出"_s});
    sheet.row(xs, 114, {u"205"_s, u"教育支出"_s, u"30.00"_s, u"20.00"_s, u"10.00"_s});
    sheet.page();
    const QList<double> merged{50, 300, 380, 460, 540};
    sheet.ruled(merged, {60, 80});
    sheet.row(merged, 74, {u"合计"_s, u"30.00"_s, u"20.00"_s, u"10.00"_s});
    const auto tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].rows.size(), size_t(2));
    QCOMPARE(texts(tables[0].rows[1]), QStringList({u""_s, u"合计"_s, u"30.00"_s, u"20.00"_s, u"10.00"_s}));
    QVERIFY(tables[0].rows[1].isTotal);
}

/** The names of both sides go on at the top of the next page, under the header again; a row without an amount does not. */
void TestPdfPages::rowCutByThePage()
{
    Sheet sheet;
    const QList<double> xs{50, 150, 250, 350, 450};
    const QStringList header{u"项目"_s, u"决算数"_s, u"项目"_s, u"决算数"_s};
    sheet.centre(250, 60, u"收入支出决算总表"_s);
    sheet.text(380, 74, u"单位：元"_s);
    sheet.ruled(xs, {80, 100, 120, 140});
    sheet.row(xs, 94, header);
    sheet.row(xs, 114, {u"一、财政拨款收入"_s, u"30.00"_s, u"一、教育支出"_s, u"20.00"_s});
    sheet.row(xs, 134, {u"二、附属单位上缴"_s, u"0.00"_s, u"二、资源勘探工业"_s, u"10.00"_s});
    sheet.page();
    sheet.ruled(xs, {80, 100, 120, 140, 160});
    sheet.row(xs, 94, header);
    sheet.row(xs, 114, {u"收入"_s, QString(), u"信息等支出"_s});
    sheet.row(xs, 134, {u"年初结转和结余"_s});
    sheet.row(xs, 154, {u"总计"_s, u"30.00"_s, u"总计"_s, u"30.00"_s});
    const auto document = sheet.read();
    const auto tables = tablesOf(document);
    QCOMPARE(tables.size(), size_t(1));
    verifySpans(*document, tables);
    QCOMPARE(tables[0].rows.size(), size_t(4));
    QCOMPARE(texts(tables[0].rows[1]), QStringList({u"二、附属单位上缴收入"_s, u"0.00"_s, u"二、资源勘探工业信息等支出"_s, u"10.00"_s}));
    QCOMPARE(tables[0].rows[2].cells[0].text, u"年初结转和结余"_s);
}

/** A sheet with lines around all of its rows, those of the title, the unit and the note included. */
void TestPdfPages::titleAndNoteInBoxes()
{
    Sheet sheet;
    const QList<double> xs{50, 130, 300, 380, 460};
    for (int page = 0; page < 2; ++page) {
        if (page > 0)
            sheet.page();
        sheet.ruled({50, 460}, {60, 80});
        sheet.ruled({50, 300, 460}, {80, 100});
        sheet.ruled(xs, {100, 120, 140, 160});
        sheet.ruled({50, 460}, {160, 180});
        sheet.centre(255, 74, u"支出决算表"_s);
        sheet.text(53, 94, u"编制单位：青禾县教育局"_s);
        sheet.text(400, 94, u"单位：万元"_s);
        sheet.row(xs, 114, {u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s});
        sheet.row(xs, 134, {page > 0 ? u"20502"_s : u"205"_s, page > 0 ? u"普通教育"_s : u"教育支出"_s, u"30.00"_s, u"20.00"_s});
        sheet.row(xs, 154, {page > 0 ? u"2050201"_s : QString(), page > 0 ? u"学前教育"_s : u"合计"_s, u"30.00"_s, u"20.00"_s});
        sheet.text(53, 174, page > 0 ? u"注：本表反映部门本年度支出情况。"_s : QString());
    }
    const auto tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].title, u"支出决算表"_s);
    QCOMPARE(tables[0].unit, Unit::WanYuan);
    QCOMPARE(titles(tables[0]), QStringList({u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s}));
    QCOMPARE(tables[0].rows.size(), size_t(4));
    QCOMPARE(texts(tables[0].rows[3]), QStringList({u"2050201"_s, u"学前教育"_s, u"30.00"_s, u"20.00"_s}));
    QCOMPARE(tables[0].notes.size(), 1);
}

void TestPdfPages::otherWidthsOnTheNextPage()
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

void TestPdfPages::headerCutByThePage()
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

void TestPdfPages::formTakesItsOwnTitle()
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

void TestPdfPages::pageOfAPicture()
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

void TestPdfPages::emptyStatement()
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

void TestPdfPages::titleAlone()
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

void TestPdfPages::indicatorForm()
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

/** The page ends below the header of the indicators and in the middle of a row, and the next form begins with the next page. */
void TestPdfPages::formsOverPages()
{
    Sheet sheet;
    const QList<double> xs{40, 100, 160, 240, 340, 430, 490, 550}, part = xs.mid(1);
    const auto begin = [&] {
        sheet.centre(290, 50, u"项目支出绩效自评表"_s);
        sheet.ruled({40, 100, 550}, {60, 80});
        sheet.row({40, 100, 550}, 74, {u"项目名称"_s, u"青禾县水库维修"_s});
        sheet.ruled(xs, {80, 100});
        sheet.text(45, 94, u"绩效指标"_s);
        sheet.row(part, 94, {u"一级指标"_s, u"二级指标"_s, u"三级指标"_s, u"年度指标值"_s, u"分值"_s, u"得分"_s});
    };
    const auto rows = [&](double top, const QList<QStringList> &texts) {
        for (const double x : xs)
            sheet.line(x, top, x, top + 20.0 * static_cast<double>(texts.size()));
        sheet.line(40, top, 550, top);
        for (int r = 0; r < texts.size(); ++r) {
            sheet.row(part, top + 14 + 20 * r, texts[r]);
            sheet.line(r + 1 == texts.size() ? 40 : 100, top + 20 * (r + 1), 550, top + 20 * (r + 1));
        }
    };
    begin();
    sheet.page();
    rows(60, {{u"产出指标"_s, u"数量指标"_s, u"维修水库数量"_s, u"2座"_s, u"50"_s, u"50"_s}, {u"效益指标"_s, u"社会效益"_s, u"沿线群众出"_s, u"改善"_s, u"40"_s, u"38"_s}});
    sheet.page();
    rows(60, {{QString(), u"指标"_s, u"行条件"_s}});
    sheet.ruled({40, 430, 490, 550}, {80, 100});
    sheet.text(45, 94, u"总分"_s);
    sheet.text(433, 94, u"90"_s);
    sheet.text(493, 94, u"88"_s);
    sheet.page();
    begin();
    rows(100, {{u"产出指标"_s, u"数量指标"_s, u"维修水库数量"_s, u"3座"_s, u"90"_s, u"90"_s}});
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 2U);
    QCOMPARE(titles(tables[0]), QStringList({u"一级指标"_s, u"二级指标"_s, u"三级指标"_s, u"年度指标值"_s, u"分值"_s, u"得分"_s}));
    QCOMPARE(tables[0].rows.size(), 3U);
    QCOMPARE(texts(tables[0].rows[1]), QStringList({u"效益指标"_s, u"社会效益指标"_s, u"沿线群众出行条件"_s, u"改善"_s, u"40"_s, u"38"_s}));
    QVERIFY(tables[0].rows[2].isTotal);
    QCOMPARE(titles(tables[1]), titles(tables[0]));
    QCOMPARE(tables[1].rows.size(), 1U);
}

QTEST_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
