#pragma once

#include "report/document.h"

#include <memory>

namespace tieout {

/**
 * A text that was pasted without its line breaks, with lines that begin where its titles begin and end: "… 0 万元。 （三）支出决算
 * 情况说明 本年支出…", or whose titles are glued to the number of a page: "14三、决算报表说明". The same document where no line holds a title. Offsets are those of the text as it is, lines are not.
 */
std::shared_ptr<const Document> withLinesAtHeadings(const std::shared_ptr<const Document> &document);

} // namespace tieout
