#pragma once

#include "base/message.h"
#include "compare/comparemeasure.h"
#include "report/report.h"

#include <QHash>
#include <optional>

namespace tieout {

/** What one report says of one measure. */
struct MeasuredValue
{
    std::optional<Decimal> value; ///< in yuan, percent or pieces; nothing: see `missing`
    std::vector<TextSpan> spans;  ///< the numbers it was taken from, the deciding one first
    QStringList findings;         ///< keys of the errors that say one of these numbers is wrong
    Message missing;              ///< why there is no value
};

/** What one report gives to a comparison. */
struct ReportMeasures
{
    QHash<QString, MeasuredValue> values; ///< every measure of compareMeasures(), by id
    std::vector<Decimal> amounts;         ///< in yuan: each 项 of its expenditure and each 款 of its economic items, once
};

/** Measures a report: amounts from its tables, else from its narrative, brought to yuan. */
ReportMeasures measureReport(const Report &report, const CheckResult &result);

} // namespace tieout
