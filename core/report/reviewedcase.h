#pragma once

#include "report/annotation.h"
#include "report/correction.h"
#include "report/decision.h"
#include "report/memotext.h"
#include "report/report.h"
#include "report/signoff.h"
#include "report/staledecision.h"

#include <QHash>
#include <memory>
#include <optional>

namespace tieout {

/** A report with what its checks came to and what the auditor said of it: all that is handed on. */
struct ReviewedReport
{
    std::shared_ptr<const Report> report;
    CheckResult result;
    QHash<QString, Decision> decisions;
    std::vector<Annotation> annotations;
    std::vector<StaleDecision> stale{};
    std::vector<Correction> corrections{};
    SignOff signOff{};
    std::optional<Decimal> expenditure{}; ///< 本年支出合计 in yuan, where the report prints it
    qint64 id = 0;
};

/** How far the log of a case goes, and whether it is as it was written. */
struct LogDigest
{
    qint64 events = 0;
    QByteArray head; ///< hash of the last event, lower-case hex
    bool isWhole = true;
};

/** A case, or some reports of it, at one moment; what memo and exports are made from. */
struct ReviewedCase
{
    QString name;
    QDateTime asOf; ///< UTC, of the last change: the same case makes the same files
    std::vector<ReviewedReport> reports;
    LogDigest log{};
    std::vector<MemoText> memoTexts{};
    QHash<QString, QString> settings{}; ///< of the checks, by name; only those that differ from the default
};

} // namespace tieout
