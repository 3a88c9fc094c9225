#include "store/corrections.h"

#include "store/log.h"
#include "store/replacereport.h"
#include "store/signoffs.h"

namespace tieout {

namespace {

QJsonObject told(const Correction &correction)
{
    return {{QStringLiteral("label"), correction.label},
            {QStringLiteral("original"), correction.original},
            {QStringLiteral("corrected"), correction.corrected},
            {QStringLiteral("reason"), correction.reason},
            {QStringLiteral("begin"), correction.span.begin},
            {QStringLiteral("end"), correction.span.end}};
}

QJsonObject storedCorrection(Transaction &transaction, qint64 report, qint64 id)
{
    for (const Correction &correction : readCorrections(transaction, report))
        if (correction.id == id)
            return told(correction);
    return {};
}

void writeCorrection(Transaction &transaction, qint64 report, const Correction &c)
{
    transaction.run("INSERT INTO correction (id, report, begin, end, cell_table, cell_row, cell_column, original, label, "
                    "corrected, reason, author, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (id) DO UPDATE SET begin = excluded.begin, end = excluded.end, "
                    "cell_table = excluded.cell_table, cell_row = excluded.cell_row, "
                    "cell_column = excluded.cell_column, original = excluded.original, label = excluded.label, "
                    "corrected = excluded.corrected, reason = excluded.reason, author = excluded.author, "
                    "changed = excluded.changed",
                    {c.id == 0 ? QVariant() : QVariant(c.id), report, c.span.begin, c.span.end, c.cell.table, c.cell.row,
                     c.cell.column, c.original, c.label, c.corrected, c.reason, c.author, writtenTime(c.changed)});
}

} // namespace

std::vector<Correction> readCorrections(Transaction &transaction, qint64 report)
{
    std::vector<Correction> corrections;
    transaction.each("SELECT id, begin, end, cell_table, cell_row, cell_column, original, label, corrected, reason, author, "
                     "changed FROM correction WHERE report = ? ORDER BY begin, id",
                     {report}, [&](const QSqlQuery &row) {
                         corrections.push_back({row.value(0).toLongLong(),
                                                {row.value(1).toLongLong(), row.value(2).toLongLong()},
                                                {row.value(3).toInt(), row.value(4).toInt(), row.value(5).toInt()},
                                                row.value(6).toString(), row.value(7).toString(), row.value(8).toString(),
                                                row.value(9).toString(), row.value(10).toString(), timeOf(row.value(11))});
                     });
    return corrections;
}

Result<std::optional<qint64>> Store::saveCorrection(qint64 report, qint64 revision, const Correction &correction,
                                                    const NewResult &result, const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    if (readRevision(transaction, report) != revision)
        return std::optional<qint64>();
    const QJsonObject before = storedCorrection(transaction, report, correction.id);
    writeCorrection(transaction, report, correction);
    const qint64 id = correction.id == 0 ? transaction.insertedId() : correction.id;
    log(transaction, {0, {}, author, QStringLiteral("correct"), report, QString::number(id),
                      beforeAndAfter(before, told(correction))});
    (void)reopenSignOff(transaction, report, author);
    (void)replaceFindings(transaction, report, result, author);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return std::optional(id);
}

Result<bool> Store::removeCorrection(qint64 report, qint64 revision, qint64 id, const NewResult &result, const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    if (readRevision(transaction, report) != revision)
        return false;
    const QJsonObject before = storedCorrection(transaction, report, id);
    transaction.run("DELETE FROM correction WHERE report = ? AND id = ?", {report, id});
    log(transaction, {0, {}, author, QStringLiteral("remove-correction"), report, QString::number(id),
                      beforeAndAfter(before, {})});
    (void)reopenSignOff(transaction, report, author);
    (void)replaceFindings(transaction, report, result, author);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return true;
}

} // namespace tieout
