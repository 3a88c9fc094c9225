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

/** Whether the corrected text can be read as what must stand there: a number for a figure. */
bool isReadable(const Correction &correction);

} // namespace tieout
