#include "ui/pdfreport.h"
#include "ui/shownpane.h"

#include "source/pagelistmodel.h"
#include "source/pdfview.h"
#include "source/sectionmodel.h"
#include "source/sidestrip.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QSpinBox>
#include <QTreeView>
#include <cmath>

using namespace tieout;

class TestSourcePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void goesToAPageByItsNumber()
    {
        ShownPane shown;
        CaseSession &session = shown.session;
        SourcePane &pane = shown.pane;
        QVERIFY(shown.isExposed());
        session.selection().setReport(pdfReport(), threePages());
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
        ShownPane shown({Act::Outline});
        CaseSession &session = shown.session;
        SourcePane &pane = shown.pane;
        QVERIFY(shown.isExposed());
        const auto plain = pdfReport();
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
        ShownPane shown({Act::TickMarks});
        CaseSession &session = shown.session;
        SourcePane &pane = shown.pane;
        QVERIFY(shown.isExposed());
        auto opened = std::make_shared<OpenReport>(*pdfReport());
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
        shown.actions[Act::TickMarks]->setChecked(false);
        pane.showTicks();
        QTRY_COMPARE(green(), 0);
    }

    void frameIsDraggedOnAPageAndAroundSelectedText()
    {
        ShownPane shown;
        CaseSession &session = shown.session;
        SourcePane &pane = shown.pane;
        QVERIFY(shown.isExposed());
        QVERIFY(session.open(makeCase(m_folder, {sampleReport()})));
        session.selection().setReport(pdfReport(), threePages());
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
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSourcePane)
#include "tst_sourcepane.moc"
