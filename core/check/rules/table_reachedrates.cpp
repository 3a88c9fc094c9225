#include "check/owntables.h"
#include "check/rules/rules.h"
#include "check/selfevaluation.h"
#include "parse/tableforms.h"

namespace tieout {

namespace {

void judge(CheckContext &context, const Table &table, int row, const Operand &rate, int target, int achieved)
{
    const Cell *planned = table.cell(row, target);
    const Cell *reached = table.cell(row, achieved);
    const auto plan = planned == nullptr ? std::nullopt : targetValue(withoutSpaces(planned->text));
    const auto result = reached == nullptr ? std::nullopt : targetValue(withoutSpaces(reached->text));
    const bool isComparable = plan && result && !plan->unit.isEmpty() && plan->unit.left(1) == result->unit.left(1);
    if (!isComparable || plan->atMost || plan->value <= 0)
        return;
    if (result->value >= plan->value || rate.number.value < 100)
        return context.pass(rate.label, {rate});
    Finding finding = context.draftText(Severity::Warning, {rate.number.span, planned->span(), reached->span()},
                                        message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, though %3 is less than the target %4."),
                                                {rate.label, context.printed(rate), withoutSpaces(reached->text), withoutSpaces(planned->text)}));
    setExpected(finding, rate.number, result->value * 100 / plan->value);
    finding.unit = QStringLiteral("%");
    context.fail(rate.label, finding, {rate});
}

} // namespace

/** 完成率 100 % beside a result below its target, in tables of the report's own. */
void checkReachedRates(CheckContext &context)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t) {
        const Table &table = context.report().tables[t];
        const auto [target, achieved] = resultColumns(table);
        const int rate = columnTitled(table, {u"完成率", u"完成比例", u"指标完成率"});
        for (int row = 0; target >= 0 && achieved >= 0 && rate >= 0 && row < static_cast<int>(table.rows.size()); ++row)
            if (auto printed = context.query().cell(static_cast<int>(t), row, rate)) {
                printed->number.unit = Unit::Percent;
                judge(context, table, row, *printed, target, achieved);
            }
    }
}

} // namespace tieout
