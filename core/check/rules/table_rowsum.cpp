#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"

#include <array>

namespace tieout {

namespace {

const std::vector<ColumnRole> &partRoles(TableKind kind)
{
    using enum ColumnRole;
    static const std::vector<ColumnRole> income{ColumnRole::Appropriation, Superior, Business, Operating, Subordinate, OtherIncome};
    static const std::vector<ColumnRole> expenditure{Basic, Project, ToSuperior, ToOperating, ToSubordinate};
    static const std::vector<ColumnRole> scopes{ColumnRole::General, ColumnRole::Fund, ColumnRole::Capital};
    static const std::vector<ColumnRole> none;
    switch (kind) {
    case TableKind::Income:
        return income;
    case TableKind::Expenditure:
    case TableKind::General:
    case TableKind::Fund:
    case TableKind::Capital:
        return expenditure;
    case TableKind::Appropriation:
        return scopes;
    default:
        return none;
    }
}

void checkRows(CheckContext &context, int index, int block)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const int total = table.column(ColumnRole::Total, block);
    if (total < 0)
        return;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        if (isHeaderRow(table, row) || !context.query().cell(index, row, total))
            continue;
        Footing footing{cellLabel(table, row, total), context.query().cell(index, row, total), {}, false};
        for (const ColumnRole role : partRoles(table.kind))
            addPart(context.query(), footing, index, row, table.column(role, block));
        judgeFooting(context, footing);
    }
}

/** The cell of a 三公 item for one measure: in `row` or, where the items are the rows (-1), in its own. */
std::optional<Operand> sanGongCell(const CheckContext &context, int index, int row, const char *conceptId, Measure measure)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const int first = std::max(row, 0);
    const int end = row < 0 ? static_cast<int>(table.rows.size()) : row + 1;
    for (int r = first; r < end; ++r)
        for (int i = 0; i < static_cast<int>(table.columns.size()); ++i)
            if (table.columns[static_cast<size_t>(i)].measure == measure && sanGongItem(table, r, i) == QLatin1String(conceptId))
                return context.query().cell(index, r, i);
    return std::nullopt;
}

void sanGongSum(CheckContext &context, int index, int row, Measure measure, const char *whole, const std::vector<const char *> &parts)
{
    Footing footing;
    footing.total = sanGongCell(context, index, row, whole, measure);
    if (!footing.total)
        return;
    footing.subject = footing.total->label;
    for (const char *part : parts)
        if (auto operand = sanGongCell(context, index, row, part, measure))
            footing.parts.push_back(std::move(*operand));
    judgeFooting(context, footing);
}

void checkSanGong(CheckContext &context, int index)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const bool itemRows = std::any_of(table.columns.begin(), table.columns.end(), [](const Column &column) {
        return column.role == ColumnRole::SanGong && column.conceptId.isEmpty();
    });
    for (int row = itemRows ? -1 : 0; row < (itemRows ? 0 : static_cast<int>(table.rows.size())); ++row)
        for (const Measure measure : {Measure::Budget, Measure::InitialBudget, Measure::FullBudget, Measure::Prior, Measure::Actual}) {
            sanGongSum(context, index, row, measure, "sangong.total", {"sangong.abroad", "sangong.vehicle", "sangong.reception"});
            sanGongSum(context, index, row, measure, "sangong.vehicle", {"sangong.vehicle.purchase", "sangong.vehicle.running"});
        }
}

} // namespace

/** A row adds up to its total column. */
void checkTableRowSum(CheckContext &context)
{
    for (size_t i = 0; i < context.report().tables.size(); ++i) {
        const Table &table = context.report().tables[i];
        if (table.kind == TableKind::SanGong)
            checkSanGong(context, static_cast<int>(i));
        else if (!partRoles(table.kind).empty())
            checkRows(context, static_cast<int>(i), table.kind == TableKind::Appropriation ? 1 : 0);
    }
    checkOwnRowSums(context);
}

} // namespace tieout
