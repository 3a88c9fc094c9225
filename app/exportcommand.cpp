#include "exportcommand.h"

#include "case/exportcase.h"
#include "cli.h"
#include "terminal.h"

#include <QCommandLineParser>

namespace tieout {

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Writes figures, tables, findings, ledger and decisions of a case."));
    addCommonOptions(parser);
    parser.addOption({QStringLiteral("case"), Cli::tr("The case file."), QStringLiteral("CASE.tieout")});
    parser.addOption({QStringLiteral("format"), Cli::tr("Form of the output: json, csv, xlsx or sarif."), QStringLiteral("json|csv|xlsx|sarif")});
    parser.addOption({QStringLiteral("output"), Cli::tr("The file to write; for csv the folder."), QStringLiteral("PATH")});
    int exit = ExitDone;
    if (!parsed(parser, arguments, QStringLiteral("--case CASE.tieout --format json|csv|xlsx|sarif --output PATH"), exit))
        return exit;
    const QString command = arguments.front();
    const QString casePath = parser.value(QStringLiteral("case"));
    const QString output = parser.value(QStringLiteral("output"));
    const auto format = exportFormatOf(parser.value(QStringLiteral("format")));
    if (casePath.isEmpty())
        return wrongUsage(command, Cli::tr("Name the case with --case CASE.tieout."));
    if (!format)
        return wrongUsage(command, Cli::tr("--format is json, csv, xlsx or sarif, not \"%1\".").arg(parser.value(QStringLiteral("format"))));
    if (output.isEmpty())
        return wrongUsage(command, Cli::tr("Name what to write with --output PATH."));
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(command, Cli::tr("\"%1\" is too much here.").arg(parser.positionalArguments().front()));
    Progress progress;
    if (const auto written = exportCase(casePath, *format, output, progress); !written) {
        complain(written.error().text());
        return ExitUnreadable;
    }
    print(Cli::tr("The case was written to %1.").arg(output) + u'\n');
    return ExitDone;
}

} // namespace tieout
