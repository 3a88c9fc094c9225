#pragma once

#include "case/casefile.h"
#include "compare/measurereport.h"

namespace tieout {

/** A report of the case as it stands in a comparison. */
struct ComparedReport
{
    qint64 id = 0;
    QString name;   ///< department, else the file's name
    QString region;
    int year = 0;   ///< 0 when the report does not tell
    ReportMeasures measures;

    [[nodiscard]] QString label() const; ///< name and year
    [[nodiscard]] const MeasuredValue &value(const QString &measure) const;
};

/** `entry` without its measures. */
ComparedReport comparedReport(const ReportEntry &entry);

/** A value as people compare it: amounts in 万元 with two decimals and separators, rates with %. */
QString shownValue(const Decimal &value, ValueUnit unit);

/** The same as a bare number: no separators, no unit. */
QString plainValue(const Decimal &value, ValueUnit unit);

/** The same as a length on a chart. */
double chartValue(const Decimal &value, ValueUnit unit);

/** What a chart's axis counts: 万元, %, 万元/人; empty for counts. */
QString shownUnit(ValueUnit unit);

} // namespace tieout
