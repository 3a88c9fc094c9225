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

/** A file as it was checked, with what decides on its findings. */
struct Piece
{
    Result<Decided> decided = Decided();
    Result<CheckedReport> checked = Error{};
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

/** What is printed of a report; SARIF is written of all together. */
QByteArray written(const CheckRun &run, const QString &path, const Piece &piece)
{
    if (!piece.checked || run.format == u"sarif")
        return {};
    const Decisions &decisions = piece.decided->decisions;
    return run.format == u"json" ? jsonOf(run, *piece.checked, decisions) : checkText(path, *piece.checked, decisions).toUtf8();
}

void takeOne(CheckRun &run, const QString &path, const Piece &piece, const QByteArray &text)
{
    const Result<CheckedReport> &checked = piece.checked;
    if (!checked)
        return fail(run, path, checked.error());
    const Decisions &decisions = piece.decided->decisions;
    ++run.done;
    run.count += countFindings(checked->result, decisions);
    if (run.format == u"json") {
        run.json.elsewhere();
        print(run.json.taken());
    } else if (run.format == u"sarif") {
        run.reviewed.push_back({checked->report, checked->result, decisions, {}});
    }
    print(text);
}

/** Begins with a file; a case is asked here, since its connection belongs to this thread. */
void addFile(const CheckRun &run, OrderedPool<Piece> &pool, const QString &path)
{
    if (!run.decided)
        return pool.add([&path] { return checkFile(readSourceFile(path), Decided()); });
    auto source = readSourceFile(path);
    auto decided = source ? decidedOn(run, source->sha256) : Result<Decided>(Decided());
    pool.add([source = std::move(source), decided = std::move(decided)] { return checkFile(source, decided); });
}

/** Places in `paths`, the largest file first: at the end no processor waits long for another. */
std::vector<qsizetype> largestFirst(const QStringList &paths)
{
    std::vector<std::pair<qint64, qsizetype>> sizes;
    for (qsizetype i = 0; i < paths.size(); ++i)
        sizes.emplace_back(-QFileInfo(paths[i]).size(), i);
    std::sort(sizes.begin(), sizes.end());
    std::vector<qsizetype> order;
    for (const auto &[size, place] : sizes)
        order.push_back(place);
    return order;
}

/** Prints after the last file is read: a report may be compared with any of the others. */
void checkAll(CheckRun &run, const QStringList &paths)
{
    const std::vector<qsizetype> order = largestFirst(paths);
    std::vector<Piece> pieces(order.size());
    const auto pieceAt = [&](qsizetype i) -> Piece & { return pieces[static_cast<size_t>(i)]; };
    inOrder<Piece>(
        paths.size(), [&](OrderedPool<Piece> &pool, qsizetype k) { addFile(run, pool, paths[order[static_cast<size_t>(k)]]); },
        [&](qsizetype k, Piece piece) { pieceAt(order[static_cast<size_t>(k)]) = std::move(piece); });
    std::vector<CheckedReport *> readable;
    for (Piece &piece : pieces)
        if (piece.checked)
            readable.push_back(&*piece.checked);
    Progress progress;
    checkTogether(readable, progress);
    inOrder<QByteArray>(
        paths.size(), [&](OrderedPool<QByteArray> &pool, qsizetype i) { pool.add([&run, &path = paths[i], &piece = pieceAt(i)] { return written(run, path, piece); }); },
        [&](qsizetype i, const QByteArray &text) {
            takeOne(run, paths[i], pieceAt(i), text);
            pieceAt(i).checked = Error{}; // printed: what holds a long report goes
        });
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
