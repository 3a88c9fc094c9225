#include "store/writereport.h"

#include "store/enumids.h"
#include "store/log.h"
#include "store/pagegeometry.h"
#include "store/search.h"
#include "store/valuejson.h"

namespace tieout {

namespace {

qint64 writeIdentity(Transaction &to, const NewReport &report)
{
    to.run("INSERT INTO report (file, sha256, kind, charset, pages, department, department_begin, department_end, "
           "region, fiscal_year, year_begin, year_end, narrative_unit, table_unit, expenditure_begin, expenditure_end, "
           "imported) VALUES (?, ?, '', '', 0, '', 0, 0, '', 0, 0, 0, '', '', 0, 0, ?)",
           {report.file, QString::fromLatin1(report.sha256), writtenTime(QDateTime::currentDateTimeUtc())});
    const qint64 id = to.insertedId();
    to.run("INSERT INTO source (report, bytes) VALUES (?, ?)", {id, report.bytes});
    return id;
}

void writeHead(Transaction &to, qint64 id, const NewReport &report)
{
    const Document &document = *report.report.document;
    const Meta &meta = report.report.meta;
    to.run("UPDATE report SET kind = ?, charset = ?, pages = ?, department = ?, department_begin = ?, department_end = ?, "
           "region = ?, fiscal_year = ?, year_begin = ?, year_end = ?, narrative_unit = ?, table_unit = ?, read_with = ? "
           "WHERE id = ?",
           {idOf(document.kind), document.charset, static_cast<qint64>(document.pages.size()), meta.department,
            meta.departmentSpan.begin, meta.departmentSpan.end, meta.region, meta.fiscalYear, meta.yearSpan.begin,
            meta.yearSpan.end, idOf(meta.narrativeUnit), idOf(meta.tableUnit), report.readWith, id});
}

// SQLite reads the unit after a lone surrogate (from a broken font table) as its other half, which
// would move every offset behind it; U+FFFD takes exactly its place.
QString storable(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

void writeDocument(Transaction &to, qint64 id, const NewReport &report)
{
    const Document &document = *report.report.document;
    to.run("INSERT INTO document (report, text, geometry) VALUES (?, ?, ?)",
           {id, storable(document.text), packPages(document.pages)});
    writePassages(to, id, storable(document.text));
}

void writeSections(Transaction &to, qint64 id, const std::vector<Section> &sections)
{
    int ordinal = 0;
    for (const Section &section : sections)
        to.run("INSERT INTO section (report, ordinal, title, level, heading_begin, heading_end, body_begin, body_end, "
               "parent, topic) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               {id, ordinal++, section.title, section.level, section.heading.begin, section.heading.end,
                section.body.begin, section.body.end, section.parent, idOf(section.topic)});
}

void writeFigures(Transaction &to, qint64 id, const std::vector<Figure> &figures)
{
    int ordinal = 0;
    for (const Figure &figure : figures)
        to.run("INSERT INTO figure (report, ordinal, id, concept, code, label, year, kind, measure, direction, value, "
               "decimals, unit, unit_word, number_begin, number_end, section, clause_begin, clause_end) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               {id, ordinal++, figure.id, figure.conceptId, figure.code, figure.label, figure.year, idOf(figure.kind),
                idOf(figure.measure), figure.direction, exactText(figure.number), figure.number.decimals,
                idOf(figure.number.unit), figure.number.unitWord, figure.number.span.begin, figure.number.span.end,
                figure.section, figure.clause.begin, figure.clause.end});
}

void writeClaims(Transaction &to, qint64 id, const std::vector<Claim> &claims)
{
    int ordinal = 0;
    for (const Claim &claim : claims)
        to.run("INSERT INTO claim (report, ordinal, kind, base, direction, complete, label, whole_concept, whole_code, "
               "whole_label, clause_begin, clause_end, word_begin, word_end, section, operands) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               {id, ordinal++, idOf(claim.kind), idOf(claim.base), claim.direction, claim.complete ? 1 : 0, claim.label,
                claim.wholeConcept, claim.wholeCode, claim.wholeLabel, claim.clause.begin, claim.clause.end,
                claim.word.begin, claim.word.end, claim.section, toJson(claim.operands)});
}

void writeRows(Transaction &to, qint64 id, int form, const std::vector<Row> &rows)
{
    int ordinal = 0;
    for (const Row &row : rows)
        to.run("INSERT INTO form_row (report, form, ordinal, begin, end, level, is_total, cells) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
               {id, form, ordinal++, row.span.begin, row.span.end, row.level, row.isTotal ? 1 : 0, toJson(row.cells)});
}

void writeTables(Transaction &to, qint64 id, const std::vector<Table> &tables)
{
    int ordinal = 0;
    for (const Table &table : tables) {
        to.run("INSERT INTO form (report, ordinal, id, title, code, kind, unit, unit_begin, unit_end, title_begin, "
               "title_end, begin, end, declared_empty, statement_begin, statement_end, is_image, notes, columns) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               {id, ordinal, table.id, table.title, table.code, idOf(table.kind), idOf(table.unit), table.unitSpan.begin,
                table.unitSpan.end, table.titleSpan.begin, table.titleSpan.end, table.span.begin, table.span.end,
                table.declaredEmpty ? 1 : 0, table.statement.begin, table.statement.end, table.isImage ? 1 : 0,
                toJson(table.notes), toJson(table.columns)});
        writeRows(to, id, ordinal++, table.rows);
    }
}

void writeNotices(Transaction &to, qint64 id, const std::vector<Notice> &notices)
{
    int ordinal = 0;
    for (const Notice &notice : notices)
        to.run("INSERT INTO notice (report, ordinal, message, begin, end) VALUES (?, ?, ?, ?, ?)",
               {id, ordinal++, toJson(notice.message), notice.span.begin, notice.span.end});
}

void writeEvidence(Transaction &to, qint64 id, int finding, const std::vector<Evidence> &evidence)
{
    int ordinal = 0;
    for (const Evidence &piece : evidence)
        to.run("INSERT INTO evidence (report, finding, ordinal, role, begin, end, label) VALUES (?, ?, ?, ?, ?, ?, ?)",
               {id, finding, ordinal++, idOf(piece.role), piece.span.begin, piece.span.end, piece.label});
}

void writeFindings(Transaction &to, qint64 id, const std::vector<Finding> &findings)
{
    int ordinal = 0;
    for (const Finding &finding : findings) {
        to.run("INSERT INTO finding (report, ordinal, key, rule, severity, certainty, stated, expected, difference, unit, "
               "message, steps, affects, rule_severity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               {id, ordinal, finding.key, finding.rule, severityId(finding.severity), certaintyId(finding.certainty),
                finding.stated, finding.expected, finding.difference, finding.unit, toJson(finding.message),
                toJson(finding.steps), toJson(finding.affects),
                finding.ruleSeverity ? severityId(*finding.ruleSeverity) : QString()});
        writeEvidence(to, id, ordinal++, finding.evidence);
    }
}

void writeLedger(Transaction &to, qint64 id, const std::vector<CheckRecord> &ledger)
{
    int ordinal = 0;
    for (const CheckRecord &record : ledger)
        to.run("INSERT INTO ledger (report, ordinal, rule, subject, outcome, reason, spans) VALUES (?, ?, ?, ?, ?, ?, ?)",
               {id, ordinal++, record.rule, record.subject, outcomeId(record.outcome), toJson(record.reason),
                toJson(record.spans)});
}

} // namespace

qint64 writeReport(Transaction &transaction, const NewReport &report)
{
    const qint64 id = writeIdentity(transaction, report);
    rewriteReport(transaction, id, report);
    return id;
}

void rewriteReport(Transaction &transaction, qint64 id, const NewReport &report)
{
    // Rows of forms go with their form.
    for (const char *table : {"document", "section", "figure", "claim", "form", "notice"})
        transaction.run(std::string("DELETE FROM ") + table + " WHERE report = ?", {id});
    writeHead(transaction, id, report);
    writeDocument(transaction, id, report);
    writeSections(transaction, id, report.report.sections);
    writeFigures(transaction, id, report.report.figures);
    writeClaims(transaction, id, report.report.claims);
    writeTables(transaction, id, report.report.tables);
    writeNotices(transaction, id, report.report.notices);
    writeResult(transaction, id, report.checked);
}

void writeResult(Transaction &transaction, qint64 report, const NewResult &checked)
{
    // Evidence goes with its finding.
    for (const char *table : {"finding", "ledger"})
        transaction.run(std::string("DELETE FROM ") + table + " WHERE report = ?", {report});
    writeFindings(transaction, report, checked.result.findings);
    writeLedger(transaction, report, checked.result.ledger);
    transaction.run("UPDATE report SET expenditure = ?, expenditure_begin = ?, expenditure_end = ?, checked_with = ?, "
                    "revision = revision + 1 WHERE id = ?",
                    {checked.expenditure ? QVariant(toShortest(*checked.expenditure)) : QVariant(),
                     checked.expenditureSpan.begin, checked.expenditureSpan.end, checked.checkedWith, report});
}

} // namespace tieout
