#include "store/database.h"

#include "store/casepath.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <atomic>

namespace tieout {

namespace {

// Primary result codes of SQLite that a person can do something about, https://www.sqlite.org/rescode.html
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff; // the rest tells details
}

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("tieout-%1").arg(++count);
}

const char *sentenceFor(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return QT_TRANSLATE_NOOP("Message", "The case %1 is in use by another program; wait until that is done and try again.");
    case ReadOnly:
        return QT_TRANSLATE_NOOP("Message", "The case %1 is write-protected; make the file and its folder writable, or "
                                            "copy it to another folder and open the copy.");
    case Full:
        return QT_TRANSLATE_NOOP("Message", "The case %1 could not be saved because the disk is full; free some space and try "
                                            "again. What was saved before is whole.");
    case Corrupt:
    case NotADatabase:
        return QT_TRANSLATE_NOOP("Message", "The case %1 is damaged (%2); go back to a copy of it.");
    case IoError:
    case CannotOpen:
        return QT_TRANSLATE_NOOP("Message", "The case %1 could not be read or written (%2); check the disk and the permissions "
                                            "and try again. What was saved before is whole.");
    default:
        return QT_TRANSLATE_NOOP("Message", "The case %1 could not be read or saved: %2.");
    }
}

} // namespace

Database::Database(const QString &path)
    : m_path(path), m_connection(newConnectionName()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(m_connection);
}

Error Database::failure(const QSqlError &error) const
{
    const int code = codeOf(error);
    return {message(sentenceFor(code), {m_path, error.databaseText()})};
}

Status Database::connect(const QString &options)
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000") + options);
    if (!m_database.open())
        return failure(m_database.lastError());
    return success();
}

QSqlQuery &Database::statement(const std::string &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QString::fromStdString(sql));
    return m_statements.emplace(sql, std::move(query)).first->second;
}

Status Database::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(query.lastError());
    return success();
}

Result<int> Database::pragma(const QString &name)
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next()) {
        m_notADatabase = codeOf(query.lastError()) == NotADatabase;
        return failure(query.lastError());
    }
    return query.value(0).toInt();
}

Status Database::prepare()
{
    for (const char *pragma : {"foreign_keys = ON", "trusted_schema = OFF", "journal_mode = WAL", "synchronous = FULL"})
        if (auto status = run(QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !status)
            return status;
    const auto version = pragma(QStringLiteral("user_version"));
    if (!version)
        return Error{version.error()};
    return *version < schemaVersion() ? migrate(*this) : success();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (auto status = checkCaseFile(path); !status)
        return Error{status.error()};
    {
        // The newest version may still stand in the write-ahead log, and only a connection that
        // cannot write leaves that log alone.
        Database reader(path);
        if (auto status = reader.connect(QStringLiteral(";QSQLITE_OPEN_READONLY")); !status)
            return Error{status.error()};
        const auto id = reader.pragma(QStringLiteral("application_id"));
        if (!id && reader.m_notADatabase)
            return notACase(path);
        const auto version = reader.pragma(QStringLiteral("user_version"));
        if (!id || !version)
            return Error{!id ? id.error() : version.error()};
        if (auto status = checkCaseVersion(path, *id, *version); !status)
            return Error{status.error()};
    }
    std::unique_ptr<Database> database(new Database(path));
    Status status = database->connect({});
    if (status)
        status = database->prepare();
    if (!status)
        return Error{status.error()};
    return database;
}

Status Database::create(const QString &path)
{
    if (auto status = checkNewCase(path); !status)
        return status;
    const QString temporary = QStringLiteral("%1.%2.new").arg(path).arg(QCoreApplication::applicationPid());
    QFile::remove(temporary);
    Status status = success();
    {
        Database database(temporary);
        database.m_path = path; // what an error names
        database.m_database.setDatabaseName(temporary);
        status = database.m_database.open() ? migrate(database) : Status(database.failure(database.m_database.lastError()));
    }
    QFile file(temporary);
    if (status && !file.rename(path))
        status = Error{message(QT_TRANSLATE_NOOP("Message", "The case %1 cannot be made: %2."), {path, file.errorString()})};
    if (!status)
        QFile::remove(temporary);
    return status;
}

} // namespace tieout
