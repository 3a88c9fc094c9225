#include "samplecase.h"

#include "actions.h"
#include "casecommands.h"
#include "common/preferences.h"
#include "keys/keyedit.h"
#include "keys/keysdialog.h"
#include "keys/keysmodel.h"
#include "mainwindow.h"
#include "palette/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeView>

using namespace tieout;

class TestComfort : public QObject
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
        QTRY_VERIFY(m_window->session().selection().report());
        m_findings = m_window->findChild<QTreeView *>(QStringLiteral("findingView"));
    }

    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_path);
        QSettings().clear();
    }

    void noTwoActionsShareAKey()
    {
        const KeysModel model(*m_window->findChild<Actions *>());
        QVERIFY(!model.hasConflict());
    }

    void keysAreChangedAndKept()
    {
        KeysDialog *dialog = openKeys();
        chooseAction(dialog, QStringLiteral("确认"));
        auto *edit = dialog->findChild<KeyEdit *>(QStringLiteral("keyEdit"));
        QTest::keyClick(edit, Qt::Key_D);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("keyUse"))->text().contains(QStringLiteral("排除"))); // whose key it is
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("setKey"));
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(!saveButton(dialog)->isEnabled()); // taken twice
        QTest::keyClick(edit, Qt::Key_Y);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(saveButton(dialog)->isEnabled());
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        const QAction *confirm = m_window->findChild<QAction *>(QStringLiteral("confirm"));
        QCOMPARE(confirm->shortcut(), QKeySequence(Qt::Key_Y));
        QVERIFY(confirm->toolTip().endsWith(QStringLiteral("(Y)")));
        m_findings->setFocus();
        QTest::keyClick(m_findings, Qt::Key_Y);
        QCOMPARE(m_window->session().reports().front().confirmed + m_window->session().reports().back().confirmed, 1);
        MainWindow another; // a new run reads them
        QCOMPARE(another.findChild<QAction *>(QStringLiteral("confirm"))->shortcut(), QKeySequence(Qt::Key_Y));
        dialog = openKeys();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("allUsualKeys")), Qt::LeftButton);
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        QCOMPARE(confirm->shortcut(), QKeySequence(Qt::Key_C));
    }

    void keyCanBeTakenAway()
    {
        KeysDialog *dialog = openKeys();
        chooseAction(dialog, QStringLiteral("排除"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("noKey")), Qt::LeftButton);
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        QVERIFY(m_window->findChild<QAction *>(QStringLiteral("dismiss"))->shortcuts().isEmpty());
        MainWindow another;
        QVERIFY(another.findChild<QAction *>(QStringLiteral("dismiss"))->shortcuts().isEmpty());
    }

    void keyModel()
    {
        KeysModel model(*m_window->findChild<Actions *>());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys(0, {QKeySequence(Qt::Key_C)});
        QVERIFY(model.hasConflict());
        QVERIFY(model.index(0, KeysModel::KeysColumn).data().toString().contains(QStringLiteral("▲")));
        model.reset(0);
        QVERIFY(!model.hasConflict());
    }

    void paletteFindsEverything_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("command by Chinese") << QStringLiteral("确认") << QStringLiteral("确认");
        QTest::newRow("command by initials") << QStringLiteral("bwly") << QStringLiteral("备忘录与工作底稿");
        QTest::newRow("command by English") << QStringLiteral("dismiss") << QStringLiteral("排除");
        QTest::newRow("command with letters left out") << QStringLiteral("fitwd") << QStringLiteral("适合宽度");
        QTest::newRow("report by pinyin") << QStringLiteral("jiaoyuju") << QStringLiteral("青禾县教育局 2023");
        QTest::newRow("table by initials") << QStringLiteral("zcjsb") << QStringLiteral("支出决算表");
        QTest::newRow("finding by its rule") << QStringLiteral("row-sum") << QStringLiteral("◆ 1000.01 is printed, but the rest of the report gives 60.00.");
        QTest::newRow("finding by number") << QStringLiteral("1000.01") << QStringLiteral("◆ 1000.01 is printed, but the rest of the report gives 60.00.");
    }

    void paletteFindsEverything()
    {
        QFETCH(QString, typed);
        CommandPalette *palette = openPalette();
        QVERIFY(palette);
        palette->findChild<QLineEdit *>()->insert(typed); // as an input method would
        QTEST(palette->findChild<QListView *>()->currentIndex().data().toString(), "first");
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void paletteGoesThere()
    {
        CommandPalette *palette = openPalette();
        QVERIFY(palette);
        auto *words = palette->findChild<QLineEdit *>();
        QTest::keyClicks(words, QStringLiteral("250.00"));
        auto *view = palette->findChild<QListView *>();
        QVERIFY(view->model()->rowCount() >= 2); // one in each report
        QTest::keyClick(words, Qt::Key_Down);
        const int row = view->currentIndex().row();
        QCOMPARE(row, 1);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(m_window->session().selection().finding(), 2);
        palette = openPalette();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("confirm"));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(m_window->session().review()->decisions(m_window->session().selection().reportId()).size(), 1);
    }

    void paletteGoesToATableOfAnotherReport()
    {
        const qint64 here = m_window->session().selection().reportId();
        CommandPalette *palette = openPalette();
        QVERIFY(palette);
        auto *words = palette->findChild<QLineEdit *>();
        QTest::keyClicks(words, QStringLiteral("zcjsb"));
        QTest::keyClick(words, Qt::Key_Down); // the first is of the report looked at
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(m_window->session().selection().reportId() != here);
        QCOMPARE(m_window->session().selection().cell(), (CellPlace{0, 0, 0}));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("tableView"))->hasFocus());
    }

    void paletteKnowsBothLanguages()
    {
        installLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        for (const char *typed : {"适合宽度", "shihekuandu", "fit width"}) {
            CommandPalette *palette = openPalette();
            QVERIFY(palette);
            palette->findChild<QLineEdit *>()->insert(QString::fromUtf8(typed));
            QCOMPARE(palette->findChild<QListView *>()->currentIndex().data().toString(), QStringLiteral("Fit width"));
            QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
        }
        CommandPalette *palette = openPalette();
        palette->findChild<QLineEdit *>()->insert(QStringLiteral("占比复算")); // a rule by its Chinese name
        QVERIFY(palette->findChild<QListView *>()->currentIndex().data().toString().contains(QStringLiteral("70.00")));
        palette->reject();
        installLanguage(QStringLiteral("zh"));
    }

    void paletteModel()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({{PaletteKind::Finding, QStringLiteral("✖ 甲"), {}, {}, 1, 0}, {PaletteKind::Command, QStringLiteral("乙"), {}, {}, 1, -1}});
        model.setQuery({});
        QCOMPARE(model.rowCount(), 1); // findings only when asked for
        model.setQuery(QStringLiteral("jia"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(model.index(0)).kind, PaletteKind::Finding);
        model.setQuery(QStringLiteral("丙"));
        QCOMPARE(model.rowCount(), 0);
    }

    void secondWindowSharesTheCase()
    {
        MainWindow *second = openSecond();
        QTRY_VERIFY(second->session().selection().report());
        QCOMPARE(second->session().review(), m_window->session().review());
        auto *list = second->findChild<QTreeView *>(QStringLiteral("findingView"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_N);
        QCOMPARE(second->session().selection().finding(), 2);
        QCOMPARE(m_window->session().selection().finding(), 0); // each looks at its own
        QTest::keyClick(list, Qt::Key_C);
        QCOMPARE(m_window->session().decisions().size(), 1);
        QVERIFY(m_window->findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
        second->close(); // the case stays open
        QTRY_VERIFY(!m_second);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_findings, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_window->session().decisions().isEmpty());
    }

    void firstWindowMayCloseItsCase()
    {
        MainWindow *second = openSecond();
        QTRY_VERIFY(second->session().selection().report());
        m_window->session().close();
        QVERIFY(second->session().isOpen());
        auto *list = second->findChild<QTreeView *>(QStringLiteral("findingView"));
        QTest::keyClick(list, Qt::Key_C);
        QCOMPARE(second->session().decisions().size(), 1);
        QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
        m_window->openArguments({m_path}); // the same review again
        QTRY_VERIFY(m_window->session().selection().report());
        QCOMPARE(second->session().review(), m_window->session().review());
        delete second;
    }

    void recentCasesOnTheStartPage()
    {
        m_window->session().close();
        auto *recent = m_window->findChild<QListWidget *>(QStringLiteral("recentCases"));
        QVERIFY(recent->isVisible() && recent->count() == 1);
        recent->setFocus();
        recent->setCurrentRow(0);
        QTest::keyClick(recent, Qt::Key_Return);
        QTRY_VERIFY(m_window->session().selection().report());
        QCOMPARE(m_window->session().path(), m_path);
    }

    void textSize()
    {
        const qreal before = QApplication::font().pointSizeF();
        const int height = m_findings->fontMetrics().height();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_findings, Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(QApplication::font().pointSizeF() > before * 1.3);
        MainWindow larger; // a running program also tells the windows it has
        QVERIFY(larger.findChild<QTreeView *>(QStringLiteral("findingView"))->fontMetrics().height() > height);
        QTest::keyClick(m_findings, Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(QApplication::font().pointSizeF(), before);
    }

    void ledgerByKey()
    {
        QTest::keyClick(m_findings, Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(m_window->findChild<QTabWidget *>(QStringLiteral("bottomTabs"))->currentIndex(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(m_findings->hasFocus());
    }

    void detailTellsWhatWasDone()
    {
        auto *text = m_window->findChild<QTextBrowser *>(QStringLiteral("detailText"));
        m_findings->setFocus();
        QTest::keyClick(m_findings, Qt::Key_F);
        QTest::keyClick(m_findings, Qt::Key_E);
        const QString told = text->toPlainText();
        QVERIFY2(told.contains(QStringLiteral("加旗标")) && told.contains(QStringLiteral("待取证")), qPrintable(told));
        QTest::keyClick(m_findings, Qt::Key_N);
        QTest::keyClick(m_findings, Qt::Key_N); // the table's row sum: its cells are numbers
        QVERIFY(text->toPlainText().contains(QStringLiteral("[1000.005, 1000.015]")));
    }

private:
    KeysDialog *openKeys()
    {
        m_window->findChild<QAction *>(QStringLiteral("keys"))->trigger();
        for (KeysDialog *dialog : m_window->findChildren<KeysDialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static QPushButton *saveButton(KeysDialog *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("保存"))
                return button;
        return nullptr;
    }
    static void chooseAction(KeysDialog *dialog, const QString &name)
    {
        auto *view = dialog->findChild<QTreeView *>(QStringLiteral("keysView"));
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString() == name)
                view->setCurrentIndex(view->model()->index(row, 0));
    }
    CommandPalette *openPalette()
    {
        m_window->activateWindow(); // a dialog closed before may still hold the keys
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return nullptr;
        QTest::keyClick(m_findings, Qt::Key_K, Qt::ControlModifier);
        CommandPalette *found = nullptr;
        for (CommandPalette *palette : m_window->findChildren<CommandPalette *>())
            if (palette->isVisible())
                found = palette;
        QTest::qWait(20); // it reads the case once it is there
        return found;
    }
    MainWindow *openSecond()
    {
        m_findings->setFocus();
        QTest::keyClick(m_findings, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window != m_window.get() && window->isVisible())
                m_second = window;
        return m_second;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    QPointer<MainWindow> m_second;
    QTreeView *m_findings = nullptr;
};

QTEST_MAIN(TestComfort)
#include "tst_comfort.moc"
