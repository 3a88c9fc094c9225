#pragma once

#include "base/textspan.h"

#include <QString>
#include <vector>

namespace tieout {

/** What the narrative asserts about its figures. */
enum class ClaimKind {
    Share,      ///< 占 s %: Stated(percent) = Part / Whole
    Growth,     ///< 增长/下降 g %: Stated(percent), Change, Current, Prior; base year or budget by `base`
    Change,     ///< 比上年增加 c: Stated(change), Current, Prior
    Completion, ///< 完成预算 r %: Stated(percent) = Actual / Budget
    Sum,        ///< Stated = sum of Items (其中：a；b；c。 or a + b); complete tells if all parts are there
    Direction,  ///< 持平 大于 小于 等于 增加 减少: Actual against Budget or Prior; the word is in `word`
    Subset,     ///< Part belongs to Whole, so Part <= Whole
};

/** Against what a change, growth or direction is told. */
enum class ClaimBase { PriorYear, InitialBudget, FullBudget, Budget };

enum class OperandRole { Stated, Part, Whole, Current, Prior, Change, Actual, Budget, Item };

/** A figure in its role inside a claim. */
struct ClaimOperand
{
    OperandRole role = OperandRole::Item;
    int figure = -1; ///< index into Report::figures
    friend bool operator==(const ClaimOperand &, const ClaimOperand &) = default;
};

/**
 * An assertion bound inside its own clause or sentence. Operands that the text does not print are
 * left out; `wholeConcept`, `wholeCode` and `wholeLabel` then name what it refers to (占本年支出合计的 ...)
 * so that a check can take it from a table.
 */
struct Claim
{
    ClaimKind kind = ClaimKind::Share;
    ClaimBase base = ClaimBase::PriorYear;
    int direction = 0;   ///< Growth, Change, Direction: +1, -1; 0 for 持平/等于
    bool complete = false; ///< Sum: the items are all the parts there are (其中 list that ends the sentence)
    QString label;       ///< subject in the report's words
    QString wholeConcept;
    QString wholeCode;
    QString wholeLabel;
    TextSpan clause;     ///< source range that carries the assertion
    TextSpan word;       ///< the deciding word (持平, 大于, 下降); may be empty
    int section = -1;
    std::vector<ClaimOperand> operands;

    /** Index into Report::figures of the first operand in `role`, or -1. */
    [[nodiscard]] int operand(OperandRole role) const
    {
        for (const ClaimOperand &operand : operands)
            if (operand.role == role)
                return operand.figure;
        return -1;
    }
};

} // namespace tieout
