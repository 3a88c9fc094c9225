#include "common/legend.h"

#include "common/severitystyle.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>

namespace tieout {

void fillLegend(QMenu *menu, const std::vector<LegendEntry> &entries)
{
    menu->clear();
    for (const LegendEntry &entry : entries) {
        QPixmap pixmap(54, 54);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(3, 3);
        entry.paint(painter, QRectF(1, 1, 16, 16));
        painter.end();
        pixmap.setDevicePixelRatio(3);
        menu->addAction(QIcon(pixmap), entry.text)->setIconVisibleInMenu(true);
    }
}

std::vector<LegendEntry> severityLegend()
{
    std::vector<LegendEntry> entries;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Rounding, Severity::Attention})
        entries.push_back({[severity](QPainter &painter, const QRectF &rect) { paintSeverity(painter, rect, severity, QApplication::palette()); },
                           severityLabel(severity)});
    return entries;
}

} // namespace tieout
