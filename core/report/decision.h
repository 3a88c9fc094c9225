#pragma once

#include "base/textspan.h"

#include <QDateTime>
#include <QString>

namespace tieout {

enum class Verdict { Open, Confirmed, Dismissed };
QString verdictId(Verdict verdict); ///< "open", "confirmed", "dismissed"
Verdict verdictOf(const QString &id);

/** What the auditor says of one finding; kept by the finding's key, so it survives re-runs. */
struct Decision
{
    Verdict verdict = Verdict::Open;
    QString reason; ///< mandatory for Dismissed
    QString note;
    QString author;
    QDateTime changed; ///< UTC
    /** Nothing worth keeping: as if no decision had ever been made. */
    [[nodiscard]] bool isDefault() const { return verdict == Verdict::Open && reason.isEmpty() && note.isEmpty(); }
    friend bool operator==(const Decision &, const Decision &) = default;
};

/** A note of the auditor's on a place of a report, not on a finding. */
struct Annotation
{
    qint64 id = 0;
    TextSpan span;
    QString text;
    QString author;
    QDateTime changed;
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace tieout
