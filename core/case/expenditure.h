#pragma once

#include "report/report.h"

namespace tieout {

/** 本年支出合计 and where the report prints it. */
struct Expenditure
{
    Decimal yuan;
    TextSpan span;
};

/**
 * Total expenditure of the report's year in yuan: from the narrative, first from the section on
 * expenditure, else from the total row of 支出决算表, else from 收入支出决算总表.
 */
std::optional<Expenditure> totalExpenditure(const Report &report);

} // namespace tieout
