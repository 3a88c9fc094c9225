#include "selection.h"

namespace tieout {

void Selection::setReport(std::shared_ptr<const OpenReport> report, const QByteArray &bytes)
{
    m_report = std::move(report);
    m_bytes = bytes;
    m_index = m_report ? ReportIndex(m_report) : ReportIndex();
    m_finding = -1;
    m_cell = {};
    m_spans.clear();
    Q_EMIT reportChanged();
    Q_EMIT changed();
}

void Selection::replaceReport(std::shared_ptr<const OpenReport> report)
{
    const Finding *chosen = currentFinding();
    const QString key = chosen ? chosen->key : QString();
    const qsizetype length = report->report->document->text.size();
    m_report = std::move(report);
    m_index = ReportIndex(m_report);
    m_finding = -1;
    for (size_t i = 0; i < m_report->result.findings.size(); ++i)
        if (!key.isEmpty() && m_report->result.findings[i].key == key)
            m_finding = static_cast<int>(i);
    std::erase_if(m_spans, [length](TextSpan span) { return span.end > length; });
    if (m_index.spanOf(m_cell).isEmpty())
        m_cell = m_spans.empty() ? CellPlace{} : m_index.cellAt(m_spans.front());
    Q_EMIT reportChanged();
    Q_EMIT changed();
}

const Finding *Selection::currentFinding() const
{
    return m_finding < 0 ? nullptr : &m_report->result.findings[static_cast<size_t>(m_finding)];
}

void Selection::chooseFinding(int finding)
{
    if (!m_report || finding >= static_cast<int>(m_report->result.findings.size()))
        return;
    m_finding = std::max(finding, -1);
    m_cell = {};
    m_spans.clear();
    if (const Finding *chosen = currentFinding()) {
        if (!chosen->evidence.empty())
            m_spans.push_back(chosen->evidence.front().span);
        for (const Evidence &evidence : chosen->evidence) {
            m_cell = m_index.cellAt(evidence.span);
            if (m_cell.isValid())
                break;
        }
    }
    Q_EMIT changed();
}

void Selection::chooseEvidence(int evidence)
{
    const Finding *chosen = currentFinding();
    if (!chosen || evidence < 0 || static_cast<size_t>(evidence) >= chosen->evidence.size())
        return;
    m_spans = {chosen->evidence[static_cast<size_t>(evidence)].span};
    m_cell = m_index.cellAt(m_spans.front());
    Q_EMIT changed();
}

int Selection::findingTouching(TextSpan span, bool again) const
{
    const std::vector<int> touching = m_index.findingsAt(span);
    const auto it = std::find(touching.begin(), touching.end(), m_finding);
    if (it == touching.end())
        return touching.empty() ? -1 : touching.front();
    if (!again)
        return m_finding;
    return std::next(it) == touching.end() ? touching.front() : *std::next(it);
}

void Selection::chooseCell(const CellPlace &cell)
{
    const TextSpan span = m_index.spanOf(cell);
    m_finding = findingTouching(span, cell == m_cell && !m_spans.empty() && m_spans.front() == span);
    m_cell = cell;
    m_spans.clear();
    if (!span.isEmpty())
        m_spans.push_back(span);
    Q_EMIT changed();
}

void Selection::chooseSpan(TextSpan span)
{
    if (!m_report || span.isEmpty())
        return;
    m_finding = findingTouching(span, m_spans.size() == 1 && m_spans.front() == span);
    m_cell = m_index.cellAt(span);
    m_spans = {span};
    Q_EMIT changed();
}

void Selection::choosePlaces(const std::vector<TextSpan> &spans)
{
    if (!m_report)
        return;
    m_spans = spans;
    m_cell = spans.empty() ? CellPlace{} : m_index.cellAt(spans.front());
    m_finding = spans.empty() ? -1 : findingTouching(spans.front(), false);
    Q_EMIT changed();
}

} // namespace tieout
