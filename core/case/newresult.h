#pragma once

#include "check/settings.h"
#include "store/store.h"

namespace tieout {

/** The version of this program, as the case file names it. */
QString programVersion();

/** What tells whether checks would come to the same now: the program's version and the settings. */
QString checkedWith(const CheckSettings &settings);

/** What the checks of a report came to, ready to be stored; refers to `result`. */
NewResult newResult(const Report &report, const CheckResult &result, const CheckSettings &settings);

} // namespace tieout
