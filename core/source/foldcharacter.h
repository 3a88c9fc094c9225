#pragma once

namespace tieout {

/**
 * The ordinary character for one of a PDF's text layer: CJK radicals and compatibility ideographs
 * become the ideograph, blanks become U' '; 0 for what shows nothing. Punctuation stays as printed.
 */
char32_t foldCharacter(char32_t code);

} // namespace tieout
