#include "samplecase.h"

#include "selection.h"
#include "source/sourcemark.h"
#include "source/textsearch.h"

#include <QSignalSpy>

using namespace tieout;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingChoosesItsNumber()
    {
        const SampleReport sample = sampleReport();
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        selection.setReport(sample.open());
        selection.chooseFinding(1);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(selection.span(), sample.span(QStringLiteral("1000.01")));
        QCOMPARE(selection.cell(), (CellPlace{0, 0, 1}));
        selection.chooseEvidence(2);
        QCOMPARE(selection.finding(), 1);
        QCOMPARE(selection.cell(), (CellPlace{0, 0, 3}));
        selection.chooseFinding(99); // a stale index changes nothing
        QCOMPARE(selection.finding(), 1);
    }

    void cellAndPlaceMeet()
    {
        const SampleReport sample = sampleReport();
        Selection selection;
        selection.setReport(sample.open());
        selection.chooseCell({0, 0, 2});
        QCOMPARE(selection.span(), sample.span(QStringLiteral("612.35")));
        QCOMPARE(selection.finding(), 1); // it is an operand there
        const TextSpan target = selection.index().targetAt(sample.span(QStringLiteral("611.11")).begin + 2);
        selection.chooseSpan(target);
        QCOMPARE(selection.cell(), (CellPlace{0, 1, 2}));
        QCOMPARE(selection.finding(), -1);
        QVERIFY(selection.index().targetAt(0).isEmpty()); // the title is no figure
        selection.chooseCell({0, 9, 9});                  // no such cell
        QVERIFY(selection.span().isEmpty());
    }

    void sameCellStepsThroughItsFindings()
    {
        SampleReport sample = sampleReport();
        sample.addFinding(QStringLiteral("table.cross"), Severity::Error, QStringLiteral("1000.01"), {QStringLiteral("1000.00")});
        Selection selection;
        selection.setReport(sample.open());
        selection.chooseCell({0, 0, 1});
        QCOMPARE(selection.finding(), 1);
        selection.chooseCell({0, 0, 1});
        QCOMPARE(selection.finding(), 3);
        selection.chooseCell({0, 0, 1});
        QCOMPARE(selection.finding(), 1);
    }

    void marksFollowVerdicts()
    {
        const SampleReport sample = sampleReport();
        Selection selection;
        selection.setReport(sample.open());
        selection.chooseFinding(0);
        const auto count = [&](const QHash<QString, Decision> &decisions, MarkLayer layer) {
            const auto marks = sourceMarks(selection, decisions);
            return std::count_if(marks.begin(), marks.end(), [layer](const SourceMark &mark) { return mark.layer == layer; });
        };
        QCOMPARE(count({}, MarkLayer::Chosen), 3); // all its evidence
        QCOMPARE(count({}, MarkLayer::Known), 2);
        QHash<QString, Decision> decisions;
        decisions[sample.m_result.findings[2].key].verdict = Verdict::Dismissed;
        QCOMPARE(count(decisions, MarkLayer::Known), 1);
    }

    void searchIgnoresLineBreaks()
    {
        const QString text = QStringLiteral("基本支出 714.44\n万元，占 81.94%。基本\n 支出");
        const auto hits = searchText(text, QStringLiteral("基本支出"));
        QCOMPARE(hits.size(), size_t(2));
        QCOMPARE(text.mid(hits[1].begin, hits[1].size()), QStringLiteral("基本\n 支出"));
        QCOMPARE(searchText(text, QStringLiteral("714.44万元")).size(), size_t(1));
        QVERIFY(searchText(text, QStringLiteral("  ")).empty());
        QCOMPARE(searchText(QStringLiteral("aAaA"), QStringLiteral("aa")).size(), size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestSelection)
#include "tst_selection.moc"
