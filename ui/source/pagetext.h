#pragma once

#include "report/document.h"

#include <QPointF>

namespace tieout {

/** The character whose box holds a point of a page (in points), as offset into the text; -1 for none. */
qsizetype characterAt(const Document &document, int page, QPointF point);

/** The place between two characters that is nearest to a point of a page: where a selection starts or ends. */
qsizetype caretAt(const Document &document, int page, QPointF point);

/** Where a caret goes by one key. */
enum class CaretMove { Left, Right, Up, Down, LineStart, LineEnd, TextStart, TextEnd };
qsizetype movedCaret(const Document &document, qsizetype caret, CaretMove move);

/** The word or number around an offset, without white space. */
TextSpan wordAt(const Document &document, qsizetype offset);

/**
 * The text of a span as a person would write it down: lines of one paragraph of a PDF are joined,
 * rows of tables and paragraphs stay lines of their own.
 */
QString readingText(const Document &document, TextSpan span);

} // namespace tieout
