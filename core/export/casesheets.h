#pragma once

#include "export/exportsheet.h"
#include "report/reviewedcase.h"

namespace tieout {

/** The sources with their hashes, the state of the log, the version: what the other sheets rest on. */
ExportSheet sourceSheet(const ReviewedCase &reviewed);
/** One row a finding; `places` has for each report where its table cells stand in the workbook, or is empty. */
struct TableSheet;
ExportSheet findingSheet(const ReviewedCase &reviewed, const std::vector<TableSheet> &places);
ExportSheet figureSheet(const ReviewedCase &reviewed);
/** One row a cell of a table: for programs. */
ExportSheet cellSheet(const ReviewedCase &reviewed);
ExportSheet ledgerSheet(const ReviewedCase &reviewed);
/** Verdicts with their reasons, also those whose finding is gone, signatures and corrections. */
ExportSheet decisionSheet(const ReviewedCase &reviewed);
/** What the checks of the case were told: thresholds, rules that did not run, severities. */
ExportSheet settingSheet(const ReviewedCase &reviewed);
/** What of the sources could not be read or is not certain: no cell of the tables tells that it is missing. */
ExportSheet noticeSheet(const ReviewedCase &reviewed);
/** The auditor's notes and marks on the source. */
ExportSheet noteSheet(const ReviewedCase &reviewed);

/** The tables of one report as printed, and where each of their cells stands. */
struct TableSheet
{
    ExportSheet sheet;
    std::vector<std::pair<TextSpan, QString>> cells; ///< in the order of the source: "'表1'!C12"

    /** The cell that holds `span`; empty where none does. */
    [[nodiscard]] QString cellAt(TextSpan span) const;
};
TableSheet tableSheet(const ReviewedReport &report, int number);

} // namespace tieout
