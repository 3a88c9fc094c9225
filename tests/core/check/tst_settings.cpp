#include "check/settings.h"
#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsKeepEverySetting();
    void nonsenseIsTheDefault();
    void switchedOffRuleSaysSoOnce();
    void overriddenSeverityKeepsItsOwn();
    void materialityComparesMoneyOnly_data();
    void materialityComparesMoneyOnly();
};

namespace {

ReportBuilder wrongShare()
{
    ReportBuilder builder;
    builder.say(QStringLiteral("本年支出合计900.00万元，其中项目支出300.00万元，占50.00%。"));
    const int whole = builder.figure(QStringLiteral("900.00"), QStringLiteral("expenditure"), Measure::Actual, Unit::WanYuan);
    const int part = builder.figure(QStringLiteral("300.00"), QStringLiteral("expenditure.project"), Measure::Actual, Unit::WanYuan);
    const int share = builder.figure(QStringLiteral("50.00"), QStringLiteral("expenditure.project"), Measure::Share, Unit::Percent);
    builder.claim(ClaimKind::Share, {{OperandRole::Stated, share}, {OperandRole::Part, part}, {OperandRole::Whole, whole}});
    return builder;
}

} // namespace

void SettingsTest::textsKeepEverySetting()
{
    CheckSettings settings;
    QVERIFY(settingTexts(settings).isEmpty());
    settings.deviationPercent = Decimal("12.5");
    settings.materialityYuan = Decimal("10000");
    settings.rulesOff = {QStringLiteral("text.typo"), QStringLiteral("text.year")};
    settings.severityOverrides = {{QStringLiteral("narrative.share"), Severity::Warning}, {QStringLiteral("text.year"), Severity::Error}};
    const auto texts = settingTexts(settings);
    QCOMPARE(settingsFrom(texts), settings);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        QVERIFY2(settingNames().contains(it.key()), qPrintable(it.key()));
}

void SettingsTest::nonsenseIsTheDefault()
{
    QCOMPARE(settingsFrom({{QStringLiteral("check.deviation-percent"), QStringLiteral("much")},
                           {QStringLiteral("check.materiality-yuan"), QStringLiteral("-1")},
                           {QStringLiteral("another"), QStringLiteral("1")}}),
             CheckSettings());
}

void SettingsTest::switchedOffRuleSaysSoOnce()
{
    ReportBuilder builder = wrongShare();
    CheckSettings settings;
    const auto lines = [](const CheckResult &result) {
        return std::count_if(result.ledger.begin(), result.ledger.end(), [](const CheckRecord &r) { return r.rule == u"narrative.share"; });
    };
    const CheckResult usual = builder.check(settings);
    QVERIFY(std::any_of(usual.findings.begin(), usual.findings.end(), [](const Finding &f) { return f.rule == u"narrative.share"; }));
    settings.rulesOff = {QStringLiteral("narrative.share")};
    const CheckResult result = builder.check(settings);
    QVERIFY(std::none_of(result.findings.begin(), result.findings.end(), [](const Finding &f) { return f.rule == u"narrative.share"; }));
    QCOMPARE(lines(result), 1);
    const auto line = std::find_if(result.ledger.begin(), result.ledger.end(), [](const CheckRecord &r) { return r.rule == u"narrative.share"; });
    QCOMPARE(line->outcome, Outcome::NotChecked);
    QVERIFY(line->reason.text().contains(QStringLiteral("Switched off")));
}

void SettingsTest::overriddenSeverityKeepsItsOwn()
{
    ReportBuilder builder = wrongShare();
    CheckSettings settings;
    settings.severityOverrides.insert(QStringLiteral("narrative.share"), Severity::Attention);
    const auto result = builder.check(settings);
    const auto finding = std::find_if(result.findings.begin(), result.findings.end(), [](const Finding &f) { return f.rule == u"narrative.share"; });
    QVERIFY(finding != result.findings.end());
    QCOMPARE(finding->severity, Severity::Attention);
    QCOMPARE(finding->ruleSeverity, std::optional(Severity::Error));
    settings.severityOverrides[QStringLiteral("narrative.share")] = Severity::Error; // as it is anyway
    QVERIFY(!builder.check(settings).findings.front().ruleSeverity);
}

void SettingsTest::materialityComparesMoneyOnly_data()
{
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("material");
    QTest::newRow("less") << QStringLiteral("-0.99") << QStringLiteral("万元") << false;
    QTest::newRow("as much") << QStringLiteral("-1.00") << QStringLiteral("万元") << true;
    QTest::newRow("in yuan") << QStringLiteral("9999.99") << QStringLiteral("元") << false;
    QTest::newRow("percent") << QStringLiteral("0.01") << QStringLiteral("%") << true;
    QTest::newRow("no difference") << QString() << QStringLiteral("元") << true;
}

void SettingsTest::materialityComparesMoneyOnly()
{
    QFETCH(QString, difference);
    QFETCH(QString, unit);
    CheckSettings settings;
    settings.materialityYuan = 10000;
    Finding finding;
    finding.difference = difference;
    finding.unit = unit;
    QTEST(isMaterial(finding, settings), "material");
    QVERIFY(isMaterial(finding, {}));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
