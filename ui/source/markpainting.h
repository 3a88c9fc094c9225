#pragma once

#include "source/sourcemark.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace tieout {

/** Boxes the place of a mark on a page; the sign of its severity stands before its `first` line. */
void paintMark(QPainter &painter, const QRectF &place, const SourceMark &mark, bool first, const QPalette &palette);

/** The double line under a number that the auditor corrected; `number` ends where its text does. */
void paintCorrection(QPainter &painter, const QRectF &number, const QPalette &palette);

/** The small tick behind a number that a check tied out. */
void paintTick(QPainter &painter, const QRectF &number, const QPalette &palette);

} // namespace tieout
