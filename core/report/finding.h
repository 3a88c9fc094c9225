#pragma once

#include "base/message.h"
#include "base/textspan.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace tieout {

enum class Severity { Error, Warning, Rounding, Attention };
enum class Certainty { Certain, Arguable };
enum class EvidenceRole { Stated, Operand };

/** The ids of contract.md: "error", "warning", "rounding", "attention"; "certain", "arguable". */
QString severityId(Severity severity);
QString certaintyId(Certainty certainty);
Severity severityOf(const QString &id);
Certainty certaintyOf(const QString &id);

/** A place that a finding rests on; comes from extraction, never from a later search. */
struct Evidence
{
    EvidenceRole role = EvidenceRole::Operand;
    TextSpan span;
    QString label; ///< what stands there, in the report's words: "支出决算表 合计 项目支出"
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/** A contradiction (or a point for attention) with all that is needed to redo the sum by hand. */
struct Finding
{
    QString key;     ///< rule + quoted text + ordinal: the same after a re-run or a re-import
    QString rule;    ///< "narrative.share"
    Severity severity = Severity::Error;
    Certainty certainty = Certainty::Certain;
    QString stated, expected, difference; ///< plain decimals as precise as printed, or words
    QString unit;
    Message message;             ///< one sentence: what is printed, what follows from the rest
    std::vector<Message> steps;  ///< the arithmetic, one line each ("2462382.47 ÷ 2697282.47 = 91.29 %")
    std::vector<Evidence> evidence; ///< the stated number first, then every operand
    QStringList affects;         ///< keys of findings with the same root
    std::optional<Severity> ruleSeverity; ///< what the rule itself gave, where the case's settings say otherwise
};

enum class Outcome { Pass, Fail, NotApplicable, NotChecked };
QString outcomeId(Outcome outcome); ///< "pass", "fail", "not-applicable", "not-checked"
Outcome outcomeOf(const QString &id);

/** One line of the ledger: a rule on one thing it applies to. */
struct CheckRecord
{
    QString rule;
    QString subject;  ///< "支出决算表 基本支出", in the report's words
    Outcome outcome = Outcome::Pass;
    Message reason;   ///< why not checked or not applicable
    std::vector<TextSpan> spans; ///< the numbers that were tied (for tick marks)
};

/** What the checks of one report came to. */
struct CheckResult
{
    std::vector<Finding> findings; ///< in the order of their first evidence
    std::vector<CheckRecord> ledger;
};

} // namespace tieout
