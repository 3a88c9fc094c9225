#pragma once

#include "base/textspan.h"
#include "number/decimal.h"
#include "report/document.h"
#include "report/signoff.h"

#include <QDateTime>
#include <optional>

namespace tieout {

/** What a list of reports needs to know of one, without loading it. */
struct ReportEntry
{
    qint64 id = 0;
    QString file;          ///< path it was imported from
    QByteArray sha256;     ///< of the original bytes, lower-case hex
    SourceKind kind = SourceKind::Text;
    int pages = 0;
    QString department, region;
    int fiscalYear = 0;
    int errors = 0, warnings = 0, roundings = 0, attentions = 0;
    int open = 0, confirmed = 0, dismissed = 0, needsEvidence = 0; ///< findings by verdict
    int flagged = 0;
    int corrections = 0, annotations = 0;
    SignOff signOff;
    int notices = 0;
    std::optional<Decimal> expenditure; ///< 本年支出合计 in yuan, where the report prints it
    TextSpan expenditureSpan;           ///< where it does
    QDateTime imported;    ///< UTC
    QDateTime removed;     ///< UTC; invalid: in the case
    qint64 revision = 0;   ///< grows with every new reading, correction and check
    QString readWith;      ///< version of the program that read it; empty before that was kept
    QString checkedWith;   ///< version and settings that its checks were run with
};

} // namespace tieout
