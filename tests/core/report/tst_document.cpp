#include "report/document.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codePointsNotUnits();
    void linesOfATextCountThroughTheFile();
    void lineSpans();
    void boxesForEachLine();
    void boxesAsTheFileShowsThem();
};

void TestDocument::codePointsNotUnits()
{
    Document document;
    document.text = u"𠮷县 5\n"_s; // the first character takes two UTF-16 units
    document.pages.emplace_back().span = {0, document.text.size()};
    document.indexLines();
    const qsizetype at = document.text.indexOf(u'5');
    QCOMPARE(at, 4);
    QCOMPARE(document.place({at, at + 1}).begin, 3);
    QCOMPARE(document.place({0, 2}).end, 1);
}

void TestDocument::linesOfATextCountThroughTheFile()
{
    Document document;
    document.text = u"一\n二\n三\n"_s;
    document.pages.resize(2);
    document.pages[0].span = {0, 4};
    document.pages[1].span = {4, 6};
    document.indexLines();
    QCOMPARE(document.place({4, 5}).line, 3);
    QCOMPARE(document.place({4, 5}).page, 2);
    QCOMPARE(document.place({4, 5}).begin, 4);
    document.kind = SourceKind::Pdf;
    QCOMPARE(document.place({4, 5}).line, 1);
    QCOMPARE(document.place({4, 5}).begin, 0);
}

void TestDocument::lineSpans()
{
    Document document;
    document.text = u"ab\n\ncd"_s;
    document.indexLines();
    QCOMPARE(document.lineCount(), 3);
    QCOMPARE(document.lineSpan(0), (TextSpan{0, 2}));
    QCOMPARE(document.lineSpan(1), (TextSpan{3, 3}));
    QCOMPARE(document.lineSpan(2), (TextSpan{4, 6}));
    QCOMPARE(document.lineAt(2), 0);
    QCOMPARE(document.lineAt(3), 1);
}

void TestDocument::boxesForEachLine()
{
    Document document;
    document.kind = SourceKind::Pdf;
    document.text = u"ab\nc\n"_s;
    document.pages.resize(1);
    document.pages[0].span = {0, 5};
    document.pages[0].boxes = {{0, 0, 1, 1}, {1, 0, 2, 1}, {}, {0, 5, 1, 6}, {}};
    document.indexLines();
    const auto boxes = document.boxes({0, 4});
    QCOMPARE(boxes.size(), size_t(2));
    QCOMPARE(boxes[0].second, (Box{0, 0, 2, 1}));
    QCOMPARE(boxes[1].second, (Box{0, 5, 1, 6}));
}

/** A page of 600 x 800 points with a line that runs up its left side: read upright it is 800 wide. */
void TestDocument::boxesAsTheFileShowsThem()
{
    Page page;
    page.width = 800;
    page.height = 600;
    page.turned = 90;
    QCOMPARE(page.asShown({100, 40, 160, 52}), (Box{40, 640, 52, 700}));
    page.turned = 270;
    QCOMPARE(page.asShown({100, 40, 160, 52}), (Box{548, 100, 560, 160}));
    page.turned = 0;
    QCOMPARE(page.asShown({100, 40, 160, 52}), (Box{100, 40, 160, 52}));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
