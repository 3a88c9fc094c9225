#include "check/rulepage.h"

#include <QHash>
#include <QResource>

namespace tieout {

namespace {

/** "@name" opens a part; it goes on to the next one. */
QHash<QString, QString> partsOf(const QString &text)
{
    QHash<QString, QString> parts;
    QString name;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'@'))
            name = line.mid(1);
        else
            parts[name] += line + u'\n';
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

} // namespace

RulePage rulePage(const QString &rule, const QString &language)
{
    const QResource page(QStringLiteral(":/tieout/rules/%1.txt").arg(rule));
    if (!page.isValid())
        return {};
    const QHash<QString, QString> parts = partsOf(QString::fromUtf8(page.uncompressedData()));
    const auto told = [&](const char *part) { return parts.value(QLatin1String(part) + u'.' + language); };
    return {told("compares"), told("formula"), told("basis"), parts.value(QStringLiteral("hit")),
            parts.value(QStringLiteral("rounding")), parts.value(QStringLiteral("clean"))};
}

} // namespace tieout
