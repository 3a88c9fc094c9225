#include "common/notestyle.h"

#include "common/severitystyle.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <array>

namespace tieout {

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("NoteStyle", text);
}

/** A sheet with a folded corner. */
QPainterPath notePath(const QRectF &r)
{
    const qreal fold = r.width() * 0.35;
    QPainterPath path(r.topLeft());
    path.lineTo(r.right() - fold, r.top());
    path.lineTo(r.right(), r.top() + fold);
    path.lineTo(r.bottomRight());
    path.lineTo(r.bottomLeft());
    path.closeSubpath();
    path.moveTo(r.right() - fold, r.top());
    path.lineTo(r.right() - fold, r.top() + fold);
    path.lineTo(r.right(), r.top() + fold);
    return path;
}

QPainterPath tickPath(const QRectF &r)
{
    QPainterPath path(QPointF(r.left(), r.center().y()));
    path.lineTo(r.left() + r.width() * 0.38, r.bottom() - r.height() * 0.1);
    path.lineTo(r.right(), r.top() + r.height() * 0.1);
    return path;
}

} // namespace

QString annotationKindLabel(AnnotationKind kind)
{
    constexpr std::array words{QT_TRANSLATE_NOOP("NoteStyle", "Note"), QT_TRANSLATE_NOOP("NoteStyle", "Highlight"),
                               QT_TRANSLATE_NOOP("NoteStyle", "Tick mark"), QT_TRANSLATE_NOOP("NoteStyle", "Frame")};
    return word(words[static_cast<size_t>(kind)]);
}

QString annotationMeaningLabel(AnnotationMeaning meaning)
{
    constexpr std::array words{QT_TRANSLATE_NOOP("NoteStyle", "Remark"), QT_TRANSLATE_NOOP("NoteStyle", "Question"),
                               QT_TRANSLATE_NOOP("NoteStyle", "Wrong"), QT_TRANSLATE_NOOP("NoteStyle", "Checked"),
                               QT_TRANSLATE_NOOP("NoteStyle", "Important")};
    return word(words[static_cast<size_t>(meaning)]);
}

QChar annotationMeaningSign(AnnotationMeaning meaning)
{
    constexpr std::array<char16_t, 5> signs{u'✎', u'?', u'✗', u'✓', u'!'};
    return signs[static_cast<size_t>(meaning)];
}

QColor annotationColor(AnnotationMeaning meaning, const QPalette &palette)
{
    constexpr std::array<QRgb, 5> light{0xff8a6d00, 0xff1f5fbf, 0xffb3261e, 0xff2e7d32, 0xff8e3a9d};
    constexpr std::array<QRgb, 5> dark{0xffe6c84d, 0xff8ab4f8, 0xfff28b82, 0xff81c995, 0xffd7a1e8};
    const auto &colors = isDark(palette) ? dark : light;
    return QColor::fromRgb(colors[static_cast<size_t>(meaning)]);
}

int noteWash()
{
    return 64;
}

void paintAnnotation(QPainter &painter, const QRectF &rect, AnnotationKind kind, AnnotationMeaning meaning,
                     const QPalette &palette)
{
    const qreal side = std::min(rect.width(), rect.height()) * 0.72;
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const QColor color = annotationColor(meaning, palette);
    QColor wash = color;
    wash.setAlpha(noteWash() * 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, std::max<qreal>(1.4, side * 0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (kind) {
    case AnnotationKind::Note:
        painter.drawPath(notePath(box));
        break;
    case AnnotationKind::Highlight:
        painter.fillRect(box.adjusted(0, side * 0.2, 0, -side * 0.2), wash);
        painter.drawLine(QPointF(box.left(), box.bottom() - side * 0.2), QPointF(box.right(), box.bottom() - side * 0.2));
        break;
    case AnnotationKind::Tick:
        painter.drawPath(tickPath(box));
        break;
    case AnnotationKind::Rectangle:
        painter.drawRect(box.adjusted(0, side * 0.1, 0, -side * 0.1));
        break;
    }
    painter.restore();
}

QIcon annotationIcon(AnnotationKind kind, AnnotationMeaning meaning, const QPalette &palette)
{
    QPixmap pixmap(48, 48);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAnnotation(painter, pixmap.rect(), kind, meaning, palette);
    painter.end();
    pixmap.setDevicePixelRatio(3);
    return QIcon(pixmap);
}

} // namespace tieout
