#include "case/review.h"

#include "case/reviewcommand.h"

#include <algorithm>

namespace tieout {

namespace {

QString verdictName(Verdict verdict, qsizetype count)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return count == 1 ? Review::tr("Confirm finding") : Review::tr("Confirm %1 findings").arg(count);
    case Verdict::Dismissed:
        return count == 1 ? Review::tr("Dismiss finding") : Review::tr("Dismiss %1 findings").arg(count);
    case Verdict::NeedsEvidence:
        return count == 1 ? Review::tr("Ask for evidence on finding") : Review::tr("Ask for evidence on %1 findings").arg(count);
    case Verdict::Open:
        break;
    }
    return count == 1 ? Review::tr("Reopen finding") : Review::tr("Reopen %1 findings").arg(count);
}

QString flagName(bool flagged, qsizetype count)
{
    if (flagged)
        return count == 1 ? Review::tr("Flag finding") : Review::tr("Flag %1 findings").arg(count);
    return count == 1 ? Review::tr("Remove flag from finding") : Review::tr("Remove flag from %1 findings").arg(count);
}

} // namespace

Review::Review(CaseFile &caseFile, QObject *parent) : QObject(parent), m_case(caseFile) {}

Status Review::load(qint64 report) const
{
    if (m_decisions.contains(report))
        return success();
    const auto decisions = m_case.decisions(report);
    if (!decisions)
        return Error{decisions.error()};
    m_decisions.insert(report, *decisions);
    return success();
}

bool Review::saved(const Status &status)
{
    if (!status)
        Q_EMIT saveFailed(status.error().text());
    return static_cast<bool>(status);
}

void Review::push(const QString &name, std::function<bool()> undo, std::function<bool()> redo)
{
    m_undo.push(new ReviewCommand(*this, name, std::move(undo), std::move(redo)));
}

const QHash<QString, Decision> &Review::decisions(qint64 report) const
{
    static const QHash<QString, Decision> none;
    const auto loaded = load(report) ? m_decisions.constFind(report) : m_decisions.constEnd();
    return loaded == m_decisions.constEnd() ? none : *loaded;
}

Decision Review::decision(qint64 report, const QString &key) const
{
    return decisions(report).value(key);
}

void Review::setVerdict(qint64 report, const QStringList &keys, Verdict verdict, const QString &reason)
{
    if (verdict == Verdict::Dismissed && reason.trimmed().isEmpty()) {
        Q_EMIT saveFailed(tr("A finding is dismissed only with a reason; give one and try again."));
        return;
    }
    QHash<QString, Decision> after;
    for (const QString &key : keys) {
        Decision decision = this->decision(report, key);
        decision.verdict = verdict;
        decision.reason = reason.trimmed();
        after.insert(key, decision);
    }
    change(report, after, verdictName(verdict, after.size()));
}

void Review::setFlagged(qint64 report, const QStringList &keys, bool flagged)
{
    QHash<QString, Decision> after;
    for (const QString &key : keys) {
        Decision decision = this->decision(report, key);
        decision.flagged = flagged;
        after.insert(key, decision);
    }
    change(report, after, flagName(flagged, after.size()));
}

void Review::setNote(qint64 report, const QString &key, const QString &note)
{
    Decision decision = this->decision(report, key);
    decision.note = note;
    change(report, {{key, decision}}, tr("Edit note"));
}

void Review::change(qint64 report, const QHash<QString, Decision> &after, const QString &name)
{
    // Without the state before, undo would wipe out what is stored.
    if (!saved(load(report)))
        return;
    QHash<QString, Decision> old, changed;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const Decision before = decision(report, it.key());
        if (before == *it)
            continue;
        old.insert(it.key(), before);
        Decision &decision = *changed.insert(it.key(), *it);
        decision.author = m_author;
        decision.changed = QDateTime::currentDateTimeUtc();
    }
    // Saved before it is pushed: a failed save must not cost what could be redone.
    if (!changed.isEmpty() && save(report, changed))
        push(name, [this, report, old] { return save(report, old); }, [this, report, changed] { return save(report, changed); });
}

bool Review::save(qint64 report, const QHash<QString, Decision> &decisions)
{
    if (m_takingBack)
        return true;
    if (!saved(m_case.setDecisions(report, decisions, m_author)))
        return false;
    QHash<QString, Decision> &known = m_decisions[report];
    for (auto it = decisions.begin(); it != decisions.end(); ++it) {
        if (it->isDefault())
            known.remove(it.key());
        else
            known.insert(it.key(), *it);
    }
    QStringList keys = decisions.keys();
    keys.sort();
    Q_EMIT decisionsChanged(report, keys);
    tellSignOff(report);
    return true;
}

void Review::takeBack(int step)
{
    // The stack moves its index when the command returns, so it is set right after that.
    QMetaObject::invokeMethod(
        this,
        [this, step] {
            m_takingBack = true;
            m_undo.setIndex(m_undo.index() + step);
            m_takingBack = false;
        },
        Qt::QueuedConnection);
}

} // namespace tieout
