#include "exportcommand.h"

#include "case/exportcase.h"
#include "cli.h"
#include "terminal.h"

#include <QCommandLineParser>

namespace tieout {

namespace {

const auto formats = QStringLiteral("json|csv|xlsx|sarif|pdf");

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Cli::tr("Writes figures, tables, findings, ledger and decisions of a case."));
    addCommonOptions(parser);
    parser.addOption({QStringLiteral("case"), Cli::tr("The case file."), QStringLiteral("CASE.tieout")});
    parser.addOption({QStringLiteral("format"), Cli::tr("Form of the output: json, csv, xlsx or sarif of the whole case, or pdf: a copy of a report's PDF with findings and notes as annotations."),
                      formats});
    parser.addOption({QStringLiteral("report"), Cli::tr("For pdf: the number of the report in the case."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("output"), Cli::tr("The file to write; for csv the folder."), QStringLiteral("PATH")});
}

/** What is wrong with the arguments; empty when nothing is. */
QString complaintAbout(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (parser.value(QStringLiteral("case")).isEmpty())
        return Cli::tr("Name the case with --case CASE.tieout.");
    if (format != u"pdf" && !exportFormatOf(format))
        return Cli::tr("--format is json, csv, xlsx, sarif or pdf, not \"%1\".").arg(format);
    if (parser.isSet(QStringLiteral("report")) != (format == u"pdf"))
        return Cli::tr("--report ID belongs to --format pdf, which needs it.");
    if (format == u"pdf" && parser.value(QStringLiteral("report")).toLongLong() <= 0)
        return Cli::tr("--report is the number of a report in the case.");
    if (parser.value(QStringLiteral("output")).isEmpty())
        return Cli::tr("Name what to write with --output PATH.");
    if (!parser.positionalArguments().isEmpty())
        return Cli::tr("\"%1\" is too much here.").arg(parser.positionalArguments().front());
    return {};
}

} // namespace

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    int exit = ExitDone;
    if (!parsed(parser, arguments, QStringLiteral("--case CASE.tieout --format %1 [--report ID] --output PATH").arg(formats), exit))
        return exit;
    if (const QString complaint = complaintAbout(parser); !complaint.isEmpty())
        return wrongUsage(arguments.front(), complaint);
    const QString casePath = parser.value(QStringLiteral("case"));
    const QString output = parser.value(QStringLiteral("output"));
    const auto format = exportFormatOf(parser.value(QStringLiteral("format")));
    Progress progress;
    const Status written = format ? exportCase(casePath, *format, output, progress)
                                  : exportAnnotatedPdf(casePath, parser.value(QStringLiteral("report")).toLongLong(), output, progress);
    if (!written) {
        complain(written.error().text());
        return ExitUnreadable;
    }
    print((format ? Cli::tr("The case was written to %1.") : Cli::tr("The annotated copy was written to %1.")).arg(output) + u'\n');
    return ExitDone;
}

} // namespace tieout
