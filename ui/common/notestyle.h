#pragma once

#include "report/annotation.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace tieout {

QString annotationKindLabel(AnnotationKind kind);
QString annotationMeaningLabel(AnnotationMeaning meaning);
/** The sign that stands with a meaning, so that it can be told without its colour: ✎ ? ✗ ✓ !. */
QChar annotationMeaningSign(AnnotationMeaning meaning);
/** A colour that reads on the palette's base, light or dark; lay it on text with an alpha of noteWash(). */
QColor annotationColor(AnnotationMeaning meaning, const QPalette &palette);
/** The alpha of a highlight, 0 to 255: text under it stays readable. */
int noteWash();
/** Draws what stands for an annotation in the margin or a list: the shape is its kind, the colour its meaning. */
void paintAnnotation(QPainter &painter, const QRectF &rect, AnnotationKind kind, AnnotationMeaning meaning,
                     const QPalette &palette);
QIcon annotationIcon(AnnotationKind kind, AnnotationMeaning meaning, const QPalette &palette);

} // namespace tieout
