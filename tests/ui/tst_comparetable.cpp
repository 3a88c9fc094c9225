#include "ui/comparetest.h"

#include "check/applycorrections.h"
#include "compare/compareexport.h"
#include "core/case/fixture.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>

using namespace tieout;

/** The table below the chart: each cell leads to its figure, and the names stay in sight. */
class TestCompareTable : public CompareTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCase(); }
    void init() { openPanel(); }
    void cleanup() { closePanel(); }
    void tableLeadsToTheFigure();
    void filterAndCopy();
    void correctionThatChangesNoCountShowsAtOnce();
    void workbookIsTheTable();
    void namesStayWhileMeasuresScroll();
    void namesSortAndTakeTheirWidth();

private:
    /** The table in a window too narrow for it. */
    FrozenTableView *narrowTable()
    {
        m_panel->resize(500, 700);
        QCoreApplication::processEvents();
        m_panel->table()->setFocus();
        return m_panel->table();
    }
};

void TestCompareTable::tableLeadsToTheFigure()
{
    QTableView *table = m_panel->table();
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    int column = 0;
    while (table->model()->headerData(column, Qt::Horizontal).toString() != QStringLiteral("项目支出（万元）"))
        ++column;
    table->setCurrentIndex(table->model()->index(0, column));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_session->selection().report());
    const QString wanted = table->model()->index(0, column).data().toString().remove(u',').remove(QStringLiteral("✖ "));
    QCOMPARE(quoteOf(m_session->selection().span()), wanted);
}

void TestCompareTable::filterAndCopy()
{
    filter(QStringLiteral("云岭"));
    QCOMPARE(m_panel->chartData().rows.size(), size_t(1));
    const QString text = tableText(*m_panel->table()->model(), CompareModel::PlainRole);
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(text.contains(QStringLiteral("云岭县教育局\t")));
    const QString csv = m_folder.filePath(QStringLiteral("table.csv"));
    QVERIFY(saveTable(*m_panel->table()->model(), csv));
    QVERIFY(bytesOf(csv).contains(",1040.00,"));
    QVERIFY(!saveTable(*m_panel->table()->model(), m_folder.filePath(QStringLiteral("no/such/table.csv"))));
}

void TestCompareTable::correctionThatChangesNoCountShowsAtOnce()
{
    const auto table = [this] { return tableText(*m_panel->table()->model(), CompareModel::PlainRole); };
    const auto tells = [&](const QString &number) { return table().contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(number))); };
    const ReportEntry before = m_session->reports().front();
    const auto report = m_session->caseFile()->report(before.id);
    QVERIFY(report);
    const TextSpan staff{(*report)->read->document->text.indexOf(QStringLiteral("20人")), (*report)->read->document->text.indexOf(QStringLiteral("20人")) + 2};
    auto correction = correctionOfFigure(*(*report)->read, staff);
    QVERIFY(correction);
    correction->corrected = QStringLiteral("37");
    correction->reason = QStringLiteral("与原件核对");
    QVERIFY(!tells(QStringLiteral("37")));
    m_session->review()->correct(before.id, *correction);
    QTRY_VERIFY2(tells(QStringLiteral("37")), qPrintable(table()));
    QCOMPARE(m_session->reports().front().open, before.open);
    m_session->review()->undoStack()->undo();
    QTRY_VERIFY(!tells(QStringLiteral("37")));
}

void TestCompareTable::workbookIsTheTable()
{
    const QAbstractItemModel &model = *m_panel->table()->model();
    const ExportSheet sheet = compareSheet(model);
    QCOMPARE(sheet.rows.size(), static_cast<size_t>(model.rowCount()) + 1);
    int marked = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = CompareModel::FirstMeasure; column < model.columnCount(); ++column) {
            const ExportCell &cell = sheet.rows[static_cast<size_t>(row) + 1].cells[static_cast<size_t>(column)];
            const QString shown = model.index(row, column).data().toString().remove(QStringLiteral("✖ ")).remove(u',').remove(QStringLiteral(" %"));
            QCOMPARE(cell.text.isEmpty() ? QStringLiteral("—") : cell.text, shown);
            QCOMPARE(cell.number, !cell.text.isEmpty());
            marked += cell.marked ? 1 : 0;
        }
    QVERIFY(marked > 0);
    const QString first = m_folder.filePath(QStringLiteral("一.xlsx"));
    const QString second = m_folder.filePath(QStringLiteral("二.xlsx"));
    QVERIFY(saveTable(model, first));
    QTest::qWait(1100); // a clock's second must make no difference
    QVERIFY(saveTable(model, second));
    QVERIFY(bytesOf(first).startsWith("PK"));
    QVERIFY(bytesOf(first) == bytesOf(second));
}

void TestCompareTable::namesStayWhileMeasuresScroll()
{
    FrozenTableView *table = narrowTable();
    const QTableView *names = table->frozen();
    QVERIFY(table->horizontalScrollBar()->maximum() > 0);
    QVERIFY(names->isVisible());
    table->setCurrentIndex(table->model()->index(2, CompareModel::NameColumn));
    QTest::keyClick(table, Qt::Key_End);
    const int last = table->model()->columnCount() - 1;
    QCOMPARE(table->currentIndex(), table->model()->index(2, last));
    QCOMPARE(table->horizontalScrollBar()->value(), table->horizontalScrollBar()->maximum());
    QVERIFY(table->visualRect(table->model()->index(2, CompareModel::NameColumn)).right() < 0); // scrolled away, were it not for
    QCOMPARE(names->visualRect(names->model()->index(2, CompareModel::NameColumn)).left(), 0);
    QCOMPARE(names->mapTo(table, QPoint(0, 0)).x(), 0);
    QCOMPARE(names->visualRect(names->model()->index(2, 0)).top(), table->visualRect(table->currentIndex()).top()); // beside its row
    for (int column = last; column >= CompareModel::FirstMeasure; --column) {
        QCOMPARE(table->currentIndex().column(), column);
        QVERIFY(table->visualRect(table->currentIndex()).left() >= names->width()); // not behind the names
        QTest::keyClick(table, Qt::Key_Left);
    }
    m_panel->resize(2400, 700);
    QTRY_VERIFY(names->isHidden()); // all columns fit
}

void TestCompareTable::namesSortAndTakeTheirWidth()
{
    FrozenTableView *table = narrowTable();
    QHeaderView *header = table->frozen()->horizontalHeader();
    const auto first = [table] { return table->model()->index(0, CompareModel::NameColumn).data().toString(); };
    QCOMPARE(first(), QStringLiteral("白石县教育局")); // by pinyin
    const QString last = table->model()->index(table->model()->rowCount() - 1, CompareModel::NameColumn).data().toString();
    QVERIFY(header->isSortIndicatorShown());
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(20, header->height() / 2));
    QCOMPARE(first(), last);
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    const int width = table->columnWidth(CompareModel::NameColumn);
    const QPoint border(width - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, border);
    QTest::mouseMove(header->viewport(), border + QPoint(10, 0));
    QTest::mouseMove(header->viewport(), border + QPoint(25, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, border + QPoint(25, 0));
    QCOMPARE(table->columnWidth(CompareModel::NameColumn), width + 25);
    QCOMPARE(table->frozen()->columnWidth(CompareModel::NameColumn), width + 25);
    const QRect name = table->frozen()->visualRect(table->model()->index(0, CompareModel::NameColumn));
    QTest::mouseClick(table->frozen()->viewport(), Qt::LeftButton, {}, name.center());
    QCOMPARE(table->currentIndex(), table->model()->index(0, CompareModel::NameColumn));
    QVERIFY(table->hasFocus());
    QTest::mouseDClick(table->frozen()->viewport(), Qt::LeftButton, {}, name.center());
    QTRY_COMPARE(departmentShown(), last);
}

QTEST_MAIN(TestCompareTable)
#include "tst_comparetable.moc"
