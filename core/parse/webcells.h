#pragma once

#include "report/document.h"

#include <memory>

namespace tieout {

/**
 * A web page turned into text that prints each cell of a table on a line of its own, closed by a bar: "合计 |", "49.90 |", "|" for a
 * blank one. The same text with blanks for these bars, or the same document where there are none.
 */
std::shared_ptr<const Document> withoutCellBars(const std::shared_ptr<const Document> &document);

} // namespace tieout
