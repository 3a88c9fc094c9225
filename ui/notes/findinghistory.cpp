#include "notes/findinghistory.h"

#include "case/eventtext.h"

namespace tieout {

QString eventTime(const Event &event)
{
    return event.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QStringList findingHistory(const CaseFile &caseFile, qint64 report, const QString &findingKey)
{
    QStringList lines;
    const auto events = caseFile.history(report, findingKey);
    if (!events)
        return lines;
    for (const Event &event : *events)
        lines << QStringList{eventTime(event), event.author, eventText(event)}.join(QStringLiteral("  "));
    return lines;
}

} // namespace tieout
