#include "check/runchecks.h"
namespace tieout {
CheckResult runChecks(const Report &, const CheckSettings &, Progress &) { return {}; }
}
