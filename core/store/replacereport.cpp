#include "store/replacereport.h"

#include "store/annotations.h"
#include "store/log.h"
#include "store/signoffs.h"
#include "store/valuejson.h"
#include "store/writereport.h"

#include <QJsonArray>

namespace tieout {

namespace {

/** What of each finding an auditor has seen and decided on, by key. */
using Substance = QHash<QString, QString>;

Substance storedFindings(Transaction &transaction, qint64 report)
{
    Substance findings;
    transaction.each("SELECT key, severity, message FROM finding WHERE report = ?", {report}, [&](const QSqlQuery &row) {
        findings.insert(row.value(0).toString(), row.value(1).toString() + row.value(2).toString());
    });
    return findings;
}

Substance newFindings(const CheckResult &result)
{
    Substance findings;
    for (const Finding &finding : result.findings)
        findings.insert(finding.key, severityId(finding.severity) + toJson(finding.message));
    return findings;
}

QStringList missingIn(const Substance &there, const Substance &from)
{
    QStringList keys;
    for (auto it = from.begin(); it != from.end(); ++it)
        if (!there.contains(it.key()))
            keys.append(it.key());
    keys.sort();
    return keys;
}

void keepMessages(Transaction &transaction, qint64 report)
{
    transaction.run("UPDATE decision SET message = (SELECT message FROM finding WHERE finding.report = decision.report AND "
                    "finding.key = decision.key) WHERE report = ? AND EXISTS (SELECT 1 FROM finding WHERE "
                    "finding.report = decision.report AND finding.key = decision.key)",
                    {report});
}

void logChange(Transaction &transaction, qint64 report, const QString &checkedWith, const FindingChange &change,
               const QString &author)
{
    log(transaction, {0, {}, author, QStringLiteral("check"), report, checkedWith,
                      beforeAndAfter({{QStringLiteral("gone"), QJsonArray::fromStringList(change.gone)}},
                                     {{QStringLiteral("added"), QJsonArray::fromStringList(change.added)}})});
}

/** Runs `write` between what the findings were and what they are then. */
template <typename Write>
FindingChange changeFindings(Transaction &transaction, qint64 report, const NewResult &result, const QString &author, const Write &write)
{
    const Substance before = storedFindings(transaction, report);
    const Substance after = newFindings(result.result);
    keepMessages(transaction, report);
    write();
    FindingChange change{missingIn(before, after), missingIn(after, before), false};
    if (before == after)
        return change;
    logChange(transaction, report, result.checkedWith, change, author);
    change.reopened = reopenSignOff(transaction, report, author);
    return change;
}

} // namespace

qint64 readRevision(Transaction &transaction, qint64 report)
{
    qint64 revision = 0;
    transaction.each("SELECT revision FROM report WHERE id = ?", {report},
                     [&](const QSqlQuery &row) { revision = row.value(0).toLongLong(); });
    return revision;
}

FindingChange replaceFindings(Transaction &transaction, qint64 report, const NewResult &result, const QString &author)
{
    return changeFindings(transaction, report, result, author, [&] { writeResult(transaction, report, result); });
}

Result<qint64> Store::revision(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const qint64 revision = readRevision(transaction, report);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return revision;
}

Result<std::optional<FindingChange>> Store::replaceResult(qint64 report, qint64 revision, const NewResult &result,
                                                          const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    if (readRevision(transaction, report) != revision)
        return std::optional<FindingChange>();
    const FindingChange change = replaceFindings(transaction, report, result, author);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return std::optional(change);
}

Result<std::optional<FindingChange>> Store::replaceReport(qint64 report, qint64 revision, const NewReport &anew,
                                                          const std::vector<Annotation> &moved, const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    if (readRevision(transaction, report) != revision)
        return std::optional<FindingChange>();
    log(transaction, {0, {}, author, QStringLiteral("read"), report, QString::fromLatin1(anew.sha256),
                      beforeAndAfter({}, {{QStringLiteral("program"), anew.readWith}})});
    const FindingChange change = changeFindings(transaction, report, anew.checked, author,
                                                [&] { rewriteReport(transaction, report, anew); });
    for (const Annotation &annotation : moved)
        writeAnnotation(transaction, report, annotation);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return std::optional(change);
}

} // namespace tieout
