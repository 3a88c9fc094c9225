#include "store/store.h"

#include "store/log.h"

namespace tieout {

namespace {

QHash<QString, QString> readSettings(Transaction &transaction)
{
    QHash<QString, QString> settings;
    transaction.each("SELECT key, value FROM setting", {},
                     [&](const QSqlQuery &row) { settings.insert(row.value(0).toString(), row.value(1).toString()); });
    return settings;
}

QJsonObject told(const QString &value)
{
    return {{QStringLiteral("value"), value}};
}

} // namespace

Result<QHash<QString, QString>> Store::settings() const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const auto settings = readSettings(transaction);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return settings;
}

Status Store::setSettings(const QHash<QString, QString> &settings, const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    const auto before = readSettings(transaction);
    QStringList keys = settings.keys();
    keys.sort();
    for (const QString &key : keys) {
        const QString value = settings.value(key);
        if (value == before.value(key))
            continue;
        if (value.isEmpty())
            transaction.run("DELETE FROM setting WHERE key = ?", {key});
        else
            transaction.run("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                            {key, value});
        log(transaction, {0, {}, author, QStringLiteral("set"), 0, key, beforeAndAfter(told(before.value(key)), told(value))});
    }
    return transaction.commit();
}

} // namespace tieout
