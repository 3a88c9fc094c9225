#include "base/message.h"

#include <QCoreApplication>

namespace tieout {

QString Message::text() const
{
    if (source.isEmpty()) // most checks pass, without a reason to tell
        return {};
    const QString pattern = QCoreApplication::translate("Message", source.toUtf8().constData());
    QString out;
    out.reserve(pattern.size() + 64);
    // QString::arg would replace a "%1" that came in with an argument; percents are everywhere here.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit()) {
            const qsizetype index = pattern[i + 1].digitValue() - 1;
            if (index >= 0 && index < args.size())
                out += args[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

Message message(const char *source, const QStringList &args)
{
    return {QString::fromUtf8(source), args};
}

} // namespace tieout
