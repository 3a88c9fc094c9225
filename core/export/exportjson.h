#pragma once

#include "report/reviewedcase.h"

#include <QJsonObject>

namespace tieout {

/** The whole case in the form of `check --format json`, with decisions, notes, corrections and signatures. */
QJsonObject caseToJson(const ReviewedCase &reviewed);

/** What the auditor said of a finding. */
QJsonObject decisionToJson(const Decision &decision);

/** Name and version of the program. */
QJsonObject toolToJson();

} // namespace tieout
