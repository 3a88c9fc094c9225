#pragma once

#include "report/cellplace.h"
#include "report/document.h"

#include <QDateTime>

namespace tieout {

enum class AnnotationKind { Note, Highlight, Tick, Rectangle };
QString annotationKindId(AnnotationKind kind); ///< "note", "highlight", "tick", "rectangle"
AnnotationKind annotationKindOf(const QString &id);

/** What the colour of an annotation says. */
enum class AnnotationMeaning { Plain, Question, Wrong, Checked, Important };
QString annotationMeaningId(AnnotationMeaning meaning); ///< "plain", "question", "wrong", "checked", "important"
AnnotationMeaning annotationMeaningOf(const QString &id);

/** A mark of the auditor's on a text, an area of a page or a cell; it may belong to a finding. */
struct Annotation
{
    qint64 id = 0;
    TextSpan span; ///< the text it stands on, also that of a cell or inside an area; may be empty there
    QString text;
    QString author;
    QDateTime changed; ///< UTC
    AnnotationKind kind = AnnotationKind::Note;
    AnnotationMeaning meaning = AnnotationMeaning::Plain;
    int page = -1;         ///< from 0; -1: nowhere
    Box area{};            ///< PDF points on that page; only for Rectangle
    CellPlace cell{};      ///< where it is on a cell
    QString quote{};       ///< the source's text at `span`, so that it is found again after a new reading
    QString finding{};     ///< key of the finding that it belongs to
    QDateTime created{};   ///< UTC
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace tieout
