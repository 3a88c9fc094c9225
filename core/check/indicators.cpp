#include "check/indicators.h"

#include "base/words.h"
#include "check/owntables.h"

#include <array>

namespace tieout {

namespace {

TextSpan cellSpan(const Table &table, int row, ColumnRole role)
{
    const Cell *cell = table.cell(row, table.column(role));
    return cell == nullptr ? TextSpan{} : cell->span();
}

/** What a form with a column of its own for it prints before the target: ≥, ≤, =. */
QString signAt(const Table &table, int row, int column)
{
    const Cell *cell = table.cell(row, column);
    return cell == nullptr ? QString() : withoutSpaces(cell->text);
}

Indicator indicatorAt(const Query &query, int index, int row, int signs)
{
    const Table &table = query.report().tables[static_cast<size_t>(index)];
    const bool isAdjusted = !formText(table, row, ColumnRole::AdjustedTarget).isEmpty();
    const ColumnRole target = isAdjusted ? ColumnRole::AdjustedTarget : ColumnRole::Target;
    Indicator indicator;
    indicator.table = index;
    indicator.row = row;
    indicator.group = formText(table, row, ColumnRole::Group) + formText(table, row, ColumnRole::SubGroup);
    indicator.name = formText(table, row, ColumnRole::Indicator);
    indicator.target = formText(table, row, target);
    indicator.achieved = formText(table, row, ColumnRole::Achieved);
    indicator.reason = formText(table, row, ColumnRole::Reason);
    indicator.planned = targetValue(signAt(table, row, signs) + indicator.target);
    indicator.reached = targetValue(indicator.achieved);
    indicator.weight = scoreCell(query, index, row, ColumnRole::Weight);
    indicator.score = scoreCell(query, index, row, ColumnRole::Score);
    indicator.nameSpan = cellSpan(table, row, ColumnRole::Indicator);
    indicator.targetSpan = cellSpan(table, row, target);
    indicator.achievedSpan = cellSpan(table, row, ColumnRole::Achieved);
    indicator.hasReasonColumn = table.column(ColumnRole::Reason) >= 0;
    return indicator;
}

} // namespace

bool Indicator::lacksReason() const
{
    return reason.isEmpty() || reason == u"无" || reason == u"-" || reason == u"—" || reason == u"/";
}

std::vector<Indicator> readIndicators(const Query &query, int table)
{
    std::vector<Indicator> out;
    const Table &in = query.report().tables[static_cast<size_t>(table)];
    if (in.kind != TableKind::PerformanceIndicators)
        return out;
    const int signs = columnTitled(in, {u"指标性质", u"计算符号", u"运算符号", u"指标方向"});
    for (int row = 0; row < static_cast<int>(in.rows.size()); ++row)
        if (!isScoreTotal(in, row))
            out.push_back(indicatorAt(query, table, row, signs));
    return out;
}

std::vector<std::reference_wrapper<const Indicator>> indicatorsOf(const Query &query, const SelfEvaluation &form)
{
    std::vector<std::reference_wrapper<const Indicator>> out;
    for (const int table : form.tables)
        out.insert(out.end(), query.indicators(table).begin(), query.indicators(table).end());
    return out;
}

bool isBareWord(const QString &achieved)
{
    constexpr std::array words{u"已完成", u"完成", u"全部完成", u"全面完成", u"已超过", u"超过", u"已达到", u"达到", u"达标", u"已达标", u"是", u"已实现", u"按时完成"};
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return achieved == QStringView(word); });
}

} // namespace tieout
