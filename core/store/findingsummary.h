#pragma once

#include "report/finding.h"

namespace tieout {

/** What a list of findings needs to know of one, without loading its report. */
struct FindingSummary
{
    qint64 report = 0;
    int ordinal = 0; ///< index into the findings of its report
    QString key, rule;
    Severity severity = Severity::Error;
    Certainty certainty = Certainty::Certain;
    QString stated, expected, difference, unit;
    Message message;
    TextSpan place;  ///< of its first evidence
    QString section; ///< heading that the place stands under; empty before the first one
};

} // namespace tieout
