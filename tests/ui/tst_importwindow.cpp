#include "longreport.h"
#include "samplecase.h"

#include "casecommands.h"
#include "common/infobar.h"
#include "jobs/importmodel.h"
#include "jobs/importpanel.h"
#include "jobs/jobbar.h"
#include "mainwindow.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace tieout;

class TestImportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void importsInTheBackground()
    {
        const QString reports = m_folder.filePath(QStringLiteral("reports"));
        QVERIFY(QDir().mkpath(reports));
        for (int i = 0; i < 8; ++i)
            write(reports + QStringLiteral("/%1.txt").arg(i), longReport(i).toUtf8());
        write(reports + QStringLiteral("/bad.pdf"), "%PDF-1.4\nnot really");
        write(reports + QStringLiteral("/empty.txt"), "");

        MainWindow window;
        window.show();
        QVERIFY(window.session().create(m_folder.filePath(QStringLiteral("import.tieout"))));
        QSignalSpy imported(&window.commands(), &CaseCommands::imported);
        window.openArguments({reports});
        QVERIFY(window.commands().isImporting()); // comes back at once
        QVERIFY(imported.wait(120000));
        QTRY_VERIFY(window.session().selection().report());
        QCOMPARE(window.session().reports().size(), size_t(8));
        QCOMPARE(imported.front().front().toInt(), 2);
        const ImportModel *model = window.findChild<ImportPanel *>()->model();
        QCOMPARE(model->count(ImportOutcome::Failed), 2);
        QVERIFY(model->index(0, ImportModel::ReasonColumn).data().toString().size() > 8); // a sentence
        QCOMPARE(window.findChild<QTabWidget *>(QStringLiteral("bottomTabs"))->currentWidget(), window.findChild<ImportPanel *>());
    }

    void secondTimeIsSaid()
    {
        write(m_folder.filePath(QStringLiteral("one.txt")), longReport(77).toUtf8());
        MainWindow window;
        QVERIFY(window.session().create(m_folder.filePath(QStringLiteral("twice.tieout"))));
        for (int i = 0; i < 2; ++i) {
            QSignalSpy imported(&window.commands(), &CaseCommands::imported);
            window.openArguments({m_folder.filePath(QStringLiteral("one.txt"))});
            QVERIFY(imported.wait(60000));
        }
        QCOMPARE(window.session().reports().size(), size_t(1));
        QCOMPARE(window.findChild<ImportPanel *>()->model()->count(ImportOutcome::AlreadyThere), 1);
    }

    void droppedFilesMakeAnUntitledCase()
    {
        write(m_folder.filePath(QStringLiteral("dropped.txt")), longReport(5).toUtf8());
        MainWindow window;
        window.show();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("dropped.txt")))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QSignalSpy imported(&window.commands(), &CaseCommands::imported);
        QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QVERIFY(imported.wait(60000));
        QVERIFY(window.session().path().startsWith(untitledFolder()));
        QTRY_VERIFY(window.session().selection().report());
        QVERIFY(!window.findChild<InfoBar *>()->sentence().isEmpty()); // offers a place of its own
        const QString path = window.session().path();
        window.session().close();
        QVERIFY(QFile::remove(path));
    }

    void cancelStops()
    {
        const QString reports = m_folder.filePath(QStringLiteral("many"));
        QVERIFY(QDir().mkpath(reports));
        for (int i = 0; i < 40; ++i)
            write(reports + QStringLiteral("/%1.txt").arg(i, 2, 10, QLatin1Char('0')), longReport(100 + i).toUtf8());
        MainWindow window;
        window.show();
        QVERIFY(window.session().create(m_folder.filePath(QStringLiteral("cancelled.tieout"))));
        QSignalSpy imported(&window.commands(), &CaseCommands::imported);
        window.openArguments({reports});
        auto *cancel = window.findChild<QToolButton *>(QStringLiteral("cancelJob"));
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(imported.wait(60000));
        QVERIFY(window.session().reports().size() < 40);
        QVERIFY(!window.commands().isImporting());
    }

    void timeLeftIsTold()
    {
        JobBar bar;
        auto *left = bar.findChild<QLabel *>(QStringLiteral("timeLeft"));
        bar.start(QStringLiteral("job"), true);
        QVERIFY(left->text().isEmpty()); // nothing is known yet
        QTest::qWait(40);
        bar.progress(1, 4, QStringLiteral("a"));
        QVERIFY(left->text().contains(u'1')); // less than a second is told as one
        bar.progress(4, 4, QStringLiteral("d"));
        QVERIFY(left->text().isEmpty());
    }

    void nothingToImportIsSaid()
    {
        MainWindow window;
        window.show();
        window.openArguments({m_folder.filePath(QStringLiteral("no-such-folder"))});
        if (window.commands().isImporting()) {
            QSignalSpy imported(&window.commands(), &CaseCommands::imported);
            QVERIFY(imported.wait(60000));
        }
        QVERIFY(!window.findChild<InfoBar *>()->sentence().isEmpty());
        window.openArguments({m_folder.filePath(QStringLiteral("missing.tieout"))});
        QVERIFY(window.findChild<InfoBar *>()->sentence().contains(QStringLiteral("missing.tieout")));
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestImportWindow)
#include "tst_importwindow.moc"
