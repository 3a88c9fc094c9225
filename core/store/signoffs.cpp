#include "store/signoffs.h"

#include "store/log.h"
#include "store/store.h"

namespace tieout {

namespace {

SignOff readSignOff(Transaction &transaction, qint64 report)
{
    SignOff signOff;
    transaction.each("SELECT role, author, time, reopened FROM sign_off WHERE report = ?", {report},
                     [&](const QSqlQuery &row) {
                         signOff.of(signOffRoleOf(row.value(0).toString())) = signatureOf(row, 1);
                     });
    return signOff;
}

QJsonObject told(const Signature &signature)
{
    if (!signature.isSigned())
        return {};
    return {{QStringLiteral("author"), signature.author},
            {QStringLiteral("time"), writtenTime(signature.time)},
            {QStringLiteral("reopened"), writtenTime(signature.reopened)}};
}

void writeSignature(Transaction &transaction, qint64 report, SignOffRole role, const Signature &signature)
{
    transaction.run("DELETE FROM sign_off WHERE report = ? AND role = ?", {report, signOffRoleId(role)});
    if (signature.isSigned())
        transaction.run("INSERT INTO sign_off (report, role, author, time, reopened) VALUES (?, ?, ?, ?, ?)",
                        {report, signOffRoleId(role), signature.author, writtenTime(signature.time),
                         writtenTime(signature.reopened)});
}

} // namespace

Signature signatureOf(const QSqlQuery &row, int first)
{
    return {row.value(first).toString(), timeOf(row.value(first + 1)), timeOf(row.value(first + 2))};
}

bool reopenSignOff(Transaction &transaction, qint64 report, const QString &author)
{
    bool reopened = false;
    SignOff signOff = readSignOff(transaction, report);
    for (const SignOffRole role : {SignOffRole::Prepared, SignOffRole::Reviewed}) {
        Signature &signature = signOff.of(role);
        if (!signature.stands())
            continue;
        const QJsonObject before = told(signature);
        signature.reopened = QDateTime::currentDateTimeUtc();
        writeSignature(transaction, report, role, signature);
        log(transaction, {0, {}, author, QStringLiteral("reopen"), report, signOffRoleId(role),
                          beforeAndAfter(before, told(signature))});
        reopened = true;
    }
    return reopened;
}

Result<SignOff> Store::signOff(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const SignOff signOff = readSignOff(transaction, report);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return signOff;
}

Status Store::setSignOff(qint64 report, const SignOff &signOff, const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    SignOff before = readSignOff(transaction, report);
    SignOff after = signOff;
    for (const SignOffRole role : {SignOffRole::Prepared, SignOffRole::Reviewed}) {
        const Signature &signature = after.of(role);
        if (signature == before.of(role))
            continue;
        writeSignature(transaction, report, role, signature);
        log(transaction, {0, {}, author, QStringLiteral("sign"), report, signOffRoleId(role),
                          beforeAndAfter(told(before.of(role)), told(signature))});
    }
    return transaction.commit();
}

} // namespace tieout
