#pragma once

#include "parse/pdfpage.h"
#include "report/table.h"

#include <QSet>
#include <QStringList>

namespace tieout {

/** What stands above a table and belongs to it. */
struct TableCaption
{
    QString title, code;
    TextSpan titleSpan;
    Unit unit = Unit::None;
    TextSpan unitSpan;
    bool isBare = true; ///< nothing but page furniture stands above: the table may go on from the page before
};

/** Reads upwards from the end of `lines`; `furniture` holds the running lines of the document. */
TableCaption captionFrom(const Document &document, const std::vector<PrintedLine> &lines, const QSet<QString> &furniture);

/** What stands under a table and belongs to it. */
struct TableNotes
{
    QStringList notes;
    TextSpan span;
    TextSpan statement; ///< that there is nothing to report; empty for none
};

/** Reads downwards from the begin of `lines` as long as they are notes. */
TableNotes notesFrom(const Document &document, const std::vector<PrintedLine> &lines, const QSet<QString> &furniture);

/** Whether a line is a page number. */
bool isPageNumber(const QString &text);

/** Whether a line is a table's own, on however many pages it stands: title, mark, unit, note. */
bool belongsToTable(const QString &text);

/** A line without its digits: what two running lines of one report have in common. */
QString furnitureKey(const QString &text);

} // namespace tieout
