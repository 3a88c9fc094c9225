#include "samplecase.h"

#include "actions.h"
#include "mainwindow.h"
#include "reports/reportdialog.h"
#include "reports/reportmodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

using namespace tieout;

class TestReportPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void init()
    {
        SampleReport school = sampleReport(QStringLiteral("青禾县教育局"));
        SampleReport water = sampleReport();
        SampleReport city = sampleReport(QStringLiteral("云岭市财政局"));
        city.m_report->meta.region = QStringLiteral("云岭市");
        city.m_report->meta.fiscalYear = 2024;
        m_path = makeCase(m_folder, {water, school, city});
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openArguments({m_path});
        QTRY_VERIFY(m_window->session().selection().report());
        m_view = m_window->findChild<QTreeView *>(QStringLiteral("reportView"));
    }

    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_path);
        QSettings().clear();
    }

    void treeAndList()
    {
        QCOMPARE(shown(), (QStringList{QStringLiteral("青禾县"), QStringLiteral("青禾县教育局"), QStringLiteral("青禾县水利局"),
                                       QStringLiteral("云岭市"), QStringLiteral("云岭市财政局")})); // qing before yun
        QTest::mouseClick(m_window->findChild<QToolButton *>(QStringLiteral("reportTree")), Qt::LeftButton);
        QCOMPARE(shown(), (QStringList{QStringLiteral("青禾县教育局"), QStringLiteral("青禾县水利局"), QStringLiteral("云岭市财政局")}));
        QTest::keyClick(m_window->findChild<QComboBox *>(QStringLiteral("reportSort")), Qt::Key_Down);
        QCOMPARE(shown().front(), QStringLiteral("云岭市财政局")); // 2024
        QCOMPARE(m_view->currentIndex().data().toString(), m_window->session().selection().report()->entry.department);
    }

    void foldedRegionStaysFolded()
    {
        m_view->setFocus();
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
        QTest::keyClick(m_view, Qt::Key_Left);
        QVERIFY(!m_view->isExpanded(m_view->model()->index(0, 0)));
        auto *words = m_window->findChild<QLineEdit *>(QStringLiteral("reportWords"));
        QTest::keyClicks(words, QStringLiteral("qhx"));
        words->clear();
        QVERIFY(!m_view->isExpanded(m_view->model()->index(0, 0)));
    }

    void filterUnderstandsPinyin()
    {
        auto *words = m_window->findChild<QLineEdit *>(QStringLiteral("reportWords"));
        const QPair<const char *, const char *> typed[] = {{"jiaoyu", "青禾县教育局"}, {"slj", "青禾县水利局"}, {"财政", "云岭市财政局"}};
        for (const auto &[query, department] : typed) {
            words->setText(QString::fromUtf8(query));
            QCOMPARE(shown().mid(1), QStringList{QString::fromUtf8(department)});
        }
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(m_view->hasFocus());
    }

    void keysChooseReports()
    {
        m_view->setFocus();
        const qint64 before = m_window->session().selection().reportId();
        QTest::keyClick(m_view, Qt::Key_Down);
        QTRY_VERIFY(m_window->session().selection().reportId() != before);
    }

    void originalIsOpenedAsImported()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
        QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QFile file(m_opened.toLocalFile());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const auto stored = m_window->session().caseFile()->sourceBytes(m_window->session().selection().reportId());
        QCOMPARE(file.readAll(), *stored);
        QVERIFY(QFileInfo(file).fileName().endsWith(QStringLiteral(".txt")));
        file.close();
        m_window.reset();
        QVERIFY(!QFileInfo::exists(m_opened.toLocalFile())); // gone with the window
    }

    void propertiesCanBeCopied()
    {
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Return, Qt::AltModifier);
        auto *dialog = m_window->findChild<ReportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("copyFingerprint")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(m_window->session().selection().report()->entry.sha256));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened = url; }

private:
    /** What the tree shows, from top to bottom. */
    QStringList shown() const
    {
        QStringList out;
        for (QModelIndex index = m_view->model()->index(0, 0); index.isValid(); index = m_view->indexBelow(index))
            out.append(index.data().toString());
        return out;
    }

    QTemporaryDir m_folder;
    QString m_path;
    QUrl m_opened;
    std::unique_ptr<MainWindow> m_window;
    QTreeView *m_view = nullptr;
};

QTEST_MAIN(TestReportPanel)
#include "tst_reportpanel.moc"
