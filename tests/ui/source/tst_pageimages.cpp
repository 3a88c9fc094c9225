#include "ui/pdfreport.h"

#include "source/pageimages.h"

#include <QSignalSpy>
#include <QTest>

using namespace tieout;

class TestPageImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsPagesInTheBackground()
    {
        PageImages images;
        const std::vector<Page> pages = pdfReport()->report->document->pages;
        images.setPdf(threePages(), pages);
        const auto tiles = images.tiles(1, 1.0, {});
        QCOMPARE(tiles.size(), size_t(1));
        QSignalSpy ready(&images, &PageImages::ready);
        images.want(tiles);
        QVERIFY(images.image(tiles.front()).isNull()); // never waits
        QVERIFY(ready.wait(20000));
        const QImage page = images.image(tiles.front());
        QVERIFY(QColor(page.pixel(130, 306)).lightness() < 50);
        QVERIFY(QColor(page.pixel(300, 600)).lightness() > 200);
        images.setPdf("%PDF-1.4 broken", pages);
        QSignalSpy failed(&images, &PageImages::failed);
        images.want(images.tiles(0, 1.0, {}));
        QVERIFY(failed.wait(20000));
    }

    void largePagesAreDrawnInPiecesOfWhatIsSeen()
    {
        PageImages images;
        images.setPdf(threePages(), pdfReport()->report->document->pages);
        const QRect seen(1000, 3200, 900, 600); // of 6347 x 8982 pixels; the bar begins at 1067, 3200
        const auto tiles = images.tiles(0, 32 / 3.0, seen);
        QRect covered;
        for (const Tile &tile : tiles)
            covered |= tile.rect;
        QVERIFY(covered.contains(seen));
        QVERIFY(tiles.size() <= 6);
        images.want(tiles);
        const auto all = [&] { return std::none_of(tiles.begin(), tiles.end(), [&](const Tile &tile) { return images.image(tile).isNull(); }); };
        QTRY_VERIFY_WITH_TIMEOUT(all(), 20000);
        for (const Tile &tile : tiles)
            if (tile.rect.contains(1300, 3260))
                QVERIFY(QColor(images.image(tile).pixel(QPoint(1300, 3260) - tile.rect.topLeft())).lightness() < 50);
        for (int y = 0; y < 8982; y += 600) { // walking over the whole page keeps the memory
            images.want(images.tiles(0, 32 / 3.0, QRect(0, y, 6347, 600)));
            QTest::qWait(1);
        }
        QTest::qWait(200);
        QVERIFY(images.bytes() < qint64{100} * 1024 * 1024);
    }

    void turnedPageIsDrawnUprightInPieces()
    {
        std::vector<Page> pages = pdfReport()->report->document->pages;
        pages[0].turned = 90; // the bar at 100, 300 of 595 x 842 stands at 530..542, 100 of 842 x 595
        std::swap(pages[0].width, pages[0].height);
        PageImages images;
        images.setPdf(threePages(), pages);
        const auto dark = [&](double scale, QPoint at) {
            const auto tiles = images.tiles(0, scale, QRect(at, QSize(1, 1)));
            images.want(tiles);
            [&] { QTRY_VERIFY_WITH_TIMEOUT(!images.image(tiles.front()).isNull(), 20000); }();
            return QColor(images.image(tiles.front()).pixel(at - tiles.front().rect.topLeft())).lightness() < 50;
        };
        QVERIFY(dark(1, {536, 130}));
        QVERIFY(!dark(1, {130, 306}));
        QVERIFY(dark(8, {536 * 8, 130 * 8}));
        QVERIFY(!dark(8, {500 * 8, 130 * 8}));
    }

};

QTEST_MAIN(TestPageImages)
#include "tst_pageimages.moc"
