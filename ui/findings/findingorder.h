#pragma once

#include "findings/findingfilter.h"

#include <vector>

namespace tieout {

enum class FindingGrouping { None, Report, Rule, Severity, Section };

/** Findings that stand together under a title; one without title where there is no grouping. */
struct FindingGroup
{
    QString title;
    std::vector<int> rows; ///< indexes of the rows given, in the order to show
};

/** How the list is arranged. `column` is one of FindingModel's, -1 for the order of the rows. */
struct FindingOrder
{
    FindingFilter filter;
    FindingGrouping grouping = FindingGrouping::None;
    int column = -1;
    bool descending = false;
};

/** Filters, sorts and groups; groups come in the order of their first rows, severities by gravity. */
std::vector<FindingGroup> arrangeFindings(const std::vector<FindingRow> &rows, const FindingOrder &order);

} // namespace tieout
