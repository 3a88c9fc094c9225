#pragma once

#include "parse/sentencetokens.h"

#include <vector>

namespace tieout {

/** Names of codes that carry their level: 社会保障和就业支出（类）, 教育支出（205类）, 卫生健康（210）医疗保障管理事务（15）行政运行（01）; in text order. */
std::vector<Token> pathTokens(const FlowText &flow);

} // namespace tieout
