#include "opencase.h"

#include "core/case/fixture.h"
#include "casecommands.h"
#include "common/notestyle.h"
#include "notes/logdialog.h"
#include "notes/logmodel.h"
#include "notes/notedialog.h"
#include "notes/notemodel.h"
#include "notes/notepanel.h"
#include "reports/removeddialog.h"
#include "source/sourcepane.h"
#include "source/textview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace tieout;

class TestNotes : public QObject, protected OpenCase
{
    Q_OBJECT

    static constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void init()
    {
        open({sampleReport(), sampleReport(QStringLiteral("青禾县教育局"))});
        m_notes = find<QTreeView>("noteView");
        m_text = m_window->findChild<TextView *>();
    }

    void cleanup() { close(); }

    void modelListsEveryKind()
    {
        NoteModel model;
        QAbstractItemModelTester tester(&model, mode);
        NoteProxyModel proxy;
        proxy.setSourceModel(&model);
        QAbstractItemModelTester proxyTester(&proxy, mode);
        std::vector<NoteRow> rows;
        for (int kind = 0; kind < 4; ++kind) {
            Annotation annotation;
            annotation.id = kind + 1;
            annotation.kind = static_cast<AnnotationKind>(kind);
            annotation.meaning = static_cast<AnnotationMeaning>(kind);
            annotation.text = QStringLiteral("第%1条").arg(kind);
            annotation.author = kind == 2 ? QStringLiteral("乙") : QStringLiteral("甲");
            rows.push_back({1, QStringLiteral("青禾县水利局"), {}, {}, annotation});
        }
        model.setNotes(rows);
        QCOMPARE(proxy.rowCount(), 4);
        for (int row = 0; row < 4; ++row) {
            QVERIFY(model.index(row, NoteModel::KindColumn).data().toString().contains(annotationKindLabel(static_cast<AnnotationKind>(row))));
            QVERIFY(!model.index(row, NoteModel::KindColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
        }
        proxy.setKind(AnnotationKind::Tick);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setKind({});
        proxy.setWords(QStringLiteral("乙"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setWords(QStringLiteral("第3"));
        QCOMPARE(proxy.index(0, NoteModel::TextColumn).data().toString(), QStringLiteral("第3条"));
        QCOMPARE(model.find(1, 3), 2);
        QCOMPARE(model.find(2, 3), -1);
    }

    void keysPutMarksOnTheChosenPlace()
    {
        clickCell(1, 2);
        QTest::keyClick(m_tables, Qt::Key_H);
        QTest::keyClick(m_tables, Qt::Key_T);
        auto annotations = review().annotations(report());
        QCOMPARE(annotations.size(), size_t{2});
        QCOMPARE(annotations[0].kind, AnnotationKind::Highlight);
        QCOMPARE(annotations[0].cell, (CellPlace{0, 1, 2}));
        QCOMPARE(annotations[0].quote, QStringLiteral("611.11"));
        QCOMPARE(annotations[1].kind, AnnotationKind::Tick);
        QCOMPARE(annotations[1].meaning, AnnotationMeaning::Checked);
        QCOMPARE(m_notes->model()->rowCount(), 2);
        QTest::keyClick(m_tables, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_notes->model()->rowCount(), 1);
        QVERIFY(action("redo")->text().contains(QStringLiteral("勾记")));
    }

    void noteOnSelectedTextIsWrittenInTheDialog()
    {
        const TextSpan words = place(QStringLiteral("机关运行经费支出"));
        m_text->setFocus();
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(static_cast<int>(words.begin));
        m_text->setTextCursor(cursor);
        QTest::keyClick(m_text, Qt::Key_Right, Qt::ShiftModifier);
        for (int i = 1; i < 8; ++i)
            QTest::keyClick(m_text, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_text, Qt::Key_A);
        auto *dialog = opened<NoteDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("ask"));
        dialog->findChild<QComboBox *>(QStringLiteral("noteMeaning"))->setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down); // a question
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        const auto annotations = review().annotations(report());
        QCOMPARE(annotations.size(), size_t{1});
        QCOMPARE(annotations[0].span, words);
        QCOMPARE(annotations[0].text, QStringLiteral("ask"));
        QCOMPARE(annotations[0].meaning, AnnotationMeaning::Question);
        QVERIFY(!annotations[0].cell.isValid());
    }

    void markOnEvidenceBelongsToItsFinding()
    {
        QCOMPARE(selection().finding(), 0);
        QTest::keyClick(find<QTreeView>("findingView"), Qt::Key_H);
        const QString key = selection().currentFinding()->key;
        QCOMPARE(review().annotationsOn(report(), key).size(), size_t{1});

        auto *detail = find<QTextBrowser>("detailText"); // the finding tells it, and leads there
        QVERIFY(detail->toPlainText().contains(QStringLiteral("标注与批注")));
        QTextCursor link = detail->document()->find(QStringLiteral("标注与批注"));
        while (!link.atEnd() && !link.charFormat().anchorHref().startsWith(QStringLiteral("note:")))
            link.movePosition(QTextCursor::NextCharacter);
        QVERIFY(!link.atEnd());
        TextView *text = find<SourcePane>("sourcePane")->textView();
        text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum());
        const TextSpan marked = review().annotationsOn(report(), key).front().span;
        QVERIFY(text->placeOf(marked).isEmpty());
        detail->setTextCursor(link);
        detail->ensureCursorVisible();
        QTest::mouseClick(detail->viewport(), Qt::LeftButton, {}, detail->cursorRect(link).center() + QPoint(2, 0));
        QVERIFY(!text->placeOf(marked).isEmpty());
    }

    void listGoesToThePlaceEditsLinksAndRemoves()
    {
        clickCell(1, 2);
        QTest::keyClick(m_tables, Qt::Key_H);
        clickCell(0, 1);
        find<QTabWidget>("bottomTabs")->setCurrentWidget(find<QWidget>("notePanel"));
        const QModelIndex row = m_notes->model()->index(0, NoteModel::TextColumn);
        m_notes->setCurrentIndex({});
        QTest::mouseClick(m_notes->viewport(), Qt::LeftButton, {}, m_notes->visualRect(row).center());
        QCOMPARE(selection().cell(), (CellPlace{0, 1, 2})); // there it stands

        QTest::keyClick(m_notes, Qt::Key_Return);
        auto *dialog = opened<NoteDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("seen"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(review().annotations(report())[0].text, QStringLiteral("seen"));

        selection().chooseFinding(1);
        QTest::mouseClick(find<QToolButton>("noteLink"), Qt::LeftButton);
        QCOMPARE(review().annotations(report())[0].finding, selection().report()->result.findings[1].key);
        selection().chooseFinding(0);
        QTest::mouseClick(find<QToolButton>("noteFinding"), Qt::LeftButton);
        QCOMPARE(selection().finding(), 1);
        QTest::mouseClick(find<QToolButton>("noteLink"), Qt::LeftButton); // and unlinked again
        QVERIFY(review().annotations(report())[0].finding.isEmpty());

        m_notes->setFocus();
        QTest::keyClick(m_notes, Qt::Key_Delete);
        QVERIFY(review().annotations(report()).empty());
    }

    void listOfTheWholeCaseGoesToAnotherReport()
    {
        const qint64 other = m_window->session().reports()[0].id == report() ? m_window->session().reports()[1].id : m_window->session().reports()[0].id;
        review().addAnnotation(other, {0, place(QStringLiteral("项目支出")), QStringLiteral("另一份"), {}, {}});
        QCOMPARE(m_notes->model()->rowCount(), 0);
        find<QComboBox>("noteScope")->setCurrentIndex(1);
        QCOMPARE(m_notes->model()->rowCount(), 1);
        m_notes->setCurrentIndex(m_notes->model()->index(0, 0));
        QTRY_COMPARE(report(), other);
        QCOMPARE(selection().span(), place(QStringLiteral("项目支出")));
    }

    void signOffIsShownAndReopened()
    {
        QVERIFY(!action("signReviewed")->isEnabled());
        action("signPrepared")->trigger();
        QVERIFY(review().signOff(report()).prepared.stands());
        QVERIFY(!action("signPrepared")->isEnabled());
        QVERIFY(action("signReviewed")->isEnabled());
        QTest::keyClick(find<QTreeView>("findingView"), Qt::Key_C);
        QVERIFY(!review().signOff(report()).prepared.stands());
        QVERIFY(action("signPrepared")->isEnabled());
        action("withdrawSignature")->trigger();
        QCOMPARE(review().signOff(report()), SignOff());
    }

    void logTellsWhatWasDone()
    {
        QTest::keyClick(find<QTreeView>("findingView"), Qt::Key_C);
        const QString key = m_window->session().selection().report()->result.findings[0].key;
        QCOMPARE(m_window->session().caseFile()->history(report(), key)->size(), size_t{1});
        QTest::keyClick(find<QTreeView>("findingView"), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *log = m_window->findChild<LogDialog *>();
        QVERIFY(log);
        QAbstractItemModelTester tester(log->findChild<LogModel *>(), mode);
        auto *view = log->findChild<QTreeView *>(QStringLiteral("logView"));
        QCOMPARE(view->model()->rowCount(), 3); // two imports and the verdict, newest first
        QVERIFY(view->model()->index(0, LogModel::TextColumn).data().toString().contains(QStringLiteral("确认")));
        QCOMPARE(view->model()->index(0, LogModel::AuthorColumn).data().toString(), QStringLiteral("甲"));
        QVERIFY2(log->findChild<QLabel *>(QStringLiteral("logVerified"))->text().contains(QStringLiteral("完整")), "");
        auto *words = log->findChild<QLineEdit *>(QStringLiteral("logWords"));
        QTest::keyClicks(words, QStringLiteral("no such"));
        QCOMPARE(view->model()->rowCount(), 0);
        words->clear();
        auto *scope = log->findChild<QComboBox *>(QStringLiteral("logScope"));
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_Down);
        QCOMPARE(view->model()->rowCount(), 2);
        selection().chooseFinding(0);
        QTest::keyClick(scope, Qt::Key_Down);
        QCOMPARE(view->model()->rowCount(), 1);
    }

    void changedSettingsCheckAllReportsAgain()
    {
        CheckSettings settings;
        settings.deviationPercent = 30;
        QSignalSpy changed(&m_window->session(), &CaseSession::reportListChanged);
        review().setCheckSettings(settings);
        QTRY_VERIFY(!changed.isEmpty());
        for (const ReportEntry &entry : m_window->session().reports())
            QVERIFY(!CaseFile::isOutdated(entry, settings));
        action("readAgain")->trigger();
        changed.clear();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(m_window->session().caseFile()->events()->back().report, report());
    }

    void removedReportIsListedAndComesBack()
    {
        const qint64 first = report();
        action("removeReport")->trigger();
        QCOMPARE(m_window->session().reports().size(), size_t{1});
        QTRY_VERIFY(report() != first && report() != 0);
        action("removedReports")->trigger();
        auto *dialog = m_window->findChild<RemovedDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("bringBack")), Qt::LeftButton);
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 0);
        QCOMPARE(m_window->session().reports().size(), size_t{2});
    }

private:
    QAction *action(const char *name) { return find<QAction>(name); }

    QTreeView *m_notes = nullptr;
    TextView *m_text = nullptr;
};

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
