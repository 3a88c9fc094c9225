#pragma once

#include "report/decision.h"
#include "report/report.h"

#include <QHash>

namespace tieout {

/** One report as the memo needs it. */
struct MemoReport
{
    std::shared_ptr<const Report> report;
    CheckResult result;
    QHash<QString, Decision> decisions;
    std::vector<Annotation> annotations;
};

/** What the memo is made from; it asks no database and no clock. */
struct MemoInput
{
    QString caseName;
    QString auditor;
    QDateTime made; ///< UTC, printed on the memo
    std::vector<MemoReport> reports;
};

} // namespace tieout
