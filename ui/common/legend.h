#pragma once

#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

class QMenu;
class QPainter;

namespace tieout {

/** A sign with what it means. */
struct LegendEntry
{
    std::function<void(QPainter &, const QRectF &)> paint;
    QString text;
};

/** Fills a menu with signs and their meaning; it is read, nothing in it does anything. */
void fillLegend(QMenu *menu, const std::vector<LegendEntry> &entries);

/** The severities with their words, which every legend begins with. */
std::vector<LegendEntry> severityLegend();

} // namespace tieout
