#include "pdfsheet.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Headers without vertical lines, however their names stand in their cells. */
class TestPdfGapHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parents_data();
    void parents();
    void namesAtTheBottom();
};

void TestPdfGapHeader::parents_data()
{
    QTest::addColumn<double>("share"); // of the room above a name in its cell
    QTest::newRow("middle") << 0.5;
    QTest::newRow("top") << 0.0;
}

void TestPdfGapHeader::parents()
{
    QFETCH(double, share);
    constexpr double line = 12;
    Sheet sheet(QPageLayout::Landscape);
    sheet.centre(330, 50, u"政府性基金预算财政拨款收入支出决算表"_s);
    sheet.text(560, 64, u"单位：元"_s);
    const auto cell = [&](double x0, double x1, double top, double height, const QStringList &lines) {
        double y = top + share * (height - line * static_cast<double>(lines.size())) + 9;
        for (const QString &text : lines) {
            sheet.centre((x0 + x1) / 2, y, text);
            y += line;
        }
    };
    const QList<double> xs{40, 110, 200, 280, 340, 410, 480, 560, 630};
    const double top = 74, second = top + line + 5, low = 3 * line, whole = line + 5 + low;
    cell(xs[0], xs[2], top, line, {u"项目"_s});
    cell(xs[0], xs[1], second, low, {u"科目编码"_s});
    cell(xs[1], xs[2], second, low, {u"科目名称"_s});
    cell(xs[2], xs[3], top, whole, {u"年初结转"_s, u"和结余"_s});
    cell(xs[3], xs[4], top, whole, {u"本年收入"_s});
    cell(xs[4], xs[7], top, line, {u"本年支出"_s});
    cell(xs[4], xs[5], second, low, {u"小计"_s});
    cell(xs[5], xs[6], second, low, {u"基本支出"_s});
    cell(xs[6], xs[7], second, low, {u"项目支出"_s, u"（不含基本"_s, u"建设）"_s});
    cell(xs[7], xs[8], top, whole, {u"年末结转"_s, u"和结余"_s});
    const auto row = [&](double y, const QStringList &texts) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            i < 2 ? sheet.text(xs[i] + 4, y, texts[i]) : sheet.right(xs[i + 1] - 4, y, texts[i]);
    };
    row(150, {QString(), u"合计"_s, u"0.00"_s, u"18.00"_s, u"18.00"_s, u"0.00"_s, u"18.00"_s, u"0.00"_s});
    row(166, {u"229"_s, u"其他支出"_s, u"0.00"_s, u"18.00"_s, u"18.00"_s, u"0.00"_s, u"18.00"_s, u"0.00"_s});
    row(182, {u"22960"_s, u"彩票公益金安排的支出"_s, u"0.00"_s, u"18.00"_s, u"18.00"_s, u"0.00"_s, u"18.00"_s, u"0.00"_s});
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(titles(tables[0]), (QStringList{u"科目编码"_s, u"科目名称"_s, u"年初结转和结余"_s, u"本年收入"_s, u"本年支出-小计"_s,
                                             u"本年支出-基本支出"_s, u"本年支出-项目支出（不含基本建设）"_s, u"年末结转和结余"_s}));
    QCOMPARE(tables[0].rows.size(), 3U);
    QCOMPARE(texts(tables[0].rows[2]), (QStringList{u"22960"_s, u"彩票公益金安排的支出"_s, u"0.00"_s, u"18.00"_s, u"18.00"_s, u"0.00"_s, u"18.00"_s, u"0.00"_s}));
}

/** The lower half of a wrapped name stands beside its neighbours, and is no column's name. */
void TestPdfGapHeader::namesAtTheBottom()
{
    Sheet sheet(QPageLayout::Landscape);
    sheet.centre(300, 50, u"收入决算表"_s);
    sheet.text(500, 64, u"单位：元"_s);
    const QList<double> xs{40, 110, 220, 300, 380, 460, 540};
    const auto name = [&](int column, const QStringList &lines) {
        double y = 104 - 12 * static_cast<double>(lines.size() - 1);
        for (const QString &text : lines) {
            sheet.centre((xs[column] + xs[column + 1]) / 2, y, text);
            y += 12;
        }
    };
    sheet.centre(130, 80, u"项目"_s);
    name(0, {u"科目编码"_s});
    name(1, {u"科目名称"_s});
    name(2, {u"本年收入"_s, u"合计"_s});
    name(3, {u"事业收入"_s});
    name(4, {u"附属单位上"_s, u"缴收入"_s});
    name(5, {u"其他收入"_s});
    sheet.row(xs, 124, {QString(), u"合计"_s, u"30.00"_s, u"20.00"_s, u"0.00"_s, u"10.00"_s});
    sheet.row(xs, 140, {u"205"_s, u"教育支出"_s, u"30.00"_s, u"20.00"_s, u"0.00"_s, u"10.00"_s});
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(titles(tables[0]), (QStringList{u"科目编码"_s, u"科目名称"_s, u"本年收入合计"_s, u"事业收入"_s, u"附属单位上缴收入"_s, u"其他收入"_s}));
    QCOMPARE(tables[0].rows.size(), 2U);
}

QTEST_MAIN(TestPdfGapHeader)
#include "tst_pdfgapheader.moc"
