#include "case/memoinput.h"

#include "case/casefile.h"

#include <QFileInfo>

namespace tieout {

namespace {

Result<MemoReport> memoReport(const CaseFile &caseFile, qint64 id)
{
    const auto report = caseFile.report(id);
    if (!report)
        return Error{report.error()};
    const auto decisions = caseFile.decisions(id);
    if (!decisions)
        return Error{decisions.error()};
    const auto annotations = caseFile.annotations(id);
    if (!annotations)
        return Error{annotations.error()};
    return MemoReport{(*report)->report, (*report)->result, *decisions, *annotations};
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

Result<MemoInput> readMemoInput(const QString &casePath, const QString &auditor, qint64 only)
{
    const auto caseFile = CaseFile::open(casePath);
    if (!caseFile)
        return Error{caseFile.error()};
    const auto ids = only != 0 ? Result<std::vector<qint64>>(std::vector<qint64>{only}) : reportIds(**caseFile);
    if (!ids)
        return Error{ids.error()};
    MemoInput input{QFileInfo(casePath).completeBaseName(), auditor, QDateTime::currentDateTimeUtc(), {}};
    for (const qint64 id : *ids) {
        auto report = memoReport(**caseFile, id);
        if (!report)
            return Error{report.error()};
        input.reports.push_back(std::move(*report));
    }
    return input;
}

} // namespace tieout
