#pragma once

#include "memo/quote.h"
#include "report/annotation.h"
#include "report/decision.h"
#include "report/report.h"

#include <QHash>
#include <array>

namespace tieout {

/** One report as the memo needs it. */
struct MemoReport
{
    std::shared_ptr<const Report> report;
    CheckResult result;
    QHash<QString, Decision> decisions;
    std::vector<Annotation> annotations;
};

/** What the memo is made from; it asks no database and no clock. */
struct MemoInput
{
    QString caseName;
    QString auditor;
    QDateTime made; ///< UTC, printed on the memo
    std::vector<MemoReport> reports;
};

/** A labelled fact of a header: "财政年度" "2023". */
struct MemoLine
{
    QString label, value;
};

/** A number of a finding's arithmetic, with what it is and where it stands. */
struct MemoOperand
{
    EvidenceRole role = EvidenceRole::Operand;
    QString label;
    QString printed; ///< as in the source, with its unit where that is known
    QString place;
};

/** A finding as printed: what stands where, what follows from the rest, what the auditor says of it. */
struct MemoFinding
{
    QString number; ///< "2-14": report and finding
    QString key;
    QString title;  ///< of its rule
    Severity severity = Severity::Error;
    Certainty certainty = Certainty::Certain;
    QString statement;
    Quote quote;
    QString quotePlace;
    QString place; ///< all of them, where the same is found at several
    std::vector<MemoOperand> operands;
    QStringList steps;
    QString stated, expected, difference; ///< with unit; empty where the rule has none
    Verdict verdict = Verdict::Open;
    QString reason, note;
    QString decided;     ///< who and when; empty while open
    QStringList related; ///< numbers of the findings with the same root
};

/** A remark of the auditor's on a place. */
struct MemoNote
{
    QString place, quote, text, author;
};

/** How often a rule was applied and how that ended. */
struct MemoLedgerRow
{
    QString title;
    int pass = 0, fail = 0, notApplicable = 0, notChecked = 0;
};

/** What a rule could not be applied to, and why. */
struct MemoGap
{
    QString title, reason, subjects;
};

/** The part of the memo on one report. */
struct MemoPart
{
    QString title;                ///< department and year, or the file's name
    std::vector<MemoLine> header; ///< who, where, year, units, source identity
    std::array<int, 4> counts{};  ///< findings by Severity
    std::array<int, verdictCount> verdicts{}; ///< findings by Verdict
    std::vector<MemoFinding> findings; ///< by severity, then in text order; the same at several places is one entry
    std::vector<MemoNote> notes;
    std::vector<MemoLedgerRow> ledger;
    std::vector<MemoGap> gaps;
    QStringList notices;          ///< what was read with reservations
    QStringList stale;            ///< decisions whose finding is no longer raised
};

/** The audit memo as values in the current language; nothing is left to compute for who prints it. */
struct Memo
{
    QString title;
    QString caseName;
    QString auditor;
    QDateTime made;
    std::vector<MemoLine> header;
    QStringList scope; ///< what was compared, and how roundings were judged
    std::vector<MemoPart> parts;
};

/** Puts the findings, decisions and ledger of all reports into the form of the memo. */
Memo buildMemo(const MemoInput &input);

/** The words for people: "错误" "疑点" "尾差" "提示"; "未处理" "已确认" "已排除". */
QString severityWord(Severity severity);
QString verdictWord(Verdict verdict);

} // namespace tieout
