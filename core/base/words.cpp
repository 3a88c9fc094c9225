#include "base/words.h"

#include <algorithm>

namespace tieout {

QString withoutSpaces(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *const begin = out.data();
    const QChar *const end = std::copy_if(text.begin(), text.end(), begin, [](QChar c) { return !isSpace(c) && c != QChar(0xFEFF) && c != QChar(0x200B); });
    out.truncate(end - begin);
    return out;
}

bool hasAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

} // namespace tieout
