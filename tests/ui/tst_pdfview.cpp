#include "samplecase.h"

#include "actions.h"
#include "casesession.h"
#include "common/severitystyle.h"
#include "source/pagelistmodel.h"
#include "source/pdfview.h"
#include "source/sectionmodel.h"
#include "source/sidestrip.h"
#include "source/sourcepane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QListView>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>
#include <cmath>

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
        const std::vector<Page> pages = report()->report->document->pages;
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
        images.setPdf(threePages(), report()->report->document->pages);
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
        QVERIFY(images.bytes() < 100 * 1024 * 1024);
    }

    void turnedPageIsDrawnUprightInPieces()
    {
        std::vector<Page> pages = report()->report->document->pages;
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

    void findingIsBoxedAndScrolledTo()
    {
        CaseSession session;
        QWidget window;
        Actions actions(&window);
        SourcePane pane(session, actions);
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
        QWidget window;
        Actions actions(&window);
        SourcePane pane(session, actions);
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

    void fitsThePage()
    {
        PdfView view;
        view.resize(700, 600);
        view.setReport(report(), threePages());
        view.fitPage();
        view.goToPage(1);
        const QRectF number = view.viewRect({0, 1});
        QVERIFY(number.height() > 0);
        QVERIFY(842 * view.zoom() / 100.0 * 96 / 72 <= view.viewport()->height());
        QVERIFY(842 * (view.zoom() + 5) / 100.0 * 96 / 72 > view.viewport()->height() - 28);
    }

    void selectsTextByMouseAndKeys()
    {
        CaseSession session;
        QWidget window;
        Actions actions(&window);
        SourcePane pane(session, actions);
        pane.resize(700, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        session.selection().setReport(report(), threePages());
        PdfView &view = *pane.pdfView();
        view.setFocus();
        const auto place = [&view](qsizetype offset) { return view.viewRect({offset, offset + 1}); };
        view.reveal({0, 1});
        const QPoint from(static_cast<int>(place(4).left()) + 1, static_cast<int>(place(4).center().y()));
        const QPoint to(static_cast<int>(place(9).right()) - 1, from.y());
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(view.selectedSpan(), (TextSpan{4, 10}));
        QVERIFY(session.selection().spans().empty()); // dragging chooses nothing
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("612.34"));
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("612.34万元"));
        QTest::keyClick(&view, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(view.selectedSpan(), (TextSpan{0, 4}));
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(view.selectedSpan().end > 12); // on the second page
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place(5).center().toPoint());
        QCOMPARE(view.selectedSpan(), (TextSpan{4, 10}));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(view.selectedSpan().isEmpty());
    }

    void goesToAPageByItsNumber()
    {
        CaseSession session;
        QWidget window;
        Actions actions(&window);
        SourcePane pane(session, actions);
        pane.resize(700, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        session.selection().setReport(report(), threePages());
        pane.askStep();
        auto *page = pane.findChild<QSpinBox *>(QStringLiteral("sourceStep"));
        QVERIFY(page->hasFocus());
        QTest::keyClicks(page, QStringLiteral("3"));
        QTest::keyClick(page, Qt::Key_Return);
        QCOMPARE(pane.pdfView()->currentPage(), 2);
        auto *zoom = pane.findChild<QSpinBox *>(QStringLiteral("sourceZoom"));
        zoom->setFocus();
        zoom->selectAll();
        QTest::keyClicks(zoom, QStringLiteral("250"));
        QTest::keyClick(zoom, Qt::Key_Return);
        QCOMPARE(pane.pdfView()->zoom(), 250);
        QCOMPARE(pane.pdfView()->currentPage(), 2);
    }

    void sideStripLeadsToHeadingsAndPages()
    {
        CaseSession session;
        QWidget window;
        Actions actions(&window);
        actions[Act::Outline]->setChecked(true);
        SourcePane pane(session, actions);
        pane.resize(700, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto plain = report();
        auto changed = std::make_shared<Report>(*plain->report);
        const Document &document = *changed->document;
        changed->sections = {{QStringLiteral("基本支出"), 1, document.lineSpan(0), {0, document.text.size()}, -1, SectionTopic::Basic},
                             {QStringLiteral("其他"), 2, document.lineSpan(1), document.lineSpan(1), 0, SectionTopic::Other}};
        auto opened = std::make_shared<OpenReport>(*plain);
        opened->report = changed;
        SectionModel sections;
        PageListModel pictures;
        QAbstractItemModelTester sectionTester(&sections, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester pictureTester(&pictures, QAbstractItemModelTester::FailureReportingMode::QtTest);
        sections.setReport(changed);
        pictures.setReport(opened, threePages());
        QCOMPARE(pictures.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("第 3 页, 错误 1"));
        QVERIFY(!pictures.index(0).data(Qt::DecorationRole).value<QPixmap>().isNull());
        session.selection().setReport(opened, threePages());
        auto *outline = pane.findChild<QTreeView *>(QStringLiteral("outline"));
        QVERIFY(outline->isVisible());
        outline->setFocus();
        QTest::keyClick(outline, Qt::Key_End);
        QCOMPARE(outline->currentIndex().data().toString(), QStringLiteral("其他"));
        QCOMPARE(pane.pdfView()->currentPage(), 1);
        pane.findChild<SideStrip *>()->setCurrentIndex(1);
        auto *pages = pane.findChild<QListView *>(QStringLiteral("pagePictures"));
        QCOMPARE(pages->currentIndex().row(), 1); // follows the source
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Down);
        QCOMPARE(pane.pdfView()->currentPage(), 2);
    }

    void tickStandsBehindATiedNumber()
    {
        CaseSession session;
        QWidget window;
        Actions actions(&window);
        actions[Act::TickMarks]->setChecked(true);
        SourcePane pane(session, actions);
        pane.resize(700, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto opened = std::make_shared<OpenReport>(*report());
        opened->result.findings.clear();
        CheckRecord passed;
        passed.spans = {{4, 10}};
        opened->result.ledger = {passed};
        session.selection().setReport(opened, threePages());
        PdfView &view = *pane.pdfView();
        const QRectF behind(view.viewRect({9, 10}).topRight() + QPointF(0, -8), QSizeF(14, 12));
        const auto green = [&] {
            const QImage image = view.viewport()->grab().toImage();
            int count = 0;
            for (int x = static_cast<int>(behind.left()); x < behind.right(); ++x)
                for (int y = static_cast<int>(behind.top()); y < behind.bottom(); ++y) {
                    const QColor color(image.pixel(x, y));
                    count += color.green() > color.red() + 30 && color.green() > color.blue() + 10;
                }
            return count;
        };
        QTRY_VERIFY(green() > 5);
        actions[Act::TickMarks]->setChecked(false);
        pane.showTicks();
        QTRY_COMPARE(green(), 0);
    }

    void correctionIsUnderlinedWhereThePageStands()
    {
        PdfView view;
        view.resize(700, 500);
        const auto read = report();
        view.setReport(read, threePages());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setZoom(150);
        view.horizontalScrollBar()->setValue(0);
        view.verticalScrollBar()->setValue(300);
        QTRY_VERIFY(view.isPainted());
        const TextSpan number{read->report->document->text.indexOf(QStringLiteral("612.34")), read->report->document->text.indexOf(QStringLiteral("612.34")) + 6};
        auto corrected = std::make_shared<OpenReport>(*read);
        corrected->corrections = {Correction{1, number, {}, QStringLiteral("612.34"), {}, QStringLiteral("621.34"), {}, {}, {}}};
        view.replaceReport(corrected);
        QVERIFY(view.isPainted()); // nothing had to be drawn again
        QCOMPARE(view.verticalScrollBar()->value(), 300);
        QCOMPARE(view.zoom(), 150);
        const QRectF place = view.viewRect(number);
        const QColor line = view.viewport()->grab().toImage().pixelColor(static_cast<int>(place.center().x()), static_cast<int>(std::floor(place.bottom())));
        QCOMPARE(line, accentColor(QPalette(Qt::white)));
    }

    void frameIsDraggedOnAPageAndAroundSelectedText()
    {
        CaseSession session;
        QWidget window;
        Actions actions(&window);
        SourcePane pane(session, actions);
        pane.resize(700, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QVERIFY(session.open(makeCase(m_folder, {sampleReport()})));
        session.selection().setReport(report(), threePages());
        PdfView &view = *pane.pdfView();
        pane.drawArea();
        const QPoint from(150, 100), to(350, 220);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        const qint64 id = session.selection().reportId();
        QCOMPARE(session.review()->annotations(id).size(), size_t(1));
        const Annotation frame = session.review()->annotations(id).front();
        QCOMPARE(frame.kind, AnnotationKind::Rectangle);
        QCOMPARE(frame.page, 0);
        const double scale = view.zoom() / 100.0 * 96 / 72;
        QVERIFY(std::abs((frame.area.right - frame.area.left) * scale - 200) < 3);
        QVERIFY(std::abs((frame.area.bottom - frame.area.top) * scale - 120) < 3);
        QVERIFY(view.selectedSpan().isEmpty()); // no text was selected on the way
        pane.drawArea();
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, from);
        QCOMPARE(session.review()->annotations(id).size(), size_t(1)); // given up
        view.selectSpan({4, 10});
        pane.drawArea(); // without a mouse: around the text selected
        QCOMPARE(session.review()->annotations(id).size(), size_t(2));
        const Box around = session.review()->annotations(id).back().area;
        QVERIFY(around.left < 124 && around.right > 160 && around.top < 300 && around.bottom > 312);
        session.review()->undoStack()->undo();
        QCOMPARE(session.review()->annotations(id).size(), size_t(1));
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
