#include "samplecase.h"

#include "common/preferences.h"
#include "findings/findingmodel.h"
#include "findings/reasondialog.h"
#include "mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace tieout;

class TestFindingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void init()
    {
        m_path = makeCase(m_folder, {sampleReport(), sampleReport(QStringLiteral("青禾县教育局"))});
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openArguments({m_path});
        QTRY_VERIFY(selection().report());
        m_view = m_window->findChild<QTreeView *>(QStringLiteral("findingView"));
        m_model = qobject_cast<FindingModel *>(m_view->model());
        m_view->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        chooseAdvance(false);
        QFile::remove(m_path);
    }

    void wholeCaseListsEveryReport()
    {
        showWholeCase();
        QCOMPARE(m_model->shownCount(), 6);
        QVERIFY(!m_view->isColumnHidden(FindingModel::ReportColumn));
        QVERIFY(m_view->columnWidth(FindingModel::ReportColumn) >= m_view->fontMetrics().averageCharWidth() * 12); // reports are told apart
        const qint64 before = selection().reportId();
        const int row = rowOf([before](const FindingRow &r) { return r.summary.report != before && r.summary.ordinal == 2; });
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_model->index(row, FindingModel::MessageColumn)).center());
        QTRY_VERIFY(selection().reportId() != before);
        QCOMPARE(selection().finding(), 2); // not its first one
        QCOMPARE(m_view->currentIndex().row(), row);
        choose("findingScope", 0);
        QCOMPARE(m_model->shownCount(), 3);
        QVERIFY(m_view->isColumnHidden(FindingModel::ReportColumn));
    }

    void placesAreWholeWhereTheWindowIsNarrow()
    {
        bool whole = false, hidden = false;
        for (int width = 1280; width >= 900; width -= 20) {
            m_window->resize(width, 800);
            QCoreApplication::processEvents();
            hidden = hidden || m_view->isColumnHidden(FindingModel::PlaceColumn);
            if (m_view->isColumnHidden(FindingModel::PlaceColumn))
                continue;
            whole = true;
            for (int row = 0; row < m_model->rowCount(); ++row)
                QVERIFY(m_view->columnWidth(FindingModel::PlaceColumn) > m_view->fontMetrics().horizontalAdvance(m_model->index(row, FindingModel::PlaceColumn).data().toString()));
        }
        QVERIFY(whole && hidden);
    }

    void groupsFoldAndKeysCrossThem()
    {
        showWholeCase();
        choose("findingGrouping", static_cast<int>(FindingGrouping::Report));
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_view->isExpanded(m_model->index(0, 0)));
        QVERIFY(m_model->index(0, 0).data().toString().contains(QStringLiteral("教育局"))); // jiaoyu before shuili
        m_view->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_view, Qt::Key_Left);
        QVERIFY(!m_view->isExpanded(m_model->index(0, 0)));
        m_view->header()->setSortIndicator(FindingModel::DifferenceColumn, Qt::AscendingOrder);
        QVERIFY(!m_view->isExpanded(m_model->index(0, 0))); // stays folded
        m_view->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_view, Qt::Key_Right);
        QTest::keyClick(m_view, Qt::Key_N);
        QVERIFY(m_model->at(m_view->currentIndex()));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view, Qt::Key_N);
        QCOMPARE(m_view->currentIndex().parent().row(), 1);
    }

    void filtersNarrowTheList()
    {
        auto *words = m_window->findChild<QLineEdit *>(QStringLiteral("filterWords"));
        showWholeCase();
        QTest::keyClicks(words, QStringLiteral("jyj")); // the report's name by its initials
        QCOMPARE(m_model->shownCount(), 3);
        words->clear();
        auto *more = m_window->findChild<QToolButton *>(QStringLiteral("moreFilters"));
        QTest::mouseClick(more, Qt::LeftButton);
        auto *rule = m_window->findChild<QComboBox *>(QStringLiteral("filterRule"));
        QVERIFY(rule->isVisible() && rule->count() == 4);
        QTest::keyClick(rule, Qt::Key_Down);
        QCOMPARE(m_model->shownCount(), 2);
        auto *material = m_window->findChild<QLineEdit *>(QStringLiteral("filterMaterial"));
        QTest::keyClicks(material, QStringLiteral("1000"));
        QCOMPARE(m_model->shownCount(), 0); // the samples differ by percents
        QVERIFY(more->text().contains(u'2'));
        QTest::mouseClick(m_window->findChild<QToolButton *>(QStringLiteral("resetFilter")), Qt::LeftButton);
        QCOMPARE(m_model->shownCount(), 6);
        QVERIFY(!more->text().contains(u'2'));
    }

    void materialityOfTheCaseIsOffered()
    {
        QTest::mouseClick(m_window->findChild<QToolButton *>(QStringLiteral("moreFilters")), Qt::LeftButton);
        auto *offer = m_window->findChild<QToolButton *>(QStringLiteral("useMateriality"));
        QVERIFY(!offer->isVisible()); // the case has none
        CheckSettings settings = m_window->session().review()->checkSettings();
        settings.materialityYuan = Decimal(50000);
        m_window->session().review()->setCheckSettings(settings);
        QVERIFY(offer->isVisible() && offer->text().contains(QStringLiteral("50000")));
        offer->setFocus();
        QTest::keyClick(offer, Qt::Key_Space);
        QCOMPARE(m_window->findChild<QLineEdit *>(QStringLiteral("filterMaterial"))->text(), QStringLiteral("50000"));
        QCOMPARE(m_model->shownCount(), 0); // the samples differ by percents
        m_window->session().review()->undoStack()->undo();
        QVERIFY(!offer->isVisible());
    }

    void nextOpenGoesOnInTheNextReport()
    {
        const qint64 first = selection().reportId();
        m_view->selectAll();
        QTest::keyClick(m_view, Qt::Key_C);
        QTest::keyClick(m_view, Qt::Key_N, Qt::ShiftModifier);
        QTRY_VERIFY(selection().reportId() != first);
        QCOMPARE(selection().finding(), 0);
        m_view->selectAll();
        QTest::keyClick(m_view, Qt::Key_C);
        const qint64 second = selection().reportId();
        QTest::keyClick(m_view, Qt::Key_N, Qt::ShiftModifier);
        QTest::qWait(50);
        QCOMPARE(selection().reportId(), second); // none is left
    }

    void severalReportsAreOneStep()
    {
        showWholeCase();
        m_view->selectAll();
        QTest::keyClick(m_view, Qt::Key_C);
        QCOMPARE(confirmed(), 6);
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(confirmed(), 0);
        QTest::keyClick(m_view, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(confirmed(), 6);
        QTest::keyClick(m_view, Qt::Key_C); // nothing changes: no step
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(confirmed(), 0);
    }

    void decisionLeavesTheFilter()
    {
        choose("filterVerdict", 1); // open ones
        const int before = m_model->shownCount();
        QTest::keyClick(m_view, Qt::Key_C);
        QCOMPARE(m_model->shownCount(), before - 1);
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_model->shownCount(), before);
    }

    void advancesAfterADecision()
    {
        auto *advance = m_window->findChild<QAction *>(QStringLiteral("advance"));
        QVERIFY(!advance->isChecked());
        advance->trigger();
        QCOMPARE(selection().finding(), 0);
        QTest::keyClick(m_view, Qt::Key_C);
        QCOMPARE(selection().finding(), 2); // the next by gravity
        QTest::keyClick(m_view, Qt::Key_D);
        auto *dialog = m_window->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QComboBox *>(QStringLiteral("reason"))->lineEdit(), QStringLiteral("explained"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(selection().finding(), 1);
    }

private:
    Selection &selection() { return m_window->session().selection(); }
    void choose(const char *box, int index) { m_window->findChild<QComboBox *>(QLatin1String(box))->setCurrentIndex(index); }
    void showWholeCase()
    {
        auto *scope = m_window->findChild<QComboBox *>(QStringLiteral("findingScope"));
        QTest::keyClick(scope, Qt::Key_Down);
        QCOMPARE(scope->currentIndex(), 1);
    }
    template <typename Test> int rowOf(Test test) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (const FindingRow *finding = m_model->at(m_model->index(row, 0)); finding && test(*finding))
                return row;
        return -1;
    }
    int confirmed()
    {
        int count = 0;
        for (const ReportEntry &entry : m_window->session().reports()) {
            const auto stored = m_window->session().caseFile()->decisions(entry.id);
            for (const Decision &decision : *stored)
                count += decision.verdict == Verdict::Confirmed;
        }
        return count;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    QTreeView *m_view = nullptr;
    FindingModel *m_model = nullptr;
};

QTEST_MAIN(TestFindingPanel)
#include "tst_findingpanel.moc"
