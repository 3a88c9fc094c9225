#pragma once

#include "base/result.h"
#include "report/reviewedcase.h"

#include <QByteArray>

namespace tieout {

/**
 * A copy of the report's PDF with the findings that were not dismissed and the auditor's notes as PDF
 * annotations; pages and text stay as they are. `pdf` are the bytes that the report was read from.
 */
Result<QByteArray> annotatedPdf(const ReviewedReport &reviewed, const QByteArray &pdf);

} // namespace tieout
