#pragma once

#include "case/casefile.h"

#include <QPalette>

namespace tieout {

/** Text in a colour of the palette, as HTML. */
QString coloredHtml(const QString &text, const QColor &color, const char *style = "");

/**
 * A finding in full as HTML: what is printed and what follows, the arithmetic, every operand with its
 * interval and place, readings that would make it hold, findings of the same root, the marks that belong
 * to it, and what was done about it. Links: rule:ID, evidence:N, finding:N, note:ID.
 */
QString findingHtml(const OpenReport &report, const Finding &finding, const std::vector<Annotation> &notes,
                    const std::vector<Event> &history, const QPalette &palette);

} // namespace tieout
