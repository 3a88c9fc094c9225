#include "check/query.h"

#include "check/indicators.h"
#include "check/selfevaluation.h"
#include "check/tablefacts.h"
#include "check/tableowners.h"
#include "check/tablerows.h"

namespace tieout {

std::vector<PrintedNumber> numbersOf(const std::vector<Operand> &operands)
{
    std::vector<PrintedNumber> numbers;
    numbers.reserve(operands.size());
    for (const Operand &operand : operands)
        numbers.push_back(operand.number);
    return numbers;
}

Query::Query(const Report &report) : m_report(report), m_forms(selfEvaluations(report)), m_owners(tableOwners(report))
{
    m_facts = tableFacts(*this);
    for (const Fact &fact : m_facts)
        m_cells[{fact.conceptId, fact.code, fact.measure}].push_back(fact);
    for (size_t i = 0; i < report.figures.size(); ++i) {
        const Figure &figure = report.figures[i];
        if (!figure.conceptId.isEmpty())
            m_figures[{figure.conceptId, figure.code, figure.measure}].push_back(static_cast<int>(i));
    }
    for (size_t i = 0; i < report.tables.size(); ++i)
        m_indicators.push_back(readIndicators(*this, static_cast<int>(i)));
}

Query::~Query() = default;

Operand Query::figure(int index) const
{
    const Figure &figure = m_report.figures.at(static_cast<size_t>(index));
    Operand operand;
    operand.number = figure.number;
    operand.label = figure.label;
    operand.figure = index;
    return operand;
}

std::optional<Operand> Query::operand(const Claim &claim, OperandRole role) const
{
    const int index = claim.operand(role);
    return index < 0 ? std::nullopt : std::optional<Operand>(figure(index));
}

std::vector<Operand> Query::operands(const Claim &claim, OperandRole role) const
{
    std::vector<Operand> out;
    for (const ClaimOperand &operand : claim.operands)
        if (operand.role == role && operand.figure >= 0)
            out.push_back(figure(operand.figure));
    return out;
}

const std::vector<Fact> &Query::cells(const QString &conceptId, const QString &code, Measure measure) const
{
    static const std::vector<Fact> none;
    const auto it = m_cells.constFind({conceptId, code, measure});
    return it == m_cells.constEnd() ? none : *it;
}

const std::vector<int> &Query::figures(const QString &conceptId, const QString &code, Measure measure) const
{
    static const std::vector<int> none;
    const auto it = m_figures.constFind({conceptId, code, measure});
    return it == m_figures.constEnd() ? none : *it;
}

std::vector<Operand> Query::counts(const QString &conceptId) const
{
    std::vector<Operand> counts;
    for (const Measure measure : {Measure::Count, Measure::Actual})
        for (const int index : figures(conceptId, {}, measure))
            if (m_report.figures[static_cast<size_t>(index)].kind == FigureKind::Count)
                counts.push_back(figure(index));
    return counts;
}

int Query::nearestFigure(const QString &conceptId, const QString &code, Measure measure, qsizetype offset) const
{
    int best = -1;
    qsizetype bestDistance = 0;
    const SectionTopic topic = m_report.topicAt(offset);
    for (const int index : figures(conceptId, code, measure)) {
        const qsizetype at = m_report.figures[static_cast<size_t>(index)].number.span.begin;
        qsizetype distance = at <= offset ? offset - at : (at - offset) * 4;
        if (m_report.topicAt(at) != topic)
            distance += m_report.document->text.size() * 8;
        if (best < 0 || distance < bestDistance) {
            best = index;
            bestDistance = distance;
        }
    }
    return best;
}

int Query::table(TableKind kind) const
{
    for (size_t i = 0; i < m_report.tables.size(); ++i)
        if (m_report.tables[i].kind == kind && !m_report.tables[i].rows.empty())
            return static_cast<int>(i);
    return -1;
}

std::optional<Operand> Query::cell(int table, int row, int column) const
{
    const Table &in = m_report.tables.at(static_cast<size_t>(table));
    const Cell *cell = in.cell(row, column);
    // A row with more cells than columns does not tell which cell belongs to which column.
    if (cell == nullptr || cell->state != CellState::Number || in.rows[static_cast<size_t>(row)].cells.size() > in.columns.size())
        return std::nullopt;
    Operand operand;
    operand.number = cell->number;
    if (operand.number.unit == Unit::None)
        operand.number.unit = in.unit;
    if (operand.number.span.isEmpty())
        operand.number.span = cell->span();
    operand.label = cellLabel(in, row, column);
    operand.table = table;
    operand.row = row;
    operand.column = column;
    return operand;
}

} // namespace tieout
