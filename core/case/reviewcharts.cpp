#include "case/review.h"

#include <algorithm>

namespace tieout {

std::vector<ChosenChart> Review::memoCharts() const
{
    const auto charts = m_case.memoCharts();
    return charts ? *charts : std::vector<ChosenChart>();
}

bool Review::addMemoChart(const ChosenChart &chart)
{
    std::vector<ChosenChart> charts = memoCharts();
    if (std::find(charts.begin(), charts.end(), chart) != charts.end())
        return false;
    charts.push_back(chart);
    return changeMemoCharts(charts, tr("Put chart into memo"));
}

void Review::removeMemoChart(const ChosenChart &chart)
{
    std::vector<ChosenChart> charts = memoCharts();
    if (std::erase(charts, chart) > 0)
        (void)changeMemoCharts(charts, tr("Take chart out of memo"));
}

bool Review::changeMemoCharts(const std::vector<ChosenChart> &after, const QString &name)
{
    const std::vector<ChosenChart> before = memoCharts();
    if (!saveMemoCharts(after))
        return false;
    push(name, [this, before] { return saveMemoCharts(before); }, [this, after] { return saveMemoCharts(after); });
    return true;
}

bool Review::saveMemoCharts(const std::vector<ChosenChart> &charts)
{
    if (m_takingBack)
        return true;
    if (!saved(m_case.setMemoCharts(charts, m_author)))
        return false;
    Q_EMIT memoChartsChanged();
    return true;
}

} // namespace tieout
