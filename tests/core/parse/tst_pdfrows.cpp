#include "pdfsheet.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Rows of ruled tables whose cells print several lines. */
class TestPdfRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleOfTwoLines();
    void nameOverTwoPages();
    void amountsTooWideForTheirCells();
    void rowsWithoutALineBetween();
};

void TestPdfRows::amountsTooWideForTheirCells()
{
    Sheet sheet;
    const QList<double> xs{60, 100, 200, 250, 300, 350};
    sheet.centre(205, 60, u"支出决算表"_s);
    sheet.text(280, 75, u"单位：元"_s);
    sheet.ruled(xs, {80, 100, 120, 160, 200});
    sheet.row(xs, 93, {u"科目编码"_s, u"科目名称"_s, u"合计"_s, u"基本支出"_s, u"项目支出"_s});
    sheet.row(xs, 113, {QString(), u"合计"_s, u"8414478.98"_s, u"8414478.98"_s, u"0.00"_s});
    sheet.row(xs, 136, {u"208050"_s, u"机关事业单位"_s, u"7414478.9"_s, u"7414478.9"_s, QString()});
    sheet.row(xs, 150, {u"5"_s, u"基本养老"_s});
    sheet.right(247, 150, u"8"_s);
    sheet.right(297, 150, u"8"_s);
    sheet.right(347, 143, u"0.00"_s);
    sheet.row(xs, 176, {u"2210"_s, u"住房公积金"_s, u"1000000."_s, u"1000000."_s, QString()});
    sheet.row(xs, 190, {u"201"_s});
    sheet.right(247, 190, u"00"_s);
    sheet.right(297, 190, u"00"_s);
    sheet.right(347, 183, u"0.00"_s);
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].rows.size(), 3U);
    QCOMPARE(texts(tables[0].rows[1]), (QStringList{u"2080505"_s, u"机关事业单位基本养老"_s, u"7414478.98"_s, u"7414478.98"_s, u"0.00"_s}));
    QCOMPARE(texts(tables[0].rows[2]), (QStringList{u"2210201"_s, u"住房公积金"_s, u"1000000.00"_s, u"1000000.00"_s, u"0.00"_s}));
}

/** Whole amounts above each other are rows, however near they stand. */
void TestPdfRows::rowsWithoutALineBetween()
{
    Sheet sheet;
    const QList<double> xs{60, 110, 210, 270, 330, 390};
    sheet.centre(205, 60, u"支出决算表"_s);
    sheet.text(280, 75, u"单位：元"_s);
    sheet.ruled(xs, {80, 100, 120, 160});
    sheet.row(xs, 93, {u"科目编码"_s, u"科目名称"_s, u"合计"_s, u"基本支出"_s, u"项目支出"_s});
    sheet.row(xs, 113, {QString(), u"合计"_s, u"30.00"_s, u"30.00"_s, u"0.00"_s});
    sheet.row(xs, 136, {u"2080505"_s, u"养老"_s, u"10.00"_s, u"10.00"_s, u"0.00"_s});
    sheet.row(xs, 152, {u"2210201"_s, u"公积金"_s, u"20.00"_s, u"20.00"_s, u"0.00"_s});
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].rows.size(), 3U);
    QCOMPARE(texts(tables[0].rows[2]).first(), u"2210201"_s);
}

/** "…国有资本经营预算财政拨款支出决算" / "表": the rest is no title by itself. */
void TestPdfRows::titleOfTwoLines()
{
    Sheet sheet;
    sheet.centre(290, 50, u"青禾县应急管理局2023年度国有资本经营预算财政拨款支出决算"_s);
    sheet.centre(290, 62, u"表"_s);
    sheet.right(540, 76, u"单位：万元"_s);
    const QList<double> xs{40, 120, 300, 380, 460, 540};
    sheet.ruled(xs, {84, 100, 116});
    sheet.row(xs, 95, {u"科目编码"_s, u"科目名称"_s, u"合计"_s, u"基本支出"_s, u"项目支出"_s});
    sheet.row(xs, 111, {u"223"_s, u"国有资本经营预算支出"_s, u"5.00"_s, u"0.00"_s, u"5.00"_s});
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1u);
    QCOMPARE(tables[0].kind, TableKind::Capital);
    QVERIFY(tables[0].title.endsWith(u"国有资本经营预算财政拨款支出决算表"));
}

/** "城管" / "执法": a page's end in the middle of a name, beside a code in parts. */
void TestPdfRows::nameOverTwoPages()
{
    Sheet sheet;
    sheet.centre(290, 50, u"支出决算表"_s);
    sheet.right(540, 76, u"单位：万元"_s);
    const QList<double> xs{40, 70, 95, 120, 300, 380, 460, 540};
    sheet.ruled(xs, {84, 100, 116, 132});
    sheet.row(xs, 95, {u"类"_s, u"款"_s, u"项"_s, u"科目名称"_s, u"合计"_s, u"基本支出"_s, u"项目支出"_s});
    sheet.row(xs, 111, {u"212"_s, u"01"_s, {}, u"城乡社区管理事务"_s, u"5.00"_s, u"0.00"_s, u"5.00"_s});
    sheet.row(xs, 127, {u"212"_s, u"01"_s, u"04"_s, u"城管"_s, u"5.00"_s, u"0.00"_s, u"5.00"_s});
    sheet.page();
    sheet.ruled(xs, {50, 66, 82});
    sheet.row(xs, 61, {{}, {}, {}, u"执法"_s});
    sheet.row(xs, 77, {u"221"_s, {}, {}, u"住房保障支出"_s, u"3.00"_s, u"3.00"_s, u"0.00"_s});
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1u);
    QCOMPARE(tables[0].rows.size(), 3u);
    QVERIFY(texts(tables[0].rows[1]).contains(u"城管执法"));
}

QTEST_MAIN(TestPdfRows)
#include "tst_pdfrows.moc"
