#include "tables/celltext.h"

#include <set>

namespace tieout {

int namingColumns(const Table &table)
{
    int count = 0;
    for (const Column &column : table.columns) {
        if (column.role != ColumnRole::Code && column.role != ColumnRole::Name && column.role != ColumnRole::LineNumber)
            break;
        ++count;
        if (column.role == ColumnRole::Name)
            break;
    }
    return count;
}

QString tabSeparated(const Table &table, const QModelIndexList &cells, bool headers)
{
    std::set<int> rows, columns;
    std::set<std::pair<int, int>> chosen;
    for (const QModelIndex &cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
        chosen.emplace(cell.row(), cell.column());
    }
    for (int column = 0; headers && column < namingColumns(table); ++column) {
        columns.insert(column);
        for (const int row : rows)
            chosen.emplace(row, column);
    }
    QStringList lines;
    if (headers) {
        QStringList titles;
        for (const int column : columns)
            titles.append(static_cast<size_t>(column) < table.columns.size() ? table.columns[static_cast<size_t>(column)].title : QString());
        lines.append(titles.join(u'\t'));
    }
    for (const int row : rows) {
        QStringList words;
        for (const int column : columns) {
            const Cell *cell = chosen.contains({row, column}) ? table.cell(row, column) : nullptr;
            words.append(cell ? cell->text : QString());
        }
        lines.append(words.join(u'\t'));
    }
    return lines.join(u'\n');
}

CellSum sumCells(const Table &table, const QModelIndexList &cells)
{
    QModelIndexList ordered = cells;
    std::sort(ordered.begin(), ordered.end());
    CellSum out;
    out.cells = static_cast<int>(cells.size());
    for (const QModelIndex &index : ordered) {
        const Cell *cell = table.cell(index.row(), index.column());
        if (!cell || cell->state != CellState::Number)
            continue;
        out.sum += cell->number.value;
        out.difference += out.numbers == 0 ? cell->number.value : -cell->number.value;
        out.decimals = std::max(out.decimals, cell->number.decimals);
        ++out.numbers;
    }
    return out;
}

} // namespace tieout
