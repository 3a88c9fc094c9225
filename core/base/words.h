#pragma once

#include <QString>
#include <initializer_list>
#include <string_view>

namespace tieout {

/** What QChar::isSpace says, without a call for each Han character: no white space is above the ideographic one. */
inline bool isSpace(QChar c)
{
    return c.unicode() <= 0x3000 && c.isSpace();
}

/** Whether `c` is one of the characters of `set`. */
inline bool isOneOf(QChar c, std::u16string_view set)
{
    return set.find(c.unicode()) != std::u16string_view::npos;
}

/** `text` without any white space, ideographic, no-break and zero-width ones included: "项 目" is "项目". */
QString withoutSpaces(QStringView text);
/** The same; a text without white space is not copied. */
QString withoutSpaces(const QString &text);

/** Whether one of these words occurs in `text`. */
bool hasAny(QStringView text, std::initializer_list<QStringView> words);

} // namespace tieout
