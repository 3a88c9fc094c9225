#include "case/importjob.h"

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

ImportResult importFile(CaseFile &caseFile, const QString &path, const CheckSettings &settings, const Progress &whole)
{
    OneFile progress(whole);
    const auto source = readSourceFile(path);
    if (!source)
        return failed(path, source.error());
    const auto known = caseFile.reportWithHash(source->sha256);
    if (!known)
        return failed(path, known.error());
    if (*known)
        return alreadyThere(path);
    const auto checked = checkSource(*source, settings, progress);
    if (progress.isCancelled())
        return {path, ImportOutcome::Cancelled, 0, {}}; // what was read so far is not the report
    if (!checked)
        return failed(path, checked.error());
    const auto id = caseFile.add(*source, *checked);
    if (!id)
        return failed(path, id.error());
    return *id ? ImportResult{path, ImportOutcome::Added, **id, {}} : alreadyThere(path);
}

} // namespace

std::vector<ImportResult> importFiles(CaseFile &caseFile, const QStringList &files, const CheckSettings &settings,
                                      Progress &progress, const std::function<void(const ImportResult &)> &fileDone)
{
    std::vector<ImportResult> results;
    const int total = static_cast<int>(files.size());
    for (const QString &file : files) {
        progress.step(static_cast<int>(results.size()), total, file);
        results.push_back(progress.isCancelled() ? ImportResult{file, ImportOutcome::Cancelled, 0, {}}
                                                 : importFile(caseFile, file, settings, progress));
        if (fileDone)
            fileDone(results.back());
    }
    progress.step(total, total, {});
    return results;
}

} // namespace tieout
