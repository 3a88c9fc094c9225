#pragma once

#include "compare/comparedata.h"
#include "memo/buildmemo.h"

#include <QSet>

namespace tieout {

/** What the charts of a case's memo are drawn from. */
struct ChartSource
{
    std::vector<ChosenChart> charts;
    std::vector<ComparedReport> reports;          ///< in the order of the case; none where no chart was chosen
    QSet<std::pair<qint64, QString>> dismissed{}; ///< findings: report and key
};

/** Reads what was chosen and measures the reports. Opens a connection of its own, so any thread may call it. */
Result<ChartSource> readChartSource(const QString &casePath);

/** Draws the charts, long ones in pieces that fit a page; `report` is marked in them. Only the window's thread can draw. */
std::vector<MemoChart> drawCharts(const ChartSource &source, qint64 report);

/** The charts of the case's memo, read and drawn. */
Result<std::vector<MemoChart>> memoCharts(const QString &casePath, qint64 report);

} // namespace tieout
