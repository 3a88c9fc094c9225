#pragma once

#include "check/check.h"

namespace tieout {

/** The finding that `rate`, called by `subject`, is not what was spent over its budget; the budget must not be zero. */
Finding wrongExecutionRate(const CheckContext &context, const QString &subject, const Operand &rate, const Operand &spent, const Operand &budget, Judgement judgement);

} // namespace tieout
