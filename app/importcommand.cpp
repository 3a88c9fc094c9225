#include "importcommand.h"

#include "case/importjob.h"
#include "cli.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <algorithm>

namespace tieout {

namespace {

/** Says on stderr which file it is at. */
class StderrProgress : public Progress
{
public:
    void step(int done, int total, const QString &what) override
    {
        if (!what.isEmpty())
            complain(QStringLiteral("[%1/%2] %3").arg(done + 1).arg(total).arg(what));
    }
};

Result<std::unique_ptr<CaseFile>> openOrCreate(const QString &path)
{
    return QFileInfo::exists(path) ? CaseFile::open(path) : CaseFile::create(path);
}

void tell(const ImportResult &result)
{
    if (!result.reason.isEmpty())
        complain(result.reason);
}

int countOf(const std::vector<ImportResult> &results, ImportOutcome outcome)
{
    return static_cast<int>(std::count_if(results.begin(), results.end(),
                                          [&](const ImportResult &result) { return result.outcome == outcome; }));
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Checks reports and stores them in a case."));
    addCommonOptions(parser);
    parser.addOption({QStringLiteral("case"), Cli::tr("The case file; it is made if it does not exist."), QStringLiteral("CASE.tieout")});
    parser.addPositionalArgument(QStringLiteral("FILE-or-FOLDER"), Cli::tr("Reports (.pdf or .txt), or folders that hold such files."));
    int exit = ExitDone;
    if (!parsed(parser, arguments, QStringLiteral("--case CASE.tieout FILE-or-FOLDER..."), exit))
        return exit;
    const QString casePath = parser.value(QStringLiteral("case"));
    if (casePath.isEmpty())
        return wrongUsage(QStringLiteral("import"), Cli::tr("Name the case with --case CASE.tieout."));
    if (parser.positionalArguments().isEmpty())
        return wrongUsage(QStringLiteral("import"), Cli::tr("Name at least one report or folder."));

    const QStringList files = reportFiles(parser.positionalArguments());
    if (files.isEmpty()) {
        complain(Cli::tr("No report (.pdf or .txt) was found in %1; name other files or folders.")
                     .arg(parser.positionalArguments().join(QStringLiteral(", "))));
        return ExitUnreadable;
    }
    const auto caseFile = openOrCreate(casePath);
    if (!caseFile) {
        complain(caseFile.error().text());
        return ExitUnreadable;
    }
    StderrProgress progress;
    const auto results = importFiles(**caseFile, files, progress, tell);
    const int failed = countOf(results, ImportOutcome::Failed);
    print(Cli::tr("%1: %2 reports added, %3 already there, %4 failed.")
              .arg(casePath)
              .arg(countOf(results, ImportOutcome::Added))
              .arg(countOf(results, ImportOutcome::AlreadyThere))
              .arg(failed) + u'\n');
    return failed > 0 ? ExitUnreadable : ExitDone;
}

} // namespace tieout
