#include "memocommand.h"

#include "case/exportmemo.h"
#include "cli.h"
#include "compare/memocharts.h"
#include "terminal.h"

#include <QCommandLineParser>

namespace tieout {

namespace {

std::optional<MemoForm> formOf(const QString &id)
{
    if (id == u"memo")
        return MemoForm::Memo;
    if (id == u"evidence")
        return MemoForm::Evidence;
    if (id == u"summary")
        return MemoForm::Summary;
    return std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Cli::tr("Writes the audit memo of a case, or evidence sheets or the summary working paper."));
    addCommonOptions(parser);
    parser.addOption({QStringLiteral("case"), Cli::tr("The case file."), QStringLiteral("CASE.tieout")});
    parser.addOption({QStringLiteral("report"), Cli::tr("Only the report with this number in the case; otherwise all of them."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("auditor"), Cli::tr("Name of the auditor on the memo."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("template"), Cli::tr("What to write: memo (default), evidence (one sheet for each confirmed finding) or summary."),
                      QStringLiteral("memo|evidence|summary"), QStringLiteral("memo")});
    parser.addOption({QStringLiteral("output"), Cli::tr("The file to write; its ending says the form: .pdf, .docx or .html."), QStringLiteral("MEMO.pdf")});
}

/** What is wrong with the arguments; empty when nothing is. */
QString complaintAbout(const QCommandLineParser &parser)
{
    const QString output = parser.value(QStringLiteral("output"));
    if (parser.value(QStringLiteral("case")).isEmpty())
        return Cli::tr("Name the case with --case CASE.tieout.");
    if (output.isEmpty())
        return Cli::tr("Name the memo with --output MEMO.pdf.");
    if (!parser.positionalArguments().isEmpty())
        return Cli::tr("\"%1\" is too much here.").arg(parser.positionalArguments().front());
    if (parser.isSet(QStringLiteral("report")) && parser.value(QStringLiteral("report")).toLongLong() <= 0)
        return Cli::tr("--report is the number of a report in the case.");
    if (!formOf(parser.value(QStringLiteral("template"))))
        return Cli::tr("--template is memo, evidence or summary, not \"%1\".").arg(parser.value(QStringLiteral("template")));
    return memoFileOf(output) ? QString() : Cli::tr("The memo's name ends in .pdf, .docx or .html.");
}

/** Draws the charts and writes the form. */
Status write(MemoRequest request, const QString &output)
{
    if (request.form == MemoForm::Memo) {
        auto charts = memoCharts(request.casePath, request.report);
        if (!charts)
            return Error{charts.error()};
        request.charts = std::move(*charts);
    }
    Progress progress;
    return writeMemo(request, output, progress);
}

} // namespace

int runMemo(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    int exit = ExitDone;
    if (!parsed(parser, arguments, QStringLiteral("--case CASE.tieout --output MEMO.pdf"), exit))
        return exit;
    if (const QString complaint = complaintAbout(parser); !complaint.isEmpty())
        return wrongUsage(arguments.front(), complaint);
    const QString output = parser.value(QStringLiteral("output"));
    const MemoRequest request{parser.value(QStringLiteral("case")), parser.value(QStringLiteral("auditor")),
                              *formOf(parser.value(QStringLiteral("template"))), parser.value(QStringLiteral("report")).toLongLong()};
    if (const auto written = write(request, output); !written) {
        complain(written.error().text());
        return ExitUnreadable;
    }
    print(Cli::tr("The memo was written to %1.").arg(output) + u'\n');
    return ExitDone;
}

} // namespace tieout
