#pragma once

#include "report/document.h"

namespace tieout {

/** The box of a PDF page as the file has it: crop box corners in its own coordinates, degrees of /Rotate. */
struct PageFrame
{
    double left = 0, bottom = 0, right = 0, top = 0;
    int rotate = 0; ///< clockwise, a multiple of 90
};

/** A rectangle with its origin at the lower left, as PDF has it. */
struct PdfRect
{
    double left = 0, bottom = 0, right = 0, top = 0;
};

/** Where `box`, in points of the page as it was read, lies in the file's coordinates. */
PdfRect inPageSpace(const Box &box, const Page &page, const PageFrame &frame);

} // namespace tieout
