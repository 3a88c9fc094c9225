#include "check/executionrate.h"
#include "check/rules/rules.h"
#include "check/selfevaluation.h"

namespace tieout {

namespace {

void checkRow(CheckContext &context, int index, int row)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const Query &query = context.query();
    const auto budget = query.cell(index, row, table.column(ColumnRole::FullBudget));
    const auto spent = query.cell(index, row, table.column(ColumnRole::Executed));
    const auto rate = query.cell(index, row, table.column(ColumnRole::Rate));
    if (!rate || rate->number.unit != Unit::Percent)
        return;
    if (!budget || !spent || !isMoney(spent->number.unit) || !isMoney(budget->number.unit))
        return context.notChecked(table.title, message(QT_TRANSLATE_NOOP("Message", "Budget or executed amount could not be read.")), {*rate});
    if (budget->number.value == 0)
        return context.notApplicable(table.title, message(QT_TRANSLATE_NOOP("Message", "The budget is zero: there is no rate.")), {*rate});
    const Judgement judgement = judgeShare(rate->number, spent->number, budget->number);
    if (judgement == Judgement::Consistent)
        return context.pass(table.title, {*rate, *spent, *budget});
    // 73.30 % of 10.5: a zero that only pads the rate to two digits says nothing of its precision.
    PrintedNumber unpadded = rate->number;
    while (unpadded.decimals > 0 && toPlain(unpadded.value, unpadded.decimals).endsWith(u'0'))
        --unpadded.decimals;
    if (judgeShare(unpadded, spent->number, budget->number) != Judgement::Contradiction)
        return context.pass(table.title, {*rate, *spent, *budget});
    // 其中：当年财政拨款 repeats the row above it: one fault.
    const auto above = query.cell(index, row - 1, table.column(ColumnRole::Rate));
    if (above && above->number.value == rate->number.value && row > 0 && judgeEqual(rate->number, above->number) == Judgement::Consistent)
        return context.notChecked(table.title, message(QT_TRANSLATE_NOOP("Message", "The number is already reported.")), {*rate});
    context.fail(table.title, wrongExecutionRate(context, table.title, *rate, *spent, *budget, judgement));
}

} // namespace

/** The execution rate of a self-evaluation form is executed amount over full-year budget. */
void checkPerformanceExecutionRate(CheckContext &context)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t)
        if (context.report().tables[t].kind == TableKind::PerformanceFunds)
            for (int row = 0; row < static_cast<int>(context.report().tables[t].rows.size()); ++row)
                checkRow(context, static_cast<int>(t), row);
}

} // namespace tieout
