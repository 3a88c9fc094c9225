#include "check/formpoints.h"

namespace tieout {

namespace {

Footing withFunds(const FormPoints &points)
{
    Footing footing = points.indicators;
    if (points.funds)
        footing.parts.push_back(*points.funds);
    return footing;
}

void addRow(const Query &query, FormPoints &points, int index, int row, ColumnRole role)
{
    const Table &table = query.report().tables[static_cast<size_t>(index)];
    const auto value = scoreCell(query, index, row, role);
    if (table.kind == TableKind::PerformanceFunds) {
        if (value && !points.funds)
            points.funds = value;
    } else if (isScoreTotal(table, row)) {
        points.indicators.total = value;
    } else if (value) {
        points.indicators.parts.push_back(*value);
    } else if (scoreCell(query, index, row, ColumnRole::Weight) || scoreCell(query, index, row, ColumnRole::Score)) {
        points.indicators.isUnreadable = true;
    }
}

/** The points in a label, "（50分）" or "(50 分)"; nothing where it tells none. */
std::optional<Decimal> pointsIn(const QString &label)
{
    const qsizetype end = label.lastIndexOf(u'分');
    qsizetype begin = end;
    while (begin > 0 && (label[begin - 1].isDigit() || label[begin - 1] == u'.'))
        --begin;
    const bool isBracketed = begin > 0 && (label[begin - 1] == u'（' || label[begin - 1] == u'(');
    return end > begin && isBracketed ? parseDecimal(label.mid(begin, end - begin)) : std::nullopt;
}

} // namespace

FormPoints pointsOf(const CheckContext &context, const SelfEvaluation &form, ColumnRole role)
{
    FormPoints points;
    points.indicators.subject = form.title;
    for (const int index : form.tables) {
        const Table &table = context.report().tables[static_cast<size_t>(index)];
        if (table.column(role) < 0)
            continue;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
            addRow(context.query(), points, index, row, role);
        if (table.kind == TableKind::PerformanceFunds && !points.funds)
            points.indicators.isUnreadable = true;
    }
    return points;
}

bool addsUp(const Footing &footing)
{
    return footing.total && sumOf(footing) == footing.total->number.value;
}

Decimal sumOf(const Footing &footing)
{
    Decimal all = 0;
    for (const Operand &part : footing.parts)
        all += part.number.value;
    return all;
}

Footing weightFooting(const FormPoints &weights)
{
    return !addsUp(withFunds(weights)) && addsUp(weights.indicators) ? weights.indicators : withFunds(weights);
}

Footing scoreFooting(const FormPoints &scores, const FormPoints &weights)
{
    // Weights of 100 without the execution rate: its points stand beside the total, not in it.
    const bool leavesFundsOut = sumOf(weights.indicators) == (weights.indicators.total ? weights.indicators.total->number.value : Decimal(100));
    const bool isOther = !addsUp(withFunds(scores)) && addsUp(scores.indicators);
    return leavesFundsOut || isOther ? scores.indicators : withFunds(scores);
}

bool isWhole(const FormPoints &weights)
{
    const Decimal indicators = sumOf(weights.indicators);
    const Decimal whole = weights.indicators.total ? weights.indicators.total->number.value : Decimal(100);
    return indicators == whole || (weights.funds && indicators + weights.funds->number.value == whole);
}

bool lacksFunds(const FormPoints &weights)
{
    constexpr int executionPoints = 10; // 财预〔2020〕10号
    return !weights.funds && weights.indicators.total && sumOf(weights.indicators) + executionPoints == weights.indicators.total->number.value;
}

std::vector<PointGroup> pointGroups(const Query &query, const SelfEvaluation &form)
{
    std::vector<PointGroup> groups;
    for (const int index : form.tables) {
        const Table &table = query.report().tables[static_cast<size_t>(index)];
        const int column = table.kind == TableKind::PerformanceIndicators ? table.column(ColumnRole::Group) : -1;
        for (int row = 0; column >= 0 && row < static_cast<int>(table.rows.size()); ++row) {
            const QString label = formText(table, row, ColumnRole::Group);
            const auto stated = pointsIn(label);
            const auto weight = scoreCell(query, index, row, ColumnRole::Weight);
            if (!stated || isScoreTotal(table, row))
                continue;
            auto group = std::find_if(groups.begin(), groups.end(), [&](const PointGroup &known) { return known.label == label; });
            if (group == groups.end())
                group = groups.insert(groups.end(), {label, *stated, table.cell(row, column)->span(), {}});
            if (weight)
                group->weights.push_back(*weight);
        }
    }
    return groups;
}

} // namespace tieout
