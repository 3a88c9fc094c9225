#pragma once

#include <QString>
#include <initializer_list>

namespace tieout {

/** What QChar::isSpace says, without a call for each Han character: no white space is above the ideographic one. */
inline bool isSpace(QChar c)
{
    return c.unicode() <= 0x3000 && c.isSpace();
}

/** `text` without any white space, ideographic, no-break and zero-width ones included: "项 目" is "项目". */
QString withoutSpaces(QStringView text);

/** Whether one of these words occurs in `text`. */
bool hasAny(QStringView text, std::initializer_list<QStringView> words);

} // namespace tieout
