#include "parse/claims.h"
namespace tieout {
std::vector<Claim> findClaims(const Report &) { return {}; }
}
