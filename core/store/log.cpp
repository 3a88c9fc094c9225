#include "store/log.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace tieout {

namespace {

constexpr auto eventColumns = "id, time, author, action, report, subject, detail";

/** Of the fields as they are stored, so that no change of one gets by. */
QByteArray chained(const QByteArray &previous, const QVariantList &fields)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromVariantList(fields)).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(previous + json, QCryptographicHash::Sha256).toHex();
}

QVariantList fieldsOf(const QSqlQuery &row)
{
    QVariantList fields;
    for (int i = 0; i < 7; ++i)
        fields.append(row.value(i));
    return fields;
}

/** Hash of the last event; computed from the first one on where a former version wrote none. */
QByteArray headOf(Transaction &transaction)
{
    QByteArray head;
    transaction.each("SELECT hash FROM event ORDER BY id DESC LIMIT 1", {},
                     [&](const QSqlQuery &row) { head = row.value(0).toByteArray(); });
    if (head.isEmpty())
        transaction.each(std::string("SELECT ") + eventColumns + " FROM event ORDER BY id", {},
                         [&](const QSqlQuery &row) { head = chained(head, fieldsOf(row)); });
    return head;
}

/** The highest id ever given, also when the event that had it is gone. */
qint64 lastId(Transaction &transaction)
{
    qint64 id = 0;
    transaction.each("SELECT seq FROM sqlite_sequence WHERE name = 'event'", {},
                     [&](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    return id;
}

} // namespace

QString writtenTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString beforeAndAfter(const QJsonObject &before, const QJsonObject &after)
{
    const QJsonObject both{{QStringLiteral("before"), before}, {QStringLiteral("after"), after}};
    return QString::fromUtf8(QJsonDocument(both).toJson(QJsonDocument::Compact));
}

void log(Transaction &transaction, const Event &event)
{
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    const QVariantList fields{lastId(transaction) + 1, writtenTime(QDateTime::currentDateTimeUtc()), text(event.author),
                              text(event.action), event.report, text(event.subject), text(event.detail)};
    const QByteArray hash = chained(headOf(transaction), fields);
    transaction.run(std::string("INSERT INTO event (") + eventColumns + ", hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    {fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6], QString::fromLatin1(hash)});
}

LogCheck checkLog(Transaction &transaction)
{
    LogCheck check;
    transaction.each(std::string("SELECT ") + eventColumns + ", hash FROM event ORDER BY id", {}, [&](const QSqlQuery &row) {
        const qint64 id = row.value(0).toLongLong();
        const QByteArray stored = row.value(7).toByteArray();
        check.head = chained(check.head, fieldsOf(row));
        if (check.chainedFrom == 0 && !stored.isEmpty())
            check.chainedFrom = id;
        // An event without a hash is sound only before the chain begins.
        const bool sound = check.chainedFrom == 0 || stored == check.head;
        if (check.firstBroken == 0 && (id != check.events + 1 || !sound))
            check.firstBroken = check.events + 1;
        check.last = timeOf(row.value(1));
        ++check.events;
    });
    if (check.firstBroken == 0 && lastId(transaction) > check.events)
        check.firstBroken = check.events + 1;
    return check;
}

} // namespace tieout
