#include "check/applycorrections.h"
#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;

class ApplyCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cellIsReadAsCorrected();
    void blankCellCanBeFilled();
    void nameStaysWords();
    void figureTakesTheUnitItPrints();
    void unreadableFigureIsNone_data();
    void unreadableFigureIsNone();
    void placeIsFoundByContent();
    void ambiguousPlaceIsLeftAlone();
    void checksSeeTheCorrection();
    void originalReportStays();

private:
    [[nodiscard]] std::shared_ptr<const Report> corrected(Correction correction, const QString &text) const
    {
        correction.corrected = text;
        return applyCorrections(m_report, {correction});
    }
    std::shared_ptr<const Report> m_report;
};

void ApplyCorrectionsTest::init()
{
    ReportBuilder builder;
    builder.say(QStringLiteral("本年支出合计900.00万元，其中项目支出300.00万元。"));
    builder.figure(QStringLiteral("900.00"), QStringLiteral("expenditure"), Measure::Actual, Unit::WanYuan, QStringLiteral("本年支出合计"));
    builder.figure(QStringLiteral("300.00"), QStringLiteral("expenditure.project"), Measure::Actual, Unit::WanYuan, QStringLiteral("项目支出"));
    builder.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::WanYuan,
                  {{QStringLiteral("科目编码"), ColumnRole::Code},
                   {QStringLiteral("科目名称"), ColumnRole::Name},
                   {QStringLiteral("合计"), ColumnRole::Total},
                   {QStringLiteral("基本支出"), ColumnRole::Basic},
                   {QStringLiteral("项目支出"), ColumnRole::Project}},
                  {QStringLiteral("|合计|900.00|600.00|300.00"), QStringLiteral("2080101|行政运行|500.00|200.00|300.00"),
                   QStringLiteral("2080102|一般行政管理事务|400.00|400.00|")});
    m_report = std::make_shared<Report>(builder.report());
}

void ApplyCorrectionsTest::cellIsReadAsCorrected()
{
    const Correction correction = correctionOfCell(*m_report, {0, 1, 3});
    QCOMPARE(correction.original, QStringLiteral("200.00"));
    QVERIFY(correction.label.contains(QStringLiteral("行政运行")));
    const auto report = corrected(correction, QStringLiteral("1,200.5"));
    const Cell &cell = report->tables[0].rows[1].cells[3];
    QCOMPARE(cell.state, CellState::Number);
    QCOMPARE(cell.number.plain(), QStringLiteral("1200.5"));
    QCOMPARE(cell.number.unit, Unit::WanYuan);
    QVERIFY(cell.corrected && cell.number.corrected);
    QCOMPARE(cell.span(), m_report->tables[0].rows[1].cells[3].span()); // it stands where it stood
    QCOMPARE(report->corrections.size(), size_t{1});
    QVERIFY(!report->tables[0].rows[1].cells[2].corrected);
}

void ApplyCorrectionsTest::blankCellCanBeFilled()
{
    const Correction correction = correctionOfCell(*m_report, {0, 2, 4});
    QVERIFY(correction.original.isEmpty());
    const auto report = corrected(correction, QStringLiteral("0.00"));
    const Cell &cell = report->tables[0].rows[2].cells[4];
    QCOMPARE(cell.state, CellState::Number);
    QVERIFY(!cell.number.span.isEmpty()); // a finding on it can be shown
    Correction typed = correction;
    typed.corrected = QStringLiteral("—");
    QCOMPARE(correctedState(*m_report, typed), CellState::Dash);
    typed.corrected = QStringLiteral("0..00");
    QCOMPARE(correctedState(*m_report, typed), CellState::Unreadable);
    const auto emptied = corrected(correctionOfCell(*m_report, {0, 1, 2}), QString());
    QCOMPARE(emptied->tables[0].rows[1].cells[2].state, CellState::Blank);
}

void ApplyCorrectionsTest::nameStaysWords()
{
    const auto report = corrected(correctionOfCell(*m_report, {0, 1, 0}), QStringLiteral("2080199"));
    QCOMPARE(report->tables[0].rows[1].cells[0].state, CellState::Text);
    QCOMPARE(report->tables[0].rows[1].cells[0].text, QStringLiteral("2080199"));
}

void ApplyCorrectionsTest::figureTakesTheUnitItPrints()
{
    const auto correction = correctionOfFigure(*m_report, m_report->figures[1].number.span);
    QVERIFY(correction);
    QVERIFY(!correctionOfFigure(*m_report, {0, 1}));
    auto report = corrected(*correction, QStringLiteral("301"));
    QCOMPARE(report->figures[1].number.value, Decimal(301));
    QCOMPARE(report->figures[1].number.unit, Unit::WanYuan);
    QCOMPARE(report->figures[1].number.decimals, 0);
    report = corrected(*correction, QStringLiteral("3,000,000.00元"));
    QCOMPARE(report->figures[1].number.inYuan(), Decimal(3000000));
    QVERIFY(report->figures[1].number.corrected);
    QVERIFY(!report->figures[0].number.corrected);
}

void ApplyCorrectionsTest::unreadableFigureIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("三百");
    QTest::newRow("two points") << QStringLiteral("3..00");
    QTest::newRow("two numbers") << QStringLiteral("300 400");
}

void ApplyCorrectionsTest::unreadableFigureIsNone()
{
    QFETCH(QString, text);
    Correction correction = *correctionOfFigure(*m_report, m_report->figures[1].number.span);
    correction.corrected = text;
    QCOMPARE(correctedState(*m_report, correction), CellState::Unreadable);
    QVERIFY(applyCorrections(m_report, {correction})->corrections.empty());
}

void ApplyCorrectionsTest::placeIsFoundByContent()
{
    Correction correction = correctionOfCell(*m_report, {0, 1, 3});
    correction.cell = {0, 2, 3}; // another reading had the rows the other way round
    const auto report = corrected(correction, QStringLiteral("201.00"));
    QVERIFY(report->tables[0].rows[1].cells[3].corrected);
    QCOMPARE(report->corrections.front().cell, (CellPlace{0, 1, 3}));
    Correction figure = *correctionOfFigure(*m_report, m_report->figures[1].number.span);
    figure.span = {0, 6};
    QVERIFY(corrected(figure, QStringLiteral("301.00"))->figures[1].number.corrected);
    correction.original = QStringLiteral("199.00"); // what it corrects stands nowhere any more
    QVERIFY(corrected(correction, QStringLiteral("201.00"))->corrections.empty());
}

void ApplyCorrectionsTest::ambiguousPlaceIsLeftAlone()
{
    Report twice = *m_report;
    twice.tables.push_back(twice.tables[0]);
    Correction correction = correctionOfCell(twice, {0, 1, 3});
    correction.cell = {5, 1, 3};
    correction.corrected = QStringLiteral("1");
    QVERIFY(applyCorrections(std::make_shared<Report>(twice), {correction})->corrections.empty());
}

void ApplyCorrectionsTest::checksSeeTheCorrection()
{
    Progress progress;
    const auto rowSums = [&](const Report &report) {
        std::vector<Finding> found;
        for (const Finding &finding : runChecks(report, {}, progress).findings)
            if (finding.rule == u"table.row-sum" || finding.rule == u"table.column-sum")
                found.push_back(finding);
        return found;
    };
    QVERIFY(rowSums(*m_report).empty());
    const auto report = corrected(correctionOfCell(*m_report, {0, 1, 2}), QStringLiteral("510.00"));
    const auto found = rowSums(*report);
    QVERIFY(!found.empty());
    // The sentence tells the corrected number; the arithmetic says that it was corrected and what was read.
    QVERIFY2(found[0].steps.back().text().contains(QStringLiteral("510.00")), qPrintable(found[0].steps.back().text()));
    QVERIFY(found[0].steps.back().text().contains(QStringLiteral("500.00")));
}

void ApplyCorrectionsTest::originalReportStays()
{
    QCOMPARE(applyCorrections(m_report, {}), m_report);
    (void)corrected(correctionOfCell(*m_report, {0, 1, 3}), QStringLiteral("1"));
    QCOMPARE(m_report->tables[0].rows[1].cells[3].text, QStringLiteral("200.00"));
    QVERIFY(!m_report->tables[0].rows[1].cells[3].corrected);
}

QTEST_GUILESS_MAIN(ApplyCorrectionsTest)
#include "tst_applycorrections.moc"
