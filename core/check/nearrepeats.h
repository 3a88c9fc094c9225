#pragma once

namespace tieout {

class CheckContext;

/**
 * Amounts of the narrative that no check could confirm and that are one slip of a digit away from an
 * amount which the report confirms or repeats. Runs after all rules, because it asks what they came to.
 */
void checkNearRepeats(CheckContext &context);

} // namespace tieout
