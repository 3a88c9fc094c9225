#include "export/casesheets.h"

#include "check/checktable.h"
#include "report/reportjson.h"
#include "report/words.h"

#include <QCoreApplication>

namespace tieout {

namespace {

QString tell(const char *source)
{
    return message(source).text();
}

/** A point in time for people and programs: always UTC, so that a file does not change with the machine. */
QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/** What tells a report apart in every sheet. */
std::vector<ExportCell> reportCells(const ReviewedReport &report, int number)
{
    const Meta &meta = report.report->meta;
    return {numberCell(QString::number(number)),
            {meta.department.isEmpty() ? report.report->document->name.section(u'/', -1) : meta.department}};
}

QStringList reportHeads()
{
    return {tell(QT_TRANSLATE_NOOP("Message", "Report no.")), tell(QT_TRANSLATE_NOOP("Message", "Department"))};
}

void addTexts(ExportRow &row, const QStringList &texts)
{
    for (const QString &text : texts)
        row.cells.push_back({text});
}

/** Page and line, as two numbers; blank where there is no place. */
void addPlace(ExportRow &row, const Document &document, TextSpan span)
{
    const Place place = document.place(span);
    const bool known = !span.isEmpty();
    row.cells.push_back(known ? numberCell(QString::number(place.page)) : ExportCell{});
    row.cells.push_back(known ? numberCell(QString::number(place.line)) : ExportCell{});
}

QString sectionOf(const Report &report, qsizetype offset)
{
    QString title;
    for (const Section &section : report.sections)
        if (section.body.contains(offset))
            title = section.title;
    return title;
}

ExportRow findingRow(const ReviewedReport &report, int number, int ordinal, const Finding &finding, const TableSheet *places)
{
    const Document &document = *report.report->document;
    const TextSpan span = finding.evidence.empty() ? TextSpan{} : finding.evidence.front().span;
    const Decision decision = report.decisions.value(finding.key);
    ExportRow row{reportCells(report, number)};
    addTexts(row, {QStringLiteral("d%1").arg(ordinal), severityWord(finding.severity), certaintyId(finding.certainty),
                   verdictWord(decision.verdict), finding.rule, checkTitle(finding.rule),
                   sectionOf(*report.report, span.begin), finding.message.text()});
    for (const QString &value : {finding.stated, finding.expected, finding.difference})
        row.cells.push_back(numberCell(value));
    addTexts(row, {finding.unit, document.quote(span)});
    addPlace(row, document, span);
    QString cell;
    for (const Evidence &evidence : finding.evidence)
        if (places && cell.isEmpty())
            cell = places->cellAt(evidence.span);
    row.cells.push_back({cell, false, false, false, false, cell});
    addTexts(row, {decision.reason, decision.note, decision.author, timeText(decision.changed), finding.key});
    return row;
}

template <typename Add>
void eachReport(const ReviewedCase &reviewed, Add add)
{
    int number = 0;
    for (const ReviewedReport &report : reviewed.reports)
        add(report, ++number);
}

} // namespace

ExportSheet sourceSheet(const ReviewedCase &reviewed)
{
    ExportSheet sheet{QStringLiteral("sources"), tell(QT_TRANSLATE_NOOP("Message", "Sources")), {}, 0, {24, 34, 20, 12, 12, 66}};
    sheet.rows.push_back(exportRow({tell(QT_TRANSLATE_NOOP("Message", "Case")), reviewed.name}, RowStyle::Title));
    sheet.rows.push_back(exportRow({tell(QT_TRANSLATE_NOOP("Message", "As of")), timeText(reviewed.asOf)}));
    sheet.rows.push_back(exportRow({tell(QT_TRANSLATE_NOOP("Message", "Program")), QStringLiteral("Tieout " TIEOUT_VERSION)}));
    sheet.rows.push_back(exportRow({tell(QT_TRANSLATE_NOOP("Message", "Log: events")), QString::number(reviewed.log.events)}));
    sheet.rows.push_back(exportRow({tell(QT_TRANSLATE_NOOP("Message", "Log: last hash")), QString::fromLatin1(reviewed.log.head)}));
    sheet.rows.emplace_back();
    sheet.rows.push_back(exportRow(reportHeads() + QStringList{tell(QT_TRANSLATE_NOOP("Message", "Region")), tell(QT_TRANSLATE_NOOP("Message", "Fiscal year")),
                                                               tell(QT_TRANSLATE_NOOP("Message", "Source file")), QStringLiteral("SHA-256")},
                                   RowStyle::Header));
    eachReport(reviewed, [&](const ReviewedReport &report, int number) {
        const Meta &meta = report.report->meta;
        ExportRow row{reportCells(report, number)};
        row.cells.push_back({meta.region});
        row.cells.push_back(meta.fiscalYear ? numberCell(QString::number(meta.fiscalYear)) : ExportCell{});
        addTexts(row, {report.report->document->name.section(u'/', -1), QString::fromLatin1(report.report->document->sha256)});
        sheet.rows.push_back(std::move(row));
    });
    return sheet;
}

ExportSheet findingSheet(const ReviewedCase &reviewed, const std::vector<TableSheet> &places)
{
    ExportSheet sheet{QStringLiteral("findings"), tell(QT_TRANSLATE_NOOP("Message", "Findings")), {}, 1,
                      {8, 22, 6, 8, 9, 9, 22, 22, 26, 60, 16, 16, 16, 7, 20, 6, 6, 16, 24, 24, 10, 20, 30}};
    sheet.rows.push_back(exportRow(
        reportHeads() + QStringList{tell(QT_TRANSLATE_NOOP("Message", "No.")), tell(QT_TRANSLATE_NOOP("Message", "Severity")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Certainty")), tell(QT_TRANSLATE_NOOP("Message", "Verdict")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Rule")), tell(QT_TRANSLATE_NOOP("Message", "Check")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Section")), tell(QT_TRANSLATE_NOOP("Message", "Finding")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Printed")), tell(QT_TRANSLATE_NOOP("Message", "Held against")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Difference")), tell(QT_TRANSLATE_NOOP("Message", "Unit")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Quote")), tell(QT_TRANSLATE_NOOP("Message", "Page")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Line")), tell(QT_TRANSLATE_NOOP("Message", "Table cell")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Reason")), tell(QT_TRANSLATE_NOOP("Message", "Note")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Author")), tell(QT_TRANSLATE_NOOP("Message", "Time (UTC)")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Key"))},
        RowStyle::Header));
    eachReport(reviewed, [&](const ReviewedReport &report, int number) {
        int ordinal = 0;
        for (const Finding &finding : report.result.findings)
            sheet.rows.push_back(findingRow(report, number, ++ordinal, finding,
                                            places.empty() ? nullptr : &places[static_cast<size_t>(number) - 1]));
    });
    return sheet;
}

ExportSheet figureSheet(const ReviewedCase &reviewed)
{
    ExportSheet sheet{QStringLiteral("figures"), tell(QT_TRANSLATE_NOOP("Message", "Figures")), {}, 1,
                      {8, 22, 7, 30, 26, 10, 7, 10, 18, 18, 7, 6, 6, 30}};
    sheet.rows.push_back(exportRow(
        reportHeads() + QStringList{tell(QT_TRANSLATE_NOOP("Message", "No.")), tell(QT_TRANSLATE_NOOP("Message", "What it is")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Concept")), tell(QT_TRANSLATE_NOOP("Message", "Code")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Year")), tell(QT_TRANSLATE_NOOP("Message", "Kind")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Value")), tell(QT_TRANSLATE_NOOP("Message", "As printed")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Unit")), tell(QT_TRANSLATE_NOOP("Message", "Page")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Line")), tell(QT_TRANSLATE_NOOP("Message", "Section"))},
        RowStyle::Header));
    eachReport(reviewed, [&](const ReviewedReport &report, int number) {
        const Document &document = *report.report->document;
        for (const Figure &figure : report.report->figures) {
            ExportRow row{reportCells(report, number)};
            addTexts(row, {figure.id, figure.label, figure.conceptId, figure.code});
            row.cells.push_back(figure.year ? numberCell(QString::number(figure.year)) : ExportCell{});
            addTexts(row, {figureKindId(figure.kind)});
            row.cells.push_back(numberCell(figure.number.plain()));
            addTexts(row, {document.quote(figure.number.span), unitText(figure.number)});
            addPlace(row, document, figure.number.span);
            addTexts(row, {sectionOf(*report.report, figure.number.span.begin)});
            sheet.rows.push_back(std::move(row));
        }
    });
    return sheet;
}

ExportSheet cellSheet(const ReviewedCase &reviewed)
{
    ExportSheet sheet{QStringLiteral("tables"), tell(QT_TRANSLATE_NOOP("Message", "Tables")), {}};
    sheet.rows.push_back(exportRow(
        reportHeads() + QStringList{tell(QT_TRANSLATE_NOOP("Message", "Table")), tell(QT_TRANSLATE_NOOP("Message", "Title")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Row")), tell(QT_TRANSLATE_NOOP("Message", "Column no.")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Column")), tell(QT_TRANSLATE_NOOP("Message", "As printed")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Value")), tell(QT_TRANSLATE_NOOP("Message", "Unit")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Page")), tell(QT_TRANSLATE_NOOP("Message", "Line"))},
        RowStyle::Header));
    eachReport(reviewed, [&](const ReviewedReport &report, int number) {
        for (const Table &table : report.report->tables)
            for (size_t r = 0; r < table.rows.size(); ++r)
                for (size_t c = 0; c < table.rows[r].cells.size(); ++c) {
                    const Cell &cell = table.rows[r].cells[c];
                    const bool isNumber = cell.state == CellState::Number;
                    ExportRow row{reportCells(report, number)};
                    addTexts(row, {table.id, table.title});
                    row.cells.push_back(numberCell(QString::number(r + 1)));
                    row.cells.push_back(numberCell(QString::number(c + 1)));
                    addTexts(row, {c < table.columns.size() ? table.columns[c].title : QString(), cell.text});
                    row.cells.push_back(isNumber ? numberCell(cell.number.plain()) : ExportCell{});
                    addTexts(row, {isNumber ? unitText(cell.number) : QString()});
                    addPlace(row, *report.report->document, cell.span());
                    sheet.rows.push_back(std::move(row));
                }
    });
    return sheet;
}

ExportSheet ledgerSheet(const ReviewedCase &reviewed)
{
    ExportSheet sheet{QStringLiteral("ledger"), tell(QT_TRANSLATE_NOOP("Message", "Ledger")), {}, 1, {8, 22, 26, 30, 50, 12, 50, 6, 6}};
    sheet.rows.push_back(exportRow(
        reportHeads() + QStringList{tell(QT_TRANSLATE_NOOP("Message", "Rule")), tell(QT_TRANSLATE_NOOP("Message", "Check")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Subject")), tell(QT_TRANSLATE_NOOP("Message", "Outcome")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Reason")), tell(QT_TRANSLATE_NOOP("Message", "Page")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Line"))},
        RowStyle::Header));
    eachReport(reviewed, [&](const ReviewedReport &report, int number) {
        for (const CheckRecord &record : report.result.ledger) {
            ExportRow row{reportCells(report, number)};
            addTexts(row, {record.rule, checkTitle(record.rule), record.subject, outcomeWord(record.outcome), record.reason.text()});
            addPlace(row, *report.report->document, record.spans.empty() ? TextSpan{} : record.spans.front());
            sheet.rows.push_back(std::move(row));
        }
    });
    return sheet;
}

} // namespace tieout
