#include "checkcommand.h"

#include "base/jsonwriter.h"
#include "case/casefile.h"
#include "case/orderedpool.h"
#include "case/relatedreports.h"
#include "checktext.h"
#include "cli.h"
#include "export/exportsarif.h"
#include "report/reportjson.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <algorithm>

namespace tieout {

namespace {

using Decisions = QHash<QString, Decision>;

/** What `check` was asked for and what it has come to so far. */
struct CheckRun
{
    QString format;
    std::unique_ptr<CaseFile> decided; ///< the case of --decisions
    JsonWriter json; ///< --format json
    std::vector<ReviewedReport> reviewed; ///< --format sarif
    std::vector<UnreadFile> unread;
    FindingCount count;
    int done = 0;
    int failed = 0;
};

/** What an auditor has said of a report in the case of --decisions; nothing where there is none. */
struct Decided
{
    Decisions decisions;
    std::vector<Correction> corrections;
    CheckSettings settings;
};

Result<Decided> decidedOn(const CheckRun &run, const QByteArray &sha256)
{
    Decided decided;
    if (!run.decided)
        return decided;
    const auto settings = run.decided->checkSettings();
    if (!settings)
        return Error{settings.error()};
    decided.settings = *settings;
    const auto id = run.decided->reportWithHash(sha256);
    if (!id)
        return Error{id.error()};
    if (!*id)
        return decided;
    const auto open = run.decided->report(**id);
    if (!open)
        return Error{open.error()};
    decided.corrections = (*open)->corrections;
    const auto decisions = run.decided->decisions(**id);
    if (!decisions)
        return Error{decisions.error()};
    decided.decisions = *decisions;
    return decided;
}

// Dismissed findings move to a list of their own; those that stay keep their ids.
void writeApart(JsonWriter &json, const CheckedReport &checked, const Decisions &decisions)
{
    const auto isDismissed = [&](const Finding &finding) { return decisions.value(finding.key).verdict == Verdict::Dismissed; };
    const Document &document = *checked.report->document;
    const std::vector<Finding> &findings = checked.result.findings;
    writeFindings(json, "findings", document, findings, {}, [&](const Finding &finding) { return !isDismissed(finding); });
    writeFindings(json, "excluded", document, findings, decisions, isDismissed);
}

QByteArray jsonOf(const CheckRun &run, const CheckedReport &checked, const Decisions &decisions)
{
    constexpr int depth = 2; // the list of reports in the whole
    JsonWriter json(depth);
    json.object([&] {
        writeReport(json, *checked.report, checked.result);
        if (run.decided)
            writeApart(json, checked, decisions);
        else
            writeFindings(json, "findings", *checked.report->document, checked.result.findings);
        if (!checked.report->corrections.empty())
            writeCorrections(json, *checked.report->document, checked.report->corrections);
    });
    return json.taken().trimmed();
}

void fail(CheckRun &run, const QString &file, const Message &reason)
{
    ++run.failed;
    complain(reason.text());
    if (run.format == u"json")
        writeFailure(run.json, file, reason);
    else
        run.unread.push_back({file, reason});
}

/** A file as it was checked, with what decides on its findings and what is printed of it. */
struct Piece
{
    Result<Decided> decided = Decided();
    Result<CheckedReport> checked = Error{};
    ReportAbstract identity = {}; ///< without amounts
    FindingCount count = {};
    QByteArray text = {}; ///< SARIF is written of all together
};

Piece checkFile(const Result<SourceFile> &source, Result<Decided> decided)
{
    Progress progress;
    Piece piece{std::move(decided)};
    if (!source || !piece.decided)
        piece.checked = Error{source ? piece.decided.error() : source.error()};
    else
        piece.checked = checkSource(*source, piece.decided->settings, progress, piece.decided->corrections);
    return piece;
}

/** Writes what is printed of a report, which then goes: hundreds of them need not be held, and the next takes its memory. */
void write(const CheckRun &run, const QString &path, Piece &piece)
{
    if (!piece.checked)
        return;
    const Decisions &decisions = piece.decided->decisions;
    piece.identity = identityOf(*piece.checked->report);
    piece.count = countFindings(piece.checked->result, decisions);
    if (run.format == u"sarif")
        return;
    piece.text = run.format == u"json" ? jsonOf(run, *piece.checked, decisions) : checkText(path, *piece.checked, decisions).toUtf8();
    *piece.checked = CheckedReport();
}

void takeOne(CheckRun &run, const QString &path, const Piece &piece)
{
    const Result<CheckedReport> &checked = piece.checked;
    if (!checked)
        return fail(run, path, checked.error());
    ++run.done;
    run.count += piece.count;
    if (run.format == u"json") {
        run.json.elsewhere();
        print(run.json.taken());
    } else if (run.format == u"sarif") {
        run.reviewed.push_back({checked->report, checked->result, piece.decided->decisions, {}});
    }
    print(piece.text);
}

using Finish = std::function<void(const QString &path, Piece &piece)>;

/** Begins with a file; a case is asked here, since its connection belongs to this thread. */
void addFile(const CheckRun &run, OrderedPool<Piece> &pool, const QString &path, const Finish &finish)
{
    const auto checkAndFinish = [&path, &finish](const Result<SourceFile> &source, const Result<Decided> &decided) {
        Piece piece = checkFile(source, decided);
        finish(path, piece);
        return piece;
    };
    if (!run.decided)
        return pool.add([&path, checkAndFinish] { return checkAndFinish(readSourceFile(path), Decided()); });
    auto source = readSourceFile(path);
    auto decided = source ? decidedOn(run, source->sha256) : Result<Decided>(Decided());
    pool.add([source = std::move(source), decided = std::move(decided), checkAndFinish] { return checkAndFinish(source, decided); });
}

/** Reads and checks the files at `places` of `paths`, in that order, and finishes each where it was read. */
void checkFiles(const CheckRun &run, const QStringList &paths, const std::vector<size_t> &places, std::vector<Piece> &pieces, const Finish &finish)
{
    const auto placeOf = [&](qsizetype i) { return places[static_cast<size_t>(i)]; };
    inOrder<Piece>(
        std::ssize(places), [&](OrderedPool<Piece> &pool, qsizetype i) { addFile(run, pool, paths[static_cast<qsizetype>(placeOf(i))], finish); },
        [&](qsizetype i, Piece piece) { pieces[placeOf(i)] = std::move(piece); });
}

/** Places in `paths`, the largest file first: at the end no processor waits long for another. */
std::vector<size_t> largestFirst(const QStringList &paths)
{
    std::vector<std::pair<qint64, size_t>> sizes;
    for (const QString &path : paths)
        sizes.emplace_back(-QFileInfo(path).size(), sizes.size());
    std::sort(sizes.begin(), sizes.end());
    std::vector<size_t> order;
    for (const auto &[size, place] : sizes)
        order.push_back(place);
    return order;
}

/** Reads those again that some other is compared with, or that are compared with one, and checks them together. */
void checkRelated(const CheckRun &run, const QStringList &paths, std::vector<Piece> &pieces)
{
    std::vector<ReportAbstract> identities;
    for (const Piece &piece : pieces)
        identities.push_back(piece.identity);
    const std::vector<size_t> related = relatedAmong(identities);
    checkFiles(run, paths, related, pieces, [](const QString &, Piece &) {});
    std::vector<CheckedReport *> reports;
    for (const size_t place : related)
        if (pieces[place].checked)
            reports.push_back(&*pieces[place].checked);
    Progress progress;
    checkTogether(reports, progress);
    for (const size_t place : related)
        write(run, paths[static_cast<qsizetype>(place)], pieces[place]);
}

/** Prints after the last file is read: a report may be compared with any of the others. */
void checkAll(CheckRun &run, const QStringList &paths)
{
    std::vector<Piece> pieces(static_cast<size_t>(paths.size()));
    checkFiles(run, paths, largestFirst(paths), pieces, [&run](const QString &path, Piece &piece) { write(run, path, piece); });
    checkRelated(run, paths, pieces);
    for (size_t i = 0; i < pieces.size(); ++i)
        takeOne(run, paths[static_cast<qsizetype>(i)], pieces[i]);
}

void printBegin(CheckRun &run)
{
    if (run.format != u"json")
        return;
    run.json.beginObject();
    writeTool(run.json);
    run.json.key("reports");
    run.json.beginArray();
}

void printEnd(CheckRun &run)
{
    if (run.format == u"json") {
        run.json.endArray();
        run.json.endObject();
        return print(run.json.taken() + '\n');
    }
    if (run.format == u"sarif")
        return print(toSarif(run.reviewed, run.unread, run.decided != nullptr));
    QString line = Cli::tr("%1 reports checked").arg(run.done);
    if (run.failed > 0)
        line += Cli::tr(", %1 files could not be read").arg(run.failed);
    print(Cli::tr("In all: %1. %2.").arg(line, countText(run.count)) + u'\n');
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Checks reports and prints what was found; stores nothing."));
    addCommonOptions(parser);
    parser.addOption({QStringLiteral("format"), Cli::tr("Form of the output: text (default), json or sarif."),
                      QStringLiteral("text|json|sarif"), QStringLiteral("text")});
    parser.addOption({QStringLiteral("decisions"), Cli::tr("A case: its settings and corrections hold; findings that were dismissed there are listed as excluded and do not count."),
                      QStringLiteral("CASE.tieout")});
    parser.addPositionalArgument(QStringLiteral("FILE"), Cli::tr("Reports: .pdf or .txt."));
    int exit = ExitDone;
    if (!parsed(parser, arguments, QStringLiteral("FILE..."), exit))
        return exit;
    const QString format = parser.value(QStringLiteral("format"));
    if (!QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif")}.contains(format))
        return wrongUsage(QStringLiteral("check"), Cli::tr("--format is text, json or sarif, not \"%1\".").arg(format));
    if (parser.positionalArguments().isEmpty())
        return wrongUsage(QStringLiteral("check"), Cli::tr("Name at least one report."));

    CheckRun run;
    run.format = format;
    if (parser.isSet(QStringLiteral("decisions"))) {
        auto opened = CaseFile::open(parser.value(QStringLiteral("decisions")));
        if (!opened) {
            complain(opened.error().text());
            return ExitUnreadable;
        }
        run.decided = std::move(*opened);
    }
    printBegin(run);
    checkAll(run, parser.positionalArguments());
    printEnd(run);
    if (run.failed > 0)
        return ExitUnreadable;
    return run.count.bySeverity[static_cast<int>(Severity::Error)] > 0 ? ExitOpenErrors : ExitDone;
}

} // namespace tieout
