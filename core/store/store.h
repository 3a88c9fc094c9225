#pragma once

#include "base/result.h"
#include "report/annotation.h"
#include "report/correction.h"
#include "report/decision.h"
#include "report/memotext.h"
#include "report/report.h"
#include "report/signoff.h"
#include "report/staledecision.h"
#include "store/event.h"
#include "store/findingchange.h"
#include "store/findingsummary.h"
#include "store/tablesummary.h"
#include "store/reportentry.h"
#include "store/searchtext.h"

#include <QHash>

namespace tieout {

class Database;

/** What the checks of a report came to, on its way into the case. */
struct NewResult
{
    const CheckResult &result;
    std::optional<Decimal> expenditure;
    TextSpan expenditureSpan;
    QString checkedWith = {}; ///< program version and settings
};

/** A report on its way into the case: as it was read, with the checks of it as it is corrected. */
struct NewReport
{
    QString file;
    const QByteArray &bytes;
    QByteArray sha256;
    const Report &report;
    NewResult checked;
    QString readWith = {}; ///< program version
};

/** A report as it came out of the case: equal to what went in. */
struct StoredReport
{
    std::shared_ptr<const Report> report;
    CheckResult result;
    std::vector<Correction> corrections;
    qint64 revision = 0; ///< another one when the report was read or checked again
};

/** The only place that knows SQL. For the thread that opened it; several may be open on one case. */
class Store
{
public:
    static Result<std::unique_ptr<Store>> open(const QString &path);
    static Result<std::unique_ptr<Store>> create(const QString &path);
    ~Store();

    [[nodiscard]] QString path() const;
    /** A whole copy of the case, in place of what is at `path`; this case stays as it is. */
    Status saveCopy(const QString &path) const;
    /** All reports in the order of their import; loads no document. */
    Result<std::vector<ReportEntry>> entries() const;
    Result<ReportEntry> entry(qint64 report) const;
    /** Findings of one report (0: of all) in the order of import and of the text; loads no document. */
    Result<std::vector<FindingSummary>> findingSummaries(qint64 report) const;
    /** The tables of all reports that are not taken out, without loading them. */
    Result<std::vector<TableSummary>> tableSummaries() const;
    Result<std::optional<qint64>> reportWithHash(const QByteArray &sha256) const;
    /** nullopt when a report with this SHA-256 is there already; a removed one comes back as it was. */
    Result<std::optional<qint64>> add(const NewReport &report);
    /** Reports that were taken out, in the order of their import. */
    Result<std::vector<ReportEntry>> removedEntries() const;
    /** Takes a report out of the lists or back into them; nothing of it is lost. */
    Status setRemoved(qint64 report, bool removed, const QString &author);
    Result<StoredReport> load(qint64 report) const;
    Result<qint64> revision(qint64 report) const;
    /**
     * The findings and ledger of new checks in place of the old ones. Nothing is changed and nullopt comes
     * back when the report has no longer that revision: the checks were run on something else.
     */
    Result<std::optional<FindingChange>> replaceResult(qint64 report, qint64 revision, const NewResult &result,
                                                       const QString &author);
    /** The same with all that was read anew from the same bytes, and annotations with their new places. */
    Result<std::optional<FindingChange>> replaceReport(qint64 report, qint64 revision, const NewReport &anew,
                                                       const std::vector<Annotation> &moved, const QString &author);
    /** Inserts (id 0, or an id that was removed) or updates, with what the checks then come to; returns the id. */
    Result<std::optional<qint64>> saveCorrection(qint64 report, qint64 revision, const Correction &correction,
                                                 const NewResult &result, const QString &author);
    /** False when the report has no longer that revision. */
    Result<bool> removeCorrection(qint64 report, qint64 revision, qint64 id, const NewResult &result, const QString &author);
    /** Named settings of the case. */
    Result<QHash<QString, QString>> settings() const;
    /** Sets these; an empty value removes one; others stay. */
    Status setSettings(const QHash<QString, QString> &settings, const QString &author);
    Result<QByteArray> sourceBytes(qint64 report) const;
    /** The first `limit` places of `words` in all reports; white space and marks do not matter. */
    Result<std::vector<SearchHit>> search(const QString &words, int limit) const;
    /** Puts into the index what an earlier version of the program did not. */
    Status indexTexts();

    Result<QHash<QString, Decision>> decisions(qint64 report) const;
    /** Sets the decisions of these keys; a default one is removed. `author` is who does it. */
    Status setDecisions(qint64 report, const QHash<QString, Decision> &decisions, const QString &author);
    /** Decisions whose finding the last checks no longer raised, by key. */
    Result<std::vector<StaleDecision>> staleDecisions(qint64 report) const;
    Result<SignOff> signOff(qint64 report) const;
    Status setSignOff(qint64 report, const SignOff &signOff, const QString &author);
    Result<std::vector<Annotation>> annotations(qint64 report) const;
    /** Inserts (id 0, or an id that was removed) or updates; returns the id. */
    Result<qint64> saveAnnotation(qint64 report, const Annotation &annotation, const QString &author);
    Status removeAnnotation(qint64 report, qint64 id, const QString &author);

    /** The auditor's wording for the memo. */
    Result<std::vector<MemoText>> memoTexts() const;
    /** Keeps the text, or forgets it where it is empty. */
    Status setMemoText(const MemoText &text, const QString &author);

    /** The log, oldest first. */
    Result<std::vector<Event>> events() const;
    /** Events that name this finding, oldest first. */
    Result<std::vector<Event>> history(qint64 report, const QString &findingKey) const;
    /** Reads through the log's chain of hashes. */
    Result<LogCheck> checkLog() const;

private:
    [[nodiscard]] Error noSuchReport(qint64 report) const;
    explicit Store(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace tieout
