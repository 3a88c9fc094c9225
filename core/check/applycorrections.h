#pragma once

#include "report/report.h"

namespace tieout {

/**
 * The report as the auditor's corrections read it; Report::corrections lists those that found their
 * place. One whose place no longer holds what it corrects changes nothing. Without any, `report` itself.
 */
std::shared_ptr<const Report> applyCorrections(std::shared_ptr<const Report> report,
                                               const std::vector<Correction> &corrections);

/** A correction of that cell with its original filled in; the text is still to be given. */
Correction correctionOfCell(const Report &report, const CellPlace &cell);

/** The same for the figure whose number stands at `span`; nothing where no figure does. */
std::optional<Correction> correctionOfFigure(const Report &report, TextSpan span);

/** What stands where it corrects was read as; a figure is a Number. */
CellState readState(const Report &report, const Correction &correction);

/** What the corrected text is read as at its place; a figure is a Number or Unreadable. */
CellState correctedState(const Report &report, const Correction &correction);

} // namespace tieout
