#pragma once

#include "report/document.h"

#include <vector>

namespace tieout {

/**
 * A web page turned into text drops the cells that its header's titles span: "项目 | 本年收入 | 本年支出 |" stands over
 * "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出 |". Puts blank cells where they were, in the first two of `rows`.
 */
void spreadWebHeader(const Document &document, std::vector<std::vector<TextSpan>> &rows);

} // namespace tieout
