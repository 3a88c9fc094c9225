#pragma once

#include "parse/performanceforms.h"

namespace tieout {

/** The blocks of a form that a program printed as it looks, cell beside cell, each wrapped over lines of its own. */
struct LaidOutForm
{
    std::optional<Table> funds, goals, indicators;
    size_t end = 0; ///< word behind the form
};

/**
 * The form between words `begin` and `end` whose indicator heads hold word `head` ("一级指" above "标"), told by where
 * words stand on their lines; no indicators unless each row's place is certain and the weights add up to the total.
 */
LaidOutForm readLaidOutForm(const Document &document, const TableWords &words, size_t begin, size_t head, size_t end);

} // namespace tieout
