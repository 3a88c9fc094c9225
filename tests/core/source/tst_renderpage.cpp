#include "source/renderpage.h"

#include "minipdf.h"

#include <QTest>

using namespace tieout;

class TestRenderPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhereTheBoxesAre();
    void refuses();
};

void TestRenderPage::drawsWhereTheBoxesAre()
{
    MiniPdf pdf;
    pdf.addPage(MiniPdf::rectangle(100, 600, 50, 20));
    const auto renderer = PageRenderer::open(pdf.bytes());
    QVERIFY(bool(renderer));
    QCOMPARE((*renderer)->pageCount(), 1);
    const QImage image = (*renderer)->render(0, 2);
    QCOMPARE(image.size(), QSize(1200, 1600));
    QCOMPARE(image.pixelColor(2 * 125, 2 * (800 - 610)), QColor(Qt::black));
    QCOMPARE(image.pixelColor(2 * 125, 2 * (800 - 640)), QColor(Qt::white));
    const QImage turned = (*renderer)->render(0, 1, 90);
    QCOMPARE(turned.size(), QSize(800, 600));
    QCOMPARE(turned.pixelColor(610, 125), QColor(Qt::black)); // x of a turned page is the height above its foot
    QVERIFY((*renderer)->render(1, 1).isNull());
    QVERIFY((*renderer)->render(0, 1000).isNull());
}

void TestRenderPage::refuses()
{
    QVERIFY(!PageRenderer::open("%PDF-1.4 nothing"));
}

QTEST_MAIN(TestRenderPage)
#include "tst_renderpage.moc"
