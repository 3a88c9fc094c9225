#include "source/turnpage.h"

#include <utility>

namespace tieout {

namespace {

/** The heading of more than half of the characters; Right when none has so many. */
Heading mainHeading(const std::vector<Glyph> &glyphs)
{
    for (const Heading heading : {Heading::Down, Heading::Left, Heading::Up}) {
        const auto count = std::count_if(glyphs.begin(), glyphs.end(),
                                         [heading](const Glyph &glyph) { return glyph.heading == heading; });
        if (2 * static_cast<size_t>(count) > glyphs.size())
            return heading;
    }
    return Heading::Right;
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
    void operator()(Heading &heading) const
    {
        if (heading != Heading::Aslant)
            heading = static_cast<Heading>((static_cast<int>(heading) + 90) % 360);
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
    const int degrees = (360 - static_cast<int>(mainHeading(ink.glyphs))) % 360;
    for (int turned = 0; turned < degrees; turned += 90)
        turnQuarter(ink);
    return degrees;
}

} // namespace tieout
