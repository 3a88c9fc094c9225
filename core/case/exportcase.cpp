#include "case/exportcase.h"

#include "case/casefile.h"
#include "case/readcase.h"
#include "export/annotatedpdf.h"
#include "export/casesheets.h"
#include "export/exportcsv.h"
#include "export/exportjson.h"
#include "export/exportsarif.h"
#include "export/exportxlsx.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace tieout {

namespace {

QByteArray written(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Status writeSheets(const ReviewedCase &reviewed, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{message(QT_TRANSLATE_NOOP("Message", "The folder %1 could not be made. Choose another place."), {folder})};
    for (const ExportSheet &sheet : {sourceSheet(reviewed), findingSheet(reviewed, {}), figureSheet(reviewed), cellSheet(reviewed),
                                     ledgerSheet(reviewed), decisionSheet(reviewed), noteSheet(reviewed)})
        if (auto status = writeWhole(csvOf(sheet), QDir(folder).filePath(sheet.id + QStringLiteral(".csv"))); !status)
            return status;
    return success();
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

Status exportCase(const QString &casePath, ExportFormat format, const QString &output)
{
    const auto reviewed = readReviewedCase(casePath);
    if (!reviewed)
        return Error{reviewed.error()};
    switch (format) {
    case ExportFormat::Json: return writeWhole(written(caseToJson(*reviewed)), output);
    case ExportFormat::Sarif: return writeWhole(written(toSarif(reviewed->reports, {}, true)), output);
    case ExportFormat::Csv: return writeSheets(*reviewed, output);
    case ExportFormat::Xlsx: break;
    }
    const auto workbook = caseToXlsx(*reviewed);
    return workbook ? writeWhole(*workbook, output) : Status(Error{workbook.error()});
}

Status exportAnnotatedPdf(const QString &casePath, qint64 report, const QString &output)
{
    const auto reviewed = readReviewedCase(casePath, report);
    if (!reviewed)
        return Error{reviewed.error()};
    const auto caseFile = CaseFile::open(casePath);
    const auto source = caseFile ? (*caseFile)->sourceBytes(report) : Result<QByteArray>(Error{caseFile.error()});
    if (!source)
        return Error{source.error()};
    const auto annotated = annotatedPdf(reviewed->reports.front(), *source);
    return annotated ? writeWhole(*annotated, output) : Status(Error{annotated.error()});
}

Status writeWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 could not be written: %2. Choose another place or free some space."),
                             {path, file.errorString()})};
    return success();
}

} // namespace tieout
