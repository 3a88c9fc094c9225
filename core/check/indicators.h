#pragma once

#include "check/selfevaluation.h"

#include <functional>

namespace tieout {

/** An indicator row of a self-evaluation form: its target, its result and its points. */
struct Indicator
{
    int table = -1;
    int row = -1;
    QString group, name, target, achieved, reason; ///< spaces removed; empty where the form prints nothing
    std::optional<TargetValue> planned, reached;
    std::optional<Operand> weight, score;
    TextSpan nameSpan, targetSpan, achievedSpan;
    bool hasReasonColumn = false;

    /** Target, result and points are all printed: the points can be judged. */
    [[nodiscard]] bool isComplete() const { return weight && score && !target.isEmpty() && !achieved.isEmpty(); }
    [[nodiscard]] bool isFull() const { return weight && score && weight->number.value > 0 && score->number.value >= weight->number.value; }
    [[nodiscard]] bool isShort() const { return weight && score && score->number.value < weight->number.value; }
    /** Less is better: a cost that stays below its ceiling is no shortfall. */
    [[nodiscard]] bool isCost() const { return group.contains(u"成本") || name.contains(u"成本"); }
    /** Target and result are numbers of one unit. */
    [[nodiscard]] bool isComparable() const { return planned && reached && planned->unit == reached->unit; }
    /** The deviation column gives no reason: it is blank or says 无. */
    [[nodiscard]] bool lacksReason() const;
};

/** The indicator rows of a table of indicators, its total left out; Query keeps them. */
std::vector<Indicator> readIndicators(const Query &query, int table);

/** The indicator rows of a whole form, as Query keeps them. */
std::vector<std::reference_wrapper<const Indicator>> indicatorsOf(const Query &query, const SelfEvaluation &form);

/** Whether a result only says that it was reached (已完成, 是, 已超过), without any number. */
bool isBareWord(const QString &achieved);

} // namespace tieout
