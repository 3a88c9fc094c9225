#pragma once

#include "report/report.h"

#include <optional>

namespace tieout {

/** The number that the narrative or a table prints exactly at that place. */
std::optional<PrintedNumber> numberAt(const Report &report, TextSpan span);

} // namespace tieout
