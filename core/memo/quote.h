#pragma once

#include "report/report.h"

namespace tieout {

/** A passage of a source with the piece that matters marked; line breaks of the source are closed up. */
struct Quote
{
    QString before, marked, after;
    [[nodiscard]] QString text() const { return before + marked + after; }
};

/** The sentence (in a table: the row) around `span`, at most some hundred characters to each side. */
Quote quoteAround(const Report &report, TextSpan span);

/** "p. 12, line 3", in a text file "line 1490". */
QString placeText(const Document &document, TextSpan span);

/** `text` in one line, with lookalike radicals and unreadable characters replaced by what can be printed. */
QString printable(const QString &text);

} // namespace tieout
