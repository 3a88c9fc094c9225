#include "parse/claims.h"

#include "parse/claimbuilder.h"

namespace tieout {

std::vector<Claim> claimsOf(const NarrativeReading &reading)
{
    ClaimBuilder builder(reading);
    builder.addRates();
    builder.addSums();
    builder.addItemTotals();
    builder.addDirections();
    builder.addSubsets();
    return builder.take();
}

std::vector<Claim> findClaims(const Report &report)
{
    Progress progress;
    return claimsOf(readNarrative(report, progress));
}

} // namespace tieout
