#pragma once

#include "parse/tablewords.h"

namespace tieout {

/**
 * Parts the rest of a code from the name behind it, in a line that begins at word `begin` with the code of a class:
 * "208 05行政事业单位养老支出", "208 05 01行政单位离退休".
 */
void partCode(TableWords &words, size_t begin);

/** Joins a known code that stands in columns at the begin of a line, its name around the line: "208 05 05 160.75". */
void joinCode(TableWords &words, size_t begin);

/**
 * Takes the numbers of pages out of a table's words: what is glued to a code at the begin of a line ("920602" below "206"
 * is page 9 and 20602), and a small number alone on its line where all amounts have decimals and rows no numbers.
 */
void dropPageNumbers(TableWords &words);

} // namespace tieout
