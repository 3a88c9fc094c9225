#pragma once

#include "report/document.h"

#include <vector>

namespace tieout {

/** One drawn character of a PDF page, in stream order. Coordinates in points, origin top left. */
struct Glyph
{
    char32_t code = 0;   ///< folded to the ordinary character; U' ' for any blank, U+FFFD when the font does not tell
    Box box;             ///< as wide as the advance without letter spacing
    float next = 0;      ///< x where the following character would start, letter spacing included
    float baseline = 0;
    float size = 0;      ///< font size in points
    bool upright = true; ///< false for text that runs up, down, upside down or aslant
};

/** All that a page shows, before any order is made of it. */
struct PageInk
{
    float width = 0, height = 0;
    std::vector<Glyph> glyphs;
    std::vector<RulingLine> strokes; ///< straight pieces as drawn: many make one ruling line
    std::vector<Box> pictures;
};

} // namespace tieout
