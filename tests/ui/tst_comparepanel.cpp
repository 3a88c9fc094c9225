#include "ui/comparetest.h"

#include "compare/compareexport.h"
#include "compare/memocharts.h"
#include "core/case/fixture.h"
#include "source/readdocument.h"

#include <QChartView>
#include <QGraphicsSimpleTextItem>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace tieout;

/** Reports compared: each bar and point leads to its figure, by mouse and by key. */
class TestComparePanel : public CompareTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCase(); }
    void init() { openPanel(); }
    void cleanup() { closePanel(); }
    void largestFirstAndMarked();
    void keysLeadToTheFigure();
    void everyKindDraws();
    void spreadNamesOutliers();
    void barsAndPointsLeadToTheFigure();
    void missingSaysWhy();
    void firstDigitsNeedMany();
    void chartsComeIntoTheMemo();
    void savesCharts();
    void chartDocumentHasText();
    void longChartTakesPages();

private:
    /** The value (x, y) of the chart's series, as a place to click at. */
    void clickAt(QAbstractSeries *series, const QPointF &value)
    {
        QChartView *view = m_panel->chartView();
        QCoreApplication::processEvents(); // the chart is laid out
        const QPointF at = view->chart()->mapToScene(view->chart()->mapToPosition(value, series));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(at));
    }
    /** Opens the menu of the button and chooses its entry by keys. */
    void chooseInMenu(int entry)
    {
        QTimer::singleShot(100, this, [entry] {
            QWidget *menu = QApplication::activePopupWidget();
            for (int i = 0; i <= entry; ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::mouseClick(m_panel->findChild<QPushButton *>(QStringLiteral("compareExport")), Qt::LeftButton);
    }
};

void TestComparePanel::largestFirstAndMarked()
{
    const ChartData &data = m_panel->chartData();
    QCOMPARE(data.rows.front().label, QStringLiteral("大坪县教育局 2023"));
    QCOMPARE(data.rows.front().shown, QStringList{QStringLiteral("9,000.00 万元")});
    for (size_t i = 1; i < data.rows.size(); ++i)
        QVERIFY(data.rows[i - 1].values[0] >= data.rows[i].values[0]);
    choose("compareOrder", 1); // the case lists its reports in pinyin order
    QCOMPARE(m_panel->chartData().rows.front().label, m_session->reports().front().department + QStringLiteral(" 2023"));
    int marked = 0;
    for (const ChartRow &row : m_panel->chartData().rows)
        marked += row.isMarked ? 1 : 0;
    QCOMPARE(marked, 1);
    QStringList words;
    for (QGraphicsItem *item : m_panel->chartView()->scene()->items())
        if (auto *text = dynamic_cast<QGraphicsSimpleTextItem *>(item))
            words << text->text();
    QCOMPARE(words.filter(QStringLiteral("✖ ")).size(), 1);
    QCOMPARE(words.filter(QStringLiteral("9,000.00")).size(), 1); // the figure as it is shown, last zeros too
}

void TestComparePanel::keysLeadToTheFigure()
{
    QTest::keyClick(m_panel->chartView(), Qt::Key_Down);
    QTest::keyClick(m_panel->chartView(), Qt::Key_Down);
    QTest::keyClick(m_panel->chartView(), Qt::Key_Up);
    QSignalSpy chosen(m_panel.get(), &ComparePanel::chosen);
    QTest::keyClick(m_panel->chartView(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QTRY_VERIFY(m_session->selection().report());
    QCOMPARE(m_session->selection().report()->entry.department, QStringLiteral("大坪县教育局"));
    QCOMPARE(quoteOf(m_session->selection().span()), QStringLiteral("9000.00"));
}

void TestComparePanel::everyKindDraws()
{
    auto *kinds = m_panel->findChild<QComboBox *>(QStringLiteral("compareKind"));
    QCOMPARE(kinds->count(), 6);
    for (int i = 0; i < kinds->count(); ++i) {
        choose("compareKind", i);
        QVERIFY2(!m_panel->chartView()->chart()->series().isEmpty(), qPrintable(kinds->currentText()));
    }
    choose("compareKind", 1);
    QCOMPARE(m_panel->chartData().series.size(), 2); // basic and project expenditure
    choose("compareKind", 2);
    QCOMPARE(m_panel->chartData().series, QStringList{QStringLiteral("2023")});
}

void TestComparePanel::spreadNamesOutliers()
{
    choose("compareKind", 4);
    const QString notes = m_panel->findChild<QLabel *>(QStringLiteral("compareNotes"))->text();
    QVERIFY2(notes.contains(QStringLiteral("大坪县教育局")), qPrintable(notes));
    QVERIFY2(notes.contains(QStringLiteral("n = 6")), qPrintable(notes));
    filter(QStringLiteral("青禾"));
    QVERIFY(m_panel->findChild<QLabel *>(QStringLiteral("compareNotes"))->text().contains(QStringLiteral("少于 5 个")));
}

void TestComparePanel::barsAndPointsLeadToTheFigure()
{
    // The axis runs upwards: the third row of six from the top is the fourth bar.
    const ChartRow third = m_panel->chartData().rows[2];
    clickAt(m_panel->chartView()->chart()->series().front(), {third.values[0] / 2, 3});
    QTRY_COMPARE(departmentShown() + QStringLiteral(" 2023"), third.label);
    QCOMPARE(toPlain(*parseDecimal(quoteOf(m_session->selection().span())), 2), QString::number(third.values[0], 'f', 2));
    choose("compareKind", 3);
    const auto wrong = std::find_if(m_panel->chartData().rows.begin(), m_panel->chartData().rows.end(), [](const ChartRow &row) { return !row.isMarked; });
    const ChartRow point = *wrong;
    clickAt(m_panel->chartView()->chart()->series().front(), {point.values[0], point.values[1]});
    QTRY_COMPARE(departmentShown() + QStringLiteral(" 2023"), point.label);
    QTableView *table = m_panel->table();
    const QModelIndex cell = table->model()->index(4, CompareModel::FirstMeasure);
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QTRY_COMPARE(departmentShown(), table->model()->index(4, 0).data().toString());
}

void TestComparePanel::missingSaysWhy()
{
    auto *measure = m_panel->findChild<QComboBox *>(QStringLiteral("compareMeasure"));
    QVERIFY(measure->findData(QStringLiteral("sangong.total")) < 0); // no report prints it
    const int projects = measure->findData(QStringLiteral("expenditure/growth"));
    QVERIFY(projects < 0);
    CompareChoice choice;
    choice.measure = compareMeasure(QStringLiteral("sangong.total"));
    std::vector<ComparedReport> reports{{1, QStringLiteral("青禾县教育局"), {}, 2023, {}}};
    reports.front().measures.values[QStringLiteral("sangong.total")].missing = message("The report does not print it, or it could not be read.");
    const ComparedData compared = compareReports(reports, choice);
    QVERIFY(compared.chart.rows.empty());
    QCOMPARE(compared.missing.front().label, QStringLiteral("青禾县教育局 2023"));
    QCOMPARE(compared.missing.front().reason, reports.front().value(QStringLiteral("sangong.total")).missing.text());
    for (int i = 2; i < 7; ++i) {
        reports.push_back(reports.front());
        reports.back().id = i;
        reports.back().name = QStringLiteral("第%1县教育局").arg(i);
    }
    // On the screen a few of them, on paper all, and the reason once.
    const ComparedData many = compareReports(reports, choice);
    const QString few = compareNotes(many, choice.kind, NoteLength::Short).join(u'|');
    const QString all = compareNotes(many, choice.kind, NoteLength::Whole).join(u'|');
    QVERIFY2(few.contains(QStringLiteral("第3县教育局 2023")) && few.contains(QStringLiteral("另有 3 份")) && !few.contains(QStringLiteral("第6县")), qPrintable(few));
    QVERIFY2(all.contains(QStringLiteral("第6县教育局 2023")) && all.count(many.missing.front().reason) == 1, qPrintable(all));
}

void TestComparePanel::firstDigitsNeedMany()
{
    choose("compareKind", 5);
    const QString notes = m_panel->findChild<QLabel *>(QStringLiteral("compareNotes"))->text();
    QVERIFY2(notes.contains(QString::number(fewestDigits)), qPrintable(notes));
    QCOMPARE(m_panel->chartView()->chart()->series().size(), 1); // the law alone
}

void TestComparePanel::chartsComeIntoTheMemo()
{
    QSignalSpy told(m_panel.get(), &ComparePanel::told);
    chooseInMenu(0);
    QCOMPARE(m_session->review()->memoCharts().size(), size_t(1));
    QCOMPARE(m_session->review()->memoCharts().front().kind, QStringLiteral("bars"));
    chooseInMenu(0); // a second time it is there already
    QCOMPARE(told.count(), 2);
    QCOMPARE(m_session->review()->memoCharts().size(), size_t(1));
    choose("compareKind", 4);
    chooseInMenu(0);
    auto charts = memoCharts(m_path, m_session->reports().front().id);
    QVERIFY(charts);
    QCOMPARE(charts->size(), size_t(2));
    QVERIFY(charts->front().image.width() > 1000);
    QVERIFY(charts->back().notes.join(QString()).contains(QStringLiteral("n = 6")));
    QVERIFY(memoCharts(m_path, 0)->front().image == memoCharts(m_path, 0)->front().image);
    m_session->review()->undoStack()->undo();
    m_session->review()->undoStack()->undo();
    QVERIFY(m_session->review()->memoCharts().empty());
    m_session->review()->undoStack()->redo();
    QCOMPARE(m_session->review()->memoCharts().size(), size_t(1));
    m_session->review()->undoStack()->undo();
}

void TestComparePanel::savesCharts()
{
    for (const int kind : {0, 1, 2, 3, 4, 5})
        for (const char *ending : {"png", "svg", "pdf"}) {
            choose("compareKind", kind);
            const QString path = m_folder.filePath(QStringLiteral("chart.") + QLatin1String(ending));
            QVERIFY(saveCharts(m_panel->printCharts(false), path));
            const QByteArray first = bytesOf(path);
            QVERIFY2(first.size() > 2000, ending);
            QTest::qWait(1100 / 18); // all kinds together wait for more than a second of the clock
            QVERIFY(saveCharts(m_panel->printCharts(false), path));
            QVERIFY2(bytesOf(path) == first, ending); // the same chart, the same bytes
        }
    QVERIFY(!saveCharts(m_panel->printCharts(false), m_folder.filePath(QStringLiteral("no/such/chart.png"))));
}

/** What is copied out of the PDF is what is printed: no radicals for words. */
void TestComparePanel::chartDocumentHasText()
{
    const QString path = m_folder.filePath(QStringLiteral("chart.pdf"));
    QVERIFY(saveCharts(m_panel->printCharts(true), path));
    Progress progress;
    const auto source = readSourceFile(path);
    QVERIFY(source);
    const auto read = readDocument(*source, progress);
    QVERIFY(read);
    QVERIFY((*read)->text.contains(QStringLiteral("白石县教育局 2023")));
    for (const QChar c : (*read)->text)
        QVERIFY(c != QChar(0xFFFD) && (c < QChar(0x2E80) || c > QChar(0x2FDF)));
}

/** Sixty counties do not fit a page: the document has several, and each county once. */
void TestComparePanel::longChartTakesPages()
{
    ComparedData compared;
    compared.chart.series << QStringLiteral("本年支出合计");
    compared.chart.unit = QStringLiteral("万元");
    for (int i = 1; i <= 65; ++i)
        compared.chart.rows.push_back({QStringLiteral("第%1县教育局").arg(i), {i * 10.0}, {}, i % 9 == 0, false, {QString::number(i * 10)}});
    const auto pages = chartPages(compared, CompareKind::Bars);
    QCOMPARE(pages.size(), size_t(3));
    const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
    QVERIFY(saveCharts(pages, path));
    Progress progress;
    const auto source = readSourceFile(path);
    QVERIFY(source);
    const auto read = readDocument(*source, progress);
    QVERIFY(read);
    QCOMPARE((*read)->pages.size(), size_t(3));
    for (int i = 1; i <= 65; ++i)
        QCOMPARE((*read)->text.count(QStringLiteral("第%1县教育局").arg(i)), 1);
    for (const ChartPage &page : pages)
        QVERIFY(page.size.height() <= 960);
    const ChartPage whole = wholeChart(compared, CompareKind::Bars, {900, 500});
    QVERIFY(whole.size.height() > 65 * 20); // every row keeps its height
}

QTEST_MAIN(TestComparePanel)
#include "tst_comparepanel.moc"
