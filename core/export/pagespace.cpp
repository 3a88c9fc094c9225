#include "export/pagespace.h"

#include <utility>

namespace tieout {

namespace {

/** A box with its origin at the upper left of a page `width` x `height`, turned back a quarter. */
void turnBack(PdfRect &box, double &width, double &height)
{
    // top and bottom here grow downwards; a clockwise quarter made x' = height - y and y' = x
    box = {box.top, width - box.left, box.bottom, width - box.right};
    std::swap(width, height);
}

} // namespace

PdfRect inPageSpace(const Box &box, const Page &page, const PageFrame &frame)
{
    PdfRect out{box.left, box.bottom, box.right, box.top};
    double width = page.width;
    double height = page.height;
    for (int turn = 0; turn < (page.turned + frame.rotate) % 360; turn += 90)
        turnBack(out, width, height);
    return {frame.left + out.left, frame.top - out.bottom, frame.left + out.right, frame.top - out.top};
}

} // namespace tieout
