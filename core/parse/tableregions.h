#pragma once

#include "parse/tablewords.h"
#include "report/report.h"

namespace tieout {

/** Where a table stands in the text: its title, marks and the lines between them and the note under it. */
struct TableRegion
{
    QString title;
    QString code;
    TableKind kind = TableKind::Other;
    Unit unit = Unit::None;
    TextSpan titleSpan, unitSpan;
    int firstLine = 0; ///< 0-based: title, mark or a note printed before the title
    int bodyLine = 0;  ///< first line of the header
    int bodyEnd = -1;  ///< last line of the body; before bodyLine when there is none
    int lastLine = 0;  ///< with notes and statements
    std::set<int> skipped; ///< lines inside that repeat its title or marks on a new page
    QStringList notes;
    bool declaredEmpty = false;
    TextSpan statement;
};

/** A title that stands in a list of contents or has no table under it. */
struct ListedTitle
{
    QString title;
    QString code;
    TableKind kind = TableKind::Other;
    TextSpan span;
    TextSpan emptyStatement; ///< where the list says that the table is published empty; else empty
};

struct TableRegions
{
    std::vector<TableRegion> regions; ///< statutory and statistics tables, in text order
    std::vector<ListedTitle> listed;
};

/** The regions of the statutory tables of a text report; performance forms, lists and grids are found elsewhere. */
TableRegions findTableRegions(const Document &document, const TextFrames &frames);

} // namespace tieout
