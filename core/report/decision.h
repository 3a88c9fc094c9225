#pragma once

#include <QDateTime>
#include <QString>

namespace tieout {

enum class Verdict { Open, Confirmed, Dismissed, NeedsEvidence };
constexpr int verdictCount = 4;
QString verdictId(Verdict verdict); ///< "open", "confirmed", "dismissed", "needs-evidence"
Verdict verdictOf(const QString &id);

/** What the auditor says of one finding; kept by the finding's key, so it survives re-runs. */
struct Decision
{
    Verdict verdict = Verdict::Open;
    QString reason; ///< mandatory for Dismissed
    QString note;
    QString author;
    QDateTime changed;    ///< UTC
    bool flagged = false; ///< to come back to, whatever the verdict
    /** Nothing worth keeping: as if no decision had ever been made. */
    [[nodiscard]] bool isDefault() const
    {
        return verdict == Verdict::Open && reason.isEmpty() && note.isEmpty() && !flagged;
    }
    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace tieout
