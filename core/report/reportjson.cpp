#include "report/reportjson.h"

#include <QJsonArray>

namespace tieout {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject spanToJson(const Document &document, TextSpan span)
{
    const Place place = document.place(span);
    return {{QStringLiteral("page"), place.page},
            {QStringLiteral("line"), place.line},
            {QStringLiteral("begin"), place.begin},
            {QStringLiteral("end"), place.end}};
}

QJsonArray boxToJson(const Document &document, TextSpan span)
{
    const auto boxes = document.boxes(span);
    Box all;
    for (const auto &[page, box] : boxes)
        if (page == boxes.front().first)
            all = all.united(box);
    const auto rounded = [](float value) { return qRound(static_cast<double>(value) * 100) / 100.0; };
    return {rounded(all.left), rounded(all.top), rounded(all.right), rounded(all.bottom)};
}

QJsonObject figureToJson(const Document &document, const Figure &figure)
{
    return {{QStringLiteral("id"), figure.id},
            {QStringLiteral("concept"), orNull(figure.conceptId)},
            {QStringLiteral("code"), orNull(figure.code)},
            {QStringLiteral("label"), figure.label},
            {QStringLiteral("year"), figure.year == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(figure.year)},
            {QStringLiteral("kind"), figureKindId(figure.kind)},
            {QStringLiteral("direction"), figure.direction},
            {QStringLiteral("value"), figure.number.plain()},
            {QStringLiteral("unit"), unitText(figure.number)},
            {QStringLiteral("quote"), document.quote(figure.number.span)},
            {QStringLiteral("span"), spanToJson(document, figure.number.span)}};
}

QString cellToJson(const Cell &cell)
{
    return cell.state == CellState::Number && cell.number.unit != Unit::Percent && cell.number.unit != Unit::Count
               ? cell.number.plain()
               : cell.text;
}

QJsonObject tableToJson(const Document &document, const Table &table)
{
    QJsonArray columns;
    for (const Column &column : table.columns)
        columns.append(column.title);
    QJsonArray rows;
    for (const Row &row : table.rows) {
        QJsonArray cells;
        for (const Cell &cell : row.cells)
            cells.append(cellToJson(cell));
        rows.append(cells);
    }
    const Place first = document.place({table.span.begin, table.span.begin});
    const qsizetype last = std::max(table.span.begin, table.span.end - 1);
    const Place end = document.place({last, last});
    return {{QStringLiteral("id"), table.id},
            {QStringLiteral("title"), table.title},
            {QStringLiteral("code"), orNull(table.code)},
            {QStringLiteral("unit"), orNull(unitName(table.unit))},
            {QStringLiteral("page"), first.page},
            {QStringLiteral("page_end"), end.page},
            {QStringLiteral("line_start"), first.line},
            {QStringLiteral("line_end"), end.line},
            {QStringLiteral("declared_empty"), table.declaredEmpty},
            {QStringLiteral("is_image"), table.isImage},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows}};
}

QJsonObject findingToJson(const Document &document, const Finding &finding, int ordinal)
{
    QJsonArray evidence;
    for (const Evidence &piece : finding.evidence) {
        QJsonObject object = spanToJson(document, piece.span);
        object[QStringLiteral("role")] =
            piece.role == EvidenceRole::Stated ? QStringLiteral("stated") : QStringLiteral("operand");
        object[QStringLiteral("label")] = piece.label;
        object[QStringLiteral("quote")] = document.quote(piece.span);
        if (document.kind == SourceKind::Pdf)
            object[QStringLiteral("bbox")] = boxToJson(document, piece.span);
        evidence.append(object);
    }
    QJsonArray steps;
    for (const Message &step : finding.steps)
        steps.append(step.text());
    QJsonObject json{{QStringLiteral("id"), QStringLiteral("d%1").arg(ordinal)},
            {QStringLiteral("key"), finding.key},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severityId(finding.severity)},
            {QStringLiteral("certainty"), certaintyId(finding.certainty)},
            {QStringLiteral("stated"), finding.stated},
            {QStringLiteral("expected"), orNull(finding.expected)},
            {QStringLiteral("difference"), orNull(finding.difference)},
            {QStringLiteral("unit"), orNull(finding.unit)},
            {QStringLiteral("message"), finding.message.text()},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("affects"), QJsonArray::fromStringList(finding.affects)},
            {QStringLiteral("evidence"), evidence}};
    if (finding.ruleSeverity)
        json[QStringLiteral("rule_severity")] = severityId(*finding.ruleSeverity);
    return json;
}

QJsonObject correctionToJson(const Document &document, const Correction &correction)
{
    return {{QStringLiteral("label"), correction.label},
            {QStringLiteral("original"), correction.original},
            {QStringLiteral("corrected"), correction.corrected},
            {QStringLiteral("reason"), correction.reason},
            {QStringLiteral("author"), correction.author},
            {QStringLiteral("span"), spanToJson(document, correction.span)}};
}

QJsonObject metaToJson(const Meta &meta)
{
    return {{QStringLiteral("department"), orNull(meta.department)},
            {QStringLiteral("region"), orNull(meta.region)},
            {QStringLiteral("fiscal_year"), meta.fiscalYear == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(meta.fiscalYear)},
            {QStringLiteral("narrative_unit"), orNull(unitName(meta.narrativeUnit))},
            {QStringLiteral("table_unit"), orNull(unitName(meta.tableUnit))}};
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

QJsonObject reportToJson(const Report &report, const CheckResult &result)
{
    const Document &document = *report.document;
    QJsonArray sections;
    for (const Section &section : report.sections) {
        const Place place = document.place(section.heading);
        sections.append(QJsonObject{{QStringLiteral("title"), section.title},
                                    {QStringLiteral("level"), section.level},
                                    {QStringLiteral("page"), place.page},
                                    {QStringLiteral("line"), place.line}});
    }
    QJsonArray figures;
    for (const Figure &figure : report.figures)
        figures.append(figureToJson(document, figure));
    QJsonArray tables;
    for (const Table &table : report.tables)
        tables.append(tableToJson(document, table));
    QJsonArray notices;
    for (const Notice &notice : report.notices)
        notices.append(QJsonObject{{QStringLiteral("message"), notice.message.text()},
                                   {QStringLiteral("span"), spanToJson(document, notice.span)}});
    QJsonArray checks;
    for (const CheckRecord &record : result.ledger)
        checks.append(QJsonObject{{QStringLiteral("rule"), record.rule},
                                  {QStringLiteral("subject"), record.subject},
                                  {QStringLiteral("outcome"), outcomeId(record.outcome)},
                                  {QStringLiteral("reason"), orNull(record.reason.text())}});
    QJsonArray findings;
    int ordinal = 0;
    for (const Finding &finding : result.findings)
        findings.append(findingToJson(document, finding, ++ordinal));
    QJsonObject json{{QStringLiteral("file"), document.name},
            {QStringLiteral("sha256"), QString::fromLatin1(document.sha256)},
            {QStringLiteral("status"), QStringLiteral("ok")},
            {QStringLiteral("error"), QJsonValue(QJsonValue::Null)},
            {QStringLiteral("pages"), static_cast<int>(document.pages.size())},
            {QStringLiteral("meta"), metaToJson(report.meta)},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("notices"), notices},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("findings"), findings}};
    if (!report.corrections.empty()) {
        QJsonArray corrections;
        for (const Correction &correction : report.corrections)
            corrections.append(correctionToJson(document, correction));
        json[QStringLiteral("corrections")] = corrections;
    }
    return json;
}

QJsonObject failureToJson(const QString &path, const Message &error)
{
    return {{QStringLiteral("file"), path},
            {QStringLiteral("status"), QStringLiteral("failed")},
            {QStringLiteral("error"), error.text()}};
}

} // namespace tieout
