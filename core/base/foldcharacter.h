#pragma once

#include <QChar>

namespace tieout {

/**
 * The ordinary character for one of a PDF's text layer: CJK radicals and compatibility ideographs
 * become the ideograph, blanks become U' '; 0 for what shows nothing. Punctuation stays as printed.
 */
char32_t foldCharacter(char32_t code);

/** The character that a radical stands for, any other as it is: text taken out of a PDF may name the radical where the font does (⽀出 for 支出). */
inline QChar withoutRadical(QChar c)
{
    return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF ? QChar(static_cast<char16_t>(foldCharacter(c.unicode()))) : c;
}

} // namespace tieout
