#pragma once

#include <QString>
#include <QStringView>

namespace tieout {

/** A look at one character before an expression is tried: most lines are none of these. */
bool startsWithAny(QStringView plain, QStringView initials);

/** Whether a line begins a note under a table. */
bool isNoteStart(QStringView plain);

/** Where a note begins that stands glued to the amount before it, "12.30注：本表反映…"; -1 without one. */
qsizetype gluedNote(QStringView line);

/** Whether a cell alone on its line can be the label of a row with blank cells, not a title, note or unit. */
bool mayBeLabel(const QString &text);

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

/** Whether a line heads a part or section of the report and so ends a table. */
bool endsTables(QStringView plain);

/** Whether a title is that of one table of the statutory set, not of all of them, of none or of a form. */
bool isStatutoryTitle(const QString &title);

/** A title of department and year, or one with a bracket, that goes on in `next` ("…局2021年度国有资本经营预算财政拨款支出决算" / "表"); else empty. */
QString brokenTitle(const QString &plain, const QString &next);

/** "青禾县教育局2023年度收入决算表": "收入决算表". */
QString titleWithoutYear(QString title);

/** A line without the blank cells around its first one, as a spreadsheet's row is pasted: "支出决算表\t\t\t". */
QStringView soleCell(QStringView line);

} // namespace tieout
