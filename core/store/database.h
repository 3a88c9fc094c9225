#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <memory>
#include <string>
#include <unordered_map>

namespace tieout {

/**
 * One connection to a case file, for the thread that opened it. Every failure is a sentence that
 * names the file and tells what to do.
 */
class Database
{
public:
    /** Opens an existing case and brings an older one up to date; anything else is left untouched. */
    static Result<std::unique_ptr<Database>> open(const QString &path);
    /** Makes an empty case; it appears under its name only when it is whole. */
    static Status create(const QString &path);
    ~Database();

    [[nodiscard]] QString path() const { return m_path; }
    /** The prepared statement of `sql`, made once; invalid SQL shows when it is run. */
    QSqlQuery &statement(const std::string &sql);
    /** Runs a statement without values or results. */
    Status run(const QString &sql);
    /** A pragma whose value is a number. */
    Result<int> pragma(const QString &name);
    /** What to tell about a failed statement. */
    [[nodiscard]] Error failure(const QSqlError &error) const;

private:
    explicit Database(const QString &path);
    Status connect(const QString &options);
    Status prepare();

    QString m_path;
    bool m_notADatabase = false; ///< the file is none of SQLite's
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<std::string, QSqlQuery> m_statements;
};

} // namespace tieout
