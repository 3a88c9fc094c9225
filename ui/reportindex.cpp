#include "reportindex.h"

namespace tieout {

ReportIndex::ReportIndex(std::shared_ptr<const OpenReport> report) : m_report(std::move(report))
{
    const auto &tables = m_report->report->tables;
    for (size_t t = 0; t < tables.size(); ++t)
        for (size_t r = 0; r < tables[t].rows.size(); ++r)
            for (size_t c = 0; c < tables[t].rows[r].cells.size(); ++c)
                for (const TextSpan span : tables[t].rows[r].cells[c].spans)
                    if (!span.isEmpty())
                        m_cells.push_back({span, {static_cast<int>(t), static_cast<int>(r), static_cast<int>(c)}});
    std::stable_sort(m_cells.begin(), m_cells.end(),
                     [](const CellSpan &a, const CellSpan &b) { return a.span.begin < b.span.begin; });
    for (const CellSpan &cell : m_cells)
        if (const Cell *at = tables[static_cast<size_t>(cell.place.table)].cell(cell.place.row, cell.place.column);
            at->state == CellState::Number || at->state == CellState::Unreadable)
            m_numbers.push_back(spanOf(cell.place));
    for (const Figure &figure : m_report->report->figures)
        m_numbers.push_back(figure.number.span);
    std::sort(m_numbers.begin(), m_numbers.end());
    m_numbers.erase(std::unique(m_numbers.begin(), m_numbers.end()), m_numbers.end());
}

TextSpan ReportIndex::nextNumber(TextSpan after, int by) const
{
    if (by > 0) {
        const auto next = std::upper_bound(m_numbers.begin(), m_numbers.end(), after);
        return next == m_numbers.end() ? TextSpan{} : *next;
    }
    const auto here = std::lower_bound(m_numbers.begin(), m_numbers.end(), TextSpan{after.begin, after.begin});
    return here == m_numbers.begin() ? TextSpan{} : *std::prev(here);
}

CellPlace ReportIndex::cellAt(TextSpan span) const
{
    auto it = std::upper_bound(m_cells.begin(), m_cells.end(), span.begin,
                               [](qsizetype at, const CellSpan &cell) { return at < cell.span.begin; });
    if (it != m_cells.begin() && std::prev(it)->span.overlaps(span))
        return std::prev(it)->place;
    return it != m_cells.end() && it->span.overlaps(span) ? it->place : CellPlace{};
}

int ReportIndex::tableAt(TextSpan span) const
{
    if (!m_report || span.isEmpty())
        return -1;
    const auto &tables = m_report->report->tables;
    const auto at = std::find_if(tables.begin(), tables.end(), [span](const Table &table) {
        return table.titleSpan.contains(span.begin) || table.span.contains(span.begin);
    });
    return at == tables.end() ? -1 : static_cast<int>(at - tables.begin());
}

TextSpan ReportIndex::spanOf(const CellPlace &place) const
{
    if (!m_report || !place.isValid() || static_cast<size_t>(place.table) >= m_report->report->tables.size())
        return {};
    const Cell *cell = m_report->report->tables[static_cast<size_t>(place.table)].cell(place.row, place.column);
    if (!cell)
        return {};
    return cell->state == CellState::Number ? cell->number.span : cell->span();
}

TextSpan ReportIndex::targetAt(qsizetype offset) const
{
    if (!m_report)
        return {};
    const TextSpan point{offset, offset + 1};
    if (const CellPlace place = cellAt(point); place.isValid())
        return spanOf(place);
    for (const Figure &figure : m_report->report->figures)
        if (figure.number.span.contains(offset))
            return figure.number.span;
    for (const Finding &finding : m_report->result.findings)
        for (const Evidence &evidence : finding.evidence)
            if (evidence.span.contains(offset))
                return evidence.span;
    return {};
}

std::vector<int> ReportIndex::findingsAt(TextSpan span) const
{
    std::vector<int> wrong;
    std::vector<int> operand;
    if (!m_report || span.isEmpty())
        return wrong;
    const auto &findings = m_report->result.findings;
    for (size_t i = 0; i < findings.size(); ++i)
        for (const Evidence &evidence : findings[i].evidence)
            if (evidence.span.overlaps(span)) {
                (evidence.role == EvidenceRole::Stated ? wrong : operand).push_back(static_cast<int>(i));
                break;
            }
    wrong.insert(wrong.end(), operand.begin(), operand.end());
    return wrong;
}

} // namespace tieout
