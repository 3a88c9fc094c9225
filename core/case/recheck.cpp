#include "case/casefile.h"

#include "case/moveannotations.h"
#include "case/newresult.h"
#include "case/relatedreports.h"
#include "check/applycorrections.h"
#include "check/runchecks.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

constexpr int attempts = 3;

Error alwaysChanging(const QString &path)
{
    return {message(QT_TRANSLATE_NOOP("Message", "The case %1 is being changed by another program; wait until that is done and try again."), {path})};
}

void erase(std::vector<Correction> &corrections, qint64 id)
{
    std::erase_if(corrections, [id](const Correction &correction) { return correction.id == id; });
}

} // namespace

Status CaseFile::rerun(qint64 report, Progress &progress, const Change &change, const Save &save)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto open = this->report(report);
        if (!open)
            return Error{open.error()};
        const auto settings = checkSettings();
        if (!settings)
            return Error{settings.error()};
        std::vector<Correction> corrections = (*open)->corrections;
        change(corrections);
        const auto corrected = applyCorrections((*open)->read, corrections);
        const CheckResult result = runChecks(*corrected, *settings, progress, relatedReports(*this, *corrected));
        if (progress.isCancelled())
            return success();
        const auto saved = save((*open)->revision, newResult(*corrected, result, *settings));
        if (!saved)
            return Error{saved.error()};
        if (*saved)
            return success();
    }
    return alwaysChanging(path());
}

Result<qint64> CaseFile::saveCorrection(qint64 report, const Correction &correction, const QString &author)
{
    Progress progress;
    qint64 id = 0;
    const auto change = [&](std::vector<Correction> &corrections) {
        erase(corrections, correction.id);
        corrections.push_back(correction);
    };
    const auto status = rerun(report, progress, change, [&](qint64 revision, const NewResult &result) -> Result<bool> {
        const auto saved = m_store->saveCorrection(report, revision, correction, result, author);
        if (!saved)
            return Error{saved.error()};
        id = saved->value_or(0);
        return saved->has_value();
    });
    return status ? Result<qint64>(id) : Error{status.error()};
}

Status CaseFile::removeCorrection(qint64 report, qint64 id, const QString &author)
{
    Progress progress;
    return rerun(report, progress, [id](std::vector<Correction> &corrections) { erase(corrections, id); },
                 [&](qint64 revision, const NewResult &result) {
                     return m_store->removeCorrection(report, revision, id, result, author);
                 });
}

Result<FindingChange> CaseFile::recheck(qint64 report, Progress &progress, const QString &author)
{
    FindingChange change;
    const auto status = rerun(report, progress, [](std::vector<Correction> &) {}, [&](qint64 revision, const NewResult &result) -> Result<bool> {
        const auto saved = m_store->replaceResult(report, revision, result, author);
        if (!saved)
            return Error{saved.error()};
        change = saved->value_or(FindingChange());
        return saved->has_value();
    });
    return status ? Result<FindingChange>(change) : Error{status.error()};
}

Result<FindingChange> CaseFile::reread(qint64 report, Progress &progress, const QString &author)
{
    const auto open = this->report(report);
    if (!open)
        return Error{open.error()};
    const auto bytes = sourceBytes(report);
    if (!bytes)
        return Error{bytes.error()};
    const auto settings = checkSettings();
    if (!settings)
        return Error{settings.error()};
    const auto annotations = this->annotations(report);
    if (!annotations)
        return Error{annotations.error()};
    const SourceFile file{(*open)->entry.file, *bytes, (*open)->entry.sha256};
    const auto read = readSource(file, progress);
    if (!read)
        return Error{read.error()};
    const auto corrected = applyCorrections(*read, (*open)->corrections);
    const CheckResult result = runChecks(*corrected, *settings, progress, relatedReports(*this, *corrected));
    if (progress.isCancelled())
        return FindingChange();
    const auto change = m_store->replaceReport(report, (*open)->revision,
                                               {file.path, file.bytes, file.sha256, **read,
                                                newResult(*corrected, result, *settings), programVersion()},
                                               movedAnnotations(*annotations, **read), author);
    if (!change)
        return Error{change.error()};
    return *change ? Result<FindingChange>(**change) : alwaysChanging(path());
}

bool CaseFile::isOutdated(const ReportEntry &entry, const CheckSettings &settings)
{
    return entry.checkedWith != checkedWith(settings);
}

Result<CheckSettings> CaseFile::checkSettings() const
{
    const auto texts = m_store->settings();
    return texts ? Result<CheckSettings>(settingsFrom(*texts)) : Error{texts.error()};
}

Status CaseFile::setCheckSettings(const CheckSettings &settings, const QString &author)
{
    QHash<QString, QString> texts = settingTexts(settings);
    for (const QString &name : settingNames())
        if (!texts.contains(name))
            texts.insert(name, QString());
    return m_store->setSettings(texts, author);
}

Result<QString> CaseFile::setting(const QString &name) const
{
    const auto texts = m_store->settings();
    return texts ? Result<QString>(texts->value(name)) : Error{texts.error()};
}

Status CaseFile::setSetting(const QString &name, const QString &value, const QString &author)
{
    return m_store->setSettings({{name, value}}, author);
}

} // namespace tieout
