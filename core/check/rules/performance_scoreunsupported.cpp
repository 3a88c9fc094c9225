#include "check/rules/rules.h"
#include "check/selfevaluation.h"
#include "check/tablerows.h"

namespace tieout {

namespace {

/** An indicator row with its target, its result and its points. */
struct Indicator
{
    QString name, target, achieved;
    std::optional<TargetValue> planned, reached;
    std::optional<Operand> weight, score;
    bool isCost = false; ///< less is better
    TextSpan achievedSpan;
};

std::optional<Indicator> indicatorAt(const CheckContext &context, int index, int row)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    if (isScoreTotal(table, row))
        return std::nullopt;
    Indicator indicator;
    indicator.weight = scoreCell(context.query(), index, row, ColumnRole::Weight);
    indicator.score = scoreCell(context.query(), index, row, ColumnRole::Score);
    indicator.achieved = formText(table, row, ColumnRole::Achieved);
    indicator.target = formText(table, row, ColumnRole::AdjustedTarget);
    if (indicator.target.isEmpty())
        indicator.target = formText(table, row, ColumnRole::Target);
    if (!indicator.weight || !indicator.score || indicator.target.isEmpty() || indicator.achieved.isEmpty())
        return std::nullopt;
    indicator.name = formText(table, row, ColumnRole::Indicator);
    indicator.isCost = (formText(table, row, ColumnRole::Group) + formText(table, row, ColumnRole::SubGroup) + indicator.name).contains(u"成本");
    indicator.planned = targetValue(indicator.target);
    indicator.reached = targetValue(indicator.achieved);
    if (const Cell *cell = table.cell(row, table.column(ColumnRole::Achieved)))
        indicator.achievedSpan = cell->span();
    return indicator;
}

template <typename Function>
void forIndicators(const CheckContext &context, Function function)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t) {
        const Table &table = context.report().tables[t];
        if (table.kind != TableKind::PerformanceIndicators)
            continue;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
            if (const auto indicator = indicatorAt(context, static_cast<int>(t), row))
                function(*indicator);
    }
}

bool comparable(const Indicator &indicator)
{
    return indicator.planned && indicator.reached && indicator.planned->unit == indicator.reached->unit &&
           !indicator.planned->atMost && !indicator.isCost;
}

Finding draft(const CheckContext &context, const Indicator &indicator, Severity severity, const Message &text)
{
    Finding finding = context.draft(severity, *indicator.score, {*indicator.weight}, text);
    if (!indicator.achievedSpan.isEmpty())
        finding.evidence.push_back({EvidenceRole::Operand, indicator.achievedSpan, indicator.achieved});
    return finding;
}

QStringList argsOf(const Indicator &indicator)
{
    return {indicator.name, indicator.achieved, indicator.target, indicator.score->number.plain(), indicator.weight->number.plain()};
}

} // namespace

/** Marks lost for a target that was met, or full marks for one that was missed. */
void checkPerformanceScoreUnsupported(CheckContext &context)
{
    forIndicators(context, [&](const Indicator &indicator) {
        const Decimal score = indicator.score->number.value;
        const Decimal weight = indicator.weight->number.value;
        const bool met = indicator.target == indicator.achieved || (comparable(indicator) && indicator.reached->value >= indicator.planned->value);
        const bool missed = comparable(indicator) && indicator.reached->value < indicator.planned->value;
        if (met && score < weight && !indicator.isCost) {
            Finding finding = draft(context, indicator, Severity::Warning,
                                    message(QT_TRANSLATE_NOOP("Message", "%1: the result %2 meets the target %3, yet only %4 of %5 points are given."), argsOf(indicator)));
            finding.expected = indicator.weight->number.plain();
            context.fail(indicator.name, finding);
        } else if (missed && score >= weight && weight > 0) {
            Finding finding = draft(context, indicator, Severity::Warning,
                                    message(QT_TRANSLATE_NOOP("Message", "%1: the result %2 misses the target %3, yet all %5 points are given."), argsOf(indicator)));
            finding.certainty = Certainty::Arguable;
            context.fail(indicator.name, finding);
        } else {
            context.pass(indicator.name, {*indicator.score, *indicator.weight});
        }
    });
}

/** A result far above its target says that the target was set too low. */
void checkPerformanceTargetDeviation(CheckContext &context)
{
    forIndicators(context, [&](const Indicator &indicator) {
        if (!comparable(indicator) || indicator.planned->value <= 0)
            return;
        const Decimal over = (indicator.reached->value - indicator.planned->value) * 100;
        if (over <= context.settings().deviationPercent * indicator.planned->value)
            return context.pass(indicator.name, {*indicator.score});
        if (indicator.achievedSpan.isEmpty())
            return;
        Finding finding = context.draftText(Severity::Attention, {indicator.achievedSpan, indicator.score->number.span},
                                            message(QT_TRANSLATE_NOOP("Message", "%1: the result %2 exceeds the target %3 by more than %4 %."),
                                                    {indicator.name, indicator.achieved, indicator.target, toShortest(context.settings().deviationPercent)}));
        finding.expected = indicator.target;
        context.fail(indicator.name, finding);
    });
}

/** A target in persons or money answered with a percentage. */
void checkPerformanceUnit(CheckContext &context)
{
    forIndicators(context, [&](const Indicator &indicator) {
        if (!indicator.planned || !indicator.reached || indicator.achievedSpan.isEmpty())
            return;
        const bool plannedPercent = indicator.planned->unit.startsWith(u'%');
        const bool reachedPercent = indicator.reached->unit.startsWith(u'%');
        const bool counts = indicator.planned->unit.startsWith(u'人') || indicator.planned->unit.startsWith(u'户') || indicator.planned->unit.startsWith(u'次') ||
                            indicator.planned->unit.startsWith(u'家') || indicator.planned->unit.contains(u"元");
        if (plannedPercent || !counts || !reachedPercent)
            return context.pass(indicator.name, {*indicator.score});
        context.fail(indicator.name, context.draftText(Severity::Warning, {indicator.achievedSpan},
                                                       message(QT_TRANSLATE_NOOP("Message", "%1: the target %3 is answered with a percentage, %2."),
                                                               {indicator.name, indicator.achieved, indicator.target})));
    });
}

} // namespace tieout
