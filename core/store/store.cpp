#include "store/store.h"

#include "store/corrections.h"
#include "store/enumids.h"
#include "store/log.h"
#include "store/readreport.h"
#include "store/readsummaries.h"
#include "store/replacereport.h"
#include "store/search.h"
#include "store/signoffs.h"
#include "store/writereport.h"

namespace tieout {

namespace {

ReportEntry entryOf(const QSqlQuery &row)
{
    ReportEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.file = row.value(1).toString();
    entry.sha256 = row.value(2).toString().toLatin1();
    entry.kind = enumOf<SourceKind>(row.value(3).toString());
    entry.pages = row.value(4).toInt();
    entry.department = row.value(5).toString();
    entry.region = row.value(6).toString();
    entry.fiscalYear = row.value(7).toInt();
    entry.expenditure = parseDecimal(row.value(8).toString());
    entry.expenditureSpan = {row.value(9).toLongLong(), row.value(10).toLongLong()};
    entry.imported = timeOf(row.value(11));
    entry.notices = row.value(12).toInt();
    entry.annotations = row.value(13).toInt();
    entry.corrections = row.value(14).toInt();
    entry.removed = timeOf(row.value(15));
    entry.readWith = row.value(16).toString();
    entry.checkedWith = row.value(17).toString();
    entry.revision = row.value(18).toLongLong();
    return entry;
}

void count(ReportEntry &entry, Severity severity, Verdict verdict, int number)
{
    int *const bySeverity[] = {&entry.errors, &entry.warnings, &entry.roundings, &entry.attentions};
    int *const byVerdict[] = {&entry.open, &entry.confirmed, &entry.dismissed, &entry.needsEvidence};
    *bySeverity[static_cast<int>(severity)] += number;
    *byVerdict[static_cast<int>(verdict)] += number;
}

/** Reports by a condition on the table `report` with one value. */
std::vector<ReportEntry> readEntries(Transaction &transaction, const std::string &condition, qint64 value)
{
    std::vector<ReportEntry> entries;
    QHash<qint64, size_t> indexOf;
    const auto entry = [&](const QSqlQuery &row) -> ReportEntry & { return entries[indexOf.value(row.value(0).toLongLong())]; };
    transaction.each("SELECT id, file, sha256, kind, pages, department, region, fiscal_year, expenditure, "
                     "expenditure_begin, expenditure_end, imported, "
                     "(SELECT count(*) FROM notice WHERE notice.report = report.id), "
                     "(SELECT count(*) FROM annotation WHERE annotation.report = report.id), "
                     "(SELECT count(*) FROM correction WHERE correction.report = report.id), "
                     "removed, read_with, checked_with, revision FROM report WHERE " +
                         condition + " ORDER BY id",
                     {value}, [&](const QSqlQuery &row) {
                         entries.push_back(entryOf(row));
                         indexOf.insert(entries.back().id, entries.size() - 1);
                     });
    transaction.each("SELECT finding.report, severity, coalesce(verdict, 'open'), count(*), sum(coalesce(flagged, 0)) "
                     "FROM report JOIN finding ON finding.report = report.id "
                     "LEFT JOIN decision ON decision.report = finding.report AND decision.key = finding.key WHERE " +
                         condition + " GROUP BY 1, 2, 3",
                     {value}, [&](const QSqlQuery &row) {
                         count(entry(row), severityOf(row.value(1).toString()), verdictOf(row.value(2).toString()),
                               row.value(3).toInt());
                         entry(row).flagged += row.value(4).toInt();
                     });
    transaction.each("SELECT sign_off.report, role, author, time, reopened FROM report "
                     "JOIN sign_off ON sign_off.report = report.id WHERE " +
                         condition,
                     {value}, [&](const QSqlQuery &row) {
                         entry(row).signOff.of(signOffRoleOf(row.value(1).toString())) = signatureOf(row, 2);
                     });
    return entries;
}

constexpr auto inTheCase = "report.id > ? AND removed = ''";
constexpr auto takenOut = "report.id > ? AND removed <> ''";
constexpr auto oneReport = "report.id = ?";

} // namespace

Store::Store(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return Error{database.error()};
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<std::unique_ptr<Store>> Store::create(const QString &path)
{
    if (auto status = Database::create(path); !status)
        return Error{status.error()};
    return open(path);
}

QString Store::path() const
{
    return m_database->path();
}

Error Store::noSuchReport(qint64 report) const
{
    return {message(QT_TRANSLATE_NOOP("Message", "The case %1 holds no report number %2; choose one that it lists."),
                    {path(), QString::number(report)})};
}

Result<std::vector<ReportEntry>> Store::entries() const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    auto entries = readEntries(transaction, inTheCase, 0);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return entries;
}

Result<std::vector<ReportEntry>> Store::removedEntries() const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    auto entries = readEntries(transaction, takenOut, 0);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return entries;
}

Result<ReportEntry> Store::entry(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const auto entries = readEntries(transaction, oneReport, report);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return entries.empty() ? Result<ReportEntry>(noSuchReport(report)) : entries.front();
}

Result<std::vector<TableSummary>> Store::tableSummaries() const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    auto tables = readTableSummaries(transaction);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return tables;
}

Result<std::vector<FindingSummary>> Store::findingSummaries(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    auto summaries = readSummaries(transaction, report);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return summaries;
}

Result<std::optional<qint64>> Store::reportWithHash(const QByteArray &sha256) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    std::optional<qint64> id;
    transaction.each("SELECT id FROM report WHERE sha256 = ? AND removed = ''", {QString::fromLatin1(sha256)},
                     [&](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return id;
}

Result<std::optional<qint64>> Store::add(const NewReport &report)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    qint64 id = 0;
    bool removed = false;
    transaction.each("SELECT id, removed <> '' FROM report WHERE sha256 = ?", {QString::fromLatin1(report.sha256)},
                     [&](const QSqlQuery &row) {
                         id = row.value(0).toLongLong();
                         removed = row.value(1).toBool();
                     });
    if (id != 0 && !removed)
        return std::optional<qint64>();
    if (id == 0)
        id = writeReport(transaction, report);
    else
        transaction.run("UPDATE report SET removed = '' WHERE id = ?", {id});
    log(transaction, {0, {}, {}, removed ? QStringLiteral("restore-report") : QStringLiteral("import"), id,
                      QString::fromLatin1(report.sha256), beforeAndAfter({}, {{QStringLiteral("file"), report.file}})});
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return std::optional<qint64>(id);
}

Status Store::setRemoved(qint64 report, bool removed, const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    QString sha256;
    transaction.each("SELECT sha256 FROM report WHERE id = ?", {report},
                     [&](const QSqlQuery &row) { sha256 = row.value(0).toString(); });
    transaction.run("UPDATE report SET removed = ? WHERE id = ?",
                    {removed ? writtenTime(QDateTime::currentDateTimeUtc()) : QString(), report});
    log(transaction, {0, {}, author, removed ? QStringLiteral("remove-report") : QStringLiteral("restore-report"), report,
                      sha256, beforeAndAfter({}, {})});
    return transaction.commit();
}

Result<StoredReport> Store::load(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const StoredReport stored{readReport(transaction, report), readResult(transaction, report),
                              readCorrections(transaction, report), readRevision(transaction, report)};
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    if (stored.report->document->sha256.isEmpty())
        return noSuchReport(report);
    if (stored.report->document->pages.empty())
        return Error{message(QT_TRANSLATE_NOOP("Message", "The case %1 is damaged (%2); go back to a copy of it."),
                             {path(), stored.report->document->name})};
    return stored;
}

Result<QByteArray> Store::sourceBytes(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    QByteArray bytes;
    transaction.each("SELECT bytes FROM source WHERE report = ?", {report},
                     [&](const QSqlQuery &row) { bytes = row.value(0).toByteArray(); });
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return bytes;
}

Result<std::vector<SearchHit>> Store::search(const QString &words, int limit) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    auto hits = tieout::search(transaction, words, limit);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return hits;
}

Status Store::indexTexts()
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    for (const qint64 report : reportsWithoutPassages(transaction)) {
        QString text;
        transaction.each("SELECT text FROM document WHERE report = ?", {report}, [&](const QSqlQuery &row) { text = row.value(0).toString(); });
        writePassages(transaction, report, text);
    }
    return transaction.commit();
}

} // namespace tieout
