#pragma once

#include "report/decision.h"
#include "selection.h"

#include <QHash>

namespace tieout {

/** How a cell is marked; a later one wins over an earlier. */
enum class CellMarkKind {
    None,
    Ticked,        ///< a check tied it out
    Wrong,         ///< some finding calls it wrong
    ChosenOperand, ///< the chosen finding rests on it
    ChosenWrong,   ///< the chosen finding calls it wrong
};

struct CellMark
{
    CellMarkKind kind = CellMarkKind::None;
    Severity severity = Severity::Attention; ///< for the wrong ones
    friend bool operator==(const CellMark &, const CellMark &) = default;
};

/** Marks of one table by row * 1000 + column. */
using CellMarks = QHash<int, CellMark>;
inline int cellKey(int row, int column) { return row * 1000 + column; }

/** Marks of the table with index `table` of the chosen report. */
CellMarks cellMarks(const Selection &selection, const QHash<QString, Decision> &decisions, int table);

} // namespace tieout
