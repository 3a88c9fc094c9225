#pragma once

#include "report/annotation.h"
#include "report/correction.h"
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
    bool noted = false;                      ///< the auditor has marked it
    AnnotationKind note = AnnotationKind::Note;
    AnnotationMeaning meaning = AnnotationMeaning::Plain;
    QString noteText{};
    bool corrected = false; ///< by the auditor, in place of `original`
    QString original{};
    friend bool operator==(const CellMark &, const CellMark &) = default;
};

/** Marks of one table by row * 1000 + column. */
using CellMarks = QHash<int, CellMark>;
inline int cellKey(int row, int column) { return row * 1000 + column; }

/** Adds the auditor's own marks on cells of a table, or on the text of cells. */
void addNotes(CellMarks &marks, const Selection &selection, const std::vector<Annotation> &notes, int table);

/** Adds what the auditor corrected in cells of a table. */
void addCorrections(CellMarks &marks, const std::vector<Correction> &corrections, int table);

/** Marks of the table with index `table` of the chosen report. */
CellMarks cellMarks(const Selection &selection, const QHash<QString, Decision> &decisions, int table);

} // namespace tieout
