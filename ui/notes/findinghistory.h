#pragma once

#include "case/casefile.h"

namespace tieout {

/** When it happened, in the time of this place: "2026-05-06 14:08:09". */
QString eventTime(const Event &event);

/** What was done about a finding, oldest first, a line each: "2026-05-06 14:08:09  甲  确认…". */
QStringList findingHistory(const CaseFile &caseFile, qint64 report, const QString &findingKey);

} // namespace tieout
