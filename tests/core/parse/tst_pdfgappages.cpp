#include "pdfsheet.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Tables without vertical lines that go over the end of a page. */
class TestPdfGapPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOnTheNextPage();
    void namesOnTheNextPage();
    void titleAndHeaderAgain();
};

/** Only the total stands on the next page: under the header again, or under the amounts before it. */
void TestPdfGapPages::aRowOnTheNextPage()
{
    for (const bool repeats : {true, false}) {
        Sheet sheet;
        const QList<double> xs{50, 120, 260, 340, 420, 500};
        sheet.centre(275, 60, u"支出决算表"_s);
        sheet.text(430, 74, u"单位：万元"_s);
        const QStringList header{u"科目编码"_s, u"科目名称"_s, u"本年支出合计"_s, u"基本支出"_s, u"项目支出"_s};
        sheet.row(xs, 92, header);
        for (int r = 0; r < 4; ++r)
            sheet.row(xs, 110 + 16 * r, {QString::number(2050201 + r), u"学前教育"_s, u"1%1.00"_s.arg(r), QString(), u"1%1.00"_s.arg(r)});
        sheet.page();
        if (repeats)
            sheet.row(xs, 60, header);
        sheet.row(xs, 78, {u"2050299"_s, u"其他教育支出"_s, u"5.00"_s, QString(), u"5.00"_s});
        sheet.text(50, 94, u"注：本表反映部门本年度各项支出情况。"_s);
        const auto document = sheet.read();
        const std::vector<Table> tables = tablesOf(document);
        QCOMPARE(tables.size(), 1U);
        verifySpans(*document, tables);
        QCOMPARE(tables[0].rows.size(), 5U);
        QCOMPARE(texts(tables[0].rows[4]), (QStringList{u"2050299"_s, u"其他教育支出"_s, u"5.00"_s, QString(), u"5.00"_s}));
    }
}

/** The page cuts a two-sided form between rows without an amount; a running head stands above the rest. */
void TestPdfGapPages::namesOnTheNextPage()
{
    Sheet sheet;
    const QList<double> xs{40, 160, 240, 360, 440};
    const auto head = [&] { sheet.text(40, 40, u"青禾县教育局部门决算"_s); };
    head();
    sheet.centre(245, 60, u"收入支出决算总表"_s);
    sheet.text(380, 74, u"单位：万元"_s);
    sheet.row(xs, 90, {u"收入项目"_s, u"决算数"_s, u"支出项目"_s, u"决算数"_s});
    sheet.row(xs, 106, {u"一、财政拨款收入"_s, u"9.50"_s, u"一、教育支出"_s, u"9.50"_s});
    for (int i = 0; i < 9; ++i)
        sheet.row(xs, 122 + 16 * i, {QString(), QString(), u"二三四五六七八九十"_s.mid(i, 1) + u"、外交支出"_s});
    sheet.centre(245, 800, u"- 5 -"_s);
    sheet.page();
    head();
    sheet.row(xs, 60, {QString(), QString(), u"十一、国防支出"_s});
    sheet.row(xs, 76, {u"年初结转和结余"_s, QString(), u"年末结转和结余"_s});
    sheet.row(xs, 92, {u"总计"_s, u"9.50"_s, u"总计"_s, u"9.50"_s});
    sheet.centre(245, 800, u"- 6 -"_s);
    sheet.page();
    head();
    sheet.text(40, 60, u"一、部门职责"_s);
    sheet.text(40, 76, u"本部门负责教育工作。"_s);
    const auto document = sheet.read();
    const std::vector<Table> tables = tablesOf(document);
    QCOMPARE(tables.size(), 1U);
    verifySpans(*document, tables);
    QCOMPARE(tables[0].rows.size(), 13U);
    QCOMPARE(texts(tables[0].rows[9]), (QStringList{QString(), QString(), u"十、外交支出"_s, QString()}));
    QCOMPARE(texts(tables[0].rows[10]), (QStringList{QString(), QString(), u"十一、国防支出"_s, QString()}));
    QCOMPARE(texts(tables[0].rows[11]), (QStringList{u"年初结转和结余"_s, QString(), u"年末结转和结余"_s, QString()}));
    QCOMPARE(texts(tables[0].rows[12]), (QStringList{u"总计"_s, u"9.50"_s, u"总计"_s, u"9.50"_s}));
}

/** The next page prints the title and the header again; its few rows alone would not tell the columns. */
void TestPdfGapPages::titleAndHeaderAgain()
{
    Sheet sheet;
    const QStringList incomes{u"一、财政拨款收入"_s, u"二、事业收入"_s, u"三、经营收入"_s, u"四、其他收入"_s}, spent{u"一、教育支出"_s, u"二、科学技术支出"_s, u"三、卫生健康支出"_s, u"四、农林水支出"_s};
    const auto row = [&](double y, const QString &left, const QString &amount, const QString &right) {
        sheet.text(42, y, left);
        sheet.right(226, y, amount);
        sheet.text(228, y, right);
        sheet.right(478, y, amount);
    };
    for (int page = 0; page < 2; ++page) {
        if (page > 0)
            sheet.page();
        sheet.centre(245, 60, u"收入支出决算总表"_s);
        sheet.text(420, 74, u"单位：元"_s);
        for (const auto &[x, title] : {std::pair(100, u"项目"_s), std::pair(205, u"决算数"_s), std::pair(290, u"项目"_s), std::pair(455, u"决算数"_s)})
            sheet.centre(x, 90, title);
        for (int r = 0; r < 4 && page == 0; ++r)
            row(106 + 16 * r, incomes[r], u"20.00"_s, spent[r]);
    }
    row(106, u"本年收入合计"_s, u"80.00"_s, u"本年支出合计"_s);
    row(122, u"总计"_s, u"80.00"_s, u"总计"_s);
    const std::vector<Table> tables = tablesOf(sheet.read());
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].rows.size(), 6U);
    QCOMPARE(texts(tables[0].rows[4]), QStringList({u"本年收入合计"_s, u"80.00"_s, u"本年支出合计"_s, u"80.00"_s}));
    QCOMPARE(texts(tables[0].rows[5]), QStringList({u"总计"_s, u"80.00"_s, u"总计"_s, u"80.00"_s}));
}

QTEST_MAIN(TestPdfGapPages)
#include "tst_pdfgappages.moc"
