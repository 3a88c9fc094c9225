#include "case/review.h"

namespace tieout {

SignOff Review::signOff(qint64 report) const
{
    const auto signOff = m_case.signOff(report);
    return signOff ? *signOff : SignOff();
}

void Review::sign(qint64 report, SignOffRole role)
{
    SignOff after = signOff(report);
    if (m_author.trimmed().isEmpty()) {
        Q_EMIT saveFailed(tr("A report is signed off by name; set the auditor's name first."));
        return;
    }
    const Signature signature{m_author, QDateTime::currentDateTimeUtc(), {}};
    if (role == SignOffRole::Prepared) {
        after = {signature, {}}; // what was reviewed is no longer what is signed
    } else if (!after.prepared.stands()) {
        Q_EMIT saveFailed(tr("A report is signed as reviewed only after it was signed as prepared."));
        return;
    } else if (after.prepared.author == m_author) {
        Q_EMIT saveFailed(tr("The reviewer is somebody else than %1, who signed the report as prepared.").arg(m_author));
        return;
    } else {
        after.reviewed = signature;
    }
    change(report, after, role == SignOffRole::Prepared ? tr("Sign as prepared") : tr("Sign as reviewed"));
}

void Review::withdrawSignature(qint64 report, SignOffRole role)
{
    SignOff after = signOff(report);
    after.reviewed = {};
    if (role == SignOffRole::Prepared)
        after.prepared = {};
    change(report, after, tr("Withdraw signature"));
}

void Review::change(qint64 report, const SignOff &after, const QString &name)
{
    const SignOff before = signOff(report);
    if (before != after && save(report, after))
        push(name, [this, report, before] { return save(report, before); }, [this, report, after] { return save(report, after); });
}

bool Review::save(qint64 report, const SignOff &signOff)
{
    if (m_takingBack)
        return true;
    if (!saved(m_case.setSignOff(report, signOff, m_author)))
        return false;
    tellSignOff(report);
    return true;
}

void Review::tellSignOff(qint64 report)
{
    SignOff now = signOff(report);
    if (m_signOffs.contains(report) ? m_signOffs.value(report) == now : now == SignOff())
        return;
    m_signOffs.insert(report, now);
    Q_EMIT signOffChanged(report);
}

} // namespace tieout
