#include "memocommand.h"

#include "case/casefile.h"
#include "cli.h"
#include "memo/memopdf.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace tieout {

namespace {

Result<MemoReport> memoReport(const CaseFile &caseFile, qint64 id)
{
    const auto report = caseFile.report(id);
    const auto decisions = caseFile.decisions(id);
    const auto annotations = caseFile.annotations(id);
    if (!report)
        return Error{report.error()};
    if (!decisions)
        return Error{decisions.error()};
    if (!annotations)
        return Error{annotations.error()};
    return MemoReport{(*report)->report, (*report)->result, *decisions, *annotations};
}

Result<std::vector<qint64>> reportIds(const CaseFile &caseFile)
{
    const auto entries = caseFile.reports();
    if (!entries)
        return Error{entries.error()};
    std::vector<qint64> ids;
    for (const ReportEntry &entry : *entries)
        ids.push_back(entry.id);
    return ids;
}

Status writeMemo(const QString &casePath, qint64 only, const QString &auditor, const QString &output)
{
    const auto caseFile = CaseFile::open(casePath);
    if (!caseFile)
        return Error{caseFile.error()};
    const auto ids = only != 0 ? Result<std::vector<qint64>>(std::vector<qint64>{only}) : reportIds(**caseFile);
    if (!ids)
        return Error{ids.error()};
    MemoInput input{QFileInfo(casePath).completeBaseName(), auditor, QDateTime::currentDateTimeUtc(), {}};
    for (const qint64 id : *ids) {
        auto report = memoReport(**caseFile, id);
        if (!report)
            return Error{report.error()};
        input.reports.push_back(std::move(*report));
    }
    return writeMemoPdf(input, output);
}

} // namespace

int runMemo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Writes the audit memo of a case as PDF."));
    addCommonOptions(parser);
    parser.addOption({QStringLiteral("case"), Cli::tr("The case file."), QStringLiteral("CASE.tieout")});
    parser.addOption({QStringLiteral("report"), Cli::tr("Only the report with this number in the case; otherwise all of them."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("auditor"), Cli::tr("Name of the auditor on the memo."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("output"), Cli::tr("The PDF to write."), QStringLiteral("MEMO.pdf")});
    int exit = ExitDone;
    if (!parsed(parser, arguments, QStringLiteral("--case CASE.tieout --output MEMO.pdf"), exit))
        return exit;
    const QString command = arguments.front();
    const QString casePath = parser.value(QStringLiteral("case"));
    const QString output = parser.value(QStringLiteral("output"));
    if (casePath.isEmpty())
        return wrongUsage(command, Cli::tr("Name the case with --case CASE.tieout."));
    if (output.isEmpty())
        return wrongUsage(command, Cli::tr("Name the memo with --output MEMO.pdf."));
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(command, Cli::tr("\"%1\" is too much here.").arg(parser.positionalArguments().front()));
    bool isNumber = true;
    const qint64 only = parser.isSet(QStringLiteral("report")) ? parser.value(QStringLiteral("report")).toLongLong(&isNumber) : 0;
    if (!isNumber || (parser.isSet(QStringLiteral("report")) && only <= 0))
        return wrongUsage(command, Cli::tr("--report is the number of a report in the case."));

    if (const auto written = writeMemo(casePath, only, parser.value(QStringLiteral("auditor")), output); !written) {
        complain(written.error().text());
        return ExitUnreadable;
    }
    print(Cli::tr("The memo was written to %1.").arg(output) + u'\n');
    return ExitDone;
}

} // namespace tieout
