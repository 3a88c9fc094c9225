#include "core/source/pdfpages.h"

#include <array>
#include <thread>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestReadPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFromTopToBottom();
    void numbersPaintedBeforeTheirWords();
    void twentyTwoStaysTwo();
    void letterSpacing_data();
    void letterSpacing();
    void blanks_data();
    void blanks();
    void ruledCellsAreApart();
    void strayMarkJoinsItsLine();
    void wrappedCellKeepsItsLines();
    void watermark();
    void invisibleTextIsText();
    void radicals();
    void fontOutsideTheFile();
    void pagesWithoutGaps();
    void cancelled();
    void threads();
};

void TestReadPdf::linesFromTopToBottom()
{
    QCOMPARE(textOf(MiniPdf::text(50, 600, 12, u"第三行"_s) + MiniPdf::text(50, 700, 12, u"第一行"_s) +
                    MiniPdf::text(50, 650, 12, u"第二行"_s)),
             u"第一行\n第二行\n第三行\n"_s);
}

void TestReadPdf::numbersPaintedBeforeTheirWords()
{
    // One real report paints a paragraph's numbers first, with holes left for them in the words.
    QCOMPARE(textOf(MiniPdf::text(122, 700, 12, u"714.44"_s) + MiniPdf::text(206, 700, 12, u"81.94%"_s) +
                    MiniPdf::text(50, 700, 12, u"其中基本支出"_s) + MiniPdf::text(158, 700, 12, u"万元，占"_s)),
             u"其中基本支出714.44万元，占81.94%\n"_s);
}

void TestReadPdf::twentyTwoStaysTwo()
{
    QCOMPARE(textOf(MiniPdf::text(50, 700, 12, u"22"_s) + MiniPdf::text(100, 700, 12, u"11.00"_s)), u"22 11.00\n"_s);
}

void TestReadPdf::letterSpacing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("by the operator") << MiniPdf::text(50, 700, 22, u"部门决算公开"_s, "12 Tc") << u"部门决算公开\n"_s;
    QByteArray placed;
    for (int i = 0; i < 6; ++i)
        placed += MiniPdf::text(50 + 40 * i, 700, 22, u"部门决算公开"_s.mid(i, 1));
    QTest::newRow("glyph by glyph") << placed << u"部门决算公开\n"_s;
    QTest::newRow("with a year") << MiniPdf::text(50, 700, 22, u"二〇二三年度部门决算"_s, "9 Tc") << u"二〇二三年度部门决算\n"_s;
    QTest::newRow("two characters alone") << MiniPdf::text(50, 700, 12, u"目"_s) + MiniPdf::text(74, 700, 12, u"录"_s)
                                          << u"目录\n"_s;
    QTest::newRow("justified") << MiniPdf::text(50, 700, 12, u"贯彻执行国家法律法规"_s, "2 Tc") << u"贯彻执行国家法律法规\n"_s;
}

void TestReadPdf::letterSpacing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    QCOMPARE(textOf(content), text);
}

void TestReadPdf::blanks_data()
{
    QTest::addColumn<double>("at"); // where the second text starts; the first ends at 98
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("text");
    QTest::newRow("words that touch") << 98.0 << u"第一部分"_s << u"概况"_s << u"第一部分概况\n"_s;
    QTest::newRow("half an em") << 104.0 << u"第一部分"_s << u"概况"_s << u"第一部分 概况\n"_s;
    QTest::newRow("many ems") << 300.0 << u"第一部分"_s << u"概况"_s << u"第一部分 概况\n"_s;
    QTest::newRow("quarter em beside digits") << 101.0 << u"支出总计"_s << u"307.82"_s << u"支出总计307.82\n"_s;
    QTest::newRow("two amounts close together") << 101.0 << u"12345.67"_s << u"307.82"_s << u"12345.67 307.82\n"_s;
    QTest::newRow("one amount in two pieces") << 98.0 << u"12345678"_s << u".82"_s << u"12345678.82\n"_s;
}

void TestReadPdf::blanks()
{
    QFETCH(double, at);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, text);
    QCOMPARE(textOf(MiniPdf::text(50, 700, 12, first) + MiniPdf::text(at, 700, 12, second)), text);
}

void TestReadPdf::ruledCellsAreApart()
{
    // Amount and next name touch, only the border tells them apart: "16156005.96一、一般公共服务支出".
    QCOMPARE(textOf(MiniPdf::text(50, 700, 12, u"16156005.96一、一般公共服务支出"_s) + MiniPdf::line(116, 690, 116, 715)),
             u"16156005.96 一、一般公共服务支出\n"_s);
}

void TestReadPdf::strayMarkJoinsItsLine()
{
    QCOMPARE(textOf(MiniPdf::text(50, 700, 12, u"按实际支出"_s) + MiniPdf::text(50, 676, 12, u"下一行"_s) +
                    MiniPdf::text(110, 707, 12, u"。"_s)),
             u"按实际支出。\n下一行\n"_s);
}

void TestReadPdf::wrappedCellKeepsItsLines()
{
    QCOMPARE(textOf(MiniPdf::text(50, 700, 9, u"2080505"_s) + MiniPdf::text(100, 705.5, 9, u"机关事业单位基本养老"_s) +
                    MiniPdf::text(100, 694.5, 9, u"保险缴费支出"_s) + MiniPdf::text(250, 700, 9, u"6.18"_s)),
             u"机关事业单位基本养老\n2080505 6.18\n保险缴费支出\n"_s);
}

void TestReadPdf::watermark()
{
    QCOMPARE(textOf(MiniPdf::textAt("0.7 0.7 -0.7 0.7 100 500", 40, u"公开"_s) + MiniPdf::text(50, 560, 12, u"本年收入合计"_s) +
                    MiniPdf::text(50, 540, 12, u"本年支出合计"_s)),
             u"本年收入合计\n本年支出合计\n"_s);
    // A scan that lies askew is no watermark, nor is a label that reads upwards.
    QCOMPARE(textOf(MiniPdf::textAt("0.98 0.17 -0.17 0.98 100 500", 12, u"支出决算表"_s)), u"支出决算表\n"_s);
    QCOMPARE(textOf(MiniPdf::textAt("0 1 -1 0 40 500", 12, u"支出"_s) + MiniPdf::text(50, 560, 12, u"本年支出合计"_s)), u"本年支出合计\n支出\n"_s);
}

void TestReadPdf::invisibleTextIsText()
{
    // What text recognition lays under a scan is drawn with mode 3.
    QCOMPARE(textOf(MiniPdf::picture(0, 0, 600, 800) + MiniPdf::text(50, 700, 12, u"支出决算表"_s, "3 Tr")), u"支出决算表\n"_s);
}

void TestReadPdf::radicals()
{
    QCOMPARE(textOf(MiniPdf::text(50, 700, 12, u"⽀出⾦额⻔⻋，（％）"_s)), u"支出金额门车，（％）\n"_s);
}

void TestReadPdf::fontOutsideTheFile()
{
    // Older reports name SimSun in GBK and do not embed it; its character map comes from poppler-data.
    MiniPdf pdf;
    pdf.setFont("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [<< /Type /Font "
                "/Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) "
                "/Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>] >>");
    pdf.addPage("BT /F 12 Tf 50 700 Td <BEF6CBE3> Tj ET");
    const auto document = read(pdf.bytes());
    QVERIFY(document);
    QCOMPARE(document->text, u"决算\n"_s);
}

void TestReadPdf::pagesWithoutGaps()
{
    MiniPdf pdf;
    pdf.addPage(MiniPdf::text(50, 700, 12, u"封面"_s));
    pdf.addPage("");
    pdf.addPage(MiniPdf::text(50, 700, 12, u"目录"_s));
    const auto document = read(pdf.bytes());
    QVERIFY(document);
    QCOMPARE(document->pages.size(), size_t(3));
    QCOMPARE(document->pages[0].span, (TextSpan{0, 3}));
    QCOMPARE(document->pages[1].span, (TextSpan{3, 3}));
    QCOMPARE(document->pages[2].span, (TextSpan{3, 6}));
    QCOMPARE(document->place({3, 5}).page, 3);
}

void TestReadPdf::cancelled()
{
    struct AfterOne : Progress
    {
        int steps = 0;
        void step(int, int, const QString &) override { ++steps; }
        [[nodiscard]] bool isCancelled() const override { return steps >= 1; }
    } progress;
    MiniPdf pdf;
    for (int i = 0; i < 5; ++i)
        pdf.addPage(MiniPdf::text(50, 700, 12, u"页"_s));
    const auto document = readDocument({u"a.pdf"_s, pdf.bytes(), {}}, progress);
    QVERIFY(bool(document));
    QCOMPARE((*document)->pages.size(), size_t(1));
    QCOMPARE(progress.steps, 1);
}

void TestReadPdf::threads()
{
    MiniPdf pdf;
    for (int page = 0; page < 8; ++page) {
        QByteArray content;
        for (int line = 0; line < 40; ++line)
            content += MiniPdf::text(50, 780 - 18 * line, 12, u"第%1行支出%2万元"_s.arg(line).arg(page));
        pdf.addPage(content);
    }
    const QByteArray bytes = pdf.bytes();
    const QString alone = read(bytes)->text;
    std::array<QString, 4> texts;
    std::vector<std::thread> threads;
    for (QString &text : texts)
        threads.emplace_back([&] { text = read(bytes)->text; });
    for (std::thread &thread : threads)
        thread.join();
    for (const QString &text : texts)
        QCOMPARE(text, alone);
}

QTEST_MAIN(TestReadPdf)
#include "tst_readpdf.moc"
