#include "report/reportjson.h"

#include "base/jsonwriter.h"

#include <array>

namespace tieout {

namespace {

/** null stands for a year or count that was not found. */
void memberOrNull(JsonWriter &json, std::string_view key, int number)
{
    if (number == 0)
        json.member(key, nullptr);
    else
        json.member(key, number);
}

void writePlace(JsonWriter &json, const Document &document, TextSpan span)
{
    const Place place = document.place(span);
    json.member("page", place.page);
    json.member("line", place.line);
    json.member("begin", place.begin);
    json.member("end", place.end);
}

void writeBox(JsonWriter &json, const Document &document, TextSpan span)
{
    const auto boxes = document.boxes(span);
    Box all;
    for (const auto &[page, box] : boxes)
        if (page == boxes.front().first)
            all = all.united(box);
    if (!boxes.empty())
        all = document.pages[static_cast<size_t>(boxes.front().first)].asShown(all);
    json.key("bbox");
    json.row(std::array{all.left, all.top, all.right, all.bottom},
             [&](float edge) { json.value(qRound(static_cast<double>(edge) * 100) / 100.0); });
}

void writeMeta(JsonWriter &json, const Meta &meta)
{
    json.memberOrNull("department", meta.department);
    json.memberOrNull("region", meta.region);
    memberOrNull(json, "fiscal_year", meta.fiscalYear);
    json.memberOrNull("narrative_unit", unitName(meta.narrativeUnit));
    json.memberOrNull("table_unit", unitName(meta.tableUnit));
}

void writeSection(JsonWriter &json, const Document &document, const Section &section)
{
    const Place place = document.place(section.heading);
    json.object([&] {
        json.member("title", section.title);
        json.member("level", section.level);
        json.member("page", place.page);
        json.member("line", place.line);
    });
}

void writeFigure(JsonWriter &json, const Document &document, const Figure &figure)
{
    json.object([&] {
        json.member("id", figure.id);
        json.memberOrNull("concept", figure.conceptId);
        json.memberOrNull("code", figure.code);
        json.member("label", figure.label);
        memberOrNull(json, "year", figure.year);
        json.member("kind", figureKindId(figure.kind));
        json.member("direction", figure.direction);
        json.member("value", figure.number.plain());
        json.member("unit", unitText(figure.number));
        json.member("quote", document.quote(figure.number.span));
        writeSpan(json, document, figure.number.span);
    });
}

QString printed(const Cell &cell)
{
    return cell.state == CellState::Number && cell.number.unit != Unit::Percent && cell.number.unit != Unit::Count
               ? cell.number.plain()
               : cell.text;
}

void writeTable(JsonWriter &json, const Document &document, const Table &table)
{
    const Place first = document.place({table.span.begin, table.span.begin});
    const qsizetype last = std::max(table.span.begin, table.span.end - 1);
    const Place end = document.place({last, last});
    json.object([&] {
        json.member("id", table.id);
        json.member("title", table.title);
        json.memberOrNull("code", table.code);
        json.memberOrNull("unit", unitName(table.unit));
        json.member("page", first.page);
        json.member("page_end", end.page);
        json.member("line_start", first.line);
        json.member("line_end", end.line);
        json.member("declared_empty", table.declaredEmpty);
        json.member("is_image", table.isImage);
        json.key("columns");
        json.row(table.columns, [&](const Column &column) { json.value(column.title); });
        json.array("rows", table.rows, [&](const Row &row) {
            json.row(row.cells, [&](const Cell &cell) { json.value(printed(cell)); });
        });
    });
}

void writeNotice(JsonWriter &json, const Document &document, const Notice &notice)
{
    json.object([&] {
        json.member("message", notice.message.text());
        writeSpan(json, document, notice.span);
    });
}

void writeCheck(JsonWriter &json, const CheckRecord &record)
{
    json.object([&] {
        json.member("rule", record.rule);
        json.member("subject", record.subject);
        json.member("outcome", outcomeId(record.outcome));
        json.memberOrNull("reason", record.reason.text());
    });
}

void writeEvidence(JsonWriter &json, const Document &document, const Evidence &piece)
{
    json.object([&] {
        json.member("role", piece.role == EvidenceRole::Stated ? "stated" : "operand");
        json.member("label", piece.label);
        writePlace(json, document, piece.span);
        json.member("quote", document.quote(piece.span));
        if (document.kind == SourceKind::Pdf)
            writeBox(json, document, piece.span);
    });
}

void writeFinding(JsonWriter &json, const Document &document, const Finding &finding, int ordinal, const Decision *decision)
{
    json.object([&] {
        json.member("id", QStringLiteral("d%1").arg(ordinal));
        json.member("key", finding.key);
        json.member("rule", finding.rule);
        json.member("severity", severityId(finding.severity));
        if (finding.ruleSeverity)
            json.member("rule_severity", severityId(*finding.ruleSeverity));
        json.member("certainty", certaintyId(finding.certainty));
        json.member("stated", finding.stated);
        json.memberOrNull("expected", finding.expected);
        json.memberOrNull("difference", finding.difference);
        json.memberOrNull("unit", finding.unit);
        json.member("message", finding.message.text());
        json.array("steps", finding.steps, [&](const Message &step) { json.value(step.text()); });
        json.array("affects", finding.affects, [&](const QString &key) { json.value(key); });
        json.array("evidence", finding.evidence, [&](const Evidence &piece) { writeEvidence(json, document, piece); });
        if (decision)
            json.object("decision", [&] { writeDecision(json, *decision); });
    });
}

} // namespace

QString figureKindId(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Amount:
        return QStringLiteral("amount");
    case FigureKind::Change:
        return QStringLiteral("change");
    case FigureKind::Percent:
        return QStringLiteral("percent");
    case FigureKind::Count:
        break;
    }
    return QStringLiteral("count");
}

QString unitText(const PrintedNumber &number)
{
    const QString name = unitName(number.unit);
    return name.isEmpty() ? number.unitWord : name;
}

void writeTime(JsonWriter &json, std::string_view key, const QDateTime &time)
{
    json.memberOrNull(key, time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString());
}

void writeTool(JsonWriter &json)
{
    json.object("tool", [&] {
        json.member("name", "tieout");
        json.member("version", TIEOUT_VERSION);
    });
}

void writeSpan(JsonWriter &json, const Document &document, TextSpan span)
{
    json.object("span", [&] { writePlace(json, document, span); });
}

void writeDecision(JsonWriter &json, const Decision &decision)
{
    json.member("verdict", verdictId(decision.verdict));
    json.member("reason", decision.reason);
    json.member("note", decision.note);
    json.member("author", decision.author);
    writeTime(json, "changed", decision.changed);
    json.member("flagged", decision.flagged);
}

void writeReport(JsonWriter &json, const Report &report, const CheckResult &result)
{
    const Document &document = *report.document;
    json.member("file", document.name);
    json.member("sha256", QString::fromLatin1(document.sha256));
    json.member("status", "ok");
    json.member("error", nullptr);
    json.member("pages", static_cast<int>(document.pages.size()));
    json.object("meta", [&] { writeMeta(json, report.meta); });
    json.array("sections", report.sections, [&](const Section &section) { writeSection(json, document, section); });
    json.array("figures", report.figures, [&](const Figure &figure) { writeFigure(json, document, figure); });
    json.array("tables", report.tables, [&](const Table &table) { writeTable(json, document, table); });
    json.array("notices", report.notices, [&](const Notice &notice) { writeNotice(json, document, notice); });
    json.array("checks", result.ledger, [&](const CheckRecord &record) { writeCheck(json, record); });
}

void writeFindings(JsonWriter &json, std::string_view key, const Document &document, const std::vector<Finding> &findings,
                   const QHash<QString, Decision> &decisions, const std::function<bool(const Finding &)> &isWanted)
{
    int ordinal = 0;
    json.array(key, findings, [&](const Finding &finding) {
        ++ordinal;
        const auto decision = decisions.constFind(finding.key);
        if (!isWanted || isWanted(finding))
            writeFinding(json, document, finding, ordinal, decision == decisions.constEnd() ? nullptr : &*decision);
    });
}

void writeCorrections(JsonWriter &json, const Document &document, const std::vector<Correction> &corrections)
{
    json.array("corrections", corrections, [&](const Correction &correction) {
        json.object([&] {
            json.member("label", correction.label);
            json.member("original", correction.original);
            json.member("corrected", correction.corrected);
            json.member("reason", correction.reason);
            json.member("author", correction.author);
            writeTime(json, "changed", correction.changed);
            writeSpan(json, document, correction.span);
        });
    });
}

void writeFailure(JsonWriter &json, const QString &path, const Message &error)
{
    json.object([&] {
        json.member("file", path);
        json.member("status", "failed");
        json.member("error", error.text());
    });
}

QByteArray reportJson(const Report &report, const CheckResult &result)
{
    JsonWriter json;
    json.object([&] {
        writeReport(json, report, result);
        writeFindings(json, "findings", *report.document, result.findings);
        writeCorrections(json, *report.document, report.corrections);
    });
    return json.taken();
}

} // namespace tieout
