#include "report/decision.h"

namespace tieout {

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return QStringLiteral("confirmed");
    case Verdict::Dismissed:
        return QStringLiteral("dismissed");
    case Verdict::NeedsEvidence:
        return QStringLiteral("needs-evidence");
    case Verdict::Open:
        break;
    }
    return QStringLiteral("open");
}

Verdict verdictOf(const QString &id)
{
    for (const Verdict verdict : {Verdict::Confirmed, Verdict::Dismissed, Verdict::NeedsEvidence})
        if (verdictId(verdict) == id)
            return verdict;
    return Verdict::Open;
}

} // namespace tieout
