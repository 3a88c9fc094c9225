#include "check/check.h"
#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/tablefacts.h"
#include "check/tablerows.h"

namespace tieout {

namespace {

/** Rows of the carried balance that repeat the names of the budgets: 一、一般公共预算财政拨款, 二、政府性基金预算财政拨款. */
bool isBudgetName(const QString &name)
{
    const QString conceptId = balanceConcept(name, true, true);
    return conceptId.endsWith(u".income") && conceptId != u"appropriation.income";
}

void checkColumn(CheckContext &context, int index, int opening, int column)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    Footing footing{cellLabel(table, opening, column), context.query().cell(index, opening, column), {}, false};
    for (int row = opening + 1; row < static_cast<int>(table.rows.size()) && isBudgetName(rowName(table, row, table.columns[static_cast<size_t>(column)].block)); ++row)
        addPart(context.query(), footing, index, row, column);
    if (footing.total && !footing.parts.empty())
        judgeFooting(context, footing);
}

} // namespace

/** 年初财政拨款结转和结余 is made of what each budget brought along, where the form lists them under it. */
void checkOpeningParts(CheckContext &context, int index)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const int column = table.column(ColumnRole::Amount, 0);
    for (int row = 0; column >= 0 && row < static_cast<int>(table.rows.size()); ++row)
        if (balanceConcept(rowName(table, row, 0), true, true).endsWith(u"opening"))
            return checkColumn(context, index, row, column);
}

} // namespace tieout
