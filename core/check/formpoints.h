#pragma once

#include "check/footing.h"
#include "check/selfevaluation.h"

namespace tieout {

/** The points of a form: its indicators with their total, and the one row of its funds that is scored. */
struct FormPoints
{
    Footing indicators;
    std::optional<Operand> funds;
};

/** Weights (ColumnRole::Weight) or scores (ColumnRole::Score) of a form. */
FormPoints pointsOf(const CheckContext &context, const SelfEvaluation &form, ColumnRole role);

/** The sum that makes up the printed total: provinces differ in whether it counts the points for execution. */
Footing weightFooting(const FormPoints &weights);

/** The scores in the way in which the form's weights make up their total. */
Footing scoreFooting(const FormPoints &scores, const FormPoints &weights);

/** The weights make up the printed total (or 100): only then are all rows of the form surely there. */
bool isWhole(const FormPoints &weights);

/** Whether only the 10 points of the execution rate are missing in a form whose funds block was not read. */
bool lacksFunds(const FormPoints &weights);

/** Whether the parts make the total exactly. */
bool addsUp(const Footing &footing);

/** The sum of the parts, in points. */
Decimal sumOf(const Footing &footing);

/** A group of a form whose label tells its points: "产出指标（50分）". */
struct PointGroup
{
    QString label;
    Decimal stated = 0;
    TextSpan span;
    std::vector<Operand> weights;

    [[nodiscard]] Decimal sum() const
    {
        Decimal all = 0;
        for (const Operand &weight : weights)
            all += weight.number.value;
        return all;
    }
};

/** The groups of a form's first level that tell their points; the same label may go on over a page. */
std::vector<PointGroup> pointGroups(const Query &query, const SelfEvaluation &form);

} // namespace tieout
