#pragma once

#include "parse/performanceforms.h"

namespace tieout {

/**
 * The indicators of a form whose heads a text prints apart from each other ("一级指", "二级指标 三级指标", "标"), while its rows stand one
 * below the other, each with its weight and score at its end. Only where each row says its target and what was reached, and the weights
 * make up 100 with the funds or without; the words are those from the first head to the end of the form.
 */
std::vector<Row> readStackedIndicators(const Document &document, const TableWords &words, size_t begin, size_t end, std::vector<Column> &columns);

} // namespace tieout
