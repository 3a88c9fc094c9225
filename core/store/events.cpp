#include "store/log.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tieout {

namespace {

std::vector<Event> readEvents(Transaction &transaction, const std::string &condition, std::initializer_list<QVariant> values)
{
    std::vector<Event> events;
    transaction.each("SELECT id, time, author, action, report, subject, detail FROM event " + condition + " ORDER BY id", values,
                     [&](const QSqlQuery &row) {
                         events.push_back({row.value(0).toLongLong(), timeOf(row.value(1)), row.value(2).toString(),
                                           row.value(3).toString(), row.value(4).toLongLong(), row.value(5).toString(),
                                           row.value(6).toString()});
                     });
    return events;
}

/** A text as it stands in the JSON of an event's detail. */
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace

Result<std::vector<Event>> Store::events() const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    auto events = readEvents(transaction, {}, {});
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return events;
}

Result<std::vector<Event>> Store::history(qint64 report, const QString &findingKey) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    auto events = readEvents(transaction, "WHERE report = ? AND (subject = ? OR instr(detail, ?) > 0)",
                             {report, findingKey, quoted(findingKey)});
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return events;
}

Result<LogCheck> Store::checkLog() const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const LogCheck check = tieout::checkLog(transaction);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return check;
}

} // namespace tieout
