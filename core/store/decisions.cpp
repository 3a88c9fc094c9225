#include "store/store.h"

#include "store/log.h"
#include "store/signoffs.h"
#include "store/valuejson.h"

namespace tieout {

namespace {

QJsonObject told(const Decision &decision)
{
    return {{QStringLiteral("verdict"), verdictId(decision.verdict)},
            {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("note"), decision.note},
            {QStringLiteral("flagged"), decision.flagged}};
}

Decision decisionOf(const QSqlQuery &row)
{
    return {verdictOf(row.value(1).toString()), row.value(2).toString(), row.value(3).toString(),
            row.value(4).toString(), timeOf(row.value(5)), row.value(6).toInt() != 0};
}

QHash<QString, Decision> readDecisions(Transaction &transaction, qint64 report)
{
    QHash<QString, Decision> decisions;
    transaction.each("SELECT key, verdict, reason, note, author, changed, flagged FROM decision WHERE report = ?",
                     {report},
                     [&](const QSqlQuery &row) { decisions.insert(row.value(0).toString(), decisionOf(row)); });
    return decisions;
}

void writeDecision(Transaction &transaction, qint64 report, const QString &key, const Decision &decision)
{
    if (decision.isDefault()) {
        transaction.run("DELETE FROM decision WHERE report = ? AND key = ?", {report, key});
        return;
    }
    transaction.run("INSERT INTO decision (report, key, verdict, reason, note, author, changed, flagged) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (report, key) DO UPDATE SET verdict = excluded.verdict, "
                    "reason = excluded.reason, note = excluded.note, author = excluded.author, "
                    "changed = excluded.changed, flagged = excluded.flagged",
                    {report, key, verdictId(decision.verdict), decision.reason, decision.note, decision.author,
                     writtenTime(decision.changed), decision.flagged ? 1 : 0});
}

/** A flag is the auditor's own bookmark: it says nothing that was signed. */
bool differInSubstance(const Decision &a, const Decision &b)
{
    return a.verdict != b.verdict || a.reason != b.reason || a.note != b.note;
}

} // namespace

Result<QHash<QString, Decision>> Store::decisions(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const auto decisions = readDecisions(transaction, report);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return decisions;
}

Status Store::setDecisions(qint64 report, const QHash<QString, Decision> &decisions, const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    const auto before = readDecisions(transaction, report);
    QStringList keys = decisions.keys();
    keys.sort();
    bool changed = false;
    for (const QString &key : keys) {
        const Decision decision = decisions.value(key);
        changed = changed || differInSubstance(before.value(key), decision);
        writeDecision(transaction, report, key, decision);
        log(transaction, {0, {}, author.isEmpty() ? decision.author : author, QStringLiteral("decide"), report, key,
                          beforeAndAfter(told(before.value(key)), told(decision))});
    }
    if (changed)
        (void)reopenSignOff(transaction, report, author);
    return transaction.commit();
}

Result<std::vector<StaleDecision>> Store::staleDecisions(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    std::vector<StaleDecision> stale;
    transaction.each("SELECT key, verdict, reason, note, author, changed, flagged, message FROM decision WHERE report = ? "
                     "AND key NOT IN (SELECT key FROM finding WHERE report = ?) ORDER BY key",
                     {report, report}, [&](const QSqlQuery &row) {
                         stale.push_back({row.value(0).toString(), decisionOf(row), messageFrom(row.value(7).toString())});
                     });
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return stale;
}

} // namespace tieout
