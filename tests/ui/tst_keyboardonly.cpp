#include "samplecase.h"

#include "actions.h"
#include "compare/comparepanel.h"
#include "mainwindow.h"
#include "notes/correctiondialog.h"
#include "rules/rulepages.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

using namespace tieout;

/** Without a mouse and without eyes: every control can be reached and says what it is, in both languages. */
class TestKeyboardOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void init()
    {
        installLanguage(QStringLiteral("zh"));
        m_path = makeCase(m_folder, {sampleReport(), sampleReport(QStringLiteral("青禾县教育局"))});
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openArguments({m_path});
        QTRY_VERIFY(m_window->session().selection().report());
        m_findings = m_window->findChild<QTreeView *>(QStringLiteral("findingView"));
        QTRY_VERIFY(m_findings->hasFocus());
    }

    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_path);
        QSettings().clear();
    }

    void everyControlHasAName_data() { languages(); }
    void everyControlHasAName()
    {
        QFETCH(QString, language);
        installLanguage(language);
        QCoreApplication::processEvents(); // every widget hears of it
        auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("bottomTabs"));
        action("outline")->setChecked(true);
        action("find")->trigger();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(nameless(*m_window).join(u'\n'), QString());
        }
        for (const char *name : windows) {
            QWidget *opened = open(name);
            QVERIFY2(opened, name);
            for (auto *pages : opened->findChildren<QTabWidget *>())
                for (int page = 0; page < pages->count(); ++page) {
                    pages->setCurrentIndex(page);
                    QCOMPARE(nameless(*opened).join(u'\n'), QString());
                }
            QCOMPARE(nameless(*opened).join(u'\n'), QString());
            QVERIFY(!opened->windowTitle().isEmpty());
            delete opened;
        }
        m_window->session().close();
        QCOMPARE(nameless(*m_window).join(u'\n'), QString()); // the start page
    }

    void noMnemonicTwice_data() { languages(); }
    void noMnemonicTwice()
    {
        QFETCH(QString, language);
        installLanguage(language);
        QCoreApplication::processEvents(); // every widget hears of it
        QCOMPARE(clashes(titles(m_window->menuBar()->actions())).join(u'\n'), QString());
        for (const QAction *menu : m_window->menuBar()->actions())
            QCOMPARE(clashes(titles(menu->menu()->actions())).join(u'\n'), QString());
        for (const char *name : windows) {
            QWidget *opened = open(name);
            QVERIFY2(opened, name);
            QCOMPARE(clashes(labels(*opened)).join(u'\n'), QString());
            delete opened;
        }
    }

    void menusAreWalkedByTheirLetters_data() { languages(); }
    void menusAreWalkedByTheirLetters()
    {
        QFETCH(QString, language);
        installLanguage(language);
        QCoreApplication::processEvents(); // every widget hears of it
        QStringList without;
        for (const QAction *menu : m_window->menuBar()->actions())
            for (const QAction *entry : menu->menu()->actions())
                if (!entry->isSeparator() && mnemonic(entry->text()).isNull())
                    without.append(entry->text());
        QCOMPARE(without.join(u'\n'), QString());
    }

    void tabKeyReachesEveryControl_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : windows)
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void tabKeyReachesEveryControl()
    {
        QFETCH(QString, name);
        QWidget *opened = open(qPrintable(name));
        QVERIFY(opened);
        QVERIFY(QTest::qWaitForWindowActive(opened));
        QSet<QWidget *> reached;
        for (int i = 0; i < 120; ++i) {
            QWidget *focus = opened->focusWidget() ? opened->focusWidget() : opened;
            reached.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QStringList missed;
        for (QWidget *control : controls(*opened))
            if ((control->focusPolicy() & Qt::TabFocus) && control->isEnabled() && !reached.contains(control) && !reached.contains(control->focusProxy()))
                missed.append(describe(*control));
        QCOMPARE(missed.join(u'\n'), QString());
        delete opened;
    }

    void f6GoesRoundThePanes()
    {
        const auto pane = [this](const char *name) { return m_window->findChild<QWidget *>(QLatin1String(name)); };
        const QList<QWidget *> round{pane("detailPanel"), pane("reportPanel"), pane("sourcePane"), pane("tablePanel"), pane("findingPanel")};
        for (QWidget *next : round) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            QVERIFY2(next->isAncestorOf(QApplication::focusWidget()), qPrintable(next->objectName()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(pane("tablePanel")->isAncestorOf(QApplication::focusWidget()));
        m_window->findChild<QDockWidget *>(QStringLiteral("reportsDock"))->hide(); // what is not shown is passed over
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(pane("detailPanel")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_7, Qt::ControlModifier);
        QVERIFY(m_window->findChild<QTreeView *>(QStringLiteral("ledgerView"))->hasFocus());
    }

    void plainLettersActWhereAFindingIsLookedAt()
    {
        const auto confirmed = [this] { return m_window->session().reports().front().confirmed + m_window->session().reports().back().confirmed; };
        const auto act = [&](QWidget *where) {
            where->setFocus();
            QTest::keyClick(where, Qt::Key_C);
            const int done = confirmed();
            if (done)
                m_window->session().review()->undoStack()->undo();
            return done;
        };
        for (QWidget *pane : {static_cast<QWidget *>(m_findings), find<QWidget>("detailText"), find<QWidget>("tableView"), sourceText()})
            QVERIFY2(act(pane) == 1, qPrintable(pane->objectName()));
        auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("bottomTabs"));
        for (const char *other : {"reportView", "findingScope", "filterWords", "note", "sourceStep", "tableCombo"})
            QVERIFY2(act(find<QWidget>(other)) == 0, other);
        tabs->setCurrentIndex(1);
        QCOMPARE(act(find<QWidget>("ledgerView")), 0);
        QTest::keyClick(find<QWidget>("ledgerView"), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier); // that key acts everywhere
        QCOMPARE(confirmed(), 1);
        m_window->session().review()->undoStack()->undo();
        m_window->session().selection().chooseFinding(-1);
        QCOMPARE(act(sourceText()), 0); // none is chosen
    }

private:
    static constexpr std::array windows{"annotate", "correct", "dismiss", "showLog", "removedReports", "reportProperties", "settings",
                                        "keys",     "palette", "rules",   "compare", "exportMemo"};

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << QStringLiteral("zh");
        QTest::newRow("English") << QStringLiteral("en");
    }
    QAction *action(const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); }
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    QWidget *sourceText()
    {
        for (QWidget *child : find<QWidget>("sourcePane")->findChildren<QWidget *>())
            if (child->isVisible() && child->inherits("tieout::TextView"))
                return child;
        return nullptr;
    }
    /** The window that an action opens. */
    QWidget *open(const char *name)
    {
        m_window->activateWindow();
        m_window->session().selection().chooseFinding(1); // of a cell: it can be corrected
        m_findings->setFocus();
        const QWidgetList before = QApplication::topLevelWidgets();
        action(name)->trigger();
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && !before.contains(widget))
                return widget;
        return nullptr;
    }
    /** What the keyboard can come to; parts that Qt builds of a control are the control. */
    static QList<QWidget *> controls(QWidget &window)
    {
        QList<QWidget *> out;
        for (QWidget *widget : window.findChildren<QWidget *>())
            if (widget->isVisible() && widget->window() == &window && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() &&
                !qobject_cast<QComboBox *>(widget->parentWidget()) && !widget->inherits("QComboBoxListView") && !widget->inherits("QScrollBar"))
                out.append(widget);
        return out;
    }
    static QString describe(const QWidget &widget)
    {
        return QStringLiteral("%1 %2 in %3").arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
                                                 widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
    }
    static QStringList nameless(QWidget &window)
    {
        QStringList out;
        for (QWidget *widget : controls(window)) {
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
                out.append(describe(*widget));
        }
        return out;
    }
    static QChar mnemonic(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        return key.isEmpty() ? QChar() : key.toString().back();
    }
    static QStringList titles(const QList<QAction *> &actions)
    {
        QStringList out;
        for (const QAction *action : actions)
            out.append(action->text());
        return out;
    }
    static QStringList labels(QWidget &window)
    {
        QStringList out;
        for (const auto *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible())
                out.append(button->text());
        for (const auto *label : window.findChildren<QLabel *>())
            if (label->isVisible() && label->buddy())
                out.append(label->text());
        return out;
    }
    static QStringList clashes(const QStringList &texts)
    {
        QMap<QChar, QStringList> byLetter;
        for (const QString &text : texts)
            if (const QChar letter = mnemonic(text); !letter.isNull())
                byLetter[letter].append(text);
        QStringList out;
        for (const QStringList &same : byLetter)
            if (same.size() > 1)
                out.append(same.join(QStringLiteral(" = ")));
        return out;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    QTreeView *m_findings = nullptr;
};

QTEST_MAIN(TestKeyboardOnly)
#include "tst_keyboardonly.moc"
