#include "ui/pdfreport.h"
#include "ui/shownpane.h"

#include "common/severitystyle.h"
#include "source/pdfview.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <cmath>

using namespace tieout;

class TestPdfView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void findingIsBoxedAndScrolledTo()
    {
        ShownPane shown;
        CaseSession &session = shown.session;
        SourcePane &pane = shown.pane;
        QVERIFY(shown.isExposed());
        session.selection().setReport(pdfReport(), threePages());
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
        const auto wide = pdfReport();
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
        ShownPane shown;
        CaseSession &session = shown.session;
        SourcePane &pane = shown.pane;
        session.selection().setReport(pdfReport(), threePages());
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
        view.setReport(pdfReport(), threePages());
        view.fitPage();
        view.goToPage(1);
        const QRectF number = view.viewRect({0, 1});
        QVERIFY(number.height() > 0);
        QVERIFY(842 * view.zoom() / 100.0 * 96 / 72 <= view.viewport()->height());
        QVERIFY(842 * (view.zoom() + 5) / 100.0 * 96 / 72 > view.viewport()->height() - 28);
    }

    void selectsTextByMouseAndKeys()
    {
        ShownPane shown;
        CaseSession &session = shown.session;
        SourcePane &pane = shown.pane;
        QVERIFY(shown.isExposed());
        session.selection().setReport(pdfReport(), threePages());
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

    void correctionIsUnderlinedWhereThePageStands()
    {
        PdfView view;
        view.resize(700, 500);
        const auto read = pdfReport();
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
