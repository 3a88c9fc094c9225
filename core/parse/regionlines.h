#pragma once

#include <QStringView>

namespace tieout {

/** A look at one character before an expression is tried: most lines are none of these. */
bool startsWithAny(QStringView plain, QStringView initials);

/** Whether a line begins a note under a table. */
bool isNoteStart(QStringView plain);

/** Whether a line stands between a title and its table: department, unit, year, mark. */
bool isPreamble(QStringView plain);

/** A line that numbers the table whose title follows: "附表2", "表二：". */
bool isTableMark(QStringView plain);

/** Whether a line holds words that head columns. */
bool looksLikeHeader(QStringView plain);

/** Whether a line is the title of a self-evaluation form: the table above ends there. */
bool isPerformanceTitle(QStringView plain);

/** A line that is a sentence and so belongs to no table of numbers. */
bool isSentence(QStringView plain);

/** A line without the blank cells around its first one, as a spreadsheet's row is pasted: "支出决算表\t\t\t". */
QStringView soleCell(QStringView line);

} // namespace tieout
