#pragma once

#include "check/check.h"

namespace tieout {

/** Whether a figure of the narrative is of a kind that statutory tables tell: this year's amount or count of a known meaning. */
bool isTied(const CheckContext &context, const Figure &figure);

/** The cells that such a figure must agree with, if any; null where its place or its words say that it is something else. */
const std::vector<Fact> *tiedCells(const CheckContext &context, const Figure &figure);

} // namespace tieout
