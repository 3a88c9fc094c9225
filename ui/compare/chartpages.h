#pragma once

#include "compare/comparedata.h"

#include <QSize>
#include <memory>

namespace tieout {

/** A chart ready for paper, the size at which it is drawn, and what is said under it. */
struct ChartPage
{
    std::unique_ptr<QChart> chart;
    QSize size;
    QStringList notes{};
};

/** The rows of a long chart on as many pages as they take, all with one scale; three pixels are two points of an A4 page. */
std::vector<ChartPage> chartPages(const ComparedData &compared, CompareKind kind);

/** The whole chart as one picture, at least as large as `least` and as high as its rows want it. */
ChartPage wholeChart(const ComparedData &compared, CompareKind kind, const QSize &least);

/** "`caption` (part 2 of 3)", where there are several. */
QString partCaption(const QString &caption, size_t part, size_t parts);

} // namespace tieout
