#pragma once

#include "base/result.h"
#include "case/checkfile.h"
#include "report/decision.h"

#include <QDateTime>
#include <QHash>
#include <memory>
#include <optional>

namespace tieout {

class Store;

/** What a list of reports needs to know of one, without loading it. */
struct ReportEntry
{
    qint64 id = 0;
    QString file;          ///< path it was imported from
    QByteArray sha256;     ///< of the original bytes, lower-case hex
    SourceKind kind = SourceKind::Text;
    int pages = 0;
    QString department, region;
    int fiscalYear = 0;
    int errors = 0, warnings = 0, roundings = 0, attentions = 0;
    int open = 0, confirmed = 0, dismissed = 0; ///< findings by verdict
    int notices = 0;
    std::optional<Decimal> expenditure; ///< 本年支出合计 in yuan, where the report prints it
    TextSpan expenditureSpan;           ///< where it does
    QDateTime imported;    ///< UTC
};

/** A report of the case, loaded: values never change; verdicts live in Review. */
struct OpenReport
{
    qint64 id = 0;
    ReportEntry entry;
    std::shared_ptr<const Report> report;
    CheckResult result;
};

/**
 * One *.tieout file. All errors name the file and what to do. Every change is on disk when the
 * call returns; nothing stored is ever lost by a failed one.
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
    /** All reports by region and department in pinyin order (ICU), newest year first. */
    Result<std::vector<ReportEntry>> reports() const;
    /** Loads a report; the last few stay in memory. */
    Result<std::shared_ptr<const OpenReport>> report(qint64 id) const;
    /** The original bytes as imported. */
    Result<QByteArray> sourceBytes(qint64 id) const;
    /** Stores a checked report in one transaction; nullopt if its SHA-256 is there already. */
    Result<std::optional<qint64>> add(const SourceFile &file, const CheckedReport &checked);

    Result<QHash<QString, Decision>> decisions(qint64 report) const;
    Status setDecisions(qint64 report, const QHash<QString, Decision> &decisions);
    Result<std::vector<Annotation>> annotations(qint64 report) const;
    /** Inserts (id 0) or updates; returns the id. */
    Result<qint64> saveAnnotation(qint64 report, const Annotation &annotation);
    Status removeAnnotation(qint64 report, qint64 id);

private:
    explicit CaseFile(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
    mutable std::vector<std::shared_ptr<const OpenReport>> m_recent;
};

} // namespace tieout
