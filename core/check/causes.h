#pragma once

namespace tieout {

class CheckContext;

/**
 * Finds the printed numbers that several failed ties have in common and that one other value would put
 * right in all ties they stand in. The finding that speaks of such a number becomes its root cause and
 * names the value and the slip; what follows from it is linked to it. Runs after all rules.
 */
void findCauses(CheckContext &context);

} // namespace tieout
