#include "base/words.h"

#include <algorithm>

namespace tieout {

namespace {

bool isBlank(QChar c)
{
    return isSpace(c) || c == QChar(0xFEFF) || c == QChar(0x200B);
}

} // namespace

QString withoutSpaces(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *const begin = out.data();
    const QChar *const end = std::remove_copy_if(text.begin(), text.end(), begin, isBlank);
    out.truncate(end - begin);
    return out;
}

QString withoutSpaces(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), isBlank) ? text : withoutSpaces(QStringView(text));
}

bool hasAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

} // namespace tieout
