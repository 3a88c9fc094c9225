#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <optional>

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

} // namespace tieout
