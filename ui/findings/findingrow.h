#pragma once

#include "report/decision.h"
#include "store/findingsummary.h"

namespace tieout {

/** One line of the list of findings, ready to be shown, sorted and searched. */
struct FindingRow
{
    FindingSummary summary;
    Decision decision;
    QString title;    ///< of its report
    QString place;    ///< for people: page and line where the report is loaded, else the heading
    QString sentence; ///< the message in the language of the window
};

/** What identifies a finding in the case: the report's id and the finding's number in it. */
struct FindingPlace
{
    qint64 report = 0;
    int ordinal = -1;
    friend bool operator==(const FindingPlace &, const FindingPlace &) = default;
};

} // namespace tieout
