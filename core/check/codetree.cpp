#include "check/codetree.h"

#include "check/tablerows.h"

#include <QHash>

namespace tieout {

CodeTree codeTree(const Table &table)
{
    CodeTree tree;
    QHash<QString, int> byCode;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const QString code = rowCode(table, row);
        if (code.isEmpty()) {
            if (tree.totalRow < 0 && isTotalRow(table, row))
                tree.totalRow = row;
            continue;
        }
        if (isHeaderRow(table, row) || code.size() < 3)
            continue;
        tree.isAmbiguous = tree.isAmbiguous || byCode.contains(code);
        byCode.insert(code, static_cast<int>(tree.nodes.size()));
        tree.nodes.push_back({row, code, -1, false});
    }
    for (CodeTree::Node &node : tree.nodes)
        for (qsizetype size = node.code.size() - 2; size >= 3 && node.parent < 0; size -= 2)
            if (const auto it = byCode.constFind(node.code.left(size)); it != byCode.constEnd()) {
                node.parent = *it;
                tree.nodes[static_cast<size_t>(*it)].hasChildren = true;
            }
    return tree;
}

SumCell sumCell(const Query &query, int table, int row, int column, std::optional<Operand> &operand)
{
    const Table &in = query.report().tables[static_cast<size_t>(table)];
    const Cell *cell = in.cell(row, column);
    if (cell == nullptr || in.rows[static_cast<size_t>(row)].cells.size() > in.columns.size())
        return SumCell::Unknown;
    operand = query.cell(table, row, column);
    if (operand)
        return SumCell::Number;
    return cell->state == CellState::Blank || cell->state == CellState::Dash ? SumCell::Nothing : SumCell::Unknown;
}

} // namespace tieout
