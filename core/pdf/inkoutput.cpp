#include "pdf/inkoutput.h"

#include "base/foldcharacter.h"

#include <GfxFont.h>
#include <GfxState.h>
#include <cmath>

namespace tieout {

namespace {

constexpr double thinnest = 3.0; // points: a filled rectangle up to this thick is a drawn line
constexpr int mostCorners = 12; // Qt outlines one line with nine points

Box boxOf(double x0, double y0, double x1, double y1)
{
    return {static_cast<float>(std::min(x0, x1)), static_cast<float>(std::min(y0, y1)),
            static_cast<float>(std::max(x0, x1)), static_cast<float>(std::max(y0, y1))};
}

/** Where a glyph stands: origin, advance and up vector, all in points with y downwards. */
struct Stance
{
    double x, y, advanceX, advanceY, upX, upY;

    [[nodiscard]] double size() const { return std::hypot(upX, upY); }
    [[nodiscard]] Direction heading() const
    {
        // Scans are never quite straight: up to three degrees count as none.
        const double across = std::abs(advanceX), along = std::abs(advanceY);
        if (along <= 0.05 * across)
            return advanceX >= 0 && upY <= 0 ? Direction::Right : advanceX < 0 && upY > 0 ? Direction::Left : Direction::Aslant;
        if (across <= 0.05 * along)
            return advanceY > 0 ? Direction::Down : Direction::Up;
        return Direction::Aslant;
    }
};

Box united(const Box &a, const Box &b)
{
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

Box boxOf(const Stance &at, double ascent, double descent)
{
    if (at.heading() == Direction::Right) // an oblique font leans, its box does not
        return boxOf(at.x, at.y + ascent * at.upY, at.x + at.advanceX, at.y + descent * at.upY);
    const double lowX = at.x + descent * at.upX, lowY = at.y + descent * at.upY;
    const double highX = at.x + ascent * at.upX, highY = at.y + ascent * at.upY;
    return united(boxOf(lowX, lowY, lowX + at.advanceX, lowY + at.advanceY),
                  boxOf(highX, highY, highX + at.advanceX, highY + at.advanceY));
}

bool isCurved(const GfxSubpath &path)
{
    for (int i = 0; i < path.getNumPoints(); ++i)
        if (path.getCurve(i))
            return true;
    return false;
}

/** The box of the `index`th of `count` characters that one glyph stands for ("fi", "……"). */
Box slice(const Box &box, Direction heading, int index, int count)
{
    const float from = static_cast<float>(index) / static_cast<float>(count);
    const float to = static_cast<float>(index + 1) / static_cast<float>(count);
    if (heading != Direction::Right || count == 1)
        return box;
    const float width = box.right - box.left;
    return {box.left + width * from, box.top, box.left + width * to, box.bottom};
}

} // namespace

void InkOutput::startPage(int, GfxState *state, XRef *)
{
    m_ink = {};
    m_ink.width = static_cast<float>(state->getPageWidth());
    m_ink.height = static_cast<float>(state->getPageHeight());
}

void InkOutput::updateFont(GfxState *state)
{
    const auto &font = state->getFont();
    if (!font)
        return;
    // Fonts claim more height than their characters have: boxes of close lines would overlap.
    m_ascent = std::clamp(font->getAscent(), 0.5, 0.86);
    m_descent = std::clamp(font->getDescent(), -0.14, -0.05);
    m_vertical = font->getWMode() == 1;
}

void InkOutput::drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY,
                         CharCode, int, const Unicode *unicodes, int count)
{
    Stance at{};
    double m11 = 0, m12 = 0;
    state->getFontTransMat(&m11, &m12, &at.upX, &at.upY);
    state->transform(x - originX, y - originY, &at.x, &at.y);
    double fullX = 0, fullY = 0;
    if (m_vertical) {
        at.advanceX = fullX = m11;
        at.advanceY = fullY = m12;
    } else {
        double spaceX = 0, spaceY = 0;
        state->textTransformDelta(state->getCharSpace() * state->getHorizScaling(), 0, &spaceX, &spaceY);
        state->transformDelta(dx, dy, &fullX, &fullY);
        state->transformDelta(dx - spaceX, dy - spaceY, &at.advanceX, &at.advanceY);
    }
    Glyph glyph;
    glyph.size = static_cast<float>(at.size());
    glyph.x = static_cast<float>(at.x);
    glyph.y = static_cast<float>(at.y);
    glyph.nextX = static_cast<float>(at.x + fullX);
    glyph.nextY = static_cast<float>(at.y + fullY);
    glyph.heading = at.heading();
    const Box box = boxOf(at, m_ascent, m_descent);
    if (box.right < 0 || box.bottom < 0 || box.left > m_ink.width || box.top > m_ink.height)
        return;
    if (count == 0) {
        glyph.code = U'\uFFFD';
        glyph.box = box;
        m_ink.glyphs.push_back(glyph);
    }
    for (int i = 0; i < count; ++i) {
        glyph.code = foldCharacter(static_cast<char32_t>(unicodes[i]));
        glyph.box = slice(box, glyph.heading, i, count);
        if (glyph.code != 0)
            m_ink.glyphs.push_back(glyph);
    }
}

void InkOutput::stroke(GfxState *state)
{
    const GfxPath *path = state->getPath();
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath *sub = path->getSubpath(i);
        for (int j = 1; j < sub->getNumPoints(); ++j) {
            if (sub->getCurve(j) || sub->getCurve(j - 1))
                continue;
            double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
            state->transform(sub->getX(j - 1), sub->getY(j - 1), &x0, &y0);
            state->transform(sub->getX(j), sub->getY(j), &x1, &y1);
            if (std::abs(x1 - x0) < 0.5 || std::abs(y1 - y0) < 0.5)
                addLine(state, x0, y0, x1, y1);
        }
    }
}

void InkOutput::fillRectangles(GfxState *state)
{
    const GfxPath *path = state->getPath();
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath *sub = path->getSubpath(i);
        if (sub->getNumPoints() < 4 || sub->getNumPoints() > mostCorners || isCurved(*sub))
            continue;
        double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
        for (int j = 0; j < sub->getNumPoints(); ++j) {
            double x = 0, y = 0;
            state->transform(sub->getX(j), sub->getY(j), &x, &y);
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
        const double width = right - left, height = bottom - top;
        if (height <= thinnest && width > 2 * height)
            addLine(state, left, (top + bottom) / 2, right, (top + bottom) / 2);
        else if (width <= thinnest && height > 2 * width)
            addLine(state, (left + right) / 2, top, (left + right) / 2, bottom);
    }
}

void InkOutput::addLine(const GfxState *state, double x0, double y0, double x1, double y1)
{
    double left = 0, top = 0, right = 0, bottom = 0;
    state->getClipBBox(&left, &top, &right, &bottom);
    const bool horizontal = std::abs(x1 - x0) >= std::abs(y1 - y0);
    Box line = boxOf(x0, y0, x1, y1);
    if (horizontal)
        line.top = line.bottom = (line.top + line.bottom) / 2;
    else
        line.left = line.right = (line.left + line.right) / 2;
    // A clip as thin as the line itself cuts nothing away.
    const float slack = static_cast<float>(thinnest);
    if (line.bottom < top - slack || line.top > bottom + slack || line.right < left - slack || line.left > right + slack)
        return;
    line.left = std::max(line.left, horizontal ? static_cast<float>(left) : line.left);
    line.right = std::min(line.right, horizontal ? static_cast<float>(right) : line.right);
    line.top = std::max(line.top, horizontal ? line.top : static_cast<float>(top));
    line.bottom = std::min(line.bottom, horizontal ? line.bottom : static_cast<float>(bottom));
    if (line.right > line.left || line.bottom > line.top)
        m_ink.strokes.push_back({line.left, line.top, line.right, line.bottom});
}

void InkOutput::drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height,
                          GfxImageColorMap *colours, bool interpolate, const int *mask, bool isInline)
{
    addPicture(state);
    if (isInline) // the bytes of the picture stand in the page's own stream and must be passed over
        OutputDev::drawImage(state, ref, stream, width, height, colours, interpolate, mask, isInline);
}

void InkOutput::drawImageMask(GfxState *state, Object *ref, Stream *stream, int width, int height, bool invert,
                              bool interpolate, bool isInline)
{
    addPicture(state);
    if (isInline)
        OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, isInline);
}

void InkOutput::addPicture(GfxState *state)
{
    const double *m = state->getCTM(); // maps the unit square onto the picture
    const Box box = boxOf(std::min({m[4], m[4] + m[0], m[4] + m[2]}), std::min({m[5], m[5] + m[1], m[5] + m[3]}),
                          std::max({m[4], m[4] + m[0], m[4] + m[2]}), std::max({m[5], m[5] + m[1], m[5] + m[3]}));
    double left = 0, top = 0, right = 0, bottom = 0;
    state->getClipBBox(&left, &top, &right, &bottom);
    const Box seen{std::max(box.left, static_cast<float>(left)), std::max(box.top, static_cast<float>(top)),
                   std::min(box.right, static_cast<float>(right)), std::min(box.bottom, static_cast<float>(bottom))};
    if (!seen.isEmpty())
        m_ink.pictures.push_back(seen);
}

} // namespace tieout
