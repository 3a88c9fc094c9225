#pragma once

namespace tieout {

class CheckContext;

/**
 * Makes one finding of the sums and equalities that miss by the last digit where they have one origin: they speak of
 * one amount and miss it alike, or a rule found them in one row or column of one table. Runs after all rules and causes.
 */
void groupRoundings(CheckContext &context);

} // namespace tieout
