#include "base/language.h"
#include "memofixture.h"

#include <QTest>

using namespace tieout;

class BuildMemoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findingsStandBySeverity();
    void findingTellsWhereAndWhatIsPrinted();
    void decisionsGoWithTheirFindings();
    void decisionWithoutFindingIsKept();
    void uncheckedIsToldWithReason();
    void sameAtTwoPlacesIsOneEntry();
    void quoteEndsWithItsSentence();
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
    Finding again = input.reports[0].result.findings.front();
    again.key += QStringLiteral("#2");
    for (Evidence &evidence : again.evidence)
        evidence.label += u'x';
    input.reports[0].result.findings.push_back(again);
    const size_t entries = buildMemo(input).parts.front().findings.size();
    QCOMPARE(entries, size_t(5)); // it speaks of other things
    Finding open = input.reports[0].result.findings.front();
    open.key += QStringLiteral("#3");
    for (Evidence &evidence : open.evidence)
        evidence.label += u'x';
    input.reports[0].result.findings.push_back(open);
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
