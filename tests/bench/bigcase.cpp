// tieout_bigcase [REPORTS FINDINGS]: makes a case of so many reports with so many findings each (200 and 100 when not told),
// opens it in the window and prints what a person waits for, in milliseconds, and the memory in MB.

#include "casecommands.h"
#include "findings/findingmodel.h"
#include "mainwindow.h"
#include "palette/commandpalette.h"
#include "../ui/samplecase.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

using namespace tieout;

namespace {

/** A report whose findings differ by place, rule and amount. */
SampleReport bigReport(int number, int findings)
{
    SampleReport sample = sampleReport(QStringLiteral("青禾县第%1中学").arg(number));
    const Finding pattern = sample.m_result.findings.front();
    const QStringList rules{QStringLiteral("narrative.share"), QStringLiteral("narrative.growth"), QStringLiteral("table.column-sum"),
                            QStringLiteral("cross.narrative-table"), QStringLiteral("table.cross")};
    sample.m_result.findings.clear();
    for (int i = 0; i < findings; ++i) {
        Finding finding = pattern;
        finding.rule = rules[i % rules.size()];
        finding.key = QStringLiteral("%1|%2").arg(finding.rule).arg(i);
        finding.severity = static_cast<Severity>(i * 7 % 4);
        finding.difference = QStringLiteral("%1.%2").arg(i * 37 % 1009).arg(i % 10);
        finding.unit = i % 2 ? QStringLiteral("%") : QStringLiteral("万元");
        finding.message = message("%1 is printed, but the rest of the report gives %2.", {finding.difference, QString::number(number)});
        sample.m_result.findings.push_back(finding);
    }
    return sample;
}

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

void measureSteps(MainWindow &window, const QAction *next)
{
    std::vector<qint64> times;
    for (int i = 0; i < 60; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto before = std::pair(window.session().selection().reportId(), window.session().selection().finding());
        const_cast<QAction *>(next)->trigger();
        while (timer.elapsed() < 2000 && (std::pair(window.session().selection().reportId(), window.session().selection().finding()) == before || window.session().selection().finding() < 0))
            QApplication::processEvents();
        QApplication::processEvents();
        times.push_back(timer.elapsed());
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << "next finding: median " << times[30] << " ms, 95th percentile " << times[57] << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    isolateSettings(folder);
    const int reports = argc > 1 ? atoi(argv[1]) : 200;
    const int findings = argc > 2 ? atoi(argv[2]) : 100;
    std::vector<SampleReport> samples;
    for (int i = 0; i < reports; ++i)
        samples.push_back(bigReport(i, findings));
    const QString path = makeCase(folder, samples);
    samples.clear();
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    {
        Stopwatch watch("open");
        window.openArguments({path});
        waitForReport(window);
    }
    measureList(window);
    measurePalette(window);
    measureSteps(window, window.findChild<QAction *>(QStringLiteral("nextFinding")));
    QTextStream(stdout) << "resident " << residentMegabytes() << " MB\n";
    return 0;
}
