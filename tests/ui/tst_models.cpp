#include "samplecase.h"

#include "common/severitystyle.h"
#include "findings/findingmodel.h"
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
        QAbstractItemModelTester tester(&model, mode);
        const auto report = sampleReport().open();
        model.setRows(findingRows(*report, {}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, FindingModel::StatedColumn).data().toString(), QStringLiteral("70.00 %"));
        QCOMPARE(model.at(model.index(0, 0))->summary.place.begin, 61);
        std::vector<FindingRow> bounded = findingRows(*report, {});
        bounded[0].summary.expected = QStringLiteral(">= 60.00");
        FindingModel bounds;
        bounds.setRows(bounded);
        QCOMPARE(bounds.index(0, FindingModel::ExpectedColumn).data().toString(), QStringLiteral("≥ 60.00 %"));
        QVERIFY(model.index(0, FindingModel::PlaceColumn).data().toString().contains(u'3')); // the third line

        model.sort(FindingModel::SeverityColumn);
        QCOMPARE(model.index(2, 0).data(FindingModel::SeverityRole).toInt(), static_cast<int>(Severity::Rounding));
        FindingFilter filter;
        filter.severities = 0xe;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 2);
        filter = {};
        filter.words = PinyinQuery(QStringLiteral("250 growth"));
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({});

        QHash<QString, Decision> decisions;
        decisions[report->result.findings[1].key] = {Verdict::Dismissed, QStringLiteral("尾差"), {}, {}, {}};
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setDecisions(report->id, decisions);
        QCOMPARE(changed.count(), 1); // only the finding that was decided
        QCOMPARE(model.at(changed.front().front().toModelIndex())->summary.ordinal, 1);
        filter = {};
        filter.verdict = Verdict::Dismissed;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, FindingModel::VerdictColumn).data().toString(), verdictLabel(Verdict::Dismissed));
        model.setDecisions(report->id, {}); // it no longer passes the filter
        QCOMPARE(model.rowCount(), 0);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void findingGroups()
    {
        FindingModel model;
        QAbstractItemModelTester tester(&model, mode);
        const auto report = sampleReport().open();
        model.setRows(findingRows(*report, {}));
        model.setGrouping(FindingGrouping::Severity);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex errors = model.index(0, 0);
        QVERIFY(errors.data(FindingModel::GroupRole).toBool() && !model.at(errors));
        QVERIFY(errors.data().toString().startsWith(severityLabel(Severity::Error)));
        QCOMPARE(model.rowCount(errors), 1);
        QCOMPARE(model.parent(model.find({report->id, 0})), errors);
        // Next and previous go over the borders of groups.
        QCOMPARE(model.neighbour(model.find({report->id, 0}), +1), model.find({report->id, 2}));
        QCOMPARE(model.neighbour(model.find({report->id, 1}), -1), model.find({report->id, 2}));
        QCOMPARE(model.neighbour(model.index(1, 0), +1), model.find({report->id, 2}));
        QVERIFY(!model.neighbour(model.find({report->id, 1}), +1).isValid());
        FindingFilter filter;
        filter.rule = QStringLiteral("table.row-sum");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        model.setGrouping(FindingGrouping::Rule);
        QVERIFY(model.groupTitle(0).size() > 0);
        model.setGrouping(FindingGrouping::None);
        QCOMPARE(model.rowCount(), 1);
    }

    void findingFilter()
    {
        FindingRow row;
        row.summary.difference = QStringLiteral("-12.50");
        row.summary.unit = QStringLiteral("万元");
        FindingFilter filter;
        filter.material = parseDecimal(u"125000");
        QVERIFY(filter.accepts(row)); // 125,000 yuan
        filter.material = parseDecimal(u"125000.01");
        QVERIFY(!filter.accepts(row));
        row.summary.unit = QStringLiteral("%");
        filter.material = parseDecimal(u"1");
        QVERIFY(!filter.accepts(row)); // a rate is no amount
        filter.material.reset();
        filter.certainty = Certainty::Arguable;
        QVERIFY(!filter.accepts(row));
        row.summary.certainty = Certainty::Arguable;
        QVERIFY(filter.accepts(row));
        row.title = QStringLiteral("青禾县水利局 2023");
        filter.words = PinyinQuery(QStringLiteral("qhxslj"));
        QVERIFY(filter.accepts(row));
        filter.words = PinyinQuery(QStringLiteral("jyj"));
        QVERIFY(!filter.accepts(row));
    }

    void findingOrder()
    {
        std::vector<FindingRow> rows(4);
        const char *differences[] = {"3.00", "-2.00", "50", "持平"};
        const char *units[] = {"元", "万元", "%", ""};
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i].summary.difference = QString::fromUtf8(differences[i]);
            rows[i].summary.unit = QString::fromUtf8(units[i]);
        }
        FindingOrder order;
        order.column = FindingModel::DifferenceColumn;
        order.descending = true;
        QCOMPARE(arrangeFindings(rows, order).front().rows, (std::vector<int>{1, 0, 2, 3})); // money by its size, then rates, then words
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
        for (const char *words : {"农林水", "nonglinshui", "nlszc"}) {
            proxy.setWords(QString::fromUtf8(words));
            QCOMPARE(proxy.rowCount(), 1);
        }
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
        model.setTree(false);
        std::vector<ReportEntry> entries(2);
        entries[0].id = 7;
        entries[0].department = QStringLiteral("青禾县水利局");
        entries[0].errors = 2;
        entries[0].open = 1;
        entries[0].confirmed = 1;
        entries[1].id = 9;
        entries[1].file = QStringLiteral("/tmp/某局.pdf");
        model.setReports(entries);
        QCOMPARE(model.find(9).row(), 1);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("某局")); // no department was read
        QCOMPARE(model.index(0, 0).data(ReportModel::DecidedRole).toInt(), 1);
        QVERIFY(!model.index(0, 0).data().toString().contains(u'.')); // one of its name needs no file name
        std::vector<ReportEntry> twice = entries;
        twice[1] = entries[0];
        twice[1].id = 11;
        twice[0].file = QStringLiteral("/tmp/决算.pdf");
        twice[1].file = QStringLiteral("/tmp/决算.txt");
        model.setReports(twice);
        QVERIFY(model.index(0, 0).data().toString().endsWith(QStringLiteral("决算.pdf")));
        QVERIFY(model.index(1, 0).data().toString().endsWith(QStringLiteral("决算.txt")));
        model.setReports(entries);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        entries[0].open = 0;
        entries[0].confirmed = 2;
        model.setReports(entries);
        QCOMPARE(reset.count(), 0); // the list keeps its place while verdicts change
        QCOMPARE(model.index(0, 0).data(ReportModel::DecidedRole).toInt(), 2);
        entries.pop_back();
        model.setReports(entries);
        QCOMPARE(reset.count(), 1);
    }

    void reportTree()
    {
        ReportModel model;
        QAbstractItemModelTester tester(&model, mode);
        std::vector<ReportEntry> entries(4);
        const char *regions[] = {"甘肃省云岭市", "甘肃省云岭市青禾县", "甘肃省云岭市青禾县", ""};
        for (size_t i = 0; i < entries.size(); ++i) {
            entries[i].id = static_cast<qint64>(i) + 1;
            entries[i].region = QString::fromUtf8(regions[i]);
            entries[i].department = QStringLiteral("部门%1").arg(i);
            entries[i].errors = static_cast<int>(i);
            entries[i].open = static_cast<int>(i);
            entries[i].fiscalYear = 2020 + static_cast<int>(i);
        }
        model.setReports(entries);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex city = model.index(0, 0);
        QCOMPARE(city.data().toString(), QStringLiteral("甘肃省云岭市")); // one line for both levels
        QCOMPARE(city.data(ReportModel::FindingsRole).toInt(), 3);
        QCOMPARE(model.rowCount(city), 2); // a report and a county
        QCOMPARE(model.find(3).parent().data().toString(), QStringLiteral("青禾县"));
        QVERIFY(!model.index(1, 0).data().toString().isEmpty()); // region not told
        model.setSort(ReportSort::Gravest);
        QCOMPARE(model.index(0, 0, model.find(3).parent()).data(ReportModel::IdRole).toInt(), 3);
        model.setWords(QStringLiteral("qhx"));
        QCOMPARE(model.shownCount(), 2);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("甘肃省云岭市青禾县"));
        model.setWords(QStringLiteral("bumen3"));
        QCOMPARE(model.shownCount(), 1);
        model.setWords({});
        model.setTree(false);
        model.setSort(ReportSort::Year);
        QCOMPARE(model.index(0, 0).data(ReportModel::YearRole).toInt(), 2023);
        QCOMPARE(model.rowCount(), 4);
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
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("本年支出-合计"));
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
        CellMarks marks;
        Correction correction;
        correction.cell = {0, 1, 2};
        correction.original = QStringLiteral("617.11");
        addCorrections(marks, {correction}, 0);
        addCorrections(marks, {correction}, 1); // another table
        QCOMPARE(marks.size(), 1);
        model.setMarks(marks);
        QVERIFY(model.index(1, 2).data(TableModel::CorrectedRole).toBool());
        QVERIFY(model.index(1, 2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("617.11")));
        QVERIFY(!model.index(1, 1).data(TableModel::CorrectedRole).toBool());
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
