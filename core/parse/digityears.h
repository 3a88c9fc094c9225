#pragma once

#include "report/document.h"

#include <memory>

namespace tieout {

/** The same text with years written in numerals ("二〇二三年", "二○二三年", "二零二三年") as digits, character for character; the same document where there are none. */
std::shared_ptr<const Document> withYearsInDigits(const std::shared_ptr<const Document> &document);

} // namespace tieout
