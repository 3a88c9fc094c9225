#include "case/expenditure.h"
#include "core/store/samplereport.h"

#include <QTest>

using namespace tieout;

namespace {

Figure figure(const char *conceptId, const char *value, Unit unit, int section)
{
    Figure made;
    made.conceptId = QLatin1String(conceptId);
    made.year = 2023;
    made.measure = Measure::Actual;
    made.number.value = *parseDecimal(QLatin1String(value).toString());
    made.number.unit = unit;
    made.number.span = {section + 1, section + 9};
    made.section = section;
    return made;
}

Cell cell(const QString &text)
{
    Cell made;
    made.text = text;
    made.state = CellState::Text;
    if (const auto value = parseDecimal(text)) {
        made.state = CellState::Number;
        made.number.value = *value;
        made.number.span = {50, 55};
    }
    return made;
}

Report empty()
{
    Report report;
    report.meta.fiscalYear = 2023;
    report.sections.resize(2);
    report.sections[0].topic = SectionTopic::Balance;
    report.sections[1].topic = SectionTopic::Expenditure;
    return report;
}

Table table(TableKind kind, const std::vector<ColumnRole> &roles, int block)
{
    Table made;
    made.kind = kind;
    made.unit = Unit::WanYuan;
    for (const ColumnRole role : roles) {
        Column column;
        column.role = role;
        column.block = block;
        made.columns.push_back(column);
    }
    return made;
}

QString yuan(const Report &report)
{
    const auto found = totalExpenditure(report);
    return found ? toShortest(found->yuan) : QStringLiteral("none");
}

} // namespace

class ExpenditureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void narrativeComesFirst();
    void otherFiguresAreNotTaken();
    void expenditureTableIsNext();
    void balanceTableIsLast();
    void unitMustBeKnown();
};

void ExpenditureTest::narrativeComesFirst()
{
    Report report = empty();
    report.figures = {figure("expenditure", "100.5", Unit::WanYuan, 0), figure("expenditure", "1005000.00", Unit::Yuan, 1)};
    QCOMPARE(yuan(report), QStringLiteral("1005000"));
    QVERIFY(totalExpenditure(report)->span == (TextSpan{2, 10})); // the section on expenditure, not the first place
    report.figures.pop_back();
    QCOMPARE(yuan(report), QStringLiteral("1005000"));
    QVERIFY(totalExpenditure(report)->span == (TextSpan{1, 9}));
}

void ExpenditureTest::otherFiguresAreNotTaken()
{
    Report report = empty();
    Figure prior = figure("expenditure", "1", Unit::Yuan, 1);
    prior.year = 2022;
    Figure budget = figure("expenditure", "2", Unit::Yuan, 1);
    budget.measure = Measure::InitialBudget;
    Figure percent = figure("expenditure", "3", Unit::Percent, 1);
    percent.kind = FigureKind::Percent;
    report.figures = {prior, budget, percent, figure("expenditure.basic", "4", Unit::Yuan, 1)};
    QCOMPARE(yuan(report), QStringLiteral("none"));
}

void ExpenditureTest::expenditureTableIsNext()
{
    Report report = empty();
    Table made = table(TableKind::Expenditure, {ColumnRole::Code, ColumnRole::Name, ColumnRole::Total, ColumnRole::Basic}, 0);
    made.rows.resize(2);
    made.rows[0].cells = {cell(QStringLiteral("208")), cell(QStringLiteral("社会保障")), cell(QStringLiteral("12.50")), {}};
    made.rows[1].cells = {{}, cell(QStringLiteral("合计")), cell(QStringLiteral("120.50")), {}};
    made.rows[1].isTotal = true;
    report.tables = {made};
    QCOMPARE(yuan(report), QStringLiteral("1205000"));
    QVERIFY(totalExpenditure(report)->span == (TextSpan{50, 55}));
    report.tables[0].rows[1].cells[2] = cell(QStringLiteral("12.0.5"));
    QCOMPARE(yuan(report), QStringLiteral("none")); // an unreadable total is not zero
}

void ExpenditureTest::balanceTableIsLast()
{
    Report report = empty();
    Table made = table(TableKind::Balance, {ColumnRole::Name, ColumnRole::Amount}, 1);
    made.rows.resize(3);
    made.rows[0].cells = {cell(QStringLiteral("一、一般公共服务支出")), cell(QStringLiteral("7"))};
    made.rows[1].cells = {cell(QStringLiteral("本年支出合计")), cell(QStringLiteral("30"))};
    made.rows[2].cells = {cell(QStringLiteral("总计")), cell(QStringLiteral("35"))};
    made.rows[1].isTotal = made.rows[2].isTotal = true;
    report.tables = {made};
    QCOMPARE(yuan(report), QStringLiteral("300000"));
}

void ExpenditureTest::unitMustBeKnown()
{
    Report report = empty();
    report.figures = {figure("expenditure", "100", Unit::None, 1)};
    QCOMPARE(yuan(report), QStringLiteral("none"));
}

QTEST_GUILESS_MAIN(ExpenditureTest)
#include "tst_expenditure.moc"
