// tieout_bigcase [--reports N] [--findings N] [FILE...]: makes a case of so many reports like the files (the samples, the
// texts made as long as real ones, when none is named) with so many findings each (200 and 100 when not told), opens it
// in the window and prints what a person waits for, in milliseconds, and the memory in MB.

#include "casecommands.h"
#include "findings/findingmodel.h"
#include "mainwindow.h"
#include "palette/commandpalette.h"
#include "source/pdfview.h"
#include "../ui/samplecase.h"
#include "realcase.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

using namespace tieout;

namespace {

qint64 residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096 / 1000000;
}

class Stopwatch
{
public:
    explicit Stopwatch(const char *what) : m_what(what) { m_timer.start(); }
    ~Stopwatch()
    {
        QApplication::processEvents(); // what it caused to be painted belongs to it
        QTextStream(stdout) << m_what << ' ' << m_timer.elapsed() << " ms\n";
    }

private:
    const char *m_what;
    QElapsedTimer m_timer;
};

void waitForReport(MainWindow &window)
{
    while (!window.session().selection().report())
        QApplication::processEvents();
}

void measureList(MainWindow &window)
{
    auto *view = window.findChild<QTreeView *>(QStringLiteral("findingView"));
    const auto box = [&window](const char *name) { return window.findChild<QComboBox *>(QLatin1String(name)); };
    auto *words = window.findChild<QLineEdit *>(QStringLiteral("filterWords"));
    {
        Stopwatch watch("list the whole case");
        box("findingScope")->setCurrentIndex(1);
    }
    {
        Stopwatch watch("filter by verdict");
        box("filterVerdict")->setCurrentIndex(1);
    }
    for (const char *typed : {"37", "zhongxue", "qhxd"}) {
        Stopwatch watch(typed);
        words->setText(QLatin1String(typed));
    }
    words->clear();
    for (const int column : {FindingModel::DifferenceColumn, FindingModel::RuleColumn, FindingModel::MessageColumn}) {
        Stopwatch watch("sort");
        view->sortByColumn(column, Qt::AscendingOrder);
    }
    for (const char *grouping : {"group by report", "by check", "by severity", "by section", "none"}) {
        Stopwatch watch(grouping);
        box("findingGrouping")->setCurrentIndex((box("findingGrouping")->currentIndex() + 1) % 5);
    }
}

void measurePalette(MainWindow &window)
{
    {
        Stopwatch watch("palette is there");
        window.findChild<QAction *>(QStringLiteral("palette"))->trigger();
    }
    auto *palette = window.findChild<CommandPalette *>();
    for (const char *typed : {"z", "zx", "zhongxue", "confirm", "37.7"}) {
        Stopwatch watch(typed);
        palette->findChild<QLineEdit *>()->setText(QLatin1String(typed));
    }
    palette->close();
}

/** Whether the source with the chosen finding is to be seen, drawn and no longer stretched. */
bool isPainted(MainWindow &window)
{
    const auto *pdf = window.findChild<PdfView *>();
    return !pdf->isVisible() || pdf->isPainted();
}

/** Goes on by the key's own action and waits until the place of the next finding is painted. */
qint64 step(MainWindow &window)
{
    const Selection &selection = window.session().selection();
    const auto before = std::pair(selection.reportId(), selection.finding());
    QElapsedTimer timer;
    timer.start();
    window.findChild<QAction *>(QStringLiteral("nextFinding"))->trigger();
    while (timer.elapsed() < 5000 && (std::pair(selection.reportId(), selection.finding()) == before || selection.finding() < 0 || !isPainted(window)))
        QApplication::processEvents();
    QApplication::processEvents();
    return timer.elapsed();
}

void measureSteps(MainWindow &window, const char *what, int count)
{
    std::vector<qint64> times;
    for (int i = 0; i < count; ++i)
        times.push_back(step(window));
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << "next finding, " << what << ": median " << times[times.size() / 2] << " ms, 95th percentile " << times[times.size() * 95 / 100]
                        << " ms, longest " << times.back() << " ms\n";
}

QStringList readOptions(int &reports, int &findings)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("reports"), QString(), QStringLiteral("N"), QStringLiteral("200")},
                       {QStringLiteral("findings"), QString(), QStringLiteral("N"), QStringLiteral("100")}});
    parser.process(QCoreApplication::arguments());
    reports = parser.value(QStringLiteral("reports")).toInt();
    findings = parser.value(QStringLiteral("findings")).toInt();
    return parser.positionalArguments();
}

/** Steps within a report, and then through the whole case in an order where each is in another report than the last. */
void measureReview(MainWindow &window)
{
    auto *view = window.findChild<QTreeView *>(QStringLiteral("findingView"));
    auto *scope = window.findChild<QComboBox *>(QStringLiteral("findingScope"));
    scope->setCurrentIndex(0);
    view->setCurrentIndex(view->model()->index(0, 0));
    measureSteps(window, "in one report", 90);
    scope->setCurrentIndex(1);
    view->sortByColumn(FindingModel::DifferenceColumn, Qt::DescendingOrder);
    view->setCurrentIndex(view->model()->index(0, 0));
    measureSteps(window, "each in another report", 60);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    isolateSettings(folder);
    int reports = 0, findings = 0;
    const QStringList files = readOptions(reports, findings);
    const QString path = makeRealCase(folder, baseReports(files), reports, findings);
    QTextStream(stdout) << "case of " << QFileInfo(path).size() / 1000000 << " MB, resident before it is opened " << residentMegabytes() << " MB\n";
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    {
        Stopwatch watch("open until the first finding is painted");
        window.openArguments({path});
        waitForReport(window);
        while (!isPainted(window))
            QApplication::processEvents();
    }
    measureList(window);
    measurePalette(window);
    measureReview(window);
    QTextStream(stdout) << "resident " << residentMegabytes() << " MB\n";
    return 0;
}
