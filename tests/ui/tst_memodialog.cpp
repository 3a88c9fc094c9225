#include "samplecase.h"

#include "case/exportcase.h"
#include "common/infobar.h"
#include "exportcommands.h"
#include "mainwindow.h"
#include "memo/memodialog.h"
#include "memo/memopreview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

#include <QScreen>

using namespace tieout;

/** The memo is worded in its dialog and everything else is exported from the menu. */
class TestMemoDialog : public QObject
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
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        m_dialog = m_window->findChild<MemoDialog *>();
        QVERIFY(m_dialog);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled(), 20000);
    }

    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_path);
    }

    void dialogFitsOnTheScreen()
    {
        QVERIFY(m_dialog->screen()->availableGeometry().contains(QRect(m_dialog->screen()->availableGeometry().topLeft(), m_dialog->frameGeometry().size())));
    }

    void pagesAreShown()
    {
        QVERIFY(m_dialog->pageCount() >= 3);
        const QImage picture = m_dialog->findChild<MemoPreview *>()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 100;
        QVERIFY(dark > 500); // words
    }

    void wordsAreKeptInTheCase()
    {
        auto *cause = m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("memoPart-cause"));
        QVERIFY(cause->toPlainText().contains(QStringLiteral("可能的原因")));
        const QString draft = cause->toPlainText();
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        cause->setFocus();
        QTest::keyClick(cause, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(cause, QStringLiteral("Draft of the year before."));
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled(), 20000);
        QCOMPARE(texts().size(), size_t(1));
        QCOMPARE(texts()[0].part, QStringLiteral("cause"));
        QCOMPARE(texts()[0].text, QStringLiteral("Draft of the year before."));
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        const auto restore = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text() == QStringLiteral("恢复为草稿"); });
        QVERIFY(restore != buttons.end());
        QTest::mouseClick(*restore, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled(), 20000);
        QCOMPARE(cause->toPlainText(), draft);
        QVERIFY(texts().empty());
    }

    void headIsFilledIn()
    {
        auto *index = m_dialog->findChild<QLineEdit *>(QStringLiteral("memoHead-index"));
        index->setFocus();
        QTest::keyClicks(index, QStringLiteral("KJ-7"));
        m_dialog->reject(); // what was typed last is saved all the same
        QCOMPARE(texts().size(), size_t(1));
        QCOMPARE(texts()[0].text, QStringLiteral("KJ-7"));
        QCOMPARE(texts()[0].report, 0);
    }

    void formsAndReportsAreChosen()
    {
        const int all = m_dialog->pageCount();
        auto *scope = m_dialog->findChild<QComboBox *>(QStringLiteral("memoScope"));
        QCOMPARE(scope->count(), 3);
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled() && m_dialog->pageCount() < all, 20000);
        auto *form = m_dialog->findChild<QComboBox *>(QStringLiteral("memoForm"));
        form->setFocus();
        QTest::keyClick(form, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled() && m_dialog->pageCount() == 1, 20000);
        QCOMPARE(m_dialog->findChild<QListWidget *>(QStringLiteral("memoFindings"))->count(), 0); // nothing is confirmed yet
        QCOMPARE(m_dialog->request().form, MemoForm::Evidence);
        QVERIFY(m_dialog->request().report > 0);
    }

    void exportsAreWrittenAndTold()
    {
        const MemoRequest request = m_dialog->request();
        m_dialog->reject();
        QSignalSpy finished(&m_window->exports(), &ExportCommands::finished);
        const QString memo = m_folder.filePath(QStringLiteral("备忘录.docx"));
        m_window->exports().writeMemoTo(request, memo);
        QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("exportXlsx"))->isEnabled()); // one after the other
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.takeFirst().front().toString(), memo);
        QVERIFY(QFileInfo(memo).size() > 1000);
        QVERIFY(m_window->findChild<InfoBar *>()->sentence().contains(QStringLiteral("备忘录.docx")));
        QVERIFY(m_window->findChild<QAction *>(QStringLiteral("exportXlsx"))->isEnabled());
        const QString book = m_folder.filePath(QStringLiteral("案件.xlsx"));
        m_window->exports().writeCaseTo(static_cast<int>(ExportFormat::Xlsx), book);
        QVERIFY(finished.wait(20000));
        QVERIFY(QFileInfo(book).size() > 5000);
        m_window->exports().writeCaseTo(static_cast<int>(ExportFormat::Json), m_folder.filePath(QStringLiteral("无/处.json")));
        QVERIFY(finished.wait(20000));
        QVERIFY(m_window->findChild<InfoBar *>()->sentence().contains(QStringLiteral("处.json")));
    }

    void chartsAreListedAndTakenOut()
    {
        Review *review = m_window->session().review();
        const int before = m_dialog->pageCount();
        auto *tabs = m_dialog->findChild<QTabWidget *>();
        QVERIFY(review->addMemoChart({QStringLiteral("bars"), QStringLiteral("findings"), {}, 0, {}, false}));
        QVERIFY(review->addMemoChart({QStringLiteral("spread"), QStringLiteral("findings"), {}, 0, {}, false}));
        QVERIFY(!review->addMemoChart({QStringLiteral("bars"), QStringLiteral("findings"), {}, 0, {}, false})); // it is there
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled() && m_dialog->request().charts.size() == 2, 20000);
        QVERIFY(m_dialog->pageCount() >= before);
        QCOMPARE(tabs->tabText(2), QStringLiteral("图表（2）"));
        tabs->setCurrentIndex(2);
        auto *list = m_dialog->findChild<QListWidget *>(QStringLiteral("memoCharts"));
        QCOMPARE(list->item(0)->text(), QStringLiteral("条形图：发现数量"));
        QCOMPARE(m_dialog->request().charts.front().caption, list->item(0)->text());
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("removeChart")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled() && m_dialog->request().charts.size() == 1, 20000);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled() && m_dialog->request().charts.empty(), 20000);
        QCOMPARE(m_dialog->pageCount(), before);
        review->undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled() && m_dialog->request().charts.size() == 1, 20000);
        auto *form = m_dialog->findChild<QComboBox *>(QStringLiteral("memoForm"));
        form->setFocus();
        QTest::keyClick(form, Qt::Key_Down); // an evidence sheet has no charts
        QTRY_VERIFY_WITH_TIMEOUT(!tabs->isTabVisible(2), 20000);
    }

    void anExportCanBeStopped()
    {
        const MemoRequest request = m_dialog->request();
        m_dialog->reject();
        QSignalSpy finished(&m_window->exports(), &ExportCommands::finished);
        const QString book = m_folder.filePath(QStringLiteral("停.xlsx"));
        m_window->exports().writeCaseTo(static_cast<int>(ExportFormat::Xlsx), book);
        auto *cancel = m_window->findChild<QToolButton *>(QStringLiteral("cancelJob"));
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(finished.wait(20000));
        QVERIFY(!QFileInfo::exists(book));
        QCOMPARE(m_window->findChild<InfoBar *>()->sentence(), QStringLiteral("已停止，未写入 停.xlsx。"));
        m_window->exports().writeMemoTo(request, m_folder.filePath(QStringLiteral("后来.html"))); // the next one is not stopped
        QVERIFY(finished.wait(20000));
        QVERIFY(QFileInfo::exists(m_folder.filePath(QStringLiteral("后来.html"))));
    }

    void onlyAPdfCanBeAnnotated()
    {
        QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("exportAnnotated"))->isEnabled());
    }

private:
    std::vector<MemoText> texts() const { return *m_window->session().caseFile()->memoTexts(); }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    MemoDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestMemoDialog)
#include "tst_memodialog.moc"
