#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace tieout {

/** The forms in which a whole case can be handed on. */
enum class ExportFormat { Json, Csv, Xlsx, Sarif };

/** "json" "csv" "xlsx" "sarif". */
std::optional<ExportFormat> exportFormatOf(const QString &id);

/**
 * Writes the case at `casePath` to `output`: for Csv a folder with one file a sheet, made where it is
 * not there; else a file. All of it is written or nothing. Any thread may call it.
 */
Status exportCase(const QString &casePath, ExportFormat format, const QString &output, Progress &progress);

/** Writes a copy of the PDF of a report of the case with findings and notes as annotations. Any thread may call it. */
Status exportAnnotatedPdf(const QString &casePath, qint64 report, const QString &output, Progress &progress);

/** Writes `bytes` to a temporary file and renames it: what was at `path` is whole or replaced, never half. */
Status writeWhole(const QByteArray &bytes, const QString &path);

/** A file to be written. */
struct NewFile
{
    QString path;
    QByteArray bytes;
};

/** Writes all of them to temporary files before it renames the first: when one cannot be written, none is. */
Status writeAllWhole(const std::vector<NewFile> &files);

} // namespace tieout
