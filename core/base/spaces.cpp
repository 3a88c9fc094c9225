#include "base/spaces.h"

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

} // namespace tieout
