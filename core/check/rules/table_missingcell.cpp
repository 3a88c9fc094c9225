#include "check/check.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"

#include <QHash>

namespace tieout {

namespace {

bool isFormWithGrid(TableKind kind)
{
    switch (kind) {
    case TableKind::Income:
    case TableKind::Expenditure:
    case TableKind::General:
    case TableKind::Appropriation:
    case TableKind::Balance:
    case TableKind::Fund:
    case TableKind::Capital:
    case TableKind::PerformanceFunds:
        return true;
    default:
        return false;
    }
}

bool isAmount(ColumnRole role)
{
    return role != ColumnRole::Text && role != ColumnRole::Code && role != ColumnRole::Name && role != ColumnRole::LineNumber;
}

int numbersIn(const Table &table, int row)
{
    int count = 0;
    const auto &cells = table.rows[static_cast<size_t>(row)].cells;
    for (size_t i = 0; i < cells.size() && i < table.columns.size(); ++i)
        count += cells[i].state == CellState::Number && isAmount(table.columns[i].role) ? 1 : 0;
    return count;
}

/** The sides of a two-sided form that a row names, a bit for each block: the shorter side ends before the other. */
int sidesNamed(const Table &table, int row)
{
    int sides = 0;
    for (const Column &column : table.columns)
        if (column.role == ColumnRole::Name && column.block < 8 && (column.block == 0 || !rowName(table, row, column.block).isEmpty()))
            sides |= 1 << column.block;
    return sides > 1 && rowName(table, row, 0).isEmpty() ? sides - 1 : sides;
}

/** How many amounts a complete row prints, by the sides it names: most such rows agree on it, or nothing can be said. */
QHash<int, int> usualNumbers(const Table &table)
{
    QHash<int, QHash<int, int>> counts;
    QHash<int, int> rows, usual;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
        if (!isHeaderRow(table, row)) {
            const int sides = sidesNamed(table, row);
            ++counts[sides][numbersIn(table, row)];
            ++rows[sides];
        }
    for (auto of = counts.cbegin(); of != counts.cend(); ++of)
        for (auto it = of->cbegin(); it != of->cend(); ++it)
            if (it.value() * 10 >= rows[of.key()] * 7 && rows[of.key()] >= 4 && it.key() > 1)
                usual.insert(of.key(), it.key());
    return usual;
}

TextSpan placeOf(const Row &row)
{
    for (const Cell &cell : row.cells)
        if (!cell.spans.empty())
            return cell.span();
    return row.span;
}

/** A form that prints zeros prints them in every cell: a row with fewer amounts than all others lacks one. */
void checkTable(CheckContext &context, const Table &table)
{
    const QHash<int, int> usualOf = usualNumbers(table);
    if (usualOf.isEmpty())
        return context.notApplicable(table.title, message(QT_TRANSLATE_NOOP("Message", "The form leaves empty cells blank.")));
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const int numbers = numbersIn(table, row);
        const int usual = usualOf.value(sidesNamed(table, row));
        if (isHeaderRow(table, row) || numbers == 0 || usual == 0)
            continue;
        if (numbers >= usual) {
            context.pass(cellLabel(table, row, -1), {});
            continue;
        }
        // A template's spare row at the foot of one side is blank by design.
        bool blank = false;
        for (size_t i = 0; i < table.columns.size(); ++i)
            if (const Cell *cell = table.cell(row, static_cast<int>(i)); isAmount(table.columns[i].role) && (cell == nullptr || cell->state == CellState::Blank))
                blank = blank || !rowName(table, row, table.columns[i].block).isEmpty();
        if (!blank)
            continue;
        context.fail(cellLabel(table, row, -1),
                     context.draftText(Severity::Warning, {placeOf(table.rows[static_cast<size_t>(row)])},
                                       message(QT_TRANSLATE_NOOP("Message", "%1: the row has %2 amounts where every other row has %3."),
                                               {cellLabel(table, row, -1), QString::number(numbers), QString::number(usual)})));
    }
}

size_t widest(const CheckContext &context, TableKind kind)
{
    size_t columns = 0;
    for (const Table &table : context.report().tables)
        if (table.kind == kind)
            columns = std::max(columns, table.columns.size());
    return columns;
}

} // namespace

/** A row of a form that fills every cell has fewer amounts than the form has columns. */
void checkTableMissingCell(CheckContext &context)
{
    for (const Table &table : context.report().tables)
        if (isFormWithGrid(table.kind) && table.kind != TableKind::PerformanceFunds && !table.rows.empty())
            checkTable(context, table);
}

/** A row has more cells than the table has columns. */
void checkTableExtraCell(CheckContext &context)
{
    for (const Table &table : context.report().tables) {
        if (!isFormWithGrid(table.kind) || table.columns.empty())
            continue;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const auto &cells = table.rows[static_cast<size_t>(row)].cells;
            // Where another form of the kind has so many columns, this one's header was not read in full.
            if (cells.size() <= widest(context, table.kind))
                continue;
            const std::vector<TextSpan> places{placeOf(table.rows[static_cast<size_t>(row)])};
            context.fail(table.title, context.draftText(Severity::Warning, places,
                                                        message(QT_TRANSLATE_NOOP("Message", "%1: the row has %2 cells for %3 columns."),
                                                                {cellLabel(table, row, -1), QString::number(cells.size()), QString::number(table.columns.size())})));
        }
    }
}

} // namespace tieout
