#pragma once

#include "check/check.h"

namespace tieout {

/** What was planned and what was spent on one thing. */
struct Plan
{
    QString subject;
    std::optional<Operand> actual, budget, rate;
    int changed = 0; ///< the rate is that of an increase (1) or a decrease (-1) from the budget
};

/** Every plan that the report tells with its outturn or its rate: in claims, in pairs of amounts and in self-evaluation forms. */
std::vector<Plan> plansOf(const CheckContext &context);

} // namespace tieout
