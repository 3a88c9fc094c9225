#include "case/importjob.h"
#include "case/orderedpool.h"
#include "case/relatedreports.h"
#include "check/runchecks.h"

#include <optional>

namespace tieout {

namespace {

/** Lets the passes over one file see the cancel, but not count as steps of the whole import. */
class OneFile : public Progress
{
public:
    explicit OneFile(const Progress &whole) : m_whole(whole) {}
    [[nodiscard]] bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    const Progress &m_whole;
};

ImportResult failed(const QString &file, const Message &reason)
{
    return {file, ImportOutcome::Failed, 0, reason.text()};
}

ImportResult alreadyThere(const QString &file)
{
    const Message reason =
        message(QT_TRANSLATE_NOOP("Message", "%1 was skipped: the case holds a report with the same content (SHA-256) already."), {file});
    return {file, ImportOutcome::AlreadyThere, 0, reason.text()};
}

/** A file on its way: settled without a check, or checked. */
struct Piece
{
    SourceFile source;
    std::optional<ImportResult> settled;
    std::optional<Result<CheckedReport>> checked;
};

Piece settledPiece(ImportResult result)
{
    return {{}, std::move(result), {}};
}

/** Reads the file; one that cannot be read or is in the case already is not checked. */
Piece beginFile(const CaseFile &caseFile, const QString &path)
{
    const auto source = readSourceFile(path);
    if (!source)
        return settledPiece(failed(path, source.error()));
    const auto known = caseFile.reportWithHash(source->sha256);
    if (!known)
        return settledPiece(failed(path, known.error()));
    return *known ? settledPiece(alreadyThere(path)) : Piece{*source, {}, {}};
}

Piece checkPiece(Piece piece, const CheckSettings &settings, const Progress &whole)
{
    OneFile progress(whole);
    if (!piece.settled)
        piece.checked = checkSource(piece.source, settings, progress);
    return piece;
}

ImportResult storePiece(CaseFile &caseFile, const Piece &piece, const CheckSettings &settings, const Progress &progress)
{
    if (piece.settled)
        return *piece.settled;
    const QString &path = piece.source.path;
    if (progress.isCancelled())
        return {path, ImportOutcome::Cancelled, 0, {}}; // what was read so far is not the report
    if (!*piece.checked)
        return failed(path, piece.checked->error());
    CheckedReport checked = **piece.checked;
    Progress quiet;
    if (const auto related = relatedReports(caseFile, *checked.report); !related.empty())
        checked.result = runChecks(*checked.report, settings, quiet, related);
    const auto id = caseFile.add(piece.source, checked);
    if (!id)
        return failed(path, id.error());
    return *id ? ImportResult{path, ImportOutcome::Added, **id, {}} : alreadyThere(path);
}

} // namespace

std::vector<ImportResult> importFiles(CaseFile &caseFile, const QStringList &files, Progress &progress,
                                      const std::function<void(const ImportResult &)> &fileDone)
{
    std::vector<ImportResult> results;
    const auto stored = caseFile.checkSettings();
    const CheckSettings settings = stored ? *stored : CheckSettings(); // a case that tells none cannot be written either
    OrderedPool<Piece> pool(files.size());
    const int total = static_cast<int>(files.size());
    for (int begun = 0; const QString &file : files) {
        progress.step(static_cast<int>(results.size()), total, file);
        for (; begun < total && !pool.isFull() && !progress.isCancelled(); ++begun)
            pool.add([piece = beginFile(caseFile, files[begun]), &settings, &progress] { return checkPiece(piece, settings, progress); });
        results.push_back(progress.isCancelled() ? ImportResult{file, ImportOutcome::Cancelled, 0, {}}
                                                 : storePiece(caseFile, pool.take(), settings, progress));
        if (fileDone)
            fileDone(results.back());
    }
    progress.step(total, total, {});
    return results;
}

} // namespace tieout
