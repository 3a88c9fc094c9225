#include "common/severitystyle.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <array>

namespace tieout {

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("Style", text);
}

QPainterPath crossPath(const QRectF &r)
{
    QPainterPath path;
    path.moveTo(r.topLeft());
    path.lineTo(r.bottomRight());
    path.moveTo(r.topRight());
    path.lineTo(r.bottomLeft());
    return path;
}

QPainterPath tickPath(const QRectF &r)
{
    QPainterPath path;
    path.moveTo(r.left(), r.center().y());
    path.lineTo(r.left() + r.width() * 0.38, r.bottom() - r.height() * 0.08);
    path.lineTo(r.right(), r.top() + r.height() * 0.1);
    return path;
}

/** A square in the middle of `rect`, a little smaller than its short side. */
QRectF centred(const QRectF &rect, qreal share)
{
    const qreal side = std::min(rect.width(), rect.height()) * share;
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

void stroke(QPainter &painter, const QPainterPath &path, const QColor &color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void fill(QPainter &painter, const QPainterPath &path, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, color);
    painter.restore();
}

/** What `paint` draws, as an icon of sixteen pixels that stays sharp. */
template<typename Paint>
QIcon iconOf(Paint paint)
{
    QPixmap pixmap(48, 48);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(pixmap.rect()));
    painter.end();
    pixmap.setDevicePixelRatio(3);
    return QIcon(pixmap);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QString severityLabel(Severity severity)
{
    constexpr std::array words{QT_TRANSLATE_NOOP("Style", "Error"), QT_TRANSLATE_NOOP("Style", "Warning"),
                               QT_TRANSLATE_NOOP("Style", "Rounding"), QT_TRANSLATE_NOOP("Style", "Attention")};
    return word(words[static_cast<size_t>(severity)]);
}

QChar severitySign(Severity severity)
{
    constexpr std::array<char16_t, 4> signs{u'✖', u'▲', u'◆', u'●'};
    return signs[static_cast<size_t>(severity)];
}

QColor severityColor(Severity severity, const QPalette &palette)
{
    constexpr std::array<QRgb, 4> light{0xffb3261e, 0xffa85d00, 0xff5b4fae, 0xff2f6f8f};
    constexpr std::array<QRgb, 4> dark{0xfff28b82, 0xfff2b36b, 0xffb4a7f5, 0xff86c5e0};
    const auto &colors = isDark(palette) ? dark : light;
    return QColor::fromRgb(colors[static_cast<size_t>(severity)]);
}

void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const QPalette &palette)
{
    const QColor color = severityColor(severity, palette);
    const QRectF box = centred(rect, 0.8);
    QPainterPath path;
    switch (severity) {
    case Severity::Error:
        stroke(painter, crossPath(centred(box, 0.72)), color, box.width() * 0.24);
        return;
    case Severity::Warning:
        path.addPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    case Severity::Rounding:
        path.addPolygon(QPolygonF{{box.center().x(), box.top()},
                                  {box.right(), box.center().y()},
                                  {box.center().x(), box.bottom()},
                                  {box.left(), box.center().y()}});
        break;
    case Severity::Attention:
        path.addEllipse(centred(box, 0.82));
        break;
    }
    path.closeSubpath();
    fill(painter, path, color);
}

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    return iconOf([&](QPainter &painter, const QRectF &rect) { paintSeverity(painter, rect, severity, palette); });
}

QIcon outcomeIcon(Outcome outcome, const QPalette &palette)
{
    return iconOf([&](QPainter &painter, const QRectF &rect) { paintOutcome(painter, rect, outcome, palette); });
}

QString verdictLabel(Verdict verdict)
{
    constexpr std::array words{QT_TRANSLATE_NOOP("Style", "Open"), QT_TRANSLATE_NOOP("Style", "Confirmed"),
                               QT_TRANSLATE_NOOP("Style", "Dismissed"), QT_TRANSLATE_NOOP("Style", "Needs evidence")};
    return word(words[static_cast<size_t>(verdict)]);
}

void paintVerdict(QPainter &painter, const QRectF &rect, Verdict verdict, const QPalette &palette)
{
    const QRectF box = centred(rect, 0.72);
    const qreal width = std::max<qreal>(1.4, box.width() * 0.13);
    QPainterPath path;
    switch (verdict) {
    case Verdict::Open:
        path.addEllipse(box);
        stroke(painter, path, quietColor(palette), width);
        break;
    case Verdict::Confirmed:
        stroke(painter, tickPath(box), accentColor(palette), width * 1.5);
        break;
    case Verdict::NeedsEvidence:
        path.addEllipse(box);
        path.moveTo(box.center().x(), box.top() + box.height() * 0.25);
        path.lineTo(box.center().x(), box.center().y());
        path.lineTo(box.right() - box.width() * 0.3, box.center().y());
        stroke(painter, path, accentColor(palette), width);
        break;
    case Verdict::Dismissed:
        path.addEllipse(box);
        path.moveTo(box.left() + box.width() * 0.15, box.bottom() - box.height() * 0.15);
        path.lineTo(box.right() - box.width() * 0.15, box.top() + box.height() * 0.15);
        stroke(painter, path, quietColor(palette), width);
        break;
    }
}

QString outcomeLabel(Outcome outcome)
{
    constexpr std::array words{QT_TRANSLATE_NOOP("Style", "Ties out"), QT_TRANSLATE_NOOP("Style", "Does not tie"),
                               QT_TRANSLATE_NOOP("Style", "Not applicable"),
                               QT_TRANSLATE_NOOP("Style", "Not checked")};
    return word(words[static_cast<size_t>(outcome)]);
}

void paintOutcome(QPainter &painter, const QRectF &rect, Outcome outcome, const QPalette &palette)
{
    const QRectF box = centred(rect, 0.66);
    const qreal width = std::max<qreal>(1.5, box.width() * 0.16);
    QPainterPath path;
    switch (outcome) {
    case Outcome::Pass:
        stroke(painter, tickPath(box), isDark(palette) ? QColor(0x8f, 0xd1, 0x9e) : QColor(0x2e, 0x7d, 0x4f), width);
        break;
    case Outcome::Fail:
        stroke(painter, crossPath(centred(box, 0.8)), severityColor(Severity::Error, palette), width);
        break;
    case Outcome::NotApplicable:
        path.moveTo(box.left(), box.center().y());
        path.lineTo(box.right(), box.center().y());
        stroke(painter, path, quietColor(palette), width);
        break;
    case Outcome::NotChecked:
        path.addEllipse(box);
        path.addEllipse(centred(box, 0.15));
        stroke(painter, path, severityColor(Severity::Warning, palette), width * 0.8);
        break;
    }
}

QColor accentColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6f, 0xb1, 0xe8) : QColor(0x1f, 0x5f, 0x99);
}

QColor quietColor(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

} // namespace tieout
