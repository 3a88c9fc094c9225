#include "core/source/pdfpages.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestPdfGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxForEveryUnit();
    void boxOfANumberHoldsNothingElse();
    void halfWidthPunctuationKeepsApart();
    void boldDrawnTwice();
    void rulingLines();
    void pictures();
    void rotatedPage();
    void sidewaysTable();
    void cropBox();
    void placeOnAPage();
    void fromQtsWriter();
};

void TestPdfGeometry::boxForEveryUnit()
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

void TestPdfGeometry::boxOfANumberHoldsNothingElse()
{
    const auto document = readPage(MiniPdf::text(50, 700, 12, u"支出16156005.96元，占"_s) +
                                   MiniPdf::text(50, 688, 12, u"支出33333333.33元，占"_s) +
                                   MiniPdf::text(50, 712, 12, u"支出11111111.11元，占"_s));
    QVERIFY(document);
    QCOMPARE(charactersIn(*document, boxOf(*document, u"16156005.96"_s)).size(), 11);
    QVERIFY(charactersIn(*document, boxOf(*document, u"16156005.96"_s)).contains(u"16156005.96"_s));
}

void TestPdfGeometry::halfWidthPunctuationKeepsApart()
{
    // WPS sets two marks in the room of one and a half: "（项）。" overlaps and stays in its line.
    const auto document = readPage(MiniPdf::text(50, 700, 16, u"行政运行（项）"_s) + MiniPdf::text(154, 700, 16, u"。"_s) +
                                   MiniPdf::text(50, 668, 16, u"主要用于"_s));
    QVERIFY(document);
    QCOMPARE(document->text, u"行政运行（项）。\n主要用于\n"_s);
    QVERIFY(!overlaps(boxOf(*document, u"）"_s), boxOf(*document, u"。"_s)));
}

void TestPdfGeometry::boldDrawnTwice()
{
    const auto document = readPage(MiniPdf::text(50, 700, 12, u"合计302"_s) + MiniPdf::text(50.4, 700, 12, u"合计302"_s));
    QVERIFY(document);
    QCOMPARE(document->text, u"合计302\n"_s);
    QCOMPARE(charactersIn(*document, boxOf(*document, u"302"_s)), u"302"_s);
}

void TestPdfGeometry::rulingLines()
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

void TestPdfGeometry::pictures()
{
    const auto document = readPage(MiniPdf::text(50, 700, 12, u"收入支出决算总表"_s) + MiniPdf::picture(50, 100, 500, 500) +
                                   MiniPdf::picture(500, 750, 20, 20) + MiniPdf::text(50, 60, 12, u"注"_s));
    QVERIFY(document);
    QCOMPARE(document->text, u"收入支出决算总表\n注\n"_s);
    QCOMPARE(document->pages.front().images, 1);
    COMPARE_NEAR(document->pages.front().pictures.front().top, 200.F);
    COMPARE_NEAR(document->pages.front().pictures.front().bottom, 700.F);
}

void TestPdfGeometry::rotatedPage()
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

void TestPdfGeometry::sidewaysTable()
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

void TestPdfGeometry::cropBox()
{
    const auto document = readPage(MiniPdf::text(150, 700, 12, u"里"_s) + MiniPdf::text(20, 700, 12, u"外"_s),
                                   "/MediaBox [0 0 600 800] /CropBox [100 100 500 750]");
    QVERIFY(document);
    QCOMPARE(document->text, u"里\n"_s);
    QCOMPARE(document->pages.front().width, 400.F);
    QCOMPARE(document->pages.front().height, 650.F);
    COMPARE_NEAR(boxOf(*document, u"里"_s).left, 50.F);
}

void TestPdfGeometry::placeOnAPage()
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

void TestPdfGeometry::fromQtsWriter()
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

QTEST_MAIN(TestPdfGeometry)
#include "tst_pdfgeometry.moc"
