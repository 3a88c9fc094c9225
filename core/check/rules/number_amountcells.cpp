#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

bool isAmountColumn(const Column &column)
{
    switch (column.role) {
    case ColumnRole::DeclaredBudget:
    case ColumnRole::InitialBudget:
    case ColumnRole::FullBudget:
    case ColumnRole::Executed:
    case ColumnRole::CarryOver:
        return true;
    default:
        return false;
    }
}

} // namespace

/** A percentage where the column wants an amount: "29.77%" under 全年执行数. */
void checkAmountCells(CheckContext &context)
{
    for (const Table &table : context.report().tables)
        for (const Row &row : table.rows)
            for (size_t i = 0; i < std::min(row.cells.size(), table.columns.size()); ++i) {
                const Cell &cell = row.cells[i];
                if (!isAmountColumn(table.columns[i]) || cell.spans.empty() || !(cell.text.endsWith(u'%') || cell.text.endsWith(u'％')))
                    continue;
                Finding finding = context.draftText(Severity::Error, {cell.span()},
                                                    message(QT_TRANSLATE_NOOP("Message", "%2 has “%1”, a percentage where an amount belongs."),
                                                            {cell.text, table.columns[i].title}));
                finding.expected = cell.text.chopped(1);
                context.fail(table.title, finding);
            }
}

} // namespace tieout
