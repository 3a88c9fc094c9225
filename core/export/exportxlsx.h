#pragma once

#include "base/result.h"
#include "export/exportsheet.h"
#include "report/reviewedcase.h"

#include <QByteArray>

namespace tieout {

/**
 * The case as a workbook: sources, findings, figures, ledger, decisions, notes, settings, and for each report its
 * tables as printed. A finding's row leads to the cell it speaks of. Numbers are numbers, shown in their
 * printed precision; those with more digits than a spreadsheet can hold are texts.
 */
Result<QByteArray> caseToXlsx(const ReviewedCase &reviewed);

/** These sheets as a workbook; `made` instead of the clock's time, so that the same sheets give the same bytes. */
Result<QByteArray> sheetsToXlsx(const std::vector<ExportSheet> &sheets, const QString &title, const QDateTime &made);

} // namespace tieout
