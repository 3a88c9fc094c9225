#include "case/review.h"

#include "case/reviewcommands.h"

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
    case Verdict::Open:
        break;
    }
    return count == 1 ? Review::tr("Reopen finding") : Review::tr("Reopen %1 findings").arg(count);
}

} // namespace

Review::Review(CaseFile &caseFile, QObject *parent) : QObject(parent), m_case(caseFile) {}

Status Review::load(qint64 report) const
{
    if (m_decisions.contains(report))
        return success();
    auto decisions = m_case.decisions(report);
    if (!decisions)
        return Error{decisions.error()};
    m_decisions.insert(report, std::move(*decisions));
    return success();
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

void Review::setNote(qint64 report, const QString &key, const QString &note)
{
    Decision decision = this->decision(report, key);
    decision.note = note;
    change(report, {{key, decision}}, tr("Edit note"));
}

void Review::change(qint64 report, const QHash<QString, Decision> &after, const QString &name)
{
    // Without the state before, undo would wipe out what is stored.
    if (const auto status = load(report); !status) {
        Q_EMIT saveFailed(status.error().text());
        return;
    }
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
    if (!changed.isEmpty() && apply(report, changed))
        m_undo.push(new DecisionCommand(*this, report, old, changed, name));
}

bool Review::apply(qint64 report, const QHash<QString, Decision> &decisions)
{
    if (m_takingBack)
        return true;
    if (const auto status = m_case.setDecisions(report, decisions, m_author); !status) {
        Q_EMIT saveFailed(status.error().text());
        return false;
    }
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
    return true;
}

std::vector<Annotation> Review::annotations(qint64 report) const
{
    auto annotations = m_case.annotations(report);
    return annotations ? std::move(*annotations) : std::vector<Annotation>();
}

void Review::addAnnotation(qint64 report, const Annotation &annotation)
{
    Annotation added = annotation;
    added.id = 0;
    change(report, {}, added, tr("Add annotation"));
}

void Review::editAnnotation(qint64 report, qint64 id, const QString &text)
{
    for (const Annotation &before : annotations(report)) {
        if (before.id != id || before.text == text)
            continue;
        Annotation after = before;
        after.text = text;
        change(report, before, after, tr("Edit annotation"));
        return;
    }
}

void Review::removeAnnotation(qint64 report, qint64 id)
{
    for (const Annotation &before : annotations(report)) {
        if (before.id != id)
            continue;
        change(report, before, {}, tr("Remove annotation"));
        return;
    }
}

void Review::change(qint64 report, std::optional<Annotation> before, std::optional<Annotation> after, const QString &name)
{
    if (after) {
        after->author = m_author;
        after->changed = QDateTime::currentDateTimeUtc();
        const auto id = m_case.saveAnnotation(report, *after, m_author);
        if (!id) {
            Q_EMIT saveFailed(id.error().text());
            return;
        }
        after->id = *id; // undo and redo keep it
        Q_EMIT annotationsChanged(report);
    } else if (!apply(report, before, after)) {
        return;
    }
    m_undo.push(new AnnotationCommand(*this, report, std::move(before), std::move(after), name));
}

bool Review::apply(qint64 report, const std::optional<Annotation> &before, const std::optional<Annotation> &after)
{
    if (m_takingBack)
        return true;
    Status status = success();
    if (after) {
        if (const auto id = m_case.saveAnnotation(report, *after, m_author); !id)
            status = Error{id.error()};
    } else {
        status = m_case.removeAnnotation(report, before->id, m_author);
    }
    if (!status)
        Q_EMIT saveFailed(status.error().text());
    else
        Q_EMIT annotationsChanged(report);
    return static_cast<bool>(status);
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
