#pragma once

#include "source/pageink.h"

namespace tieout {

/**
 * Turns the page so that most of its text stands upright: wide tables are often printed sideways on
 * an upright page. Returns the degrees clockwise that it was turned: 0, 90, 180 or 270.
 */
int turnUpright(PageInk &ink);

} // namespace tieout
