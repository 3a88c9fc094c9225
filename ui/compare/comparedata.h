#pragma once

#include "compare/comparecharts.h"
#include "compare/comparison.h"

namespace tieout {

/** How reports are compared, in the order in which the kinds are offered. */
enum class CompareKind { Bars, Composition, Years, Scatter, Spread, FirstDigits };

/** What is compared. */
struct CompareChoice
{
    CompareKind kind = CompareKind::Bars;
    const CompareMeasure *measure = nullptr;
    const CompareMeasure *other = nullptr; ///< of a scatter
    bool byName = false;                   ///< in the order of the reports, else largest first
    qint64 current = 0;                    ///< the report chosen in the window
    std::function<bool(qint64 report, const QString &key)> isOpen; ///< whether a finding was not dismissed
};

/** A comparison ready to be drawn. */
struct ComparedData
{
    ChartData chart;
    std::vector<std::pair<qint64, QString>> places; ///< report and measure behind each row of the chart
    QStringList missing;       ///< what is not drawn, with the reason
    Distribution distribution; ///< of the values drawn, in the unit of the axis
    FirstDigits digits;
};

/** Compares `reports`, which come in the order of the case. */
ComparedData compareReports(const std::vector<const ComparedReport *> &reports, const CompareChoice &choice);

/** What is said under the chart: how the values are spread, what the chart cannot say, what is not drawn and why. */
QStringList compareNotes(const ComparedData &compared, CompareKind kind);

} // namespace tieout
