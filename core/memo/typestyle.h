#pragma once

#include <QColor>
#include <QLineF>
#include <QPainter>
#include <QPen>

namespace tieout {

constexpr double leading = 1.35; // of the font's size: Chinese needs more air than Latin
constexpr double cellPad = 3;    // points
inline const QColor hairline(170, 176, 184);
inline const QColor linkColor(38, 84, 150);

/** Draws a line; `width` in device units. */
inline void strike(QPainter &painter, const QColor &color, double width, const QLineF &line)
{
    painter.setPen(QPen(color, width));
    painter.drawLine(line);
}

} // namespace tieout
