#include "case/exportcase.h"

#include "case/casefile.h"
#include "case/readcase.h"
#include "case/wholefiles.h"
#include "export/annotatedpdf.h"
#include "export/casesheets.h"
#include "export/exportcsv.h"
#include "export/exportjson.h"
#include "export/exportsarif.h"
#include "export/exportxlsx.h"

#include <QCoreApplication>
#include <QDir>

namespace tieout {

namespace {

Status writeSheets(const ReviewedCase &reviewed, const QString &folder, Progress &progress)
{
    if (progress.isCancelled())
        return stopped();
    if (!QDir().mkpath(folder))
        return Error{message(QT_TRANSLATE_NOOP("Message", "The folder %1 could not be made. Choose another place."), {folder})};
    WholeFiles files;
    for (const ExportSheet &sheet : {sourceSheet(reviewed), findingSheet(reviewed, {}), figureSheet(reviewed), cellSheet(reviewed),
                                     ledgerSheet(reviewed), decisionSheet(reviewed), noticeSheet(reviewed), noteSheet(reviewed), settingSheet(reviewed)})
        if (const Status status = files.add(QDir(folder).filePath(sheet.id + QStringLiteral(".csv")), csvOf(sheet)); !status)
            return status;
    return files.commit();
}

/** The one file of every other format. */
Result<QByteArray> exportBytes(const ReviewedCase &reviewed, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json: return caseToJson(reviewed);
    case ExportFormat::Sarif: return toSarif(reviewed.reports, {}, true);
    default: return caseToXlsx(reviewed);
    }
}

/** Writes what was made, unless somebody has stopped it meanwhile. */
Status writeUnlessStopped(const Result<QByteArray> &bytes, const QString &path, const Progress &progress)
{
    if (progress.isCancelled())
        return stopped();
    return bytes ? writeWhole(*bytes, path) : Status(Error{bytes.error()});
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &id)
{
    if (id == u"json")
        return ExportFormat::Json;
    if (id == u"csv")
        return ExportFormat::Csv;
    if (id == u"xlsx")
        return ExportFormat::Xlsx;
    if (id == u"sarif")
        return ExportFormat::Sarif;
    return std::nullopt;
}

Status exportCase(const QString &casePath, ExportFormat format, const QString &output, Progress &progress)
{
    const auto reviewed = readReviewedCase(casePath, 0, progress);
    if (!reviewed)
        return Error{reviewed.error()};
    if (format == ExportFormat::Csv)
        return writeSheets(*reviewed, output, progress);
    return writeUnlessStopped(exportBytes(*reviewed, format), output, progress);
}

Status exportAnnotatedPdf(const QString &casePath, qint64 report, const QString &output, Progress &progress)
{
    const auto reviewed = readReviewedCase(casePath, report, progress);
    if (!reviewed)
        return Error{reviewed.error()};
    const auto caseFile = CaseFile::open(casePath);
    const auto source = caseFile ? (*caseFile)->sourceBytes(report) : Result<QByteArray>(Error{caseFile.error()});
    if (!source)
        return Error{source.error()};
    return writeUnlessStopped(annotatedPdf(reviewed->reports.front(), *source), output, progress);
}

} // namespace tieout
