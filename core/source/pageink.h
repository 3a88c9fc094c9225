#pragma once

#include "report/document.h"

#include <vector>

namespace tieout {

/** How text runs, as degrees clockwise from left to right; Aslant is any other angle. */
enum class Direction { Right = 0, Down = 90, Left = 180, Up = 270, Aslant = -1 };

/** One drawn character of a PDF page, in stream order. Coordinates in points, origin top left. */
struct Glyph
{
    char32_t code = 0; ///< folded to the ordinary character; U' ' for any blank, U+FFFD when the font does not tell
    Box box;           ///< as wide as the advance without letter spacing
    float x = 0, y = 0;         ///< origin, on the baseline
    float nextX = 0, nextY = 0; ///< where the following character would start, letter spacing included
    float size = 0;             ///< of the font
    Direction heading = Direction::Right;
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
