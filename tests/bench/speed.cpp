// tieout_speed [--pairs N] [--instructions] [--growth] REPORT...: what `tieout check` costs, each figure beside the
// program it is compared with, both run in turns on the same file. --instructions counts them with callgrind, whose
// figures repeat on a busy machine; --growth repeats the text reports up to 5 MB. A program that is not there is said.

#include "childrun.h"

#include "check/runchecks.h"
#include "parse/parsereport.h"
#include "report/reportjson.h"
#include "source/readdocument.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace tieout;
using namespace tieout::bench;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    int pairs = 25;
    bool countInstructions = false;
};

const QString program = QStringLiteral(TIEOUT_PROGRAM);
const QString wordList = QStringLiteral(TIEOUT_WORDLIST);

bool isPdf(const QString &path)
{
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

bool isThere(const QString &name)
{
    const bool found = !QStandardPaths::findExecutable(name).isEmpty();
    if (!found)
        printf("  skipped: %s is not installed\n", qPrintable(name));
    return found;
}

QStringList check(const QStringList &files)
{
    return QStringList{program, u"check"_s, u"--format"_s, u"json"_s} + files;
}

/** The median of so many runs of each command, in turns. */
std::vector<ChildRun> inTurns(const std::vector<QStringList> &commands, int pairs, int processors = 0)
{
    std::vector<std::vector<double>> wall(commands.size()), cpu(commands.size());
    std::vector<ChildRun> result(commands.size());
    for (int i = 0; i < pairs; ++i)
        for (size_t k = 0; k < commands.size(); ++k) {
            const ChildRun run = runChild(commands[k], processors);
            wall[k].push_back(run.wall);
            cpu[k].push_back(run.cpu);
            result[k].peak = std::max(result[k].peak, run.peak);
        }
    for (size_t k = 0; k < commands.size(); ++k) {
        result[k].wall = median(wall[k]);
        result[k].cpu = median(cpu[k]);
    }
    return result;
}

void countBoth(const QStringList &mine, const QStringList &floor)
{
    const auto own = instructions(mine);
    const auto other = floor.isEmpty() ? std::nullopt : instructions(floor);
    if (!own)
        printf("  skipped: valgrind is not installed\n");
    else if (other)
        printf("  instructions: %.1f M, floor %.1f M, ratio %.2f\n", *own / 1e6, *other / 1e6, *own / *other);
    else
        printf("  instructions: %.1f M\n", *own / 1e6);
}

void measureText(const QString &file, const Options &options)
{
    const std::vector<QStringList> forms{{program, u"check"_s, file}, check({file})};
    const auto runs = inTurns(forms, options.pairs);
    for (size_t i = 0; i < forms.size(); ++i) {
        printf("  whole process, %s: wall %.1f ms, processor %.1f ms, peak %.1f MB\n", i == 0 ? "text" : "JSON", runs[i].wall, runs[i].cpu,
               double(runs[i].peak) / 1024);
        if (options.countInstructions)
            countBoth(forms[i], {});
    }
}

void measurePdf(const QString &file, const Options &options)
{
    const QStringList toText{u"pdftotext"_s, u"-bbox-layout"_s, file, u"/dev/null"_s};
    if (isThere(toText.front())) {
        const auto runs = inTurns({check({file}), toText}, options.pairs);
        printf("  wall %.1f ms, pdftotext -bbox-layout %.1f ms, ratio %.2f; processor %.1f and %.1f ms, ratio %.2f\n", runs[0].wall,
               runs[1].wall, runs[0].wall / runs[1].wall, runs[0].cpu, runs[1].cpu, runs[0].cpu / runs[1].cpu);
        if (options.countInstructions)
            countBoth(check({file}), toText);
    }
    const auto runs = inTurns({check({file}), {wordList, file}}, 3);
    printf("  peak %.1f MB, word list of Poppler-Qt6 %.1f MB, ratio %.2f\n", double(runs[0].peak) / 1024, double(runs[1].peak) / 1024,
           double(runs[0].peak) / double(runs[1].peak));
}

/** The best of so many runs of each step in this process. */
void measureStages(const QString &path, int runs)
{
    double read = 1e9, parse = 1e9, checks = 1e9, json = 1e9;
    for (int i = 0; i < runs; ++i) {
        Progress progress;
        const double begin = now();
        const auto file = readSourceFile(path);
        const auto document = file ? readDocument(*file, progress) : Result<std::shared_ptr<const Document>>(Error{file.error()});
        if (!document) {
            printf("  %s\n", qPrintable(document.error().text()));
            return;
        }
        const double isRead = now();
        const auto report = parseReport(*document, progress);
        const double isParsed = now();
        const CheckResult result = runChecks(*report, CheckSettings{}, progress);
        const double isChecked = now();
        const QByteArray text = reportJson(*report, result);
        json = std::min(json, now() - isChecked);
        read = std::min(read, isRead - begin);
        parse = std::min(parse, isParsed - isRead);
        checks = std::min(checks, isChecked - isParsed);
    }
    printf("  read %.1f ms, parse %.1f ms, checks %.1f ms (%.2f of the extraction), JSON %.1f ms\n", read, parse, checks,
           checks / (read + parse), json);
}

/** Instructions for a text and for the same printed twice, four times ... up to 5 MB. */
void measureGrowth(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !isThere(u"valgrind"_s))
        return;
    const QByteArray once = file.readAll() + '\n';
    const QTemporaryDir folder;
    double before = 0;
    for (int times = 1; once.size() * times <= 5'000'000; times *= 2) {
        QFile copy(folder.filePath(u"%1.txt"_s.arg(times)));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(once.repeated(times)) < 0)
            return;
        copy.close();
        const double count = instructions(check({copy.fileName()})).value_or(0);
        printf("  %5.2f MB: %.0f M instructions", double(once.size()) * times / 1e6, count / 1e6);
        printf(before > 0 ? ", %.2f times half of it\n" : "\n", count / before);
        fflush(stdout);
        before = count;
    }
}

/** One list of many files on one processor and on two. */
void measureBatch(const QStringList &files, const Options &options)
{
    QStringList many;
    while (many.size() < 28)
        many += files;
    double load = 0;
    getloadavg(&load, 1);
    const ChildRun one = inTurns({{QStringList{program, u"check"_s} + many}}, std::min(options.pairs, 5), 1).front();
    const ChildRun two = inTurns({{QStringList{program, u"check"_s} + many}}, std::min(options.pairs, 5), 2).front();
    printf("%lld files: one processor %.0f ms, two %.0f ms, ratio %.2f (%.0f and %.0f ms of processor time; load before: %.1f)\n",
           static_cast<long long>(many.size()), one.wall, two.wall, one.wall / two.wall, one.cpu, two.cpu, load);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"pairs"_s, u"Runs of each program."_s, u"N"_s, u"25"_s},
                       {u"instructions"_s, u"Count them with callgrind."_s},
                       {u"growth"_s, u"Repeat each text up to 5 MB."_s}});
    parser.addHelpOption();
    parser.process(app);
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        parser.showHelp(2);
    const Options options{parser.value(u"pairs"_s).toInt(), parser.isSet(u"instructions"_s)};
    for (const QString &file : files) {
        printf("%s\n", qPrintable(QFileInfo(file).fileName()));
        isPdf(file) ? measurePdf(file, options) : measureText(file, options);
        measureStages(file, 5);
        if (parser.isSet(u"growth"_s) && !isPdf(file))
            measureGrowth(file);
        fflush(stdout);
    }
    measureBatch(files, options);
    return 0;
}
