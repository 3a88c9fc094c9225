#pragma once

#include "report/reviewedcase.h"

namespace tieout {

/** A file that could not be read and the sentence that says why. */
struct UnreadFile
{
    QString path;
    Message reason;
};

/**
 * Findings as SARIF 2.1.0: one run, one rule for each that was run, one result a finding with its place.
 * With `decided` each result has its suppressions: a dismissed one is suppressed with its reason.
 * Regions count in the text as read; in a PDF lines are those of the page, which the result's properties name.
 */
QByteArray toSarif(const std::vector<ReviewedReport> &reports, const std::vector<UnreadFile> &unread, bool decided);

} // namespace tieout
