#pragma once

#include "source/pageink.h"

#include <QString>

namespace tieout {

/** A page's text with one box for each UTF-16 unit (empty for blanks and line ends). */
struct PageText
{
    QString text;
    std::vector<Box> boxes;
};

/**
 * Puts a page's glyphs into reading order by where they stand, whatever their order in the file:
 * lines from top to bottom, each ended by '\n', one blank where a gap is wider than letter spacing
 * or a vertical line of `rules` stands between. A bold glyph that was drawn twice counts once.
 */
PageText readingOrder(const PageInk &ink, const std::vector<RulingLine> &rules);

} // namespace tieout
