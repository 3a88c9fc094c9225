#include "export/casesheets.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

ExportCell printedCell(const Cell &cell)
{
    if (cell.state != CellState::Number)
        return {cell.text};
    ExportCell out{cell.number.plain(), true};
    out.grouped = cell.text.contains(u',') || cell.text.contains(u'，');
    out.percent = cell.text.contains(u'%') || cell.text.contains(u'％');
    return out;
}

/** The numbers that findings say are wrong. */
std::vector<TextSpan> statedSpans(const CheckResult &result)
{
    std::vector<TextSpan> spans;
    for (const Finding &finding : result.findings)
        for (const Evidence &evidence : finding.evidence)
            if (evidence.role == EvidenceRole::Stated)
                spans.push_back(evidence.span);
    return spans;
}

/** Lays the tables of a report out below each other. */
class TableLayout
{
public:
    TableLayout(const ReviewedReport &report, int number) : m_report(report), m_stated(statedSpans(report.result))
    {
        m_out.sheet.id = QStringLiteral("tables-%1").arg(number);
        m_out.sheet.title = message(QT_TRANSLATE_NOOP("Message", "Tables %1"), {QString::number(number)}).text();
        m_out.sheet.frozenRows = 0;
        m_out.sheet.widths = {14, 30};
    }

    void add(const Table &table)
    {
        auto &rows = m_out.sheet.rows;
        if (!rows.empty())
            rows.emplace_back();
        const Place place = m_report.report->document->place(table.span);
        rows.push_back(exportRow({table.title, table.code, unitName(table.unit),
                                  message(QT_TRANSLATE_NOOP("Message", "page %1"), {QString::number(place.page)}).text()},
                                 RowStyle::Title));
        QStringList headers;
        for (const Column &column : table.columns)
            headers << column.title;
        rows.push_back(exportRow(headers, RowStyle::Header));
        for (const Row &row : table.rows)
            addRow(row);
        for (const QString &note : table.notes)
            rows.push_back(exportRow({note}));
    }

    [[nodiscard]] TableSheet take()
    {
        std::sort(m_out.cells.begin(), m_out.cells.end());
        return std::move(m_out);
    }

private:
    void addRow(const Row &row)
    {
        ExportRow out;
        for (const Cell &cell : row.cells) {
            out.cells.push_back(printedCell(cell));
            const QString name = u'\'' + m_out.sheet.title + QStringLiteral("'!") +
                                 cellName(static_cast<int>(m_out.sheet.rows.size()), static_cast<int>(out.cells.size()) - 1);
            for (const TextSpan span : cell.spans) {
                m_out.cells.emplace_back(span, name);
                out.cells.back().marked = out.cells.back().marked || isStated(span);
            }
        }
        m_out.sheet.rows.push_back(std::move(out));
    }

    [[nodiscard]] bool isStated(TextSpan cell) const
    {
        return std::any_of(m_stated.begin(), m_stated.end(), [cell](TextSpan stated) { return cell.overlaps(stated); });
    }

    const ReviewedReport &m_report;
    std::vector<TextSpan> m_stated;
    TableSheet m_out;
};

} // namespace

QString TableSheet::cellAt(TextSpan span) const
{
    auto cell = std::upper_bound(cells.begin(), cells.end(), span.begin,
                                 [](qsizetype begin, const auto &entry) { return begin < entry.first.begin; });
    return cell != cells.begin() && (--cell)->first.overlaps(span) ? cell->second : QString();
}

TableSheet tableSheet(const ReviewedReport &report, int number)
{
    TableLayout layout(report, number);
    for (const Table &table : report.report->tables)
        if (!table.rows.empty())
            layout.add(table);
    return layout.take();
}

} // namespace tieout
