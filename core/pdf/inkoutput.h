#pragma once

#include "source/pageink.h"

#include <OutputDev.h>

class GfxPath;

namespace tieout {

/**
 * The one pass over a PDF page: Poppler draws the page into this and everything that matters for
 * reading is kept. Nothing is painted, no picture is decoded.
 */
class InkOutput : public OutputDev
{
public:
    /** What was drawn since startPage(). */
    [[nodiscard]] PageInk take() { return std::move(m_ink); }

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    // Patterns and shadings are no text and no lines: claim to paint them, so that nobody unrolls them.
    bool useTilingPatternFill() override { return true; }
    bool useShadedFills(int) override { return true; }
    bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int, int, double,
                           double) override
    {
        return true;
    }
    bool functionShadedFill(GfxState *, GfxFunctionShading *) override { return true; }
    bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override { return true; }
    bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override { return true; }
    bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override { return true; }
    bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override { return true; }

    void startPage(int number, GfxState *state, XRef *xref) override;
    void updateFont(GfxState *state) override;
    void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY,
                  CharCode code, int bytes, const Unicode *unicodes, int count) override;
    void stroke(GfxState *state) override;
    void fill(GfxState *state) override { fillRectangles(state); }
    void eoFill(GfxState *state) override { fillRectangles(state); }
    void drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height, GfxImageColorMap *colours,
                   bool interpolate, const int *mask, bool isInline) override;
    void drawImageMask(GfxState *state, Object *ref, Stream *stream, int width, int height, bool invert,
                       bool interpolate, bool isInline) override;
    void drawMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int, int,
                         bool, bool) override
    {
        addPicture(state);
    }
    void drawSoftMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int,
                             int, GfxImageColorMap *, bool) override
    {
        addPicture(state);
    }

private:
    void fillRectangles(GfxState *state);
    void addPicture(GfxState *state);
    void addLine(const GfxState *state, double x0, double y0, double x1, double y1);

    PageInk m_ink;
    double m_ascent = 0.86, m_descent = -0.14; // of the font, per size
    bool m_vertical = false;                   // the font writes downwards
};

} // namespace tieout
