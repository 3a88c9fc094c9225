#include "tables/tablelegend.h"

#include "common/notestyle.h"
#include "common/severitystyle.h"
#include "source/markpainting.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>

namespace tieout {

namespace {

struct TableLegend
{
    Q_DECLARE_TR_FUNCTIONS(tieout::TableLegend)
};

void paintFrame(QPainter &painter, const QRectF &rect, Qt::PenStyle style)
{
    painter.setPen(QPen(accentColor(QApplication::palette()), 1.4, style));
    painter.drawRect(rect.adjusted(1, 3, -1, -3));
}

void paintWord(QPainter &painter, const QRectF &rect, const QString &word, const QColor &color, bool italic)
{
    QFont font = QApplication::font();
    font.setItalic(italic);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter, word);
}

} // namespace

std::vector<LegendEntry> tableLegend()
{
    const QPalette palette = QApplication::palette();
    std::vector<LegendEntry> entries = severityLegend();
    const auto add = [&entries](const QString &text, auto paint) { entries.push_back({paint, text}); };
    add(TableLegend::tr("what the chosen finding rests on"), [](QPainter &painter, const QRectF &rect) { paintFrame(painter, rect, Qt::DashLine); });
    add(TableLegend::tr("ties out"), [palette](QPainter &painter, const QRectF &rect) { paintOutcome(painter, rect, Outcome::Pass, palette); });
    add(TableLegend::tr("could not be read as a number"), [palette](QPainter &painter, const QRectF &rect) {
        paintWord(painter, rect, QStringLiteral("8?"), severityColor(Severity::Warning, palette), true);
    });
    add(TableLegend::tr("may belong elsewhere: not checked"), [palette](QPainter &painter, const QRectF &rect) { paintOutcome(painter, rect, Outcome::NotChecked, palette); });
    add(TableLegend::tr("blank: nothing is printed here"), [palette](QPainter &painter, const QRectF &rect) {
        const QRectF cell = rect.adjusted(0, 3, 0, -3);
        painter.setPen(palette.color(QPalette::Mid));
        painter.drawRect(cell);
        painter.setBrush(palette.mid());
        painter.drawPolygon(QPolygonF{cell.bottomRight(), cell.bottomRight() - QPointF(6, 0), cell.bottomRight() - QPointF(0, 6)});
    });
    for (const AnnotationKind kind : {AnnotationKind::Note, AnnotationKind::Highlight, AnnotationKind::Tick})
        add(TableLegend::tr("your mark: %1").arg(annotationKindLabel(kind)), [kind, palette](QPainter &painter, const QRectF &rect) {
            paintAnnotation(painter, rect, kind, AnnotationMeaning::Plain, palette);
        });
    add(TableLegend::tr("corrected by the auditor"), [palette](QPainter &painter, const QRectF &rect) {
        paintCorrection(painter, rect.adjusted(0, 0, 0, -6), palette);
    });
    add(TableLegend::tr("a dash is printed"), [palette](QPainter &painter, const QRectF &rect) {
        paintWord(painter, rect, QStringLiteral("—"), palette.color(QPalette::Text), false);
    });
    return entries;
}

} // namespace tieout
