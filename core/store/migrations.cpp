#include "store/migrations.h"

#include <QDir>
#include <QFile>

namespace tieout {

namespace {

QStringList migrationFiles()
{
    const QDir folder(QStringLiteral(":/tieout/schema"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

QStringList statementsOf(const QString &file)
{
    QFile sql(file);
    if (!sql.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    QString current;
    for (const QString &line : QString::fromUtf8(sql.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("--")))
            continue;
        if (!line.isEmpty())
            current += line + u'\n';
        else if (!current.isEmpty())
            statements.append(std::exchange(current, {}));
    }
    if (!current.isEmpty())
        statements.append(current);
    return statements;
}

Status runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (auto status = database.run(statement); !status)
            return status;
    return success();
}

} // namespace

int schemaVersion()
{
    static const int version = static_cast<int>(migrationFiles().size());
    return version;
}

int caseApplicationId()
{
    return 0x5449454f; // "TIEO"
}

Status migrate(Database &database)
{
    if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    // Read again under the lock: another program may have been faster.
    const auto version = database.pragma(QStringLiteral("user_version"));
    Status status = version ? success() : Status(Error{version.error()});
    if (version && *version < schemaVersion()) {
        const QStringList files = migrationFiles();
        QStringList statements;
        for (const QString &file : files.mid(*version))
            statements += statementsOf(file);
        statements += QStringLiteral("PRAGMA application_id = %1").arg(caseApplicationId());
        statements += QStringLiteral("PRAGMA user_version = %1").arg(files.size());
        status = runAll(database, statements);
    }
    if (status)
        status = database.run(QStringLiteral("COMMIT"));
    if (!status)
        (void)database.run(QStringLiteral("ROLLBACK"));
    return status;
}

} // namespace tieout
