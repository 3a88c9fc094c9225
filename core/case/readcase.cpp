#include "case/readcase.h"

#include "case/casefile.h"
#include "check/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tieout {

namespace {

/** Takes the value over; false leaves the reason in `status`. */
template <typename T>
bool take(Result<T> result, T &out, Status &status)
{
    if (!result) {
        status = Error{result.error()};
        return false;
    }
    out = std::move(*result);
    return true;
}

Result<ReviewedReport> reviewedReport(const CaseFile &caseFile, qint64 id)
{
    Status status = success();
    std::shared_ptr<const OpenReport> open;
    ReviewedReport out;
    out.id = id;
    if (!take(caseFile.report(id), open, status) || !take(caseFile.decisions(id), out.decisions, status) ||
        !take(caseFile.annotations(id), out.annotations, status) || !take(caseFile.staleDecisions(id), out.stale, status) ||
        !take(caseFile.signOff(id), out.signOff, status))
        return Error{status.error()};
    out.report = open->report;
    out.result = open->result;
    out.corrections = open->corrections;
    out.expenditure = open->entry.expenditure;
    return out;
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

} // namespace

Error stopped()
{
    return Error{message(QT_TRANSLATE_NOOP("Message", "Stopped; nothing was written."))};
}

Result<ReviewedCase> readReviewedCase(const QString &casePath, qint64 only, Progress &progress)
{
    const auto caseFile = CaseFile::open(casePath);
    if (!caseFile)
        return Error{caseFile.error()};
    const auto ids = only != 0 ? Result<std::vector<qint64>>(std::vector<qint64>{only}) : reportIds(**caseFile);
    if (!ids)
        return Error{ids.error()};
    const auto log = (*caseFile)->verifyLog();
    if (!log)
        return Error{log.error()};
    const auto texts = (*caseFile)->memoTexts();
    if (!texts)
        return Error{texts.error()};
    const auto settings = (*caseFile)->checkSettings();
    if (!settings)
        return Error{settings.error()};
    ReviewedCase out{QFileInfo(casePath).completeBaseName(), log->last, {}, {log->events, log->head, log->isWhole()}, *texts, settingTexts(*settings)};
    for (const qint64 id : *ids) {
        if (progress.isCancelled())
            return stopped();
        progress.step(static_cast<int>(out.reports.size()), static_cast<int>(ids->size()), out.name);
        auto report = reviewedReport(**caseFile, id);
        if (!report)
            return Error{report.error()};
        out.reports.push_back(std::move(*report));
    }
    return out;
}

} // namespace tieout
