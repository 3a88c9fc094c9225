#pragma once

#include "parse/tablewords.h"

namespace tieout {

/** The words of a table set in columns of blanks, those of a row that takes several lines in the order of its cells. */
TableWords inRowOrder(const Document &document, TableWords words);

} // namespace tieout
