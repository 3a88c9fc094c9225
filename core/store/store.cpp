#include "store/store.h"

#include "store/enumids.h"
#include "store/log.h"
#include "store/readreport.h"
#include "store/readsummaries.h"
#include "store/search.h"
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
    return entry;
}

void count(ReportEntry &entry, Severity severity, Verdict verdict, int number)
{
    int *const bySeverity[] = {&entry.errors, &entry.warnings, &entry.roundings, &entry.attentions};
    int *const byVerdict[] = {&entry.open, &entry.confirmed, &entry.dismissed, &entry.needsEvidence};
    *bySeverity[static_cast<int>(severity)] += number;
    *byVerdict[static_cast<int>(verdict)] += number;
}

std::vector<ReportEntry> readEntries(Transaction &transaction, const std::string &which, qint64 id)
{
    std::vector<ReportEntry> entries;
    QHash<qint64, size_t> indexOf;
    transaction.each("SELECT id, file, sha256, kind, pages, department, region, fiscal_year, expenditure, "
                     "expenditure_begin, expenditure_end, imported, "
                     "(SELECT count(*) FROM notice WHERE notice.report = report.id) FROM report WHERE id " +
                         which + " ORDER BY id",
                     {id}, [&](const QSqlQuery &row) {
                         entries.push_back(entryOf(row));
                         indexOf.insert(entries.back().id, entries.size() - 1);
                     });
    transaction.each("SELECT finding.report, severity, coalesce(verdict, 'open'), count(*) FROM finding "
                     "LEFT JOIN decision ON decision.report = finding.report AND decision.key = finding.key "
                     "WHERE finding.report " +
                         which + " GROUP BY 1, 2, 3",
                     {id}, [&](const QSqlQuery &row) {
                         count(entries[indexOf.value(row.value(0).toLongLong())], severityOf(row.value(1).toString()),
                               verdictOf(row.value(2).toString()), row.value(3).toInt());
                     });
    return entries;
}

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
    auto entries = readEntries(transaction, "> ?", 0);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return entries;
}

Result<ReportEntry> Store::entry(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const auto entries = readEntries(transaction, "= ?", report);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return entries.empty() ? Result<ReportEntry>(noSuchReport(report)) : entries.front();
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
    transaction.each("SELECT id FROM report WHERE sha256 = ?", {QString::fromLatin1(sha256)},
                     [&](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return id;
}

Result<std::optional<qint64>> Store::add(const NewReport &report)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    bool known = false;
    transaction.each("SELECT id FROM report WHERE sha256 = ?", {QString::fromLatin1(report.sha256)},
                     [&](const QSqlQuery &) { known = true; });
    if (known)
        return std::optional<qint64>();
    const qint64 id = writeReport(transaction, report);
    writeResult(transaction, id, report.result);
    log(transaction, {0, {}, {}, QStringLiteral("import"), id, QString::fromLatin1(report.sha256),
                      beforeAndAfter({}, {{QStringLiteral("file"), report.file}})});
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return std::optional<qint64>(id);
}

Result<StoredReport> Store::load(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    StoredReport stored{readReport(transaction, report), readResult(transaction, report)};
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

Result<std::vector<Event>> Store::events() const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    std::vector<Event> events;
    transaction.each("SELECT id, time, author, action, report, subject, detail FROM event ORDER BY id", {},
                     [&](const QSqlQuery &row) {
                         events.push_back({row.value(0).toLongLong(), timeOf(row.value(1)), row.value(2).toString(),
                                           row.value(3).toString(), row.value(4).toLongLong(), row.value(5).toString(),
                                           row.value(6).toString()});
                     });
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return events;
}

Result<LogCheck> Store::checkLog() const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const LogCheck check = tieout::checkLog(transaction);
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return check;
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
