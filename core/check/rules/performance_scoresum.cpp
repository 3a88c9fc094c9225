#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/selfevaluation.h"

namespace tieout {

namespace {

/** The points of a form: its indicators, the one row of its funds that is scored, its total. */
struct Points
{
    Footing indicators;
    std::optional<Operand> funds;
};

Points pointsOf(const CheckContext &context, const SelfEvaluation &form, ColumnRole role)
{
    Points points;
    Footing &footing = points.indicators;
    footing.subject = form.title;
    for (const int index : form.tables) {
        const Table &table = context.report().tables[static_cast<size_t>(index)];
        if (table.column(role) < 0)
            continue;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const auto value = scoreCell(context.query(), index, row, role);
            if (table.kind == TableKind::PerformanceFunds) {
                if (value && !points.funds)
                    points.funds = value;
            } else if (isScoreTotal(table, row)) {
                footing.total = value;
            } else if (value) {
                footing.parts.push_back(*value);
            } else if (scoreCell(context.query(), index, row, ColumnRole::Weight) || scoreCell(context.query(), index, row, ColumnRole::Score)) {
                footing.isUnreadable = true;
            }
        }
        if (table.kind == TableKind::PerformanceFunds && !points.funds)
            footing.isUnreadable = true;
    }
    return points;
}

bool addsUp(const Footing &footing)
{
    std::vector<PrintedNumber> numbers;
    for (const Operand &part : footing.parts)
        numbers.push_back(part.number);
    return footing.total && judgeSum(footing.total->number, numbers) == Judgement::Consistent;
}

/** Provinces differ in whether the total counts the execution rate: the footing that adds up, else the one with it. */
Footing bestFooting(const Points &points)
{
    Footing with = points.indicators;
    if (points.funds)
        with.parts.push_back(*points.funds);
    return !addsUp(with) && addsUp(points.indicators) ? points.indicators : with;
}

/** The weights make up 100 (or the printed total): only then are all rows of the form surely there. */
bool isWhole(const Points &weights)
{
    const auto sum = [](const Footing &footing) {
        Decimal all = 0;
        for (const Operand &part : footing.parts)
            all += part.number.value;
        return all;
    };
    const Decimal indicators = sum(weights.indicators);
    const Decimal whole = weights.indicators.total ? weights.indicators.total->number.value : Decimal(100);
    return indicators == whole || (weights.funds && indicators + weights.funds->number.value == whole);
}

Message noTotal()
{
    return message(QT_TRANSLATE_NOOP("Message", "The form prints no total."));
}

} // namespace

/** The scores of a form add up to its total score. */
void checkPerformanceScoreSum(CheckContext &context)
{
    for (const SelfEvaluation &form : selfEvaluations(context.report())) {
        const Points scores = pointsOf(context, form, ColumnRole::Score);
        if (scores.indicators.parts.empty())
            continue;
        if (!scores.indicators.total)
            context.notChecked(form.title, noTotal());
        else if (!addsUp(bestFooting(scores)) && !isWhole(pointsOf(context, form, ColumnRole::Weight)))
            context.notChecked(form.title, message(QT_TRANSLATE_NOOP("Message", "The weights do not make up the whole: rows may be missing.")), scores.indicators.parts);
        else
            judgeFooting(context, bestFooting(scores));
    }
}

/** The weights of a form add up to the total it prints. */
void checkPerformanceWeightSum(CheckContext &context)
{
    for (const SelfEvaluation &form : selfEvaluations(context.report())) {
        const Points weights = pointsOf(context, form, ColumnRole::Weight);
        const Footing footing = bestFooting(weights);
        if (weights.indicators.parts.empty())
            continue;
        if (!footing.total || footing.isUnreadable) {
            context.notChecked(form.title, noTotal());
            continue;
        }
        if (addsUp(footing)) {
            context.pass(form.title, footing.parts);
            continue;
        }
        Decimal sum = 0;
        for (const Operand &part : footing.parts)
            sum += part.number.value;
        // Many forms are set badly: a person looks whether a row was lost in the text.
        Finding finding = context.draft(Severity::Warning, *footing.total, footing.parts,
                                        message(QT_TRANSLATE_NOOP("Message", "%1: the weights add up to %2, the form prints %3."),
                                                {form.title, toShortest(sum), footing.total->number.plain()}));
        finding.certainty = Certainty::Arguable;
        setExpected(finding, footing.total->number, sum);
        context.fail(form.title, finding);
    }
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
