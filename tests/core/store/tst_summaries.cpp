#include "core/store/samplereport.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

class SummariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellWhatTheFindingsAre()
    {
        auto store = Store::create(m_dir.filePath(QStringLiteral("案件.tieout")));
        QVERIFY(store);
        const qint64 first = add(**store, 'a');
        const qint64 second = add(**store, 'b');
        const auto all = (*store)->findingSummaries(0);
        QVERIFY(all);
        QCOMPARE(all->size(), size_t{4});
        QCOMPARE(all->at(0).report, first);
        QCOMPARE(all->at(3).report, second);

        const auto one = (*store)->findingSummaries(second);
        QVERIFY(one);
        QCOMPARE(one->size(), size_t{2});
        const Finding finding = sampleResult().findings[0];
        const FindingSummary &summary = one->at(0);
        QCOMPARE(summary.ordinal, 0);
        QVERIFY(summary.key == finding.key && summary.rule == finding.rule && summary.unit == finding.unit);
        QVERIFY(summary.severity == finding.severity && summary.certainty == finding.certainty);
        QVERIFY(summary.stated == finding.stated && summary.expected == finding.expected && summary.difference == finding.difference);
        QVERIFY(summary.message == finding.message);
        QVERIFY(summary.place == finding.evidence[0].span);
        QCOMPARE(summary.section, QStringLiteral("二、支出")); // starts at 16, the place at 21
        QCOMPARE(one->at(1).section, QStringLiteral("一、收入"));
        QCOMPARE(one->at(1).ordinal, 1);
    }

    void findingWithoutEvidenceIsListed()
    {
        auto store = Store::create(m_dir.filePath(QStringLiteral("无证据.tieout")));
        QVERIFY(store);
        CheckResult result = sampleResult();
        result.findings[1].evidence.clear();
        const auto report = sampleReport();
        QVERIFY((*store)->add({report->document->name, "bytes", report->document->sha256, *report, result, {}, {}}));
        const auto all = (*store)->findingSummaries(0);
        QVERIFY(all);
        QCOMPARE(all->size(), size_t{2});
        QVERIFY(all->at(1).place.isEmpty());
    }

    void tablesAreListedWithoutTheirReports()
    {
        auto store = Store::create(m_dir.filePath(QStringLiteral("各表.tieout")));
        QVERIFY(store);
        const qint64 first = add(**store, 'a');
        const qint64 second = add(**store, 'b');
        const auto report = sampleReport();
        auto all = (*store)->tableSummaries();
        QVERIFY(all);
        QCOMPARE(all->size(), report->tables.size() * 2);
        QCOMPARE(all->front().report, first);
        QCOMPARE(all->back().report, second);
        QCOMPARE(all->back().ordinal, static_cast<int>(report->tables.size()) - 1);
        QCOMPARE(all->front().title, report->tables.front().title);
        QCOMPARE(all->front().code, report->tables.front().code);
        QVERIFY((*store)->setRemoved(first, true, {}));
        all = (*store)->tableSummaries();
        QVERIFY(all);
        QCOMPARE(all->size(), report->tables.size());
        QCOMPARE(all->front().report, second);
    }

private:
    static qint64 add(Store &store, char mark)
    {
        const auto report = sampleReport(QByteArray(64, mark));
        const auto added = store.add({report->document->name, QByteArray(1, mark), report->document->sha256, *report, sampleResult(), {}, {}});
        return added && *added ? **added : 0;
    }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(SummariesTest)
#include "tst_summaries.moc"
