#include "store/pagegeometry.h"

#include <QTest>
#include <cstring>
#include <limits>

using namespace tieout;

class PageGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryBit();
    void textFileHasOnePageWithoutBoxes();
    void pageOfTextIsSmall();
    void damagedBlobGivesNoPages();
};

void PageGeometryTest::keepsEveryBit()
{
    Page page;
    page.span = {5, 9};
    page.width = 595.32001F;
    page.height = 841.92F;
    page.images = 3;
    page.turned = 90;
    page.pictures = {{9, 8, 70, 60}, {1, 2, 3, 4.5F}};
    page.boxes = {{0.1F, -0.0F, std::numeric_limits<float>::denorm_min(), std::numeric_limits<float>::max()},
                  {},
                  {72.024F, 700.1F, 82.464F, 712.2F},
                  {-1, -2, -3, -4}};
    page.rules = {{1.5F, 2.25F, 3.125F, 4.0625F}};
    const std::vector<Page> pages{page, Page{}, page};
    const auto back = unpackPages(packPages(pages));
    QCOMPARE(back.size(), pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        QVERIFY(back[i].span == pages[i].span && back[i].images == pages[i].images);
        QVERIFY(back[i].width == pages[i].width && back[i].height == pages[i].height);
        QVERIFY(back[i].rules == pages[i].rules);
        QVERIFY(back[i].turned == pages[i].turned && back[i].pictures == pages[i].pictures);
        QCOMPARE(back[i].boxes.size(), pages[i].boxes.size());
        if (!pages[i].boxes.empty())
            QCOMPARE(memcmp(back[i].boxes.data(), pages[i].boxes.data(), pages[i].boxes.size() * sizeof(Box)), 0);
    }
}

void PageGeometryTest::textFileHasOnePageWithoutBoxes()
{
    std::vector<Page> pages(1);
    pages[0].span = {0, 80000};
    const auto back = unpackPages(packPages(pages));
    QCOMPARE(back.size(), size_t{1});
    QVERIFY(back[0].span == pages[0].span && back[0].boxes.empty());
}

void PageGeometryTest::pageOfTextIsSmall()
{
    std::vector<Page> pages(1);
    for (int line = 0; line < 40; ++line)
        for (int i = 0; i < 35; ++i) {
            const float left = 90.024F + 10.56F * static_cast<float>(i);
            const float top = 72.1F + 15.6F * static_cast<float>(line);
            pages[0].boxes.push_back({left, top, left + 10.56F, top + 12.3F});
        }
    pages[0].span = {0, static_cast<qsizetype>(pages[0].boxes.size())};
    const auto raw = static_cast<qsizetype>(pages[0].boxes.size() * sizeof(Box));
    QVERIFY2(packPages(pages).size() * 8 < raw, "a page must take less than an eighth of its boxes in memory");
}

void PageGeometryTest::damagedBlobGivesNoPages()
{
    QByteArray blob = packPages(std::vector<Page>(3));
    QCOMPARE(unpackPages(blob).size(), size_t{3});
    QVERIFY(unpackPages({}).empty());
    QVERIFY(unpackPages("text").empty());
    QVERIFY(unpackPages(blob.left(blob.size() / 2)).empty());
    blob[0] = 9; // a layout of later
    QVERIFY(unpackPages(blob).empty());
}

QTEST_GUILESS_MAIN(PageGeometryTest)
#include "tst_pagegeometry.moc"
