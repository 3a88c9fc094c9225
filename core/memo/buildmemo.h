#pragma once

#include "memo/memoblock.h"
#include "memo/quote.h"
#include "report/against.h"
#include "report/reviewedcase.h"

#include <array>

namespace tieout {

/** What is made of a case: 审计备忘录, one 审计取证单 for each confirmed finding, 汇总底稿. */
enum class MemoForm { Memo, Evidence, Summary };

/** The passage of a page that a finding is about. */
struct PassagePicture
{
    QImage image;
    double width = 0; ///< points on the source's page
    std::vector<PictureMark> marks;
};

/** A chart that the auditor wants in the memo. */
struct MemoChart
{
    QString caption;
    QImage image;
    QStringList notes{}; ///< how the values are spread, what is not shown and why
};

/** What the memo is made from; it asks no database and no clock. */
struct MemoInput
{
    ReviewedCase reviewed;
    QString auditor;
    MemoForm form = MemoForm::Memo;
    bool withDismissed = true;
    QHash<QString, PassagePicture> pictures{}; ///< by pictureKey()
    std::vector<MemoChart> charts{};
};

/** Names the passage of a finding of a report. */
QString pictureKey(qint64 report, const QString &finding);

/** A labelled fact: "财政年度" "2023". */
struct MemoLine
{
    QString label, value;
    QString id{}; ///< of a field that the auditor may fill in: "project" "index" ...
};

/** A number of a finding's arithmetic, with what it is and where it stands. */
struct MemoOperand
{
    EvidenceRole role = EvidenceRole::Operand;
    QString label;
    QString printed; ///< as in the source, with its unit where that is known
    QString place;
};

/** 事实, 标准, 原因, 影响, 建议: drafted, or in the auditor's words. */
struct FindingParts
{
    QString condition, criteria, cause, effect, advice;
    friend bool operator==(const FindingParts &, const FindingParts &) = default;
};

/** One of the five parts: its id in MemoText, its name for people, where it is. */
struct FindingPart
{
    const char *id;
    const char *name; ///< QT_TRANSLATE_NOOP("Message", ...)
    QString FindingParts::*text;
};
const std::array<FindingPart, 5> &findingParts();

/** A finding as printed: what stands where, what follows from the rest, what the auditor says of it. */
struct MemoFinding
{
    QString number; ///< "2-14": report and finding
    QString key;
    qint64 report = 0;
    QString title;  ///< of its rule
    Severity severity = Severity::Error;
    Certainty certainty = Certainty::Certain;
    FindingParts parts;
    Quote quote;
    QString quotePlace;
    QString place; ///< all of them, where the same is found at several
    PassagePicture picture;
    std::vector<MemoOperand> operands;
    QStringList steps;
    QString stated, expected, difference; ///< with unit; empty where the rule has none
    Against against = Against::Computed;
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

/** What the program read and what the auditor says stands there. */
struct MemoCorrection
{
    QString place, label, original, corrected, reason, author;
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
    QString department, period;
    QString source;               ///< file name, form and SHA-256 in one line
    std::vector<MemoLine> header; ///< who, where, year, units, source identity, signatures
    std::array<int, 4> counts{};  ///< findings by Severity
    std::array<int, verdictCount> verdicts{}; ///< findings by Verdict
    std::vector<MemoFinding> findings; ///< by severity, then in text order; the same at several places is one entry
    std::vector<MemoNote> notes;
    std::vector<MemoCorrection> corrections;
    std::vector<MemoLedgerRow> ledger;
    std::vector<MemoGap> gaps;
    QStringList notices;          ///< what was read with reservations
    QStringList stale;            ///< decisions whose finding is no longer raised
};

/** The memo as values in the current language; nothing is left to compute for who prints it. */
struct Memo
{
    MemoForm form = MemoForm::Memo;
    bool withDismissed = true;
    QString title;
    QString caseName;
    QString auditor;
    QDateTime made; ///< UTC, of the last change of the case
    std::vector<MemoLine> header;
    QStringList scope; ///< what was compared, and how roundings were judged
    QStringList switchedOff; ///< rules that did not run, and severities that the case sets otherwise
    std::vector<MemoLine> ticks; ///< tick marks and what they say
    std::vector<MemoLine> log;
    std::vector<MemoPart> parts;
    std::vector<MemoChart> charts;

    /** A field of the header by its id; empty where there is none. */
    [[nodiscard]] QString field(const char *id) const;
};

/** Puts the findings, decisions and ledger of all reports into the form of the memo. */
Memo buildMemo(const MemoInput &input);

/** "审计备忘录", "审计取证单", "汇总底稿". */
QString memoFormName(MemoForm form);

} // namespace tieout
