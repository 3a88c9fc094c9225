#include "check/runchecks.h"
#include "compare/measurereport.h"
#include "parse/parsereport.h"

#include <QSet>
#include <QTest>

using namespace tieout;

namespace {

/** The measures of a report of the fictitious 青禾县教育局 for 2023 that says `text`. */
ReportMeasures measured(const QString &text, QString *quotes = nullptr, const char *id = nullptr)
{
    auto document = std::make_shared<Document>();
    document->text = QStringLiteral("青禾县教育局2023年度部门决算\n") + text + u'\n';
    document->pages.resize(1);
    document->pages[0].span = {0, document->text.size()};
    document->indexLines();
    Progress progress;
    const auto report = parseReport(document, progress);
    const ReportMeasures out = measureReport(*report, runChecks(*report, {}, progress));
    if (quotes)
        for (const TextSpan span : out.values.value(QString::fromLatin1(id)).spans)
            *quotes += document->quote(span) + u' ';
    return out;
}

const QString narrative = QStringLiteral("一、部门人员情况\n截至2023年底，本部门实有人员20人。\n"
                                         "三、支出决算情况说明\n本年支出合计500.00万元，其中：基本支出400.00万元，占80.00%；项目支出100.00万元，占20.00%。\n"
                                         "十、机关运行经费支出情况说明\n2023年度机关运行经费支出260000.00元。");

} // namespace

class TestMeasureReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUnique();
    void amountsAreInYuan();
    void ratiosNameTheirNumbers();
    void tableBeforeNarrative();
    void whatIsMissingSaysWhy();
    void openErrorsAreNamed();
};

void TestMeasureReport::idsAreUnique()
{
    QSet<QString> seen;
    for (const CompareMeasure &measure : compareMeasures()) {
        QVERIFY2(!seen.contains(measure.id), qPrintable(measure.id));
        seen.insert(measure.id);
        QVERIFY2(!measure.title().isEmpty(), qPrintable(measure.id));
        QCOMPARE(compareMeasure(measure.id), &measure);
    }
    QVERIFY(!compareMeasure(QStringLiteral("no-such")));
}

void TestMeasureReport::amountsAreInYuan()
{
    const ReportMeasures all = measured(narrative);
    QVERIFY(all.values.value(QStringLiteral("expenditure")).value == Decimal(5000000));
    QVERIFY(all.values.value(QStringLiteral("operation")).value == Decimal(260000));
    QVERIFY(all.values.value(QStringLiteral("staff.actual")).value == Decimal(20));
}

void TestMeasureReport::ratiosNameTheirNumbers()
{
    QString quotes;
    const ReportMeasures all = measured(narrative, &quotes, "expenditure/head");
    QVERIFY(all.values.value(QStringLiteral("expenditure.project/share")).value == Decimal(20));
    QVERIFY(all.values.value(QStringLiteral("expenditure/head")).value == Decimal(250000));
    QCOMPARE(quotes, QStringLiteral("500.00 20 "));
}

void TestMeasureReport::tableBeforeNarrative()
{
    QString quotes;
    const ReportMeasures all = measured(QStringLiteral("支出决算表\n公开03表\n单位：元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n栏次 1 2 3\n"
                                                       "合计 1000.00 600.00 400.00\n205 教育支出 1000.00 600.00 400.00\n"
                                                       "20502 普通教育 1000.00 600.00 400.00\n2050201 学前教育 1000.00 600.00 400.00"),
                                        &quotes, "function/205");
    QVERIFY(all.values.value(QStringLiteral("expenditure")).value == Decimal(1000));
    QVERIFY(all.values.value(QStringLiteral("function/205")).value == Decimal(1000));
    QCOMPARE(quotes, QStringLiteral("1000.00 "));
    QCOMPARE(all.amounts.size(), 1u); // the 项 once, not the sums over it
}

void TestMeasureReport::whatIsMissingSaysWhy()
{
    const ReportMeasures all = measured(narrative);
    for (const char *id : {"sangong.total", "general.expenditure/completion", "income/growth"}) {
        const MeasuredValue value = all.values.value(QString::fromLatin1(id));
        QVERIFY2(!value.value, id);
        QVERIFY2(!value.missing.isEmpty(), id);
    }
    QVERIFY(all.values.value(QStringLiteral("findings")).value.has_value());
}

void TestMeasureReport::openErrorsAreNamed()
{
    QString wrong = narrative;
    wrong.replace(QStringLiteral("项目支出100.00万元，占20.00%"), QStringLiteral("项目支出120.00万元，占24.00%"));
    const ReportMeasures all = measured(wrong);
    QVERIFY(!all.values.value(QStringLiteral("expenditure")).findings.isEmpty()); // the parts make 520.00
    QVERIFY(all.values.value(QStringLiteral("expenditure.basic")).findings.isEmpty()); // an operand of it is not wrong itself
    QVERIFY(all.values.value(QStringLiteral("operation")).findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestMeasureReport)
#include "tst_measurereport.moc"
