#include "source/readdocument.h"

#include "minipdf.h"

#include <QFontDatabase>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QBuffer>
#include <thread>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Document> read(const QByteArray &bytes)
{
    Progress progress;
    auto document = readDocument({u"青禾县.pdf"_s, bytes, "00"}, progress);
    if (!document) {
        qWarning("%s", qPrintable(document.error().text()));
        return nullptr;
    }
    return *document;
}

std::shared_ptr<const Document> readPage(const QByteArray &content, const QByteArray &extra = "/MediaBox [0 0 600 800]")
{
    MiniPdf pdf;
    pdf.addPage(content, extra);
    return read(pdf.bytes());
}

QString textOf(const QByteArray &content, const QByteArray &extra = "/MediaBox [0 0 600 800]")
{
    const auto document = readPage(content, extra);
    return document ? document->text : QString();
}

/** The union of the boxes of `quote` at its first place. */
Box boxOf(const Document &document, const QString &quote)
{
    const qsizetype at = document.text.indexOf(quote);
    const auto boxes = at < 0 ? std::vector<std::pair<int, Box>>() : document.boxes({at, at + quote.size()});
    return boxes.size() == 1 ? boxes.front().second : Box{};
}

bool overlaps(const Box &a, const Box &b)
{
    return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** The characters whose boxes touch `box`. */
QString charactersIn(const Document &document, const Box &box)
{
    QString out;
    const Page &page = document.pages.front();
    for (size_t i = 0; i < page.boxes.size(); ++i)
        if (!page.boxes[i].isEmpty() && overlaps(page.boxes[i], box))
            out += document.text[page.span.begin + static_cast<qsizetype>(i)];
    return out;
}

constexpr float near = 0.6F;
#define COMPARE_NEAR(actual, expected) QVERIFY2(std::abs((actual) - (expected)) < near, qPrintable(QString::number(actual)))

} // namespace

class TestReadPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFromTopToBottom();
    void numbersPaintedBeforeTheirWords();
    void boxForEveryUnit();
    void boxOfANumberHoldsNothingElse();
    void halfWidthPunctuationKeepsApart();
    void boldDrawnTwice();
    void twentyTwoStaysTwo();
    void letterSpacing_data();
    void letterSpacing();
    void blanks_data();
    void blanks();
    void ruledCellsAreApart();
    void strayMarkJoinsItsLine();
    void wrappedCellKeepsItsLines();
    void rulingLines();
    void pictures();
    void rotatedPage();
    void sidewaysTable();
    void cropBox();
    void watermark();
    void invisibleTextIsText();
    void radicals();
    void fontOutsideTheFile();
    void pagesWithoutGaps();
    void placeOnAPage();
    void cancelled();
    void threads();
    void fromQtsWriter();
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

void TestReadPdf::boxForEveryUnit()
{
    const auto document = readPage(MiniPdf::text(50, 700, 10, u"合计 1.50"_s) + MiniPdf::text(50, 600, 20, u"元"_s));
    QVERIFY(document);
    QCOMPARE(document->text, u"合计 1.50\n元\n"_s);
    const Page &page = document->pages.front();
    QCOMPARE(page.boxes.size(), size_t(document->text.size()));
    for (qsizetype i = 0; i < document->text.size(); ++i)
        QCOMPARE(page.boxes[size_t(i)].isEmpty(), document->text[i].isSpace());
    COMPARE_NEAR(page.boxes[0].left, 50.F);
    COMPARE_NEAR(page.boxes[0].right, 60.F);
    COMPARE_NEAR(page.boxes[0].top, 800 - 700 - 8.6F);
    COMPARE_NEAR(page.boxes[0].bottom, 800 - 700 + 1.4F);
    const Box big = boxOf(*document, u"元"_s);
    COMPARE_NEAR(big.right, 70.F);
    COMPARE_NEAR(big.top, 800 - 600 - 17.2F);
}

void TestReadPdf::boxOfANumberHoldsNothingElse()
{
    const auto document = readPage(MiniPdf::text(50, 700, 12, u"支出16156005.96元，占"_s) +
                                   MiniPdf::text(50, 688, 12, u"支出33333333.33元，占"_s) +
                                   MiniPdf::text(50, 712, 12, u"支出11111111.11元，占"_s));
    QVERIFY(document);
    QCOMPARE(charactersIn(*document, boxOf(*document, u"16156005.96"_s)).size(), 11);
    QVERIFY(charactersIn(*document, boxOf(*document, u"16156005.96"_s)).contains(u"16156005.96"_s));
}

void TestReadPdf::halfWidthPunctuationKeepsApart()
{
    // WPS sets two marks in the room of one and a half: "（项）。" overlaps and stays in its line.
    const auto document = readPage(MiniPdf::text(50, 700, 16, u"行政运行（项）"_s) + MiniPdf::text(154, 700, 16, u"。"_s) +
                                   MiniPdf::text(50, 668, 16, u"主要用于"_s));
    QVERIFY(document);
    QCOMPARE(document->text, u"行政运行（项）。\n主要用于\n"_s);
    QVERIFY(!overlaps(boxOf(*document, u"）"_s), boxOf(*document, u"。"_s)));
}

void TestReadPdf::boldDrawnTwice()
{
    const auto document = readPage(MiniPdf::text(50, 700, 12, u"合计302"_s) + MiniPdf::text(50.4, 700, 12, u"合计302"_s));
    QVERIFY(document);
    QCOMPARE(document->text, u"合计302\n"_s);
    QCOMPARE(charactersIn(*document, boxOf(*document, u"302"_s)), u"302"_s);
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

void TestReadPdf::rulingLines()
{
    const auto document = readPage(MiniPdf::text(50, 700, 12, u"表"_s) +
                                   // the border of two cells, a piece for each, corners left out
                                   MiniPdf::line(50, 600, 99.7, 600) + MiniPdf::line(100.3, 600, 150, 600) +
                                   MiniPdf::rectangle(50, 559.8, 100, 0.48) + // a line as a thin rectangle
                                   MiniPdf::rectangle(200, 500, 80, 40, "S") + // a box has four
                                   MiniPdf::rectangle(300, 500, 80, 40) +      // a coloured cell has none
                                   MiniPdf::line(400, 500, 450, 540) +         // nor has a diagonal
                                   MiniPdf::line(50, 450, 52, 450));           // nor a dot
    QVERIFY(document);
    const auto &rules = document->pages.front().rules;
    const auto across = std::count_if(rules.begin(), rules.end(), [](const RulingLine &rule) { return rule.isHorizontal(); });
    QCOMPARE(across, 4);
    QCOMPARE(rules.size(), size_t(6));
    const auto joined = std::find_if(rules.begin(), rules.end(), [](const RulingLine &rule) { return std::abs(rule.y0 - 200) < 0.5F; });
    QVERIFY(joined != rules.end());
    COMPARE_NEAR(joined->x0, 50.F);
    COMPARE_NEAR(joined->x1, 150.F);
}

void TestReadPdf::pictures()
{
    const auto document = readPage(MiniPdf::text(50, 700, 12, u"收入支出决算总表"_s) + MiniPdf::picture(50, 100, 500, 500) +
                                   MiniPdf::picture(500, 750, 20, 20) + MiniPdf::text(50, 60, 12, u"注"_s));
    QVERIFY(document);
    QCOMPARE(document->text, u"收入支出决算总表\n注\n"_s);
    QCOMPARE(document->pages.front().images, 1);
    COMPARE_NEAR(document->pages.front().pictures.front().top, 200.F);
    COMPARE_NEAR(document->pages.front().pictures.front().bottom, 700.F);
}

void TestReadPdf::rotatedPage()
{
    // The same table twice: the page dictionary turns it, the text stands upright for the reader.
    const auto document = readPage(MiniPdf::textAt("0 1 -1 0 100 200", 10, u"合计"_s) +
                                       MiniPdf::textAt("0 1 -1 0 100 260", 10, u"12.50"_s) +
                                       MiniPdf::textAt("0 1 -1 0 130 200", 10, u"注"_s) + MiniPdf::line(110, 200, 110, 400),
                                   "/MediaBox [0 0 600 800] /Rotate 90");
    QVERIFY(document);
    QCOMPARE(document->text, u"合计 12.50\n注\n"_s);
    const Page &page = document->pages.front();
    QCOMPARE(page.width, 800.F);
    QCOMPARE(page.height, 600.F);
    QCOMPARE(page.turned, 0);
    const Box box = boxOf(*document, u"12.50"_s);
    COMPARE_NEAR(box.left, 260.F);
    COMPARE_NEAR(box.right, 285.F);
    COMPARE_NEAR(box.bottom, 101.4F);
    QCOMPARE(page.rules.size(), size_t(1));
    QVERIFY(page.rules.front().isHorizontal());
    COMPARE_NEAR(page.rules.front().x0, 200.F);
}

void TestReadPdf::sidewaysTable()
{
    const auto upwards = readPage(MiniPdf::textAt("0 1 -1 0 100 200", 10, u"合计"_s) +
                                  MiniPdf::textAt("0 1 -1 0 100 260", 10, u"12.50"_s) +
                                  MiniPdf::textAt("0 1 -1 0 130 200", 10, u"注"_s) + MiniPdf::line(110, 200, 110, 400));
    QVERIFY(upwards);
    QCOMPARE(upwards->text, u"合计 12.50\n注\n"_s);
    const Page &page = upwards->pages.front();
    QCOMPARE(page.turned, 90);
    QCOMPARE(page.width, 800.F);
    COMPARE_NEAR(boxOf(*upwards, u"12.50"_s).left, 260.F);
    COMPARE_NEAR(boxOf(*upwards, u"12.50"_s).bottom, 101.4F);
    QVERIFY(page.rules.front().isHorizontal());

    const auto downwards = readPage(MiniPdf::textAt("0 -1 1 0 500 600", 10, u"合计"_s) +
                                    MiniPdf::textAt("0 -1 1 0 500 540", 10, u"12.50"_s) +
                                    MiniPdf::textAt("0 -1 1 0 470 600", 10, u"注"_s));
    QVERIFY(downwards);
    QCOMPARE(downwards->text, u"合计 12.50\n注\n"_s);
    QCOMPARE(downwards->pages.front().turned, 270);
    COMPARE_NEAR(boxOf(*downwards, u"12.50"_s).left, 260.F);
}

void TestReadPdf::cropBox()
{
    const auto document = readPage(MiniPdf::text(150, 700, 12, u"里"_s) + MiniPdf::text(20, 700, 12, u"外"_s),
                                   "/MediaBox [0 0 600 800] /CropBox [100 100 500 750]");
    QVERIFY(document);
    QCOMPARE(document->text, u"里\n"_s);
    QCOMPARE(document->pages.front().width, 400.F);
    QCOMPARE(document->pages.front().height, 650.F);
    COMPARE_NEAR(boxOf(*document, u"里"_s).left, 50.F);
}

void TestReadPdf::watermark()
{
    QCOMPARE(textOf(MiniPdf::textAt("0.7 0.7 -0.7 0.7 100 500", 40, u"公开"_s) + MiniPdf::text(50, 560, 12, u"本年收入合计"_s) +
                    MiniPdf::text(50, 540, 12, u"本年支出合计"_s)),
             u"本年收入合计\n本年支出合计\n公开\n"_s);
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

void TestReadPdf::placeOnAPage()
{
    MiniPdf pdf;
    pdf.addPage(MiniPdf::text(50, 700, 12, u"封面"_s));
    pdf.addPage(MiniPdf::text(50, 700, 12, u"第一行"_s) + MiniPdf::text(50, 680, 12, u"合计5"_s));
    const auto document = read(pdf.bytes());
    QVERIFY(document);
    const qsizetype at = document->text.indexOf(u'5');
    const Place place = document->place({at, at + 1});
    QCOMPARE(place.page, 2);
    QCOMPARE(place.line, 2);
    QCOMPARE(place.begin, 6);
    QCOMPARE(place.end, 7);
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

void TestReadPdf::fromQtsWriter()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setResolution(72);
        QPainter painter(&writer);
        QFont font;
        font.setFamilies({u"DejaVu Sans"_s, u"Noto Sans CJK SC"_s});
        font.setPixelSize(14);
        painter.setFont(font);
        painter.drawLine(100, 80, 400, 80);
        painter.drawLine(250, 60, 250, 100);
        painter.drawText(260, 95, u"26316.98"_s);
        painter.drawText(110, 95, u"金额支出"_s);
    }
    const auto document = read(bytes);
    QVERIFY(document);
    QCOMPARE(document->text, u"金额支出 26316.98\n"_s);
    QVERIFY(document->pages.front().width > document->pages.front().height);
    QCOMPARE(charactersIn(*document, boxOf(*document, u"26316.98"_s)), u"26316.98"_s);
    QCOMPARE(document->pages.front().rules.size(), size_t(2));
}

QTEST_MAIN(TestReadPdf)
#include "tst_readpdf.moc"
