#pragma once

#include "case/casefile.h"

namespace tieout {

/** The word for which of the numbers about a subject this is: 决算数, 年初预算数, 占比 ... */
QString measureLabel(Measure measure);

/** What the number at `offset` is (figure or cell), in one line of plain text; empty where none is. */
QString numberLine(const OpenReport &report, qsizetype offset);

/** The same as rich text, with the checks that it passed and failed. */
QString numberTip(const OpenReport &report, qsizetype offset);

/** What the auditor corrected at `offset`, by whom and why, in lines of plain text. */
QStringList correctionLines(const OpenReport &report, qsizetype offset);

/** A tip, perhaps empty, under lines of plain text. */
QString withNotes(const QString &tip, const QStringList &lines);

} // namespace tieout
