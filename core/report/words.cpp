#include "report/words.h"

#include <QCoreApplication>

namespace tieout {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return message(QT_TRANSLATE_NOOP("Message", "Error")).text();
    case Severity::Warning: return message(QT_TRANSLATE_NOOP("Message", "Warning")).text();
    case Severity::Rounding: return message(QT_TRANSLATE_NOOP("Message", "Rounding")).text();
    case Severity::Attention: break;
    }
    return message(QT_TRANSLATE_NOOP("Message", "Attention")).text();
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open: return message(QT_TRANSLATE_NOOP("Message", "Open")).text();
    case Verdict::Confirmed: return message(QT_TRANSLATE_NOOP("Message", "Confirmed")).text();
    case Verdict::NeedsEvidence: return message(QT_TRANSLATE_NOOP("Message", "Needs evidence")).text();
    case Verdict::Dismissed: break;
    }
    return message(QT_TRANSLATE_NOOP("Message", "Dismissed")).text();
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return message(QT_TRANSLATE_NOOP("Message", "ties")).text();
    case Outcome::Fail: return message(QT_TRANSLATE_NOOP("Message", "does not tie")).text();
    case Outcome::NotApplicable: return message(QT_TRANSLATE_NOOP("Message", "not applicable")).text();
    case Outcome::NotChecked: break;
    }
    return message(QT_TRANSLATE_NOOP("Message", "not checked")).text();
}

} // namespace tieout
