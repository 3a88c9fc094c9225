#include "check/check.h"
#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/tablefacts.h"
#include "check/tablerows.h"

namespace tieout {

namespace {

/** One side of a two-sided table: this year's total and what is carried make the grand total. */
void checkSide(CheckContext &context, int index, int block)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const bool appropriation = table.kind == TableKind::Appropriation;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnRole role = table.columns[i].role;
        const bool money = role == ColumnRole::Amount || role == ColumnRole::Total || role == ColumnRole::General || role == ColumnRole::Fund || role == ColumnRole::Capital;
        if (table.columns[i].block != block || !money)
            continue;
        const int column = static_cast<int>(i);
        Footing footing;
        bool yearSeen = false;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const QString conceptId = balanceConcept(rowName(table, row, block), block == 0, appropriation);
            const bool year = conceptId == u"income" || conceptId == u"expenditure" || conceptId == u"appropriation.income" || conceptId == u"appropriation.expenditure";
            const bool carried = conceptId.endsWith(u"opening") || conceptId.endsWith(u"closing") || conceptId.startsWith(u"surplus");
            if (conceptId.startsWith(u"balance.") || conceptId.endsWith(u"-total")) {
                footing.total = context.query().cell(index, row, column);
                footing.subject = cellLabel(table, row, column);
            } else if (year || (carried && yearSeen)) {
                yearSeen = yearSeen || year;
                addPart(context.query(), footing, index, row, column);
            }
        }
        if (footing.total && yearSeen)
            judgeFooting(context, footing);
    }
}

/** 年初 + 本年收入 = 本年支出 + 年末, for every row of the fund and capital tables. */
void checkOpeningClosing(CheckContext &context, int index)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const int opening = table.column(ColumnRole::Opening);
    const int income = table.column(ColumnRole::Income);
    const int spent = table.column(ColumnRole::Total);
    const int closing = table.column(ColumnRole::Closing);
    if (income < 0 || spent < 0)
        return;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const auto total = context.query().cell(index, row, income);
        if (!total || isHeaderRow(table, row))
            continue;
        Footing footing{cellLabel(table, row, income), total, {}, false};
        addPart(context.query(), footing, index, row, spent);
        addPart(context.query(), footing, index, row, closing);
        Footing before;
        addPart(context.query(), before, index, row, opening);
        for (Operand &part : before.parts) {
            part.number.value = -part.number.value;
            footing.parts.push_back(part);
        }
        footing.isUnreadable = footing.isUnreadable || before.isUnreadable;
        judgeFooting(context, footing);
    }
}

/** A project's carry-over is what it did not spend of its budget. */
void checkCarryOver(CheckContext &context, int index)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const auto carried = context.query().cell(index, row, table.column(ColumnRole::CarryOver));
        const auto budget = context.query().cell(index, row, table.column(ColumnRole::FullBudget));
        const auto spent = context.query().cell(index, row, table.column(ColumnRole::Executed));
        // "29.77%" for an amount is a fault of its own.
        if (!carried || !budget || !spent || !isMoney(spent->number.unit) || !isMoney(budget->number.unit))
            continue;
        const Decimal left = budget->number.inYuan() - spent->number.inYuan();
        PrintedNumber rest = carried->number;
        rest.value = left / (isMoney(rest.unit) ? yuanPer(rest.unit) : Decimal(1));
        rest.decimals = std::max(budget->number.decimals, spent->number.decimals);
        // 0.228 is rightly printed as 0.23 and, by whole units, as 0.
        const bool rounded = Interval::of(carried->number).meets({rest.value, rest.value});
        if (left == carried->number.inYuan() || (rounded && carried->number.decimals > 0)) {
            context.pass(table.title, {*carried, *budget, *spent});
            continue;
        }
        const QStringList args{table.title, context.printed(*carried), context.printed(*budget), context.printed(*spent), inUnitOf(rest, left)};
        Finding finding = context.draft(rounded ? Severity::Warning : Severity::Error, *carried, {*budget, *spent},
                                        message(QT_TRANSLATE_NOOP("Message", "%1: carry-over printed as %2, but %3 − %4 leaves %5."), args));
        finding.certainty = rounded ? Certainty::Arguable : Certainty::Certain;
        finding.expected = rest.plain();
        finding.difference = toShortest(carried->number.value - rest.value);
        finding.steps.push_back(step(QStringLiteral("%1 − %2 = %3").arg(args[2], args[3], args[4])));
        context.fail(table.title, finding);
    }
}

} // namespace

/** Income and expenditure, opening and closing balances meet. */
void checkTableBalance(CheckContext &context)
{
    for (size_t i = 0; i < context.report().tables.size(); ++i) {
        switch (context.report().tables[i].kind) {
        case TableKind::Balance:
        case TableKind::Appropriation:
            checkSide(context, static_cast<int>(i), 0);
            checkSide(context, static_cast<int>(i), 1);
            checkOpeningParts(context, static_cast<int>(i));
            break;
        case TableKind::Fund:
        case TableKind::Capital:
            checkOpeningClosing(context, static_cast<int>(i));
            break;
        case TableKind::PerformanceFunds:
            checkCarryOver(context, static_cast<int>(i));
            break;
        default:
            break;
        }
    }
    checkStatedTotals(context);
}

} // namespace tieout
