#pragma once

#include "base/result.h"
#include "case/checkfile.h"
#include "report/annotation.h"
#include "report/chosenchart.h"
#include "report/decision.h"
#include "report/memotext.h"
#include "report/signoff.h"
#include "report/staledecision.h"
#include "store/event.h"
#include "store/findingchange.h"
#include "store/findingsummary.h"
#include "store/reportentry.h"
#include "store/searchtext.h"
#include "store/tablesummary.h"

#include <QHash>
#include <functional>
#include <memory>
#include <optional>

namespace tieout {

class Store;
struct NewResult;

/** A report of the case, loaded: values never change; verdicts live in Review. */
struct OpenReport
{
    qint64 id = 0;
    ReportEntry entry; ///< its verdict counts are those at the time of loading
    std::shared_ptr<const Report> report; ///< with the corrections taken in
    CheckResult result;
    std::shared_ptr<const Report> read = {};    ///< without them: what the program read
    std::vector<Correction> corrections = {};   ///< all, also those that no longer find their place
    qint64 revision = 0;
};

/**
 * One *.tieout file. All errors name the file and what to do. Every change is on disk when the
 * call returns; nothing stored is ever lost by a failed one. `author` is for the log.
 */
class CaseFile
{
public:
    /** Opens an existing case; not a case, newer than the program, or unreadable: an error. */
    static Result<std::unique_ptr<CaseFile>> open(const QString &path);
    /** Makes a new, empty case; the file must not exist. */
    static Result<std::unique_ptr<CaseFile>> create(const QString &path);
    ~CaseFile();

    [[nodiscard]] QString path() const;
    /** A whole copy of the case, in place of what is at `path`; this case stays as it is. */
    Status saveCopy(const QString &path) const;

    /** All reports by region and department in pinyin order (ICU), newest year first. */
    Result<std::vector<ReportEntry>> reports() const;
    /** Findings of one report (0: of the whole case) in the order of import and of the text; loads no document. */
    Result<std::vector<FindingSummary>> findingSummaries(qint64 report = 0) const;
    /** The tables of all reports, in the order of import and of the text. */
    Result<std::vector<TableSummary>> tableSummaries() const;
    /** Those that were taken out of the case, in the same order. */
    Result<std::vector<ReportEntry>> removedReports() const;
    /** Takes a report out of the lists or back into them; nothing of it is lost. */
    Status setRemoved(qint64 report, bool removed, const QString &author = {});
    /** Loads a report; the last few stay in memory until they are read or checked again. */
    Result<std::shared_ptr<const OpenReport>> report(qint64 id) const;
    /** The original bytes as imported. */
    Result<QByteArray> sourceBytes(qint64 id) const;
    /** The first `limit` places of `words` in all reports of the case; white space and marks do not matter. */
    Result<std::vector<SearchHit>> search(const QString &words, int limit) const;
    /** Makes a case from an earlier version of the program ready for search(); does nothing the second time. */
    Status indexTexts();
    /** The report with these bytes, where the case holds it. */
    Result<std::optional<qint64>> reportWithHash(const QByteArray &sha256) const;
    /** Stores a checked report in one transaction; nullopt if its SHA-256 is there already; a removed one comes back. */
    Result<std::optional<qint64>> add(const SourceFile &file, const CheckedReport &checked);

    Result<QHash<QString, Decision>> decisions(qint64 report) const;
    /** Sets the decisions of these keys, a default one is removed; other keys stay. */
    Status setDecisions(qint64 report, const QHash<QString, Decision> &decisions, const QString &author = {});
    /** Decisions whose finding the last checks no longer raised. */
    Result<std::vector<StaleDecision>> staleDecisions(qint64 report) const;
    /** Who signed the report off; a later change of its review has reopened it. */
    Result<SignOff> signOff(qint64 report) const;
    Status setSignOff(qint64 report, const SignOff &signOff, const QString &author = {});
    Result<std::vector<Annotation>> annotations(qint64 report) const;
    /** Inserts (id 0, or the id of a removed one) or updates; returns the id. */
    Result<qint64> saveAnnotation(qint64 report, const Annotation &annotation, const QString &author = {});
    Status removeAnnotation(qint64 report, qint64 id, const QString &author = {});

    /** Inserts (id 0, or the id of a removed one) or updates, and runs the checks on the report so corrected; returns the id. */
    Result<qint64> saveCorrection(qint64 report, const Correction &correction, const QString &author = {});
    Status removeCorrection(qint64 report, qint64 id, const QString &author = {});
    /** Runs the checks again on what is stored, with the case's settings. A cancelled run changes nothing. */
    Result<FindingChange> recheck(qint64 report, Progress &progress, const QString &author = {});
    /** Reads the stored bytes again with this program; decisions, annotations and corrections keep their places. */
    Result<FindingChange> reread(qint64 report, Progress &progress, const QString &author = {});
    /** Whether its checks were run by another version or with other settings than these. */
    [[nodiscard]] static bool isOutdated(const ReportEntry &entry, const CheckSettings &settings);

    Result<CheckSettings> checkSettings() const;
    /** Stores and logs them; reports stay as they are until they are checked again. */
    Status setCheckSettings(const CheckSettings &settings, const QString &author = {});
    /** A named text of the case, empty where it was never set; for what is not of the checks. */
    Result<QString> setting(const QString &name) const;
    Status setSetting(const QString &name, const QString &value, const QString &author = {});

    /** The auditor's wording for the memo: fields of its head and parts of findings. */
    Result<std::vector<MemoText>> memoTexts() const;
    /** Keeps the text, or forgets it where it is empty. */
    Status setMemoText(const MemoText &text, const QString &author = {});
    /** The charts that the memo is to show, in this order. */
    Result<std::vector<ChosenChart>> memoCharts() const;
    Status setMemoCharts(const std::vector<ChosenChart> &charts, const QString &author = {});
    /** Who did what, oldest first. */
    Result<std::vector<Event>> events() const;
    /** What was done about one finding, oldest first. */
    Result<std::vector<Event>> history(qint64 report, const QString &findingKey) const;
    /** Whether the log is as it was written: reads through its chain of hashes. */
    Result<LogCheck> verifyLog() const;

private:
    explicit CaseFile(std::unique_ptr<Store> store);
    using Change = std::function<void(std::vector<Correction> &)>;
    using Save = std::function<Result<bool>(qint64 revision, const NewResult &)>;
    /** Saves what the checks come to with the corrections changed; once more when somebody else was faster. */
    Status rerun(qint64 report, Progress &progress, const Change &change, const Save &save);

    std::unique_ptr<Store> m_store;
    mutable std::vector<std::shared_ptr<const OpenReport>> m_recent;
};

} // namespace tieout
