#pragma once

#include "report/document.h"

#include <memory>

namespace tieout {

/**
 * The same text, character for character, with radicals as the characters that they stand for and years written in numerals
 * ("二〇二三年", "二○二三年", "二零二三年") as digits; the same document where there are none.
 */
std::shared_ptr<const Document> withPlainCharacters(const std::shared_ptr<const Document> &document);

} // namespace tieout
