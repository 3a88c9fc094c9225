#pragma once

#include "parse/pdfheader.h"

namespace tieout {

/** The header of a table's piece whose columns were told by gaps: a title beside its amounts, over nothing, is theirs. */
GridHeader foldedHeader(const TableGrid &grid);

/** Leaves as many columns in a grid as its header names. */
void foldColumns(TableGrid &grid, const GridHeader &header);

/** Gives the piece of a later page the columns that `header` names of the table's first piece; false where it does not go on with them. */
bool fitPiece(TableGrid &piece, const TableGrid &first, const GridHeader &header);

} // namespace tieout
