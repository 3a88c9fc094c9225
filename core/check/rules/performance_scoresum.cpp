#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/selfevaluation.h"

namespace tieout {

namespace {

/** Points of all rows of a form against what its total row prints. */
void checkForm(CheckContext &context, const SelfEvaluation &form, ColumnRole role)
{
    Footing footing;
    footing.subject = form.title;
    int rows = 0;
    for (const int index : form.tables) {
        const Table &table = context.report().tables[static_cast<size_t>(index)];
        if (table.column(role) < 0)
            continue;
        std::optional<Operand> funds;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const auto points = scoreCell(context.query(), index, row, role);
            if (table.kind == TableKind::PerformanceFunds) {
                // One of the funds rows carries the points of the execution rate.
                if (points && !funds)
                    funds = points;
            } else if (isScoreTotal(table, row)) {
                footing.total = points;
            } else if (points) {
                footing.parts.push_back(*points);
                ++rows;
            } else if (scoreCell(context.query(), index, row, ColumnRole::Weight) || scoreCell(context.query(), index, row, ColumnRole::Score)) {
                footing.isUnreadable = true;
            }
        }
        if (funds)
            footing.parts.push_back(*funds);
        else if (table.kind == TableKind::PerformanceFunds)
            footing.isUnreadable = true;
    }
    if (rows > 0 && footing.total)
        judgeFooting(context, footing);
    else if (rows > 0)
        context.notChecked(form.title, message(QT_TRANSLATE_NOOP("Message", "The form prints no total.")));
}

} // namespace

/** The scores of a form add up to its total score. */
void checkPerformanceScoreSum(CheckContext &context)
{
    for (const SelfEvaluation &form : selfEvaluations(context.report()))
        checkForm(context, form, ColumnRole::Score);
}

/** The weights of a form add up to the total it prints. */
void checkPerformanceWeightSum(CheckContext &context)
{
    for (const SelfEvaluation &form : selfEvaluations(context.report()))
        checkForm(context, form, ColumnRole::Weight);
}

/** No row scores more than its weight. */
void checkPerformanceScoreOverWeight(CheckContext &context)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t) {
        const Table &table = context.report().tables[t];
        if (table.kind != TableKind::PerformanceFunds && table.kind != TableKind::PerformanceIndicators)
            continue;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const auto weight = scoreCell(context.query(), static_cast<int>(t), row, ColumnRole::Weight);
            const auto score = scoreCell(context.query(), static_cast<int>(t), row, ColumnRole::Score);
            if (!weight || !score)
                continue;
            if (score->number.value <= weight->number.value) {
                context.pass(score->label, {*score, *weight});
                continue;
            }
            Finding finding = context.draft(Severity::Error, *score, {*weight},
                                            message(QT_TRANSLATE_NOOP("Message", "%1: the score of %2 is above the weight of %3."),
                                                    {table.title, score->number.plain(), weight->number.plain()}));
            finding.expected = weight->number.plain();
            finding.difference = toShortest(score->number.value - weight->number.value);
            context.blame(score->number.span, context.fail(score->label, finding));
        }
    }
}

} // namespace tieout
