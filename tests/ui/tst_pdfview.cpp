#include "samplecase.h"

#include "casesession.h"
#include "source/pageimages.h"
#include "source/pdfview.h"
#include "source/sourcepane.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tieout;

namespace {

/** A PDF of three pages, each with a black bar where page and number stand in the report below. */
QByteArray threePages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRectF(100, 300, 60, 12), Qt::black);
    }
    painter.end();
    return buffer.data();
}

/** Its report: "70.00" on the third page and "612.34" on the first, both under the bars. */
std::shared_ptr<const OpenReport> report()
{
    SampleReport sample(QStringLiteral("基本支出612.34万元\n其他\n占70.00%\n"));
    Document &document = *sample.m_document;
    document.kind = SourceKind::Pdf;
    document.pages.clear();
    for (int page = 0; page < 3; ++page) {
        const TextSpan line = document.lineSpan(page);
        Page on;
        on.span = {line.begin, line.end + 1};
        on.width = 595;
        on.height = 842;
        for (qsizetype i = on.span.begin; i < on.span.end; ++i) {
            const auto column = static_cast<float>(i - on.span.begin);
            on.boxes.push_back(i == line.end ? tieout::Box{} : tieout::Box{100 + column * 6, 300, 106 + column * 6, 312});
        }
        document.pages.push_back(on);
    }
    sample.addFinding(QStringLiteral("narrative.share"), Severity::Error, QStringLiteral("70.00"), {QStringLiteral("612.34")});
    return sample.open();
}

} // namespace

class TestPdfView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void drawsPagesInTheBackground()
    {
        PageImages images;
        images.setPdf(threePages(), {});
        QSignalSpy ready(&images, &PageImages::ready);
        QVERIFY(images.image(1, 1.0).isNull()); // never waits
        QVERIFY(ready.wait(20000));
        const QImage page = images.image(1, 1.0);
        QVERIFY(!page.isNull());
        QVERIFY(QColor(page.pixel(130, 306)).lightness() < 50);
        QVERIFY(QColor(page.pixel(300, 600)).lightness() > 200);
        images.setPdf("%PDF-1.4 broken", {});
        QSignalSpy failed(&images, &PageImages::failed);
        (void)images.image(0, 1.0);
        QVERIFY(failed.wait(20000));
    }

    void findingIsBoxedAndScrolledTo()
    {
        CaseSession session;
        SourcePane pane(session);
        pane.resize(700, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        session.selection().setReport(report(), threePages());
        PdfView &view = *pane.pdfView();
        QVERIFY(view.isVisible());
        session.selection().chooseFinding(0);
        QCOMPARE(view.currentPage(), 2);
        const TextSpan stated = session.selection().span();
        const QRectF box = view.viewRect(stated);
        QVERIFY(view.viewport()->rect().contains(box.toRect()));
        // The frame of the number that is wrong is painted in its severity's red.
        QTRY_VERIFY(reddish(view.viewport()->grab().toImage(), box));
        // Clicking the operand on the first page chooses it.
        view.goToPage(0);
        const TextSpan operand = session.selection().currentFinding()->evidence[1].span;
        const QPoint at = view.viewRect(operand).center().toPoint();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(session.selection().span(), operand);
        QCOMPARE(session.selection().finding(), 0);
    }

    void widePageLeavesTheOthersTheirWidth()
    {
        const auto wide = report();
        auto document = std::make_shared<Document>(*wide->report->document);
        document->pages[1].width = 1190;
        auto changed = std::make_shared<Report>(*wide->report);
        changed->document = document;
        auto opened = std::make_shared<OpenReport>(*wide);
        opened->report = changed;
        PdfView view;
        view.resize(700, 600);
        view.setReport(opened, threePages());
        const auto zoomOn = [&view](int page) {
            view.goToPage(page);
            return view.zoom();
        };
        const int narrow = zoomOn(0);
        QVERIFY(std::abs(view.viewport()->width() - 595 * narrow / 100.0 * 96 / 72) < 40);
        QVERIFY(std::abs(zoomOn(1) * 2 - narrow) <= 2);
        QCOMPARE(zoomOn(2), narrow);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    void zoomKeepsThePlace()
    {
        CaseSession session;
        SourcePane pane(session);
        pane.resize(700, 600);
        pane.show();
        session.selection().setReport(report(), threePages());
        PdfView &view = *pane.pdfView();
        view.goToPage(1);
        const int page = view.currentPage();
        pane.zoomBy(100);
        QCOMPARE(view.currentPage(), page);
        view.setZoom(5000);
        QCOMPARE(view.zoom(), 800);
        view.setZoom(1);
        QCOMPARE(view.zoom(), 25);
        view.fitWidth();
        QVERIFY(std::abs(view.viewport()->width() - 595 * view.zoom() / 100.0 * 96 / 72) < 40);
        view.verticalScrollBar()->setValue(0);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    }

private:
    static bool reddish(const QImage &image, const QRectF &box)
    {
        int red = 0;
        const QRect around = box.adjusted(-4, -4, 4, 4).toRect();
        for (int x = std::max(0, around.left()); x < std::min(image.width(), around.right()); ++x)
            for (int y = std::max(0, around.top()); y < std::min(image.height(), around.bottom()); ++y) {
                const QColor color(image.pixel(x, y));
                red += color.red() > color.green() + 60 && color.red() > color.blue() + 60;
            }
        return red > 20;
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPdfView)
#include "tst_pdfview.moc"
