#pragma once

#include "report/reviewedcase.h"

namespace tieout {

/** The whole case in the form of `check --format json`, with decisions, notes, corrections and signatures. */
QByteArray caseToJson(const ReviewedCase &reviewed);

} // namespace tieout
