#pragma once

#include "base/result.h"
#include "report/annotation.h"
#include "report/decision.h"
#include "report/report.h"
#include "report/signoff.h"
#include "store/event.h"
#include "store/findingsummary.h"
#include "store/reportentry.h"
#include "store/searchtext.h"
#include "store/staledecision.h"

#include <QHash>

namespace tieout {

class Database;

/** A report on its way into the case. */
struct NewReport
{
    QString file;
    const QByteArray &bytes;
    QByteArray sha256;
    const Report &report;
    const CheckResult &result;
    std::optional<Decimal> expenditure;
    TextSpan expenditureSpan;
};

/** A report as it came out of the case: equal to what went in. */
struct StoredReport
{
    std::shared_ptr<const Report> report;
    CheckResult result;
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
    Result<std::optional<qint64>> reportWithHash(const QByteArray &sha256) const;
    /** nullopt when a report with this SHA-256 is there already. */
    Result<std::optional<qint64>> add(const NewReport &report);
    Result<StoredReport> load(qint64 report) const;
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

    /** The log, oldest first. */
    Result<std::vector<Event>> events() const;
    /** Reads through the log's chain of hashes. */
    Result<LogCheck> checkLog() const;

private:
    [[nodiscard]] Error noSuchReport(qint64 report) const;
    explicit Store(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace tieout
