#pragma once

#include "store/database.h"

#include <QVariant>
#include <functional>
#include <initializer_list>

namespace tieout {

/**
 * Statements that take effect together. After the first failure the rest do nothing and commit()
 * tells it; without commit() everything is taken back.
 */
class Transaction
{
public:
    enum class Kind { Read, Write };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void run(const std::string &sql, std::initializer_list<QVariant> values);
    /** Calls `row` for each row of the result. */
    void each(const std::string &sql, std::initializer_list<QVariant> values,
              const std::function<void(const QSqlQuery &)> &row);
    /** Row id of the last run() that inserted. */
    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }
    Status commit();

private:
    QSqlQuery *execute(const std::string &sql, std::initializer_list<QVariant> values);
    Database &m_database;
    Status m_status;
    qint64 m_insertedId = 0;
    bool m_open = false;
};

} // namespace tieout
