#include "check/check.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "check/tolerance.h"

#include <array>

namespace tieout {

namespace {

bool isTotalOfFunds(const Table &table, int row)
{
    const QString name = rowName(table, row);
    return name.contains(u"总额") || name == u"合计" || name == u"总计";
}

/** The parts of one form's funds that exceed their total. */
struct Excess
{
    Operand part, total;
};

void report(CheckContext &context, const std::vector<Excess> &excesses)
{
    const auto &[part, total] = excesses.front();
    // A total of 0 beside a part with an amount is the number that was forgotten.
    const bool isForgotten = total.number.value == 0;
    const Operand &wrong = isForgotten ? total : part;
    std::vector<Operand> others;
    for (const Excess &excess : excesses)
        for (const Operand &operand : {excess.part, excess.total})
            if (operand.number.span != wrong.number.span)
                others.push_back(operand);
    Finding finding = context.draft(Severity::Error, wrong, others,
                                    message(QT_TRANSLATE_NOOP("Message", "%1 (%2) is part of %3 (%4) and cannot exceed it."),
                                            {part.label, context.printed(part), total.label, context.printed(total)}));
    setExpectedYuan(finding, wrong.number, (isForgotten ? part : total).number.inYuan());
    finding.expected.prepend(isForgotten ? QStringLiteral(">= ") : QStringLiteral("<= "));
    context.fail(part.label, finding);
}

/** The parts of the funds of one form, each beside the total of its column. */
void checkForm(CheckContext &context, int index)
{
    constexpr std::array roles{ColumnRole::InitialBudget, ColumnRole::FullBudget, ColumnRole::Executed};
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    std::vector<Excess> excesses;
    int total = -1;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        if (isTotalOfFunds(table, row))
            total = row;
        for (const ColumnRole role : roles) {
            const auto part = context.query().cell(index, row, table.column(role));
            const auto whole = context.query().cell(index, total, table.column(role));
            if (row == total || !part || !whole || !isMoney(part->number.unit) || !isMoney(whole->number.unit))
                continue;
            if (surelyLess(whole->number, part->number))
                excesses.push_back({*part, *whole});
            else
                context.pass(part->label, {*part, *whole});
        }
    }
    if (!excesses.empty())
        report(context, excesses);
}

} // namespace

/** 年度资金总额 of a self-evaluation form holds its 财政拨款, 上年结转 and 其他资金 (part of table.column-sum). */
void checkFundsParts(CheckContext &context)
{
    for (size_t i = 0; i < context.report().tables.size(); ++i)
        if (context.report().tables[i].kind == TableKind::PerformanceFunds)
            checkForm(context, static_cast<int>(i));
}

} // namespace tieout
