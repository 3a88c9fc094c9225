#include "source/sourcelegend.h"

#include "common/notestyle.h"
#include "common/severitystyle.h"
#include "source/markpainting.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>

namespace tieout {

namespace {

struct SourceLegend
{
    Q_DECLARE_TR_FUNCTIONS(tieout::SourceLegend)
};

void paintSample(QPainter &painter, const QRectF &rect, const SourceMark &mark)
{
    paintMark(painter, rect.adjusted(3, 5, -3, -5), mark, false, QApplication::palette());
}

} // namespace

std::vector<LegendEntry> sourceLegend()
{
    std::vector<LegendEntry> entries = severityLegend();
    const auto add = [&entries](const QString &text, auto paint) { entries.push_back({paint, text}); };
    add(SourceLegend::tr("wrong by the chosen finding"), [](QPainter &painter, const QRectF &rect) {
        paintSample(painter, rect, {{}, MarkLayer::Chosen, EvidenceRole::Stated, Severity::Error, 0});
    });
    add(SourceLegend::tr("what the chosen finding rests on"), [](QPainter &painter, const QRectF &rect) {
        paintSample(painter, rect, {{}, MarkLayer::Chosen, EvidenceRole::Operand, Severity::Error, 0});
    });
    add(SourceLegend::tr("some other finding"), [](QPainter &painter, const QRectF &rect) {
        paintSample(painter, rect, {{}, MarkLayer::Known, EvidenceRole::Stated, Severity::Warning, 0});
    });
    add(SourceLegend::tr("ties out"), [](QPainter &painter, const QRectF &rect) {
        paintOutcome(painter, rect, Outcome::Pass, QApplication::palette());
    });
    add(SourceLegend::tr("corrected by the auditor"), [](QPainter &painter, const QRectF &rect) {
        paintCorrection(painter, rect.adjusted(0, 0, 0, -6), QApplication::palette());
    });
    for (const AnnotationKind kind : {AnnotationKind::Note, AnnotationKind::Highlight, AnnotationKind::Tick, AnnotationKind::Rectangle})
        add(SourceLegend::tr("your mark: %1").arg(annotationKindLabel(kind)), [kind](QPainter &painter, const QRectF &rect) {
            paintAnnotation(painter, rect, kind, AnnotationMeaning::Plain, QApplication::palette());
        });
    for (const auto meaning : {AnnotationMeaning::Question, AnnotationMeaning::Wrong, AnnotationMeaning::Checked, AnnotationMeaning::Important})
        add(SourceLegend::tr("its colour: %1 %2").arg(annotationMeaningSign(meaning)).arg(annotationMeaningLabel(meaning)), [meaning](QPainter &painter, const QRectF &rect) {
            paintAnnotation(painter, rect, AnnotationKind::Highlight, meaning, QApplication::palette());
        });
    return entries;
}

} // namespace tieout
