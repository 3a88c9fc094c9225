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

} // namespace

int runMemo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Writes the audit memo of a case, or evidence sheets or the summary working paper."));
    addCommonOptions(parser);
    parser.addOption({QStringLiteral("case"), Cli::tr("The case file."), QStringLiteral("CASE.tieout")});
    parser.addOption({QStringLiteral("report"), Cli::tr("Only the report with this number in the case; otherwise all of them."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("auditor"), Cli::tr("Name of the auditor on the memo."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("template"), Cli::tr("What to write: memo (default), evidence (one sheet for each confirmed finding) or summary."),
                      QStringLiteral("memo|evidence|summary"), QStringLiteral("memo")});
    parser.addOption({QStringLiteral("output"), Cli::tr("The file to write; its ending says the form: .pdf, .docx or .html."), QStringLiteral("MEMO.pdf")});
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

    const auto form = formOf(parser.value(QStringLiteral("template")));
    if (!form)
        return wrongUsage(command, Cli::tr("--template is memo, evidence or summary, not \"%1\".").arg(parser.value(QStringLiteral("template"))));
    if (!memoFileOf(output))
        return wrongUsage(command, Cli::tr("The memo's name ends in .pdf, .docx or .html."));

    MemoRequest request{casePath, parser.value(QStringLiteral("auditor")), *form, only};
    auto charts = memoCharts(casePath, only);
    request.charts = charts ? std::move(*charts) : std::vector<MemoChart>();
    Progress progress;
    if (const auto written = charts ? writeMemo(request, output, progress) : Status(Error{charts.error()}); !written) {
        complain(written.error().text());
        return ExitUnreadable;
    }
    print(Cli::tr("The memo was written to %1.").arg(output) + u'\n');
    return ExitDone;
}

} // namespace tieout
