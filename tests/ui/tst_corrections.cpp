#include "opencase.h"

#include "notes/correctiondialog.h"
#include "tables/tablemodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace tieout;

class TestCorrections : public QObject, protected OpenCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void init() { open({sampleReport()}); }

    void cleanup() { close(); }

    void cellIsCorrectedByKey()
    {
        clickCell(1, 2);
        QTest::keyClick(m_tables, Qt::Key_F2);
        auto *dialog = opened<CorrectionDialog>();
        QVERIFY(dialog);
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("correctButton"));
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("6a"));
        QVERIFY(!save->isEnabled()); // no reason yet
        dialog->focusWidget()->setFocus();
        auto *text = dialog->findChild<QLineEdit *>(QStringLiteral("correctedText"));
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("0..5"));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("correctedReading"))->text().contains(QStringLiteral("不是数字")));
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("611.12"));
        auto *reason = dialog->findChild<QComboBox *>(QStringLiteral("correctionReason"));
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("scan"));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        const Cell &cell = selection().report()->report->tables[0].rows[1].cells[2];
        QCOMPARE(cell.text, QStringLiteral("611.12"));
        QVERIFY(cell.corrected);
        QVERIFY(m_tables->model()->index(1, 2).data().toString().contains(QStringLiteral("611.12")));
        QCOMPARE(selection().cell(), (CellPlace{0, 1, 2})); // still looked at
        QTRY_VERIFY(!m_window->findChild<CorrectionDialog *>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

        QTest::keyClick(m_tables, Qt::Key_F2); // again: what was made can be taken back
        dialog = opened<CorrectionDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("correctedText"))->text(), QStringLiteral("611.12"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("removeCorrection")), Qt::LeftButton);
        QVERIFY(selection().report()->corrections.empty());
        QTest::keyClick(m_tables, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(selection().report()->report->tables[0].rows[1].cells[2].text, QStringLiteral("611.12"));
    }

    void doubtedAmountIsConfirmedAsItWasRead()
    {
        SampleReport doubted = sampleReport(QStringLiteral("青禾县卫生局"));
        doubted.m_report->tables[0].kind = TableKind::Expenditure;
        doubted.m_report->tables[0].rows[1].cells[2].state = CellState::Text;
        const QTemporaryDir other;
        m_window->openArguments({makeCase(other, {doubted})});
        QTRY_VERIFY(selection().report() && selection().report()->report->meta.department == QStringLiteral("青禾县卫生局"));
        QVERIFY(m_tables->model()->index(1, 2).data(TableModel::DoubtedRole).toBool());
        clickCell(1, 2);
        QTest::keyClick(m_tables, Qt::Key_F2);
        auto *dialog = opened<CorrectionDialog>();
        QVERIFY(dialog);
        auto *reason = dialog->findChild<QComboBox *>(QStringLiteral("correctionReason"));
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("original"));
        QTest::keyClick(reason, Qt::Key_Return);
        const Cell &cell = selection().report()->report->tables[0].rows[1].cells[2];
        QCOMPARE(cell.state, CellState::Number);
        QVERIFY(cell.corrected);
        QVERIFY(!m_tables->model()->index(1, 2).data(TableModel::DoubtedRole).toBool());
        QVERIFY(m_tables->model()->index(1, 2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("确认识读无误")));
        QTRY_VERIFY(!m_window->findChild<CorrectionDialog *>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_tables, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_tables->model()->index(1, 2).data(TableModel::DoubtedRole).toBool());
    }

    void findingInTheNarrativeIsMeantAndNotItsOperandsCell()
    {
        SampleReport mismatch = sampleReport(QStringLiteral("青禾县卫生局"));
        mismatch.addFinding(QStringLiteral("cross.narrative-table"), Severity::Error, QStringLiteral("612.34"), {QStringLiteral("612.35")});
        Figure figure;
        figure.label = QStringLiteral("基本支出");
        figure.number.span = mismatch.span(QStringLiteral("612.34"));
        mismatch.m_report->figures = {figure};
        const QTemporaryDir other;
        m_window->openArguments({makeCase(other, {mismatch})});
        QTRY_VERIFY(selection().report() && selection().report()->report->meta.department == QStringLiteral("青禾县卫生局"));
        selection().chooseFinding(static_cast<int>(selection().report()->result.findings.size()) - 1);
        QCOMPARE(selection().cell(), (CellPlace{0, 0, 2})); // the operand
        auto *list = find<QTreeView>("findingView");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_T);
        QCOMPARE(review().annotations(report()).size(), size_t(1));
        QVERIFY(!review().annotations(report()).front().cell.isValid());
        QCOMPARE(review().annotations(report()).front().span, place(QStringLiteral("612.34")));
        QTest::keyClick(list, Qt::Key_F2);
        auto *dialog = opened<CorrectionDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->correction().original, QStringLiteral("612.34"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<CorrectionDialog *>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_tables->setFocus();
        QTest::keyClick(m_tables, Qt::Key_F2);
        dialog = opened<CorrectionDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->correction().original, QStringLiteral("612.35"));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
};

QTEST_MAIN(TestCorrections)
#include "tst_corrections.moc"
