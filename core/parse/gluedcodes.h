#pragma once

#include "parse/tablewords.h"

namespace tieout {

/**
 * Parts the rest of a code from the name behind it, in a line that begins at word `begin` with the code of a class:
 * "208 05行政事业单位养老支出", "208 05 01行政单位离退休".
 */
void partCode(TableWords &words, size_t begin);

/** Takes the number of a page off the code that is glued to it at the begin of a line: "920602" below "206" is page 9 and 20602. */
void dropGluedPageNumbers(TableWords &words);

} // namespace tieout
