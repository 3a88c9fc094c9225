#include "samplecase.h"

#include "common/severitystyle.h"
#include "findings/findingmodel.h"
#include "findings/findingproxymodel.h"
#include "findings/ledgermodel.h"
#include "findings/noticemodel.h"
#include "jobs/importmodel.h"
#include "reports/reportmodel.h"
#include "selection.h"
#include "tables/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tieout;

class TestModels : public QObject
{
    Q_OBJECT

    static constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void findings()
    {
        FindingModel model;
        FindingProxyModel proxy;
        proxy.setSourceModel(&model);
        QAbstractItemModelTester tester(&model, mode);
        QAbstractItemModelTester proxyTester(&proxy, mode);
        model.setReport(sampleReport().open());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, FindingModel::StatedColumn).data().toString(), QStringLiteral("70.00 %"));
        QCOMPARE(model.index(0, FindingModel::PlaceColumn).data(FindingModel::SortRole).toLongLong(), 61);

        proxy.sort(FindingModel::SeverityColumn);
        QCOMPARE(proxy.index(2, 0).data(FindingModel::SeverityRole).toInt(), static_cast<int>(Severity::Rounding));
        proxy.setSeverityShown(Severity::Error, false);
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setSeverityShown(Severity::Error, true);
        proxy.setWords(QStringLiteral("250 growth"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setWords({});
        QHash<QString, Decision> decisions;
        decisions[model.keyAt(1)] = {Verdict::Dismissed, QStringLiteral("尾差"), {}, {}, {}};
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setDecisions(decisions);
        QCOMPARE(changed.count(), 1); // only the finding that was decided
        QCOMPARE(changed.front().front().toModelIndex().row(), 1);
        proxy.setVerdict(Verdict::Dismissed);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.index(0, FindingModel::VerdictColumn).data().toString(), verdictLabel(Verdict::Dismissed));
        model.setReport(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void ledger()
    {
        LedgerModel model;
        LedgerProxyModel proxy;
        proxy.setSourceModel(&model);
        QAbstractItemModelTester tester(&model, mode);
        QAbstractItemModelTester proxyTester(&proxy, mode);
        model.setReport(sampleReport().open());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.count(Outcome::Pass), 1);
        proxy.setOutcome(static_cast<int>(Outcome::NotChecked));
        QCOMPARE(proxy.rowCount(), 1);
        QVERIFY(!proxy.index(0, LedgerModel::ReasonColumn).data().toString().isEmpty());
        proxy.setOutcome(-1);
        proxy.setWords(QStringLiteral("农林水"));
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(model.spansAt(0).size(), size_t(3));
    }

    void notices()
    {
        NoticeModel model;
        QAbstractItemModelTester tester(&model, mode);
        const SampleReport sample = sampleReport();
        model.setReport(sample.open());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.spanAt(0), sample.span(QStringLiteral("第7行：名词解释。")));
    }

    void reports()
    {
        ReportModel model;
        QAbstractItemModelTester tester(&model, mode);
        std::vector<ReportEntry> entries(2);
        entries[0].id = 7;
        entries[0].department = QStringLiteral("青禾县水利局");
        entries[0].errors = 2;
        entries[0].open = 1;
        entries[0].confirmed = 1;
        entries[1].id = 9;
        entries[1].file = QStringLiteral("/tmp/某局.pdf");
        model.setReports(entries);
        QCOMPARE(model.rowOf(9), 1);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("某局")); // no department was read
        QCOMPARE(model.index(0).data(ReportModel::DecidedRole).toInt(), 1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        entries[0].confirmed = 2;
        model.setReports(entries);
        QCOMPARE(reset.count(), 0); // the list keeps its place while verdicts change
        QCOMPARE(model.index(0).data(ReportModel::DecidedRole).toInt(), 2);
        entries.pop_back();
        model.setReports(entries);
        QCOMPARE(reset.count(), 1);
    }

    void table()
    {
        TableModel model;
        QAbstractItemModelTester tester(&model, mode);
        Selection selection;
        selection.setReport(sampleReport().open());
        Table table = selection.report()->report->tables.front();
        table.rows[1].cells.push_back(table.rows[1].cells.back()); // longer than the header
        table.rows[0].cells.pop_back();                            // shorter
        model.setTable(table);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("本年支出\n合计"));
        QVERIFY(model.index(0, 1).data(TableModel::NumberRole).toBool());
        QVERIFY(!model.index(0, 0).data(TableModel::NumberRole).toBool());

        selection.chooseFinding(1);
        model.setMarks(cellMarks(selection, {}, 0));
        const auto kind = [&model](int row, int column) { return static_cast<CellMarkKind>(model.index(row, column).data(TableModel::MarkRole).toInt()); };
        QCOMPARE(kind(0, 1), CellMarkKind::ChosenWrong);
        QCOMPARE(kind(0, 2), CellMarkKind::ChosenOperand);
        QCOMPARE(kind(1, 1), CellMarkKind::Ticked);
        selection.chooseFinding(0);
        model.setMarks(cellMarks(selection, {}, 0));
        QCOMPARE(kind(0, 1), CellMarkKind::Wrong);
        QHash<QString, Decision> dismissed;
        dismissed[selection.report()->result.findings[1].key].verdict = Verdict::Dismissed;
        model.setMarks(cellMarks(selection, dismissed, 0));
        QCOMPARE(kind(0, 1), CellMarkKind::None);
    }

    void imports()
    {
        ImportModel model;
        QAbstractItemModelTester tester(&model, mode);
        model.add({QStringLiteral("/a/甲.txt"), ImportOutcome::Added, 1, {}});
        model.add({QStringLiteral("/a/乙.pdf"), ImportOutcome::Failed, 0, QStringLiteral("损坏")});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("乙.pdf")); // failures first
        QCOMPARE(model.count(ImportOutcome::Failed), 1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
