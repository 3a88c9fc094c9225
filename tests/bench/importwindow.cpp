// tieout_importwindow [REPORT|FOLDER...]: imports the reports (eight generated ones when none is named) into a
// new case with the window open and prints the longest time in milliseconds its event loop did not come round.

#include "casecommands.h"
#include "mainwindow.h"
#include "../ui/longreport.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace tieout;

namespace {

/** The longest time in milliseconds that the event loop did not come round. */
class Watchdog : public QObject
{
public:
    explicit Watchdog(QObject *parent) : QObject(parent)
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

QStringList generatedReports(const QTemporaryDir &folder)
{
    QStringList paths;
    for (int i = 0; i < 8; ++i) {
        paths.append(folder.filePath(QStringLiteral("%1.txt").arg(i)));
        QFile file(paths.back());
        if (file.open(QIODevice::WriteOnly))
            file.write(longReport(i).toUtf8());
    }
    return paths;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QStringList paths = QApplication::arguments().mid(1);
    if (paths.isEmpty())
        paths = generatedReports(folder);
    MainWindow window;
    window.show();
    if (!window.session().create(folder.filePath(QStringLiteral("bench.tieout"))))
        return 1;
    QTimer settled; // the window shows the last report
    settled.setSingleShot(true);
    QTimer::singleShot(500, &window, [&] {
        auto *watchdog = new Watchdog(&window);
        QObject::connect(&window.commands(), &CaseCommands::imported, &settled, [&] { settled.start(1000); });
        QObject::connect(&settled, &QTimer::timeout, &window, [&window, watchdog] {
            QTextStream(stdout) << "reports " << window.session().reports().size() << "\nlongest block " << watchdog->longest() << " ms\n";
            QCoreApplication::quit();
        });
        window.openArguments(paths);
    });
    return QApplication::exec();
}
