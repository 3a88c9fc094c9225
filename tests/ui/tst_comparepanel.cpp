#include "samplecase.h"

#include "casesession.h"
#include "compare/comparepanel.h"
#include "compare/comparison.h"

#include <QChartView>

using namespace tieout;

class TestComparePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void sortsAndLeavesOutWhatIsNotPrinted()
    {
        std::vector<ReportEntry> entries(3);
        entries[0].department = QStringLiteral("甲局");
        entries[0].expenditure = Decimal(100);
        entries[1].department = QStringLiteral("乙局");
        entries[2].department = QStringLiteral("丙局");
        entries[2].fiscalYear = 2023;
        entries[2].expenditure = Decimal(300);
        const auto compared = compareReports(entries);
        QCOMPARE(compared.size(), size_t(2));
        QCOMPARE(compared.front().label, QStringLiteral("丙局 2023"));
    }

    void clickingABarOpensItsReportAtTheFigure()
    {
        SampleReport small = sampleReport();
        SampleReport large = sampleReport(QStringLiteral("青禾县教育局"));
        CaseSession session;
        const QString path = m_folder.filePath(QStringLiteral("compare.tieout"));
        {
            auto created = CaseFile::create(path);
            QVERIFY(created);
            addWithExpenditure(**created, small, 1000);
            addWithExpenditure(**created, large, 2000);
        }
        ComparePanel panel(session);
        panel.resize(900, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(session.open(path));
        if (compareReports(session.reports()).size() != 2)
            QFAIL("the case did not tell the total expenditure of both reports");
        QTest::qWait(50);
        const qint64 wanted = compareReports(session.reports()).back().id;
        const TextSpan span = compareReports(session.reports()).back().span;
        QTest::mouseClick(panel.chartView()->viewport(), Qt::LeftButton, {}, panel.barCentre(0).toPoint());
        QTRY_VERIFY(session.selection().report());
        QCOMPARE(session.selection().reportId(), wanted);
        QCOMPARE(session.selection().span(), span);
        // The same by keys: up to the larger one, Enter.
        QTest::keyClick(panel.chartView(), Qt::Key_Up);
        QTest::keyClick(panel.chartView(), Qt::Key_Return);
        QTRY_VERIFY(session.selection().reportId() != wanted);
    }

private:
    /** Gives the report the figure that its total expenditure is taken from. */
    static void addWithExpenditure(CaseFile &file, SampleReport &sample, int wanYuan)
    {
        Figure figure;
        figure.id = QStringLiteral("f1");
        figure.conceptId = QStringLiteral("expenditure");
        figure.label = QStringLiteral("本年支出合计");
        figure.year = 2023;
        figure.kind = FigureKind::Amount;
        figure.measure = Measure::Actual;
        figure.number.value = wanYuan;
        figure.number.decimals = 2;
        figure.number.unit = Unit::WanYuan;
        figure.number.span = sample.span(QStringLiteral("1000.00"));
        Section section;
        section.title = QStringLiteral("一、支出决算情况说明");
        section.topic = SectionTopic::Expenditure;
        section.body = {0, sample.m_document->text.size()};
        sample.m_report->sections.push_back(section);
        figure.section = 0;
        sample.m_report->figures.push_back(figure);
        const auto added = file.add(sample.file(), sample.checked());
        QVERIFY(added);
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestComparePanel)
#include "tst_comparepanel.moc"
