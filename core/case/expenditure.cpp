#include "case/expenditure.h"

namespace tieout {

namespace {

bool isTotalExpenditure(const Report &report, const Figure &figure)
{
    return figure.conceptId == QLatin1String("expenditure") && figure.measure == Measure::Actual &&
           figure.kind == FigureKind::Amount && isMoney(figure.number.unit) &&
           (figure.year == 0 || report.meta.fiscalYear == 0 || figure.year == report.meta.fiscalYear);
}

SectionTopic topicOf(const Report &report, const Figure &figure)
{
    const auto section = static_cast<size_t>(figure.section);
    return figure.section >= 0 && section < report.sections.size() ? report.sections[section].topic : SectionTopic::Other;
}

const Figure *fromNarrative(const Report &report)
{
    const Figure *first = nullptr;
    for (const Figure &figure : report.figures) {
        if (!isTotalExpenditure(report, figure))
            continue;
        if (topicOf(report, figure) == SectionTopic::Expenditure)
            return &figure;
        if (!first)
            first = &figure;
    }
    return first;
}

std::optional<Expenditure> amountOf(const Table &table, const Cell *cell)
{
    if (!cell || cell->state != CellState::Number)
        return std::nullopt;
    PrintedNumber number = cell->number;
    if (!isMoney(number.unit))
        number.unit = table.unit;
    if (!isMoney(number.unit))
        return std::nullopt;
    return Expenditure{number.inYuan(), number.span};
}

int firstColumn(const Table &table, std::initializer_list<ColumnRole> roles, int block)
{
    for (const ColumnRole role : roles)
        if (const int column = table.column(role, block); column >= 0)
            return column;
    return -1;
}

std::optional<Expenditure> fromExpenditureTable(const Table &table)
{
    const int total = firstColumn(table, {ColumnRole::Total, ColumnRole::Amount}, 0);
    for (size_t row = 0; row < table.rows.size(); ++row)
        if (table.rows[row].isTotal)
            return amountOf(table, table.cell(static_cast<int>(row), total));
    return std::nullopt;
}

std::optional<Expenditure> fromBalanceTable(const Table &table)
{
    const int name = firstColumn(table, {ColumnRole::Name, ColumnRole::Text}, 1);
    const int amount = firstColumn(table, {ColumnRole::Amount, ColumnRole::Total}, 1);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const Cell *label = table.cell(static_cast<int>(row), name);
        if (label && label->text == QStringView(u"本年支出合计"))
            return amountOf(table, table.cell(static_cast<int>(row), amount));
    }
    return std::nullopt;
}

} // namespace

std::optional<Expenditure> totalExpenditure(const Report &report)
{
    if (const Figure *figure = fromNarrative(report))
        return Expenditure{figure->number.inYuan(), figure->number.span};
    for (const Table &table : report.tables)
        if (table.kind == TableKind::Expenditure)
            if (auto found = fromExpenditureTable(table))
                return found;
    for (const Table &table : report.tables)
        if (table.kind == TableKind::Balance)
            if (auto found = fromBalanceTable(table))
                return found;
    return std::nullopt;
}

} // namespace tieout
