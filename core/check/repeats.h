#pragma once

#include "check/check.h"

namespace tieout {

/** Reports one fact that has another value at `later` than at `earlier`; `rest` are further numbers of its evidence. */
void reportRepeat(CheckContext &context, const Operand &later, const Operand &earlier, Judgement judgement, const std::vector<Operand> &rest = {});

} // namespace tieout
