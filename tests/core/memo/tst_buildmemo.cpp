#include "base/language.h"
#include "check/settings.h"
#include "memo/draftparts.h"
#include "memofixture.h"

#include <QTest>

using namespace tieout;

class BuildMemoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findingsStandBySeverity();
    void findingTellsWhereAndWhatIsPrinted();
    void outcomeSaysWhatItIsHeldAgainst();
    void decisionsGoWithTheirFindings();
    void decisionWithoutFindingIsKept();
    void partsAreDraftedFromTheFinding();
    void auditorsWordsStandInPlaceOfTheDraft();
    void headIsFilledFromTheCase();
    void correctionsAndLogAreTold();
    void switchedOffIsTold();
    void uncheckedIsToldWithReason();
    void sameAtTwoPlacesIsOneEntry();
    void quoteEndsWithItsSentence();
    void quoteOfAHeadingIsTheHeading();
    void expenditureStandsInTheUnitOfTheReport();
    void lookalikesArePrintedAsWords();
    void everyLabelIsTranslated();
};

void BuildMemoTest::findingsStandBySeverity()
{
    const Memo memo = buildMemo(fixture::Memo().input());
    const MemoPart &part = memo.parts.front();
    QCOMPARE(part.findings.size(), size_t(4));
    for (size_t i = 1; i < part.findings.size(); ++i)
        QVERIFY(part.findings[i - 1].severity < part.findings[i].severity);
    QCOMPARE(part.findings.front().number, QStringLiteral("1-1"));
    QCOMPARE(part.findings.front().related, QStringList{QStringLiteral("1-3")});
    QCOMPARE(part.counts, (std::array<int, 4>{1, 1, 1, 1}));
    QCOMPARE(part.verdicts, (std::array<int, 4>{2, 1, 1, 0}));
}

void BuildMemoTest::findingTellsWhereAndWhatIsPrinted()
{
    const MemoFinding finding = buildMemo(fixture::Memo().input()).parts.front().findings.front();
    QCOMPARE(finding.quote.marked, QStringLiteral("51.18"));
    QCOMPARE(finding.operands.size(), size_t(3));
    QCOMPARE(finding.operands[1].printed, QStringLiteral("2462382.47"));
    QCOMPARE(finding.place, QStringLiteral("line 5"));
    QCOMPARE(finding.expected, QStringLiteral("91.29 %"));
}

void BuildMemoTest::outcomeSaysWhatItIsHeldAgainst()
{
    const auto outcome = [](const QString &stated, const QString &expected, const QString &difference) {
        MemoInput input = fixture::Memo().input();
        Finding &finding = input.reviewed.reports[0].result.findings[1]; // the growth, printed first in the memo
        finding.unit = QStringLiteral("元");
        finding.stated = stated;
        finding.expected = expected;
        finding.difference = difference;
        const MemoFinding told = buildMemo(input).parts.front().findings.front();
        return std::pair(told.against, QStringList{told.stated, told.expected, told.difference}.join(u'|'));
    };
    QCOMPARE(outcome(QStringLiteral("51.18"), QStringLiteral("91.29"), QStringLiteral("-40.11")),
             std::pair(Against::Computed, QStringLiteral("51.18 元|91.29 元|-40.11 元")));
    QCOMPARE(outcome(QStringLiteral("51.18"), QStringLiteral("2462382.470"), {}), std::pair(Against::OtherFigure, QStringLiteral("51.18 元|2462382.470 元|")));
    QCOMPARE(outcome(QStringLiteral("51.18"), QStringLiteral(">= 60.00"), {}), std::pair(Against::Rightly, QStringLiteral("51.18 元|at least 60.00 元|")));
    QCOMPARE(outcome(QStringLiteral("持平"), QStringLiteral("减少"), {}), std::pair(Against::Rightly, QStringLiteral("持平|减少|")));
    QCOMPARE(outcome(QStringLiteral("51.18"), QStringLiteral("0-100"), {}).first, Against::Rightly);
    QCOMPARE(outcome(QStringLiteral("7"), QStringLiteral("9"), {}), std::pair(Against::Computed, QStringLiteral("7 元|9 元|"))); // as corrected
    QCOMPARE(outcome(QStringLiteral("0..00"), QStringLiteral("0.00"), {}), std::pair(Against::Rightly, QStringLiteral("0..00|0.00 元|")));
}

void BuildMemoTest::decisionsGoWithTheirFindings()
{
    const MemoPart part = buildMemo(fixture::Memo().input()).parts.front();
    QCOMPARE(part.findings[0].verdict, Verdict::Confirmed);
    QCOMPARE(part.findings[0].note, QStringLiteral("已与财务科核对，请更正公开文本"));
    QVERIFY(part.findings[0].decided.startsWith(QStringLiteral("王审 2024-11-0")));
    QCOMPARE(part.findings[1].verdict, Verdict::Open);
    QVERIFY(part.findings[1].decided.isEmpty());
    QCOMPARE(part.findings[2].reason, QStringLiteral("四舍五入，见附注"));
}

void BuildMemoTest::decisionWithoutFindingIsKept()
{
    const MemoPart part = buildMemo(fixture::Memo().input()).parts.front();
    QCOMPARE(part.stale.size(), 1);
    QVERIFY(part.stale.front().contains(QStringLiteral("旧的结论")));
}

void BuildMemoTest::partsAreDraftedFromTheFinding()
{
    const MemoPart part = buildMemo(fixture::Memo().input()).parts.front();
    const FindingParts &growth = part.findings[0].parts;
    QVERIFY(growth.condition.contains(QStringLiteral("51.18")));
    QVERIFY2(growth.criteria.contains(QStringLiteral("Basis: ")), qPrintable(growth.criteria)); // of the rule's page
    QVERIFY2(growth.effect.contains(QStringLiteral("40.11 percentage points")), qPrintable(growth.effect));
    QVERIFY(!growth.cause.isEmpty() && !growth.advice.isEmpty());
    Finding missing;
    missing.rule = QStringLiteral("table.completeness");
    missing.unit = QStringLiteral("张");
    const FindingParts tables = draftParts(missing, {});
    QVERIFY2(tables.effect.contains(QStringLiteral("not complete")), qPrintable(tables.effect));
    QVERIFY2(tables.advice.contains(QStringLiteral("blank table")), qPrintable(tables.advice)); // not to correct an amount
    const FindingParts &budget = part.findings[3].parts;
    QVERIFY2(budget.effect.contains(QStringLiteral("100.00 元, less than 0.01 %")), qPrintable(budget.effect));
    QVERIFY(part.findings[1].parts.effect.contains(QStringLiteral("no amount")));
}

void BuildMemoTest::auditorsWordsStandInPlaceOfTheDraft()
{
    MemoInput input = fixture::Memo().input(2);
    const QString key = input.reviewed.reports[0].result.findings[1].key;
    input.reviewed.memoTexts = {{1, key, QStringLiteral("cause"), QStringLiteral("上年数取自旧稿。\n已与财务科核实。")},
                                {0, {}, QStringLiteral("index"), QStringLiteral("A1-3")}};
    const Memo memo = buildMemo(input);
    QCOMPARE(memo.parts[0].findings[0].parts.cause, QStringLiteral("上年数取自旧稿。\n已与财务科核实。"));
    QVERIFY(memo.parts[1].findings[0].parts.cause.startsWith(QStringLiteral("Possible cause"))); // another report
    QCOMPARE(memo.field("index"), QStringLiteral("A1-3"));
}

void BuildMemoTest::headIsFilledFromTheCase()
{
    MemoInput input = fixture::Memo().input(2);
    QCOMPARE(buildMemo(input).field("project"), QStringLiteral("青禾县2023年度部门决算审查"));
    QCOMPARE(buildMemo(input).field("auditee"), QStringLiteral("青禾县医疗保障局"));
    QCOMPARE(buildMemo(input).field("period"), QStringLiteral("Fiscal year 2023"));
    QCOMPARE(buildMemo(input).field("preparer"), QStringLiteral("王审"));
    QCOMPARE(buildMemo(input).field("reviewer"), QString());
    const QDateTime signedAt(QDate(2024, 11, 6), QTime(4, 0), Qt::UTC);
    for (ReviewedReport &report : input.reviewed.reports)
        report.signOff.reviewed = {QStringLiteral("李核"), signedAt, {}};
    QCOMPARE(buildMemo(input).field("reviewer"), QStringLiteral("李核"));
    input.reviewed.reports[1].signOff.reviewed.reopened = signedAt.addDays(1);
    QCOMPARE(buildMemo(input).field("reviewer"), QString()); // it no longer stands everywhere
}

void BuildMemoTest::correctionsAndLogAreTold()
{
    const Memo memo = buildMemo(fixture::Memo().input());
    QCOMPARE(memo.parts.front().corrections.size(), size_t(1));
    QCOMPARE(memo.parts.front().corrections[0].corrected, QStringLiteral("110.00"));
    QCOMPARE(memo.log.size(), size_t(4));
    QCOMPARE(memo.log[1].value, QStringLiteral("17"));
    QCOMPARE(memo.log[2].value, QString(64, u'b'));
    QCOMPARE(memo.ticks.size(), size_t(4));
    QVERIFY(memo.switchedOff.isEmpty());
}

void BuildMemoTest::switchedOffIsTold()
{
    MemoInput input = fixture::Memo().input();
    CheckSettings settings;
    settings.rulesOff = {QStringLiteral("text.typo")};
    settings.severityOverrides.insert(QStringLiteral("text.year"), Severity::Attention);
    settings.deviationPercent = Decimal("12.5");
    input.reviewed.settings = settingTexts(settings);
    const Memo memo = buildMemo(input);
    QCOMPARE(memo.switchedOff, (QStringList{QStringLiteral("Doubled words and slips: did not run"),
                                            QStringLiteral("Another year: told as Attention by the case's settings")}));
    QVERIFY(memo.scope.join(u' ').contains(QStringLiteral("12.5 %")));
}

void BuildMemoTest::uncheckedIsToldWithReason()
{
    const MemoPart part = buildMemo(fixture::Memo().input()).parts.front();
    QCOMPARE(part.ledger.size(), size_t(2));
    QCOMPARE(part.ledger[0].pass, 1);
    QCOMPARE(part.ledger[0].fail, 1);
    QCOMPARE(part.gaps.size(), size_t(1));
    QCOMPARE(part.gaps[0].subjects, QStringLiteral("支出决算表"));
    QCOMPARE(part.gaps[0].reason, QStringLiteral("The table is a picture."));
}

void BuildMemoTest::sameAtTwoPlacesIsOneEntry()
{
    MemoInput input = fixture::Memo().input();
    Finding again = input.reviewed.reports[0].result.findings.front();
    again.key += QStringLiteral("#2");
    for (Evidence &evidence : again.evidence)
        evidence.label += u'x';
    input.reviewed.reports[0].result.findings.push_back(again);
    const size_t entries = buildMemo(input).parts.front().findings.size();
    QCOMPARE(entries, size_t(5)); // it speaks of other things
    Finding open = input.reviewed.reports[0].result.findings.front();
    open.key += QStringLiteral("#3");
    for (Evidence &evidence : open.evidence)
        evidence.label += u'x';
    input.reviewed.reports[0].result.findings.push_back(open);
    const MemoPart part = buildMemo(input).parts.front();
    QCOMPARE(part.findings.size(), entries);
    QCOMPARE(part.verdicts[0] + part.verdicts[1] + part.verdicts[2], 6);
}

void BuildMemoTest::quoteEndsWithItsSentence()
{
    const fixture::Memo fixture;
    const Quote quote = quoteAround(*fixture.report, fixture.spanOf("49.00"));
    QCOMPARE(quote.text(), QStringLiteral("项目支出3634264.84元，占49.00%。"));
    QCOMPARE(quote.marked, QStringLiteral("49.00"));
}

void BuildMemoTest::quoteOfAHeadingIsTheHeading()
{
    const fixture::Memo fixture;
    Report report = *fixture.report;
    Section section;
    section.heading = fixture.spanOf("三、支出决算情况说明");
    report.sections = {section};
    QCOMPARE(quoteAround(report, fixture.spanOf("支出决算")).text(), QStringLiteral("三、支出决算情况说明"));
    Table table;
    table.span = fixture.spanOf("商品和服务支出234900.00元，比上年减少2462382.47元，下降51.18%；");
    report.tables = {table};
    QVERIFY(quoteAround(report, fixture.spanOf("车辆")).text().startsWith(QStringLiteral("车辆"))); // not with what the table prints
}

void BuildMemoTest::expenditureStandsInTheUnitOfTheReport()
{
    const auto told = [](Unit unit) {
        MemoInput input = fixture::Memo().input();
        auto report = std::make_shared<Report>(*input.reviewed.reports[0].report);
        report->meta.tableUnit = unit;
        input.reviewed.reports[0].report = report;
        input.reviewed.reports[0].expenditure = unit == Unit::WanYuan ? Decimal("29400500") : Decimal("7414478.98");
        for (const MemoLine &line : buildMemo(input).parts.front().header)
            if (line.label == QStringLiteral("Total expenditure"))
                return line.value;
        return QString();
    };
    QCOMPARE(told(Unit::WanYuan), QStringLiteral("2,940.05 万元"));
    QCOMPARE(told(Unit::Yuan), QStringLiteral("7,414,478.98 元"));
}

void BuildMemoTest::lookalikesArePrintedAsWords()
{
    QCOMPARE(printable(QStringLiteral("⻚⾯⻋辆\t\uFFFD\n")), QStringLiteral("页面车辆 □ "));
}

void BuildMemoTest::everyLabelIsTranslated()
{
    installLanguage(QStringLiteral("zh"));
    const Memo memo = buildMemo(fixture::Memo().input());
    installLanguage(QStringLiteral("en"));
    const auto isChinese = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x4E00; });
    };
    QVERIFY(isChinese(memo.title));
    for (const MemoLine &line : memo.header)
        QVERIFY2(isChinese(line.label), qPrintable(line.label));
    for (const QString &sentence : memo.scope)
        QVERIFY2(isChinese(sentence), qPrintable(sentence));
    QVERIFY(isChinese(memo.parts.front().findings.front().place));
}

QTEST_GUILESS_MAIN(BuildMemoTest)
#include "tst_buildmemo.moc"
