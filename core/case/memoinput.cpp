#include "case/memoinput.h"

#include "case/casefile.h"
#include "case/passage.h"
#include "case/readcase.h"

namespace tieout {

namespace {

Status addPictures(const QString &casePath, MemoInput &input, const Progress &progress)
{
    const auto caseFile = CaseFile::open(casePath);
    if (!caseFile)
        return Error{caseFile.error()};
    for (const ReviewedReport &report : input.reviewed.reports) {
        if (progress.isCancelled())
            return stopped();
        if (report.report->document->kind != SourceKind::Pdf)
            continue;
        const auto bytes = (*caseFile)->sourceBytes(report.id);
        if (!bytes)
            return Error{bytes.error()};
        input.pictures.insert(passagePictures(report, *bytes));
    }
    return success();
}

} // namespace

Result<MemoInput> readMemoInput(const MemoRequest &request, Progress &progress)
{
    auto reviewed = readReviewedCase(request.casePath, request.report, progress);
    if (!reviewed)
        return Error{reviewed.error()};
    MemoInput input{std::move(*reviewed), request.auditor, request.form, request.withDismissed, {}, request.charts};
    if (request.withPictures)
        if (auto status = addPictures(request.casePath, input, progress); !status)
            return Error{status.error()};
    return input;
}

} // namespace tieout
