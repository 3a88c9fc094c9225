#include "ui/samplecase.h"

#include "case/importjob.h"
#include "casesession.h"
#include "compare/compareexport.h"
#include "compare/comparepanel.h"

#include <QAbstractItemModelTester>
#include <QBarCategoryAxis>
#include <QChartView>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace tieout;

namespace {

const QStringList counties{QStringLiteral("青禾县教育局"), QStringLiteral("临泽县教育局"), QStringLiteral("云岭县教育局"),
                           QStringLiteral("白石县教育局"), QStringLiteral("长河县教育局"), QStringLiteral("大坪县教育局")};

/** A report of `department` whose expenditure is `total` 万元; where `wrong`, its parts make more. */
QByteArray reportOf(const QString &department, int total, bool wrong)
{
    const QString basic = toPlain(Decimal(total) * 8 / 10, 2);
    const QString project = toPlain(Decimal(total) * (wrong ? 3 : 2) / 10, 2);
    return QStringLiteral("%1\n2023年度部门决算\n一、部门人员情况\n截至2023年底，本部门实有人员20人。\n三、支出决算情况说明\n"
                          "本年支出合计%2万元，其中：基本支出%3万元，占80.00%；项目支出%4万元，占%5%。\n")
        .arg(department, toPlain(Decimal(total), 2), basic, project, wrong ? QStringLiteral("30.00") : QStringLiteral("20.00"))
        .toUtf8();
}

} // namespace

/** Reports compared: each bar, point and cell leads to its figure, by mouse and by key. */
class TestComparePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void largestFirstAndMarked();
    void keysLeadToTheFigure();
    void tableLeadsToTheFigure();
    void everyKindDraws();
    void spreadNamesOutliers();
    void filterAndCopy();
    void savesCharts();

private:
    void choose(const char *box, int index)
    {
        auto *of = m_panel->findChild<QComboBox *>(QLatin1String(box));
        of->setFocus();
        QTest::keyClick(of, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(of, Qt::Key_Down);
    }
    /** What an input method commits: Chinese comes by no key. */
    void filter(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(m_panel->findChild<QLineEdit *>(QStringLiteral("compareFilter")), &event);
    }
    QString quoteOf(TextSpan span) const { return m_session->selection().report()->report->document->quote(span); }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<ComparePanel> m_panel;
};

void TestComparePanel::initTestCase()
{
    isolateSettings(m_folder);
    m_path = m_folder.filePath(QStringLiteral("compare.tieout"));
    auto created = CaseFile::create(m_path);
    QVERIFY(created);
    QStringList files;
    for (qsizetype i = 0; i < counties.size(); ++i) {
        files << m_folder.filePath(counties[i] + QStringLiteral(".txt"));
        QFile file(files.back());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reportOf(counties[i], i == 5 ? 9000 : 1000 + 10 * static_cast<int>(i * i), i == 2));
    }
    Progress progress;
    (void)importFiles(**created, files, progress);
}

void TestComparePanel::init()
{
    m_session = std::make_unique<CaseSession>();
    QVERIFY(m_session->open(m_path));
    m_panel = std::make_unique<ComparePanel>(*m_session);
    m_panel->resize(1000, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_COMPARE(m_panel->chartData().rows.size(), size_t(6));
}

void TestComparePanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

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
    const auto axes = m_panel->chartView()->chart()->axes(Qt::Vertical);
    QVERIFY(qobject_cast<QBarCategoryAxis *>(axes.front())->categories().filter(QStringLiteral("✖ ")).size() == 1);
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

void TestComparePanel::tableLeadsToTheFigure()
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

void TestComparePanel::filterAndCopy()
{
    filter(QStringLiteral("云岭"));
    QCOMPARE(m_panel->chartData().rows.size(), size_t(1));
    const QString text = tableText(*m_panel->table()->model(), CompareModel::PlainRole, u'\t');
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(text.contains(QStringLiteral("云岭县教育局\t")));
    const QString csv = m_folder.filePath(QStringLiteral("table.csv"));
    QVERIFY(saveTable(*m_panel->table()->model(), CompareModel::PlainRole, csv));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(",1040.00,"));
}

void TestComparePanel::savesCharts()
{
    for (const char *ending : {"png", "svg", "pdf"}) {
        const QString path = m_folder.filePath(QStringLiteral("chart.") + QLatin1String(ending));
        const auto chart = m_panel->printChart();
        QVERIFY(saveChart(*chart, {900, 500}, path));
        QVERIFY2(QFileInfo(path).size() > 2000, ending);
    }
    const auto chart = m_panel->printChart();
    QVERIFY(!saveChart(*chart, {900, 500}, m_folder.filePath(QStringLiteral("no/such/chart.png"))));
}

QTEST_MAIN(TestComparePanel)
#include "tst_comparepanel.moc"
