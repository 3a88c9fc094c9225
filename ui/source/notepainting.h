#pragma once

#include "report/annotation.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace tieout {

/** Paints an auditor's mark over its place; the sign of its kind stands over the `first` line. */
void paintNote(QPainter &painter, const QRectF &place, const Annotation &note, bool first, const QPalette &palette);

/** What an auditor's mark says, by whom and when, in one line of plain text. */
QString noteLine(const Annotation &note);

} // namespace tieout
