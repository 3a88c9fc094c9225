#include "source/turnpage.h"

#include <utility>

namespace tieout {

namespace {

/** The heading of more than half of the characters; Right when none has so many. */
Direction mainDirection(const std::vector<Glyph> &glyphs)
{
    for (const Direction heading : {Direction::Down, Direction::Left, Direction::Up}) {
        const auto count = std::count_if(glyphs.begin(), glyphs.end(),
                                         [heading](const Glyph &glyph) { return glyph.heading == heading; });
        if (2 * static_cast<size_t>(count) > glyphs.size())
            return heading;
    }
    return Direction::Right;
}

/** A quarter turn clockwise of a page that is `height` high. */
struct QuarterTurn
{
    float height;

    void operator()(float &x, float &y) const
    {
        const float old = x;
        x = height - y;
        y = old;
    }
    void operator()(Box &box) const { box = {height - box.bottom, box.left, height - box.top, box.right}; }
    void operator()(Direction &heading) const
    {
        if (heading != Direction::Aslant)
            heading = static_cast<Direction>((static_cast<int>(heading) + 90) % 360);
    }
};

void turnQuarter(PageInk &ink)
{
    const QuarterTurn turn{ink.height};
    for (Glyph &glyph : ink.glyphs) {
        turn(glyph.box);
        turn(glyph.x, glyph.y);
        turn(glyph.nextX, glyph.nextY);
        turn(glyph.heading);
    }
    for (RulingLine &line : ink.strokes)
        line = {turn.height - line.y1, line.x0, turn.height - line.y0, line.x1};
    for (Box &picture : ink.pictures)
        turn(picture);
    std::swap(ink.width, ink.height);
}

} // namespace

int turnUpright(PageInk &ink)
{
    const int degrees = (360 - static_cast<int>(mainDirection(ink.glyphs))) % 360;
    for (int turned = 0; turned < degrees; turned += 90)
        turnQuarter(ink);
    return degrees;
}

} // namespace tieout
