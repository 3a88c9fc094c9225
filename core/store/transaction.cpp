#include "store/transaction.h"

namespace tieout {

namespace {

// Qt binds a null QString as NULL, which is not what an empty text is.
QVariant bound(const QVariant &value)
{
    if (value.userType() == QMetaType::QString && value.toString().isNull())
        return QVariant(QLatin1String(""));
    if (value.userType() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QVariant(QByteArray(""));
    return value;
}

} // namespace

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database),
      // A writer waits for its turn at the beginning, where the busy timeout holds.
      m_status(database.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"))),
      m_open(static_cast<bool>(m_status))
{
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(QStringLiteral("ROLLBACK"));
}

QSqlQuery *Transaction::execute(const std::string &sql, std::initializer_list<QVariant> values)
{
    if (!m_status)
        return nullptr;
    QSqlQuery &query = m_database.statement(sql);
    int index = 0;
    for (const QVariant &value : values)
        query.bindValue(index++, bound(value));
    if (query.exec())
        return &query;
    m_status = m_database.failure(query.lastError());
    query.finish();
    return nullptr;
}

void Transaction::run(const std::string &sql, std::initializer_list<QVariant> values)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return;
    m_insertedId = query->lastInsertId().toLongLong();
    query->finish();
}

void Transaction::each(const std::string &sql, std::initializer_list<QVariant> values,
                       const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return;
    while (query->next())
        row(*query);
    if (query->lastError().isValid())
        m_status = m_database.failure(query->lastError());
    query->finish(); // an open result would hold back the commit
}

Status Transaction::commit()
{
    if (m_status)
        m_status = m_database.run(QStringLiteral("COMMIT"));
    if (m_status)
        m_open = false;
    return m_status;
}

} // namespace tieout
