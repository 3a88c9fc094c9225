#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Report> reportOf(const QString &text)
{
    const auto document = onePage(text);
    document->name = u"folder/report.txt"_s;
    document->sha256 = "0123456789abcdef";
    Progress progress;
    return parseReport(document, progress);
}

QString account(const QString &department, int year, const QString &body)
{
    return u"%1%2年度部门决算\n第三部分 %2年度部门决算情况说明\n"_s.arg(department).arg(year) + body + u'\n';
}

QString totals(int year, const QString &amount, const QString &change = {}, const QString &rate = {})
{
    const QString compared = change.isEmpty() ? QString() : u"与上年相比，收入总计增加%1万元，增长%2%。"_s.arg(change, rate);
    return u"一、收入支出决算总体情况说明\n%1年度收入总计%2万元。%3\n三、支出决算情况说明\n%1年度本年支出合计%2万元，其中：基本支出%2万元，占100.00%。\n"_s.arg(year).arg(amount, compared);
}

const QString units = u"纳入青禾县教育局2023年度部门决算编制范围的单位包括：\n序号 单位名称 备注\n1 青禾县教育局（本级）\n2 青禾县第一小学\n3 青禾县第二小学\n\n"_s;

/** What the across rules came to: "rule outcome" of the ledger in order. */
QStringList outcomes(const CheckResult &result, const QString &rule)
{
    QStringList out;
    for (const CheckRecord &record : result.ledger)
        if (record.rule == rule)
            out << outcomeId(record.outcome);
    return out;
}

CheckResult checked(const Report &report, const std::vector<ReportAbstract> &others)
{
    Progress progress;
    return runChecks(report, {}, progress, others);
}

std::vector<Finding> found(const CheckResult &result, const QString &rule)
{
    std::vector<Finding> out;
    for (const Finding &finding : result.findings)
        if (finding.rule == rule)
            out.push_back(finding);
    return out;
}

} // namespace

/** A report against last year's of the same department and against its units' reports. */
class TestAcrossReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutOthers();
    void priorYearAgrees();
    void priorYearDiffers();
    void whichReportInforms();
    void unitAboveItsDepartment();
    void unitsMakeUpTheDepartment();
};

void TestAcrossReports::withoutOthers()
{
    const auto report = reportOf(account(u"青禾县教育局"_s, 2023, totals(2023, u"120.00"_s)));
    const CheckResult result = checked(*report, {});
    QCOMPARE(outcomes(result, u"across.prior-year"_s), QStringList{u"not-checked"_s});
    QCOMPARE(outcomes(result, u"across.units"_s), QStringList{u"not-applicable"_s});
}

void TestAcrossReports::priorYearAgrees()
{
    const auto last = reportOf(account(u"青禾县教育局"_s, 2022, totals(2022, u"100.00"_s)));
    const auto report = reportOf(account(u"青禾县教育局"_s, 2023, totals(2023, u"120.00"_s, u"20.00"_s, u"20.00"_s)));
    const CheckResult result = checked(*report, {abstractOf(*last)});
    QVERIFY(found(result, u"across.prior-year"_s).empty());
    QVERIFY(outcomes(result, u"across.prior-year"_s).contains(u"pass"_s));
}

void TestAcrossReports::priorYearDiffers()
{
    const auto last = reportOf(account(u"青禾县教育局"_s, 2022, totals(2022, u"90.00"_s)));
    const auto report = reportOf(account(u"青禾县教育局"_s, 2023, totals(2023, u"120.00"_s, u"20.00"_s, u"20.00"_s)));
    const CheckResult result = checked(*report, {abstractOf(*last)});
    const auto findings = found(result, u"across.prior-year"_s);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].severity, Severity::Warning);
    QCOMPARE(findings[0].stated, u"20.00"_s);
    QCOMPARE(findings[0].expected, u"30.00"_s);
    const Message place = findings[0].steps.back(); // the other report's place, to be looked up by hand
    QCOMPARE(place.args[0], u"report.txt"_s);
    QCOMPARE(place.args[1], u"0123456789ab"_s);
    QCOMPARE(place.args[5], u"90.00 万元"_s);
    QCOMPARE(place.args[3].toInt(), 4);
}

void TestAcrossReports::whichReportInforms()
{
    ReportAbstract own{u"a"_s, {}, u"青禾县教育局"_s, 2023, {u"青禾县教育局(本级)"_s, u"青禾县第一小学"_s}, {}};
    const auto other = [](const QString &department, int year) { return ReportAbstract{u"b"_s, {}, department, year, {}, {}}; };
    QVERIFY(informs(other(u"青禾县教育局"_s, 2022), own));
    QVERIFY(!informs(other(u"青禾县教育局"_s, 2024), own));
    QVERIFY(!informs(other(u"青禾县教育局"_s, 2023), own));
    QVERIFY(!informs(other(u"青禾县卫生局"_s, 2022), own));
    QVERIFY(informs(other(u"青禾县第一小学"_s, 2023), own));
    QVERIFY(!informs(other(u"青禾县第一小学"_s, 2022), own));
    QVERIFY(informs(other(u"青禾县教育局(本级)"_s, 2023), own));
    QVERIFY(!informs(other({}, 0), {}));
}

void TestAcrossReports::unitAboveItsDepartment()
{
    const auto school = reportOf(account(u"青禾县第一小学"_s, 2023, totals(2023, u"150.00"_s)));
    const auto report = reportOf(account(u"青禾县教育局"_s, 2023, units + totals(2023, u"120.00"_s)));
    QCOMPARE(abstractOf(*report).units.size(), 3);
    QCOMPARE(outcomes(checked(*report, {}), u"across.units"_s), QStringList{u"not-checked"_s});
    const auto findings = found(checked(*report, {abstractOf(*school)}), u"across.units"_s);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].stated, u"120.00"_s);
}

void TestAcrossReports::unitsMakeUpTheDepartment()
{
    const auto unit = [](const QString &name, const QString &amount) { return abstractOf(*reportOf(account(name, 2023, totals(2023, amount)))); };
    const auto report = reportOf(account(u"青禾县教育局"_s, 2023, units + totals(2023, u"120.00"_s)));
    std::vector<ReportAbstract> all{unit(u"青禾县教育局（本级）"_s, u"20.00"_s), unit(u"青禾县第一小学"_s, u"60.00"_s), unit(u"青禾县第二小学"_s, u"40.00"_s)};
    all[0].department = u"青禾县教育局(本级)"_s;
    QVERIFY(found(checked(*report, all), u"across.units"_s).empty());
    all[2] = unit(u"青禾县第二小学"_s, u"41.00"_s);
    const auto findings = found(checked(*report, all), u"across.units"_s);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].expected, u"121.00"_s);
}

QTEST_APPLESS_MAIN(TestAcrossReports)
#include "tst_acrossreports.moc"
