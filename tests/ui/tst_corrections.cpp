#include "samplecase.h"

#include "mainwindow.h"
#include "notes/correctiondialog.h"
#include "tables/tablemodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace tieout;

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void init()
    {
        m_path = makeCase(m_folder, {sampleReport()});
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openArguments({m_path});
        QTRY_VERIFY(selection().report());
        review().setAuthor(QStringLiteral("甲"));
        m_tables = find<QTableView>("tableView");
        find<QTreeView>("findingView")->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_path);
    }

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

private:
    template <typename Widget> Widget *find(const char *name) { return m_window->findChild<Widget *>(QLatin1String(name)); }
    Selection &selection() { return m_window->session().selection(); }
    Review &review() { return *m_window->session().review(); }
    qint64 report() { return selection().reportId(); }
    TextSpan place(const QString &words)
    {
        const qsizetype at = selection().report()->report->document->text.indexOf(words);
        return {at, at + words.size()};
    }
    /** The dialog that a key has opened, when it has the keys. */
    template <typename Dialog> Dialog *opened()
    {
        auto *dialog = m_window->findChild<Dialog *>();
        if (dialog)
            dialog->activateWindow(); // what a window manager does
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    void clickCell(int row, int column)
    {
        const QModelIndex cell = m_tables->model()->index(row, column);
        QTest::mouseClick(m_tables->viewport(), Qt::LeftButton, {}, m_tables->visualRect(cell).center());
        m_tables->setFocus();
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    QTableView *m_tables = nullptr;
};

QTEST_MAIN(TestCorrections)
#include "tst_corrections.moc"
