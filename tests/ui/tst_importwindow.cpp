#include "samplecase.h"

#include "casecommands.h"
#include "common/infobar.h"
#include "jobs/importmodel.h"
#include "jobs/importpanel.h"
#include "mainwindow.h"

#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace tieout;

namespace {

/** A report in the statutory form, long enough that reading it takes a while. */
QString reportText(int number)
{
    QString text = QStringLiteral("青禾县第%1局2023年度部门决算\n第三部分 2023年度部门决算情况说明\n三、支出决算情况说明\n"
                                  "本年支出合计%2.00万元，其中：基本支出600.00万元，占70.00%；项目支出%3.00万元，占40.00%。\n")
                       .arg(number)
                       .arg(1000 + number)
                       .arg(400 + number);
    for (int line = 0; line < 300; ++line)
        text += QStringLiteral("%1.一般公共服务支出（类）行政运行（项）。年初预算为%2.%3万元，支出决算为%4.00万元，完成年初预算的100.00%。\n")
                    .arg(line).arg(line * 7).arg(line % 100, 2, 10, QLatin1Char('0')).arg(line * 7);
    return text;
}

/** The longest time in milliseconds that the event loop did not come round. */
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(5);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

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
            write(reports + QStringLiteral("/%1.txt").arg(i), reportText(i).toUtf8());
        write(reports + QStringLiteral("/bad.pdf"), "%PDF-1.4\nnot really");
        write(reports + QStringLiteral("/empty.txt"), "");

        // A busy machine may hold up any one run: the best of three counts.
        qint64 best = 1 << 20;
        for (int run = 0; run < 3 && best > 100; ++run) {
            MainWindow window;
            window.resize(1280, 800);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QVERIFY(window.session().create(m_folder.filePath(QStringLiteral("import%1.tieout").arg(run))));
            QCoreApplication::processEvents();
            QSignalSpy imported(&window.commands(), &CaseCommands::imported);
            Watchdog watchdog;
            window.openArguments({reports});
            QVERIFY(window.commands().isImporting());
            QVERIFY(imported.wait(120000));
            QTRY_VERIFY(window.session().selection().report());
            QTest::qWait(50);
            best = std::min(best, watchdog.longest());
            QCOMPARE(window.session().reports().size(), size_t(8));
            QCOMPARE(imported.front().front().toInt(), 2);
            const ImportModel *model = window.findChild<ImportPanel *>()->model();
            QCOMPARE(model->count(ImportOutcome::Failed), 2);
            QVERIFY(model->index(0, ImportModel::ReasonColumn).data().toString().size() > 8); // a sentence
            QCOMPARE(window.findChild<QTabWidget *>(QStringLiteral("bottomTabs"))->currentWidget(), window.findChild<ImportPanel *>());
        }
        qInfo("longest block of the window while importing: %lld ms", static_cast<long long>(best));
        QVERIFY2(best <= 100, qPrintable(QString::number(best)));
    }

    void secondTimeIsSaid()
    {
        write(m_folder.filePath(QStringLiteral("one.txt")), reportText(77).toUtf8());
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
        write(m_folder.filePath(QStringLiteral("dropped.txt")), reportText(5).toUtf8());
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
            write(reports + QStringLiteral("/%1.txt").arg(i, 2, 10, QLatin1Char('0')), reportText(100 + i).toUtf8());
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
