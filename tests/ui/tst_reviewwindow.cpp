#include "samplecase.h"

#include "casecommands.h"
#include "common/preferences.h"
#include "findings/findingmodel.h"
#include "findings/reasondialog.h"
#include "mainwindow.h"
#include "source/textview.h"
#include "tables/tablemodel.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace tieout;

class TestReviewWindow : public QObject
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
        m_findings = m_window->findChild<QTreeView *>(QStringLiteral("findingView"));
        m_tables = m_window->findChild<QTableView *>(QStringLiteral("tableView"));
        m_text = m_window->findChild<TextView *>();
        m_findings->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_path);
    }

    void firstFindingIsChosenAndMarked()
    {
        QCOMPARE(selection().finding(), 0);
        const auto marked = markedTexts();
        QVERIFY(marked.contains(QStringLiteral("70.00")));
        QVERIFY(marked.contains(QStringLiteral("612.34")));
        QVERIFY(marked.contains(QStringLiteral("1000.00")));
    }

    void choosingAFindingMarksSourceAndTable()
    {
        clickFinding(QStringLiteral("1000.01"));
        QCOMPARE(selection().finding(), 1);
        QCOMPARE(m_tables->currentIndex().data(TableModel::PrintedRole).toString(), QStringLiteral("1000.01"));
        QCOMPARE(static_cast<CellMarkKind>(m_tables->currentIndex().data(TableModel::MarkRole).toInt()), CellMarkKind::ChosenWrong);
        QVERIFY(markedTexts().contains(QStringLiteral("612.35")));
        clickFinding(QStringLiteral("250.00"));
        QCOMPARE(selection().finding(), 2);
        const QRect cursor = m_text->cursorRect();
        QVERIFY(m_text->viewport()->rect().contains(cursor.center())); // 200 lines further down
    }

    void choosingACellShowsItInTheSource()
    {
        const QModelIndex cell = m_tables->model()->index(0, 3);
        QTest::mouseClick(m_tables->viewport(), Qt::LeftButton, {}, m_tables->visualRect(cell).center());
        QCOMPARE(selection().cell(), (CellPlace{0, 0, 3}));
        QCOMPARE(selection().finding(), 1); // it rests on this cell
        const QString text = m_text->toPlainText();
        QCOMPARE(m_text->textCursor().position(), text.indexOf(QStringLiteral("387.67")));
    }

    void clickingTheSourceChoosesTheCell()
    {
        const qsizetype at = m_text->toPlainText().indexOf(QStringLiteral("611.11")) + 2;
        m_text->reveal({at, at + 1});
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(at));
        const QPoint point = m_text->cursorRect(cursor).center();
        QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(selection().cell(), (CellPlace{0, 1, 2}));
        QCOMPARE(m_tables->currentIndex().data().toString(), QStringLiteral("611.11"));
        QCOMPARE(selection().finding(), -1);
    }

    void keysWalkThroughFindings()
    {
        // Sorted by severity: error, warning, rounding.
        QTest::keyClick(m_findings, Qt::Key_N);
        QCOMPARE(selection().finding(), 2);
        QTest::keyClick(m_findings, Qt::Key_J);
        QCOMPARE(selection().finding(), 1);
        QTest::keyClick(m_findings, Qt::Key_F8); // the last: stays
        QCOMPARE(selection().finding(), 1);
        QTest::keyClick(m_findings, Qt::Key_P);
        QTest::keyClick(m_findings, Qt::Key_K);
        QCOMPARE(selection().finding(), 0);
        QTest::keyClick(m_text, Qt::Key_N); // from the source as well
        QCOMPARE(selection().finding(), 2);
    }

    void sentenceOfAFindingIsNeverSqueezed()
    {
        for (const int width : {1280, 1440, 1920}) {
            m_window->resize(width, 800);
            QCoreApplication::processEvents();
            QVERIFY(m_findings->columnWidth(FindingModel::MessageColumn) >= 240);
            QCOMPARE(m_findings->horizontalScrollBar()->maximum(), 0);
        }
        QVERIFY(!m_findings->isColumnHidden(FindingModel::RuleColumn)); // there is room for it now
    }

    void startPageStandsAlone()
    {
        const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
        const auto shown = [&docks] { return std::count_if(docks.begin(), docks.end(), [](const auto *dock) { return dock->isVisible(); }); };
        QCOMPARE(shown(), 3);
        m_window->session().close();
        QCOMPARE(shown(), 0);
        m_window->openArguments({m_path});
        QTRY_COMPARE(shown(), 3);
    }

    void confirmUndoRedoByKey()
    {
        QTest::keyClick(m_findings, Qt::Key_C);
        QCOMPARE(storedVerdict(0), Verdict::Confirmed);
        QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("verdictLabel"))->text().contains(QStringLiteral("确认")));
        QVERIFY(m_window->findChild<QAction *>(QStringLiteral("undo"))->text().size() > 4); // names what it undoes
        QTest::keyClick(m_findings, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(storedVerdict(0), Verdict::Open);
        QTest::keyClick(m_findings, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(storedVerdict(0), Verdict::Confirmed);
        QTest::keyClick(m_findings, Qt::Key_O);
        QCOMPARE(storedVerdict(0), Verdict::Open);
    }

    void nextOpenSkipsDecided()
    {
        m_window->session().review()->setVerdict(selection().reportId(), {selection().report()->result.findings[2].key}, Verdict::Confirmed);
        QTest::keyClick(m_findings, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(selection().finding(), 1);
    }

    void dismissAsksForAReason()
    {
        QTest::keyClick(m_findings, Qt::Key_D);
        auto *dialog = m_window->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("dismissButton"));
        QVERIFY(!button->isEnabled());
        auto *reason = dialog->findChild<QComboBox *>(QStringLiteral("reason"));
        QTest::keyClicks(reason->lineEdit(), QStringLiteral("rounded in the appendix"));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(storedVerdict(0), Verdict::Dismissed);
        QCOMPARE(storedDecision(0).reason, QStringLiteral("rounded in the appendix"));
        QCOMPARE(ReasonDialog::recentReasons().front(), QStringLiteral("rounded in the appendix"));
        QVERIFY(!markedTexts().isEmpty());
        QTest::keyClick(m_findings, Qt::Key_N);
        QVERIFY(!markedTexts().contains(QStringLiteral("70.00"))); // dismissed and not chosen
    }

    void severalAtOnce()
    {
        m_findings->selectAll();
        QTest::keyClick(m_findings, Qt::Key_C);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(storedVerdict(i), Verdict::Confirmed);
        QTest::keyClick(m_findings, Qt::Key_Z, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(storedVerdict(i), Verdict::Open);
    }

    void noteIsSavedWhenLeft()
    {
        QTest::keyClick(m_findings, Qt::Key_M);
        auto *note = m_window->findChild<QPlainTextEdit *>(QStringLiteral("note"));
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("ask the bureau, n c d"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(storedDecision(0).note, QStringLiteral("ask the bureau, n c d"));
        QCOMPARE(selection().finding(), 0); // letters of a note are no commands
        QTest::keyClick(m_findings, Qt::Key_N);
        QVERIFY(note->toPlainText().isEmpty());
    }

    void filterByTyping()
    {
        auto *words = m_window->findChild<QLineEdit *>(QStringLiteral("filterWords"));
        QTest::keyClick(m_findings, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("250"));
        QCOMPARE(m_findings->model()->rowCount(), 1);
        words->clear();
        auto *errors = m_window->findChild<QToolButton *>(QStringLiteral("filter-error"));
        QTest::mouseClick(errors, Qt::LeftButton);
        QCOMPARE(m_findings->model()->rowCount(), 2);
        QTest::mouseClick(errors, Qt::LeftButton);
    }

    void searchInTheSource()
    {
        QTest::keyClick(m_text, Qt::Key_F, Qt::ControlModifier);
        auto *words = m_window->findChild<QLineEdit *>(QStringLiteral("findWords"));
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("250"));
        QCOMPARE(m_text->textCursor().position(), m_text->toPlainText().indexOf(QStringLiteral("250.00")));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
    }

    void paneKeys()
    {
        QTest::keyClick(m_findings, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_text->hasFocus());
        QTest::keyClick(m_text, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_tables->hasFocus());
        QTest::keyClick(m_tables, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(m_findings->hasFocus());
        QTest::keyClick(m_findings, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("reportView"));
    }

    void evidenceLinksLeadToTheirPlace()
    {
        auto *text = m_window->findChild<QTextBrowser *>(QStringLiteral("detailText"));
        QVERIFY(text->toHtml().contains(QStringLiteral("evidence:2")));
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("evidence:2")));
        QCOMPARE(m_text->textCursor().position(), m_text->toPlainText().indexOf(QStringLiteral("1000.00")));
        QCOMPARE(selection().finding(), 0);
    }

    void ledgerLineMarksItsNumbers()
    {
        auto *ledger = m_window->findChild<QTreeView *>(QStringLiteral("ledgerView"));
        auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("bottomTabs"));
        tabs->setCurrentIndex(1);
        QTest::mouseClick(ledger->viewport(), Qt::LeftButton, {}, ledger->visualRect(ledger->model()->index(0, 1)).center());
        QCOMPARE(selection().spans().size(), size_t(3));
        QCOMPARE(selection().cell(), (CellPlace{0, 1, 1}));
    }

    void otherReportByKey()
    {
        auto *reports = m_window->findChild<QAbstractItemView *>(QStringLiteral("reportView"));
        const qint64 before = selection().reportId();
        reports->setFocus();
        QTest::keyClick(reports, Qt::Key_Down);
        QTRY_VERIFY(selection().reportId() != before);
        QCOMPARE(selection().finding(), 0);
    }

    void languageChangesEverywhere()
    {
        const QAction *confirm = m_window->findChild<QAction *>(QStringLiteral("confirm"));
        QVERIFY(confirm->text().contains(QStringLiteral("确认")));
        chooseLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QCOMPARE(confirm->text(), QStringLiteral("&Confirm"));
        QVERIFY(confirm->toolTip().endsWith(QStringLiteral("(C)")));
        QCOMPARE(m_findings->model()->headerData(FindingModel::VerdictColumn, Qt::Horizontal).toString(), QStringLiteral("Verdict"));
        QCOMPARE(foreignTexts(u'\u4e00', u'\u9fff', false).join(u'|'), QString());
        chooseLanguage(QStringLiteral("zh"));
        QCoreApplication::processEvents();
        QVERIFY(confirm->text().contains(QStringLiteral("确认")));
        QCOMPARE(preferredLanguage(), QStringLiteral("zh"));
        QCOMPARE(foreignTexts(u'\u4e00', u'\u9fff', true).join(u'|'), QString());
    }

    void everyControlHasAName()
    {
        QStringList nameless;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool control = qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                                 qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget) ||
                                 qobject_cast<const QPlainTextEdit *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (control && !named && !widget->objectName().startsWith(QLatin1String("qt_")) && ownWidget(widget))
                nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        QCOMPARE(nameless, QStringList());
    }

    void caseReopensAsItWas()
    {
        QTest::keyClick(m_findings, Qt::Key_C);
        m_window->close();
        m_window.reset();
        m_window = std::make_unique<MainWindow>();
        m_window->openArguments({m_path});
        QTRY_VERIFY(selection().report());
        QCOMPARE(m_window->session().review()->decision(selection().reportId(), selection().report()->result.findings[0].key).verdict, Verdict::Confirmed);
        QCOMPARE(CaseCommands::recentCases().front(), m_path);
    }

    void saveCopyKeepsTheReview()
    {
        QTest::keyClick(m_findings, Qt::Key_C);
        const QString copy = m_folder.filePath(QStringLiteral("copy.tieout"));
        QVERIFY(m_window->session().caseFile()->saveCopy(copy));
        QVERIFY(m_window->session().caseFile()->saveCopy(copy)); // in place of the one before
        auto opened = CaseFile::open(copy);
        QVERIFY(opened);
        const auto reports = (*opened)->reports();
        QVERIFY(reports);
        QCOMPARE(reports->size(), size_t(2));
        QCOMPARE(reports->front().confirmed + reports->back().confirmed, 1);
        QVERIFY(!m_window->session().caseFile()->saveCopy(m_folder.filePath(QStringLiteral("none/copy.tieout"))));
    }

private:
    Selection &selection() { return m_window->session().selection(); }
    Decision storedDecision(int finding)
    {
        const auto decisions = m_window->session().caseFile()->decisions(selection().reportId());
        return decisions ? decisions->value(selection().report()->result.findings[static_cast<size_t>(finding)].key) : Decision{};
    }
    Verdict storedVerdict(int finding) { return storedDecision(finding).verdict; }

    void clickFinding(const QString &stated)
    {
        for (int row = 0; row < m_findings->model()->rowCount(); ++row) {
            const QModelIndex index = m_findings->model()->index(row, FindingModel::StatedColumn);
            if (index.data().toString().startsWith(stated))
                QTest::mouseClick(m_findings->viewport(), Qt::LeftButton, {}, m_findings->visualRect(index).center());
        }
    }
    QStringList markedTexts() const
    {
        QStringList texts;
        for (const auto &extra : m_text->extraSelections())
            texts.append(extra.cursor.selectedText());
        return texts;
    }
    static bool ownWidget(const QWidget *widget)
    {
        // Parts of Qt's own compound widgets are named through their owner.
        for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
            if (qobject_cast<const QAbstractItemView *>(up) || qobject_cast<const QComboBox *>(up) || qobject_cast<const QLineEdit *>(up) ||
                up->inherits("QDockWidgetTitleButton") || up->inherits("QAbstractSpinBox") || up->inherits("QMenuBar") || up->inherits("QTabBar"))
                return false;
        return !widget->inherits("QDockWidgetTitleButton") && !widget->inherits("QToolBarExtension") && !widget->inherits("QHeaderView");
    }
    /** Texts of actions and labels that hold (`wanted` false) or lack (`wanted` true) letters of a script. */
    QStringList foreignTexts(QChar first, QChar last, bool wanted) const
    {
        const QStringList neutral{QStringLiteral("English"), QStringLiteral("简体中文"), QStringLiteral("Tieout")};
        const auto holds = [first, last](const QString &text) {
            return std::any_of(text.begin(), text.end(), [first, last](QChar c) { return c >= first && c <= last; });
        };
        const auto letters = [](const QString &text) { return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }); };
        QStringList out;
        const auto look = [&](const QString &text) {
            if (letters(text) && !neutral.contains(text) && holds(text) != wanted)
                out.append(text);
        };
        for (const QAction *action : m_window->findChildren<QAction *>())
            if (!action->objectName().isEmpty() && !action->objectName().startsWith(QLatin1String("_q_"))) {
                look(action->text());
                look(action->toolTip());
            }
        for (const QAction *menu : m_window->menuBar()->actions())
            look(menu->text());
        auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("bottomTabs"));
        for (int i = 0; i < tabs->count(); ++i)
            look(tabs->tabText(i));
        for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>())
            look(edit->placeholderText());
        for (const QWidget *widget : m_window->findChildren<QWidget *>())
            look(widget->accessibleName());
        return out;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    QTreeView *m_findings = nullptr;
    QTableView *m_tables = nullptr;
    TextView *m_text = nullptr;
};

QTEST_MAIN(TestReviewWindow)
#include "tst_reviewwindow.moc"
