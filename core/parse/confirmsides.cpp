#include "parse/confirmsides.h"

#include "parse/sidesums.h"
#include "parse/subjectcodes.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace tieout {

namespace {

/** What may differ where two tables print one amount. */
bool isSame(const Decimal &a, const Decimal &b, Unit unit)
{
    return abs(a - b) <= (unit == Unit::Yuan ? Decimal(0) : Decimal(2) / Decimal(100));
}

/** The classes of a coded form and their totals other than 0; none where one is not certain. */
std::map<QString, Decimal> classesOf(const Table &table)
{
    std::map<QString, Decimal> classes;
    const int total = table.column(ColumnRole::Total), name = table.column(ColumnRole::Name);
    for (const Row &row : table.rows) {
        if (row.level != 1 || total < 0 || name < 0 || static_cast<size_t>(total) >= row.cells.size())
            continue;
        const Cell &cell = row.cells[static_cast<size_t>(total)];
        if (cell.state != CellState::Number)
            return {};
        if (cell.number.value != 0)
            classes[normalisedName(row.cells[static_cast<size_t>(name)].text)] = cell.number.value;
    }
    return classes;
}

/** The columns of amounts of one side. */
std::vector<size_t> amountsOf(const Table &table, int block)
{
    std::vector<size_t> columns;
    for (size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].block == block && isAmountColumn(table.columns[c]))
            columns.push_back(c);
    return columns;
}

/** Takes the classes of the right side for certain where they are those of a coded form, each with its amount. */
void confirmClasses(Table &table, std::map<QString, Decimal> classes)
{
    const int name = table.column(ColumnRole::Name, 1);
    const std::vector<size_t> columns = amountsOf(table, 1);
    std::vector<Cell *> doubted;
    for (Row &row : table.rows) {
        if (name < 0 || row.cells.size() != table.columns.size() || !beginsWithOrdinal(row.cells[static_cast<size_t>(name)].text))
            continue;
        const auto known = classes.find(normalisedName(behindOrdinal(row.cells[static_cast<size_t>(name)].text)));
        bool has = false;
        for (const size_t c : columns) {
            Cell &cell = row.cells[c];
            has = has || (cell.state != CellState::Blank && cell.number.value != 0);
            if (!isDoubted(cell) || cell.number.value == 0)
                continue;
            if (known == classes.end() || !isSame(cell.number.value, known->second, table.unit))
                return;
            doubted.push_back(&cell);
        }
        if (known != classes.end() && has)
            classes.erase(known);
    }
    if (!classes.empty()) // a class without its amount here
        return;
    for (Cell *cell : doubted)
        cell->state = CellState::Number;
}

/** Takes the treasury's grant for certain where 收入决算表 has it and no other item that it may be of has an amount. */
void confirmGrant(Table &table, const Table &income)
{
    const int grant = income.column(ColumnRole::Appropriation), name = table.column(ColumnRole::Name, 0);
    const auto total = std::find_if(income.rows.begin(), income.rows.end(), [](const Row &row) { return row.isTotal; });
    const std::vector<size_t> columns = amountsOf(table, 0);
    if (grant < 0 || name < 0 || columns.size() != 1 || total == income.rows.end() || static_cast<size_t>(grant) >= total->cells.size() || total->cells[static_cast<size_t>(grant)].state != CellState::Number)
        return;
    std::vector<Cell *> grants;
    for (Row &row : table.rows)
        if (const QString &label = row.cells[static_cast<size_t>(name)].text; beginsWithOrdinal(label) && label.contains(u"财政拨款") && row.cells.size() > columns.front() && isDoubted(row.cells[columns.front()]))
            grants.push_back(&row.cells[columns.front()]);
    if (grants.size() == 1 && isSame(grants.front()->number.value, total->cells[static_cast<size_t>(grant)].number.value, table.unit))
        grants.front()->state = CellState::Number;
}

} // namespace

bool isDoubted(const Cell &cell)
{
    return cell.state == CellState::Text && cell.text.contains(u'.') && isNumberWord(cell.text);
}

const Table *tableOf(const std::vector<Table> &tables, TableKind kind)
{
    const auto found = std::find_if(tables.begin(), tables.end(), [kind](const Table &table) { return table.kind == kind && !table.rows.empty(); });
    return found == tables.end() ? nullptr : &*found;
}

void confirmSides(std::vector<Table> &tables, std::vector<Notice> &notices)
{
    for (Table &table : tables) {
        if (table.kind != TableKind::Balance && table.kind != TableKind::Appropriation)
            continue;
        const bool any = std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) { return std::any_of(row.cells.begin(), row.cells.end(), isDoubted); });
        const bool sums = std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) { return row.isTotal && std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == CellState::Number; }); });
        if (!any || !sums) // certain as it is, or unread
            continue;
        if (const Table *expenditure = tableOf(tables, table.kind == TableKind::Balance ? TableKind::Expenditure : TableKind::General); expenditure && expenditure->unit == table.unit)
            if (std::map<QString, Decimal> classes = classesOf(*expenditure); !classes.empty())
                confirmClasses(table, std::move(classes));
        if (const Table *income = tableOf(tables, TableKind::Income); income && income->unit == table.unit)
            confirmGrant(table, *income);
        noteDoubted(table, notices);
    }
}

void noteDoubted(const Table &table, std::vector<Notice> &notices)
{
    qsizetype doubted = 0;
    for (const Row &row : table.rows)
        doubted += std::count_if(row.cells.begin(), row.cells.end(), isDoubted);
    if (doubted > 0)
        notices.push_back({message(QT_TRANSLATE_NOOP("Message", "“%1” stands in the text cell by cell: %2 of its amounts may belong to another row or column and are not checked."),
                                   {table.title, QString::number(doubted)}),
                           table.titleSpan.isEmpty() ? table.span : table.titleSpan});
}

} // namespace tieout
