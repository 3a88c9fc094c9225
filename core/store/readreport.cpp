#include "store/readreport.h"

#include "store/enumids.h"
#include "store/pagegeometry.h"
#include "store/valuejson.h"

namespace tieout {

namespace {

/** The columns of one row of a result, taken one after another. */
class Columns
{
public:
    explicit Columns(const QSqlQuery &query) : m_query(query) {}
    QString text() { return m_query.value(m_next++).toString(); }
    int number() { return m_query.value(m_next++).toInt(); }
    bool flag() { return number() != 0; }
    template <typename Enum> Enum id() { return enumOf<Enum>(text()); }
    TextSpan span()
    {
        const qsizetype begin = m_query.value(m_next++).toLongLong();
        const qsizetype end = m_query.value(m_next++).toLongLong();
        return {begin, end};
    }

private:
    const QSqlQuery &m_query;
    int m_next = 0;
};

std::shared_ptr<const Document> readDocument(Transaction &from, qint64 id)
{
    auto document = std::make_shared<Document>();
    from.each("SELECT file, kind, charset, sha256, text, geometry FROM report JOIN document ON report.id = document.report "
              "WHERE report.id = ?",
              {id}, [&](const QSqlQuery &row) {
                  Columns column(row);
                  document->name = column.text();
                  document->kind = column.id<SourceKind>();
                  document->charset = column.text();
                  document->sha256 = column.text().toLatin1();
                  document->text = column.text();
                  document->pages = unpackPages(row.value(5).toByteArray());
              });
    document->indexLines();
    return document;
}

Meta readMeta(Transaction &from, qint64 id)
{
    Meta meta;
    from.each("SELECT department, department_begin, department_end, region, fiscal_year, year_begin, year_end, "
              "narrative_unit, table_unit FROM report WHERE id = ?",
              {id}, [&](const QSqlQuery &row) {
                  Columns column(row);
                  meta.department = column.text();
                  meta.departmentSpan = column.span();
                  meta.region = column.text();
                  meta.fiscalYear = column.number();
                  meta.yearSpan = column.span();
                  meta.narrativeUnit = column.id<Unit>();
                  meta.tableUnit = column.id<Unit>();
              });
    return meta;
}

Section sectionOf(Columns column)
{
    Section section;
    section.title = column.text();
    section.level = column.number();
    section.heading = column.span();
    section.body = column.span();
    section.parent = column.number();
    section.topic = column.id<SectionTopic>();
    return section;
}

Figure figureOf(Columns column)
{
    Figure figure;
    figure.id = column.text();
    figure.conceptId = column.text();
    figure.code = column.text();
    figure.label = column.text();
    figure.year = column.number();
    figure.kind = column.id<FigureKind>();
    figure.measure = column.id<Measure>();
    figure.direction = column.number();
    figure.number.value = parseDecimal(column.text()).value_or(Decimal(0));
    figure.number.decimals = column.number();
    figure.number.unit = column.id<Unit>();
    figure.number.unitWord = column.text();
    figure.number.span = column.span();
    figure.section = column.number();
    figure.clause = column.span();
    return figure;
}

Claim claimOf(Columns column)
{
    Claim claim;
    claim.kind = column.id<ClaimKind>();
    claim.base = column.id<ClaimBase>();
    claim.direction = column.number();
    claim.complete = column.flag();
    claim.label = column.text();
    claim.wholeConcept = column.text();
    claim.wholeCode = column.text();
    claim.wholeLabel = column.text();
    claim.clause = column.span();
    claim.word = column.span();
    claim.section = column.number();
    claim.operands = operandsFrom(column.text());
    return claim;
}

Table tableOf(Columns column)
{
    Table table;
    table.id = column.text();
    table.title = column.text();
    table.code = column.text();
    table.kind = column.id<TableKind>();
    table.unit = column.id<Unit>();
    table.unitSpan = column.span();
    table.titleSpan = column.span();
    table.span = column.span();
    table.declaredEmpty = column.flag();
    table.statement = column.span();
    table.isImage = column.flag();
    table.notes = textsFrom(column.text());
    table.columns = columnsFrom(column.text());
    return table;
}

Row rowOf(Columns column)
{
    Row row;
    row.span = column.span();
    row.level = column.number();
    row.isTotal = column.flag();
    row.cells = cellsFrom(column.text());
    return row;
}

Notice noticeOf(Columns column)
{
    Notice notice;
    notice.message = messageFrom(column.text());
    notice.span = column.span();
    return notice;
}

Finding findingOf(Columns column)
{
    Finding finding;
    finding.key = column.text();
    finding.rule = column.text();
    finding.severity = severityOf(column.text());
    finding.certainty = certaintyOf(column.text());
    finding.stated = column.text();
    finding.expected = column.text();
    finding.difference = column.text();
    finding.unit = column.text();
    finding.message = messageFrom(column.text());
    finding.steps = messagesFrom(column.text());
    finding.affects = textsFrom(column.text());
    if (const QString own = column.text(); !own.isEmpty())
        finding.ruleSeverity = severityOf(own);
    return finding;
}

Evidence evidenceOf(Columns column)
{
    Evidence evidence;
    evidence.role = column.id<EvidenceRole>();
    evidence.span = column.span();
    evidence.label = column.text();
    return evidence;
}

CheckRecord recordOf(Columns column)
{
    CheckRecord record;
    record.rule = column.text();
    record.subject = column.text();
    record.outcome = outcomeOf(column.text());
    record.reason = messageFrom(column.text());
    record.spans = spansFrom(column.text());
    return record;
}

template <typename Item>
std::vector<Item> readAll(Transaction &from, qint64 id, const char *sql, Item (*itemOf)(Columns))
{
    std::vector<Item> items;
    from.each(sql, {id}, [&](const QSqlQuery &row) { items.push_back(itemOf(Columns(row))); });
    return items;
}

std::vector<Table> readTables(Transaction &from, qint64 id)
{
    auto tables = readAll(from, id,
                          "SELECT id, title, code, kind, unit, unit_begin, unit_end, title_begin, title_end, begin, end, "
                          "declared_empty, statement_begin, statement_end, is_image, notes, columns "
                          "FROM form WHERE report = ? ORDER BY ordinal",
                          tableOf);
    from.each("SELECT begin, end, level, is_total, cells, form FROM form_row WHERE report = ? ORDER BY form, ordinal",
              {id}, [&](const QSqlQuery &row) {
                  const auto form = row.value(5).toULongLong();
                  if (form < tables.size())
                      tables[form].rows.push_back(rowOf(Columns(row)));
              });
    return tables;
}

} // namespace

std::shared_ptr<const Report> readReport(Transaction &transaction, qint64 id)
{
    auto report = std::make_shared<Report>();
    report->document = readDocument(transaction, id);
    report->meta = readMeta(transaction, id);
    report->sections = readAll(transaction, id,
                               "SELECT title, level, heading_begin, heading_end, body_begin, body_end, parent, topic "
                               "FROM section WHERE report = ? ORDER BY ordinal",
                               sectionOf);
    report->figures = readAll(transaction, id,
                              "SELECT id, concept, code, label, year, kind, measure, direction, value, decimals, unit, "
                              "unit_word, number_begin, number_end, section, clause_begin, clause_end "
                              "FROM figure WHERE report = ? ORDER BY ordinal",
                              figureOf);
    report->claims = readAll(transaction, id,
                             "SELECT kind, base, direction, complete, label, whole_concept, whole_code, whole_label, "
                             "clause_begin, clause_end, word_begin, word_end, section, operands "
                             "FROM claim WHERE report = ? ORDER BY ordinal",
                             claimOf);
    report->tables = readTables(transaction, id);
    report->notices = readAll(transaction, id,
                              "SELECT message, begin, end FROM notice WHERE report = ? ORDER BY ordinal", noticeOf);
    return report;
}

CheckResult readResult(Transaction &transaction, qint64 id)
{
    CheckResult result;
    result.findings = readAll(transaction, id,
                              "SELECT key, rule, severity, certainty, stated, expected, difference, unit, message, "
                              "steps, affects, rule_severity FROM finding WHERE report = ? ORDER BY ordinal",
                              findingOf);
    transaction.each("SELECT role, begin, end, label, finding FROM evidence WHERE report = ? ORDER BY finding, ordinal",
                     {id}, [&](const QSqlQuery &row) {
                         const auto finding = row.value(4).toULongLong();
                         if (finding < result.findings.size())
                             result.findings[finding].evidence.push_back(evidenceOf(Columns(row)));
                     });
    result.ledger = readAll(transaction, id,
                            "SELECT rule, subject, outcome, reason, spans FROM ledger WHERE report = ? ORDER BY ordinal",
                            recordOf);
    return result;
}

} // namespace tieout
