#pragma once

#include "memo/buildmemo.h"

namespace tieout {

/** The auditor's texts by report, finding and part. */
using MemoTexts = QHash<QString, QString>;
MemoTexts memoTexts(const std::vector<MemoText> &texts);
/** The auditor's text, or `draft` where there is none. */
QString worded(const MemoTexts &texts, qint64 report, const QString &finding, const char *part, const QString &draft);

/** A finding with its decision and its five parts; without a number. */
MemoFinding memoFinding(const ReviewedReport &reviewed, const Finding &finding, const MemoTexts &texts);

/** Whether two findings say the same of the same numbers, at other places. */
bool isSame(const MemoFinding &a, const MemoFinding &b);

/** Adds the places of `other`, which is the same, to those of `entry`. */
void addPlaces(const MemoFinding &other, MemoFinding &entry);

/** A number with its unit. */
QString withUnit(const QString &number, const QString &unit);

/** A point in time in the machine's time zone, to the minute. */
QString timeText(const QDateTime &utc);

} // namespace tieout
