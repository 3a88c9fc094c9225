#include "store/search.h"

namespace tieout {

void writePassages(Transaction &to, qint64 report, const QString &text)
{
    // The index keeps no text, so its old rows cannot be taken out; without their passage they are never shown.
    to.run("DELETE FROM passage WHERE report = ?", {report});
    for (const TextSpan passage : passagesOf(text)) {
        to.run("INSERT INTO passage (report, begin, end) VALUES (?, ?, ?)", {report, passage.begin, passage.end});
        to.run("INSERT INTO passage_pairs (rowid, pairs) VALUES (?, ?)",
               {to.insertedId(), pairsOf(searchText(QStringView(text).mid(passage.begin, passage.size())).letters)});
    }
}

std::vector<qint64> reportsWithoutPassages(Transaction &from)
{
    std::vector<qint64> out;
    from.each("SELECT id FROM report WHERE NOT EXISTS (SELECT 1 FROM passage WHERE passage.report = report.id)", {},
              [&](const QSqlQuery &row) { out.push_back(row.value(0).toLongLong()); });
    return out;
}

std::vector<SearchHit> search(Transaction &from, const QString &words, int limit)
{
    const QString letters = searchText(words).letters;
    std::vector<SearchHit> hits;
    if (letters.isEmpty())
        return hits;
    struct Found
    {
        qint64 report;
        TextSpan passage;
    };
    std::vector<Found> found;
    from.each("SELECT passage.report, passage.begin, passage.end FROM passage_pairs JOIN passage ON passage.id = passage_pairs.rowid "
              "JOIN report ON report.id = passage.report WHERE passage_pairs MATCH ? AND report.removed = '' LIMIT ?",
              {pairQuery(letters), limit}, [&](const QSqlQuery &row) {
                  found.push_back({row.value(0).toLongLong(), {row.value(1).toLongLong(), row.value(2).toLongLong()}});
              });
    qint64 loaded = 0;
    QString text;
    for (const Found &place : found) {
        if (place.report != loaded)
            from.each("SELECT text FROM document WHERE report = ?", {place.report}, [&](const QSqlQuery &row) { text = row.value(0).toString(); });
        loaded = place.report;
        for (SearchHit &hit : hitsIn(text, place.passage, letters)) {
            const bool twice = !hits.empty() && hits.back().report == place.report && hit.span.begin <= hits.back().span.begin; // in the overlap of two
            if (twice || static_cast<int>(hits.size()) >= limit)
                continue;
            hit.report = place.report;
            hits.push_back(std::move(hit));
        }
    }
    return hits;
}

} // namespace tieout
