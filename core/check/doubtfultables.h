#pragma once

#include "report/finding.h"
#include "report/report.h"

namespace tieout {

/**
 * The statutory tables whose own sums, codes and numbering fail so often that they were misread rather than
 * misprinted: text whose columns stand one after another, lost blanks, cells that run together.
 */
std::vector<size_t> doubtfulTables(const Report &report, const CheckResult &result);

/** The report without the rows of these tables: what is not certain is not checked. */
Report withoutRows(const Report &report, const std::vector<size_t> &tables);

} // namespace tieout
