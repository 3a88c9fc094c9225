#include "check/formpoints.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** Points are given, not rounded: what the rows make and what the form prints are the same number. */
void judgeScores(CheckContext &context, const SelfEvaluation &form, const Footing &footing)
{
    if (footing.isUnreadable)
        return context.notChecked(form.title, message(QT_TRANSLATE_NOOP("Message", "A cell of this sum is missing or could not be read.")), footing.parts);
    if (addsUp(footing))
        return context.pass(form.title, footing.parts);
    const Decimal sum = sumOf(footing);
    QStringList terms;
    for (const Operand &part : footing.parts)
        terms << part.number.plain();
    Finding finding = context.draft(Severity::Error, *footing.total, footing.parts,
                                    message(QT_TRANSLATE_NOOP("Message", "%1: the total score is printed as %2, but the scores of the rows add up to %3."),
                                            {form.title, footing.total->number.plain(), toShortest(sum)}));
    setExpected(finding, footing.total->number, sum);
    finding.steps.push_back(step(terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + toShortest(sum)));
    const int index = context.fail(form.title, finding);
    context.dependOnBlamed(index, footing.parts);
}

} // namespace

/** The scores of a form add up to its total score. */
void checkPerformanceScoreSum(CheckContext &context)
{
    for (const SelfEvaluation &form : context.query().forms()) {
        const FormPoints scores = pointsOf(context, form, ColumnRole::Score);
        const FormPoints weights = pointsOf(context, form, ColumnRole::Weight);
        if (scores.indicators.parts.empty())
            continue;
        const Footing footing = scoreFooting(scores, weights);
        if (!scores.indicators.total)
            context.notChecked(form.title, message(QT_TRANSLATE_NOOP("Message", "The form prints no total.")));
        else if (!addsUp(footing) && !isWhole(weights))
            context.notChecked(form.title, message(QT_TRANSLATE_NOOP("Message", "The weights do not make up the whole: rows may be missing.")), scores.indicators.parts);
        else
            judgeScores(context, form, footing);
    }
    checkStatedScores(context);
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
