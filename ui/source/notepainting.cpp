#include "source/notepainting.h"

#include "common/notestyle.h"

#include <QLocale>
#include <QPainter>

namespace tieout {

namespace {

void paintSign(QPainter &painter, const QRectF &place, const Annotation &note, const QPalette &palette)
{
    const qreal side = std::clamp<qreal>(place.height() * 0.75, 11, 17);
    // On the upper left corner it hides neither the text nor the program's ticks and signs.
    const QRectF sign(place.left() - side * 0.6, place.top() - side * 0.75, side, side);
    const QColor color = annotationColor(note.meaning, palette);
    painter.setPen(QPen(color, 1));
    painter.setBrush(palette.base());
    // A ring tells the auditor's own tick from the program's.
    note.kind == AnnotationKind::Tick ? painter.drawEllipse(sign) : painter.drawRoundedRect(sign, 2, 2);
    paintAnnotation(painter, sign.adjusted(1, 1, -1, -1), note.kind, note.meaning, palette);
}

} // namespace

void paintNote(QPainter &painter, const QRectF &place, const Annotation &note, bool first, const QPalette &palette)
{
    const QColor color = annotationColor(note.meaning, palette);
    QColor wash = color;
    wash.setAlpha(noteWash());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (note.kind) {
    case AnnotationKind::Highlight:
        painter.fillRect(place.adjusted(-1, -1, 1, 1), wash);
        painter.setPen(QPen(color, 1));
        painter.drawLine(place.bottomLeft() + QPointF(0, 1), place.bottomRight() + QPointF(0, 1));
        break;
    case AnnotationKind::Rectangle:
        painter.setPen(QPen(color, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
        break;
    case AnnotationKind::Note:
    case AnnotationKind::Tick:
        painter.setPen(QPen(color, 1.4, Qt::DotLine));
        painter.drawLine(place.bottomLeft() + QPointF(0, 1), place.bottomRight() + QPointF(0, 1));
        break;
    }
    if (first && (note.kind == AnnotationKind::Note || note.kind == AnnotationKind::Tick || !note.text.isEmpty()))
        paintSign(painter, place, note, palette);
    painter.restore();
}

QString noteLine(const Annotation &note)
{
    QStringList parts{annotationMeaningSign(note.meaning) + QStringLiteral(" ") + annotationKindLabel(note.kind)};
    if (note.meaning != AnnotationMeaning::Plain)
        parts.append(annotationMeaningLabel(note.meaning));
    parts.append(note.text);
    parts.append(note.author);
    parts.append(QLocale().toString(note.changed.toLocalTime(), QLocale::ShortFormat));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace tieout
