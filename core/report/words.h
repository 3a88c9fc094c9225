#pragma once

#include "report/decision.h"
#include "report/finding.h"

namespace tieout {

/** The words for people in the current language: "错误" "疑点" "尾差" "提示". */
QString severityWord(Severity severity);
/** "未处理" "已确认" "已排除" "待取证". */
QString verdictWord(Verdict verdict);
/** "勾稽一致" "不符" "不适用" "未核对". */
QString outcomeWord(Outcome outcome);

} // namespace tieout
