#pragma once

#include "case/checkfile.h"
#include "report/decision.h"

#include <QHash>

namespace tieout {

/** Findings by severity; what the auditor dismissed is counted apart. */
struct FindingCount
{
    int bySeverity[4] = {0, 0, 0, 0};
    int excluded = 0;
    FindingCount &operator+=(const FindingCount &other);
};

/** The findings of a report that were not dismissed. */
FindingCount countFindings(const CheckResult &result, const QHash<QString, Decision> &decisions);

/** One report for people: head, findings by severity with place and arithmetic, exclusions, sum. */
QString checkText(const QString &file, const CheckedReport &checked, const QHash<QString, Decision> &decisions);

/** "错误 3，疑点 1，尾差 0，提示 2；已排除 1" */
QString countText(const FindingCount &count);

} // namespace tieout
