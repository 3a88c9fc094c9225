#pragma once

#include "check/check.h"

namespace tieout {

/** A figure of the narrative that no cell of its meaning agrees with. */
struct Mismatch
{
    Operand figure;
    Operand cell;
    std::vector<Operand> repeats; ///< the same wrong amount of the same subject further on
    Judgement judgement = Judgement::Contradiction;
    bool used = false;
};

/** Reports it, with the other scope whose amount was printed or the slip that explains it. */
void reportMismatch(CheckContext &context, const Mismatch &mismatch);

} // namespace tieout
