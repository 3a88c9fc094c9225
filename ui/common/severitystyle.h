#pragma once

#include "report/decision.h"
#include "report/finding.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace tieout {

/** The word for a severity in the language of the window: 错误 疑点 尾差 提示. */
QString severityLabel(Severity severity);
/** The sign that stands before the word in plain text: ✖ ▲ ◆ ●. */
QChar severitySign(Severity severity);
/** A colour that reads on the palette's base, light or dark. */
QColor severityColor(Severity severity, const QPalette &palette);
/** Draws the shape of a severity centred in `rect`; told apart without its colour. */
void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const QPalette &palette);
QIcon severityIcon(Severity severity, const QPalette &palette);

QString verdictLabel(Verdict verdict);
/** Draws the shape of a verdict: empty ring, tick, crossed ring. */
void paintVerdict(QPainter &painter, const QRectF &rect, Verdict verdict, const QPalette &palette);

QString outcomeLabel(Outcome outcome);
/** Draws the shape of a check's outcome: tick, cross, dash, question ring. */
void paintOutcome(QPainter &painter, const QRectF &rect, Outcome outcome, const QPalette &palette);
/** The same shape where a list shows an icon. */
QIcon outcomeIcon(Outcome outcome, const QPalette &palette);

/** The one accent: what is chosen. */
QColor accentColor(const QPalette &palette);
/** Text that may stand back: secondary lines, empty states. */
QColor quietColor(const QPalette &palette);
/** True when the palette writes light on dark. */
bool isDark(const QPalette &palette);

} // namespace tieout
