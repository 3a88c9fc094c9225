#include "store/readsummaries.h"

#include "store/valuejson.h"

#include <QHash>

namespace tieout {

namespace {

struct Heading
{
    qsizetype begin = 0;
    QString title;
};

using Headings = QHash<qint64, std::vector<Heading>>;

Headings readHeadings(Transaction &transaction, const std::string &which, qint64 report)
{
    Headings headings;
    transaction.each("SELECT report, heading_begin, title FROM section WHERE report " + which + " ORDER BY report, heading_begin",
                     {report}, [&headings](const QSqlQuery &row) {
                         headings[row.value(0).toLongLong()].push_back({row.value(1).toLongLong(), row.value(2).toString()});
                     });
    return headings;
}

/** The last heading at or before the place. */
QString headingOver(const Headings &headings, qint64 report, qsizetype place)
{
    const auto known = headings.constFind(report);
    if (known == headings.constEnd())
        return {};
    const auto after = std::upper_bound(known->begin(), known->end(), place,
                                        [](qsizetype at, const Heading &heading) { return at < heading.begin; });
    return after == known->begin() ? QString() : std::prev(after)->title;
}

FindingSummary summaryOf(const QSqlQuery &row)
{
    FindingSummary summary;
    summary.report = row.value(0).toLongLong();
    summary.ordinal = row.value(1).toInt();
    summary.key = row.value(2).toString();
    summary.rule = row.value(3).toString();
    summary.severity = severityOf(row.value(4).toString());
    summary.certainty = certaintyOf(row.value(5).toString());
    summary.stated = row.value(6).toString();
    summary.expected = row.value(7).toString();
    summary.difference = row.value(8).toString();
    summary.unit = row.value(9).toString();
    summary.message = messageFrom(row.value(10).toString());
    summary.place = {row.value(11).toLongLong(), row.value(12).toLongLong()};
    return summary;
}

} // namespace

std::vector<FindingSummary> readSummaries(Transaction &transaction, qint64 report)
{
    const std::string which = report == 0 ? "IN (SELECT id FROM report WHERE id > ? AND removed = '')" : "= ?";
    const Headings headings = readHeadings(transaction, which, report);
    std::vector<FindingSummary> summaries;
    transaction.each("SELECT finding.report, finding.ordinal, key, rule, severity, certainty, stated, expected, difference, "
                     "unit, message, begin, end FROM finding LEFT JOIN evidence ON evidence.report = finding.report "
                     "AND evidence.finding = finding.ordinal AND evidence.ordinal = 0 WHERE finding.report " +
                         which + " ORDER BY finding.report, finding.ordinal",
                     {report}, [&](const QSqlQuery &row) {
                         summaries.push_back(summaryOf(row));
                         FindingSummary &summary = summaries.back();
                         summary.section = headingOver(headings, summary.report, summary.place.begin);
                     });
    return summaries;
}

std::vector<TableSummary> readTableSummaries(Transaction &transaction)
{
    std::vector<TableSummary> tables;
    transaction.each("SELECT form.report, form.ordinal, form.title, form.code FROM form JOIN report ON report.id = form.report "
                     "WHERE report.removed = '' ORDER BY form.report, form.ordinal",
                     {}, [&tables](const QSqlQuery &row) {
                         tables.push_back({row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toString(), row.value(3).toString()});
                     });
    return tables;
}

} // namespace tieout
