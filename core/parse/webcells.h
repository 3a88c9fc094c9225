#pragma once

#include "report/document.h"

#include <memory>

namespace tieout {

/**
 * A web page turned into text that breaks the line behind each cell of a table: "合计 |", "49.90 |", "|" for a blank one. The same
 * text with a line for each row, or without the bars where rows cannot be told; the same document where no line holds one cell.
 */
std::shared_ptr<const Document> withRowsOfCells(const std::shared_ptr<const Document> &document);

} // namespace tieout
