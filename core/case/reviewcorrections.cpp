#include "case/review.h"

#include "check/applycorrections.h"

namespace tieout {

namespace {

/** Of the same place: there is one correction of it at most. */
bool samePlace(const Correction &a, const Correction &b)
{
    return a.cell.isValid() ? a.cell == b.cell : !b.cell.isValid() && a.span == b.span;
}

} // namespace

std::vector<Correction> Review::corrections(qint64 report) const
{
    const auto open = m_case.report(report);
    return open ? (*open)->corrections : std::vector<Correction>();
}

void Review::correct(qint64 report, const Correction &correction)
{
    if (correction.reason.trimmed().isEmpty()) {
        Q_EMIT saveFailed(tr("What was read is corrected only with a reason; give one and try again."));
        return;
    }
    const auto open = m_case.report(report);
    if (!open) {
        Q_EMIT saveFailed(open.error().text());
        return;
    }
    if (correctedState(*(*open)->read, correction) == CellState::Unreadable) {
        Q_EMIT saveFailed(tr("\"%1\" is no number; give the number as it is printed.").arg(correction.corrected));
        return;
    }
    Correction after = correction;
    std::optional<Correction> before;
    for (const Correction &other : corrections(report))
        if (samePlace(other, correction))
            before = other;
    after.id = before ? before->id : 0;
    if (before) {
        after.original = before->original; // of what was read, not of what was corrected before
        after.label = before->label;
    }
    after.author = m_author;
    after.changed = QDateTime::currentDateTimeUtc();
    if (!before || before->corrected != after.corrected || before->reason != after.reason)
        changeCorrection(report, before, after, before ? tr("Edit correction") : tr("Correct what was read"));
}

void Review::removeCorrection(qint64 report, qint64 id)
{
    for (const Correction &correction : corrections(report))
        if (correction.id == id) {
            changeCorrection(report, correction, std::nullopt, tr("Remove correction"));
            return;
        }
}

void Review::changeCorrection(qint64 report, const std::optional<Correction> &before, std::optional<Correction> after,
                              const QString &name)
{
    if (after && after->id == 0) {
        const auto id = m_case.saveCorrection(report, *after, m_author);
        if (!id) {
            Q_EMIT saveFailed(id.error().text());
            return;
        }
        after->id = *id; // undo and redo keep it
        tellReread(report);
    } else if (!save(report, before, after)) {
        return;
    }
    push(name, [this, report, before, after] { return save(report, after, before); },
         [this, report, before, after] { return save(report, before, after); });
}

bool Review::save(qint64 report, const std::optional<Correction> &before, const std::optional<Correction> &after)
{
    if (m_takingBack)
        return true;
    Status status = success();
    if (!after)
        status = m_case.removeCorrection(report, before->id, m_author);
    else if (const auto id = m_case.saveCorrection(report, *after, m_author); !id)
        status = Error{id.error()};
    if (!saved(status))
        return false;
    tellReread(report);
    return true;
}

void Review::tellReread(qint64 report)
{
    Q_EMIT reportChanged(report);
    tellSignOff(report);
}

CheckSettings Review::checkSettings() const
{
    const auto settings = m_case.checkSettings();
    return settings ? *settings : CheckSettings();
}

void Review::setCheckSettings(const CheckSettings &settings)
{
    const CheckSettings before = checkSettings();
    if (before != settings && save(settings))
        push(tr("Change check settings"), [this, before] { return save(before); }, [this, settings] { return save(settings); });
}

bool Review::save(const CheckSettings &settings)
{
    if (m_takingBack)
        return true;
    if (!saved(m_case.setCheckSettings(settings, m_author)))
        return false;
    Q_EMIT checkSettingsChanged();
    return true;
}

void Review::setRemoved(qint64 report, bool removed)
{
    if (saveRemoved(report, removed))
        push(removed ? tr("Remove report from case") : tr("Bring report back"), [this, report, removed] { return saveRemoved(report, !removed); },
             [this, report, removed] { return saveRemoved(report, removed); });
}

bool Review::saveRemoved(qint64 report, bool removed)
{
    if (m_takingBack)
        return true;
    if (!saved(m_case.setRemoved(report, removed, m_author)))
        return false;
    Q_EMIT reportsChanged();
    return true;
}

} // namespace tieout
