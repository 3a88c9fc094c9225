#pragma once

#include "parse/pdfcaption.h"
#include "report/report.h"

namespace tieout {

/**
 * Tables of which a page prints the title alone: the body is a picture, or a sentence says that there
 * is nothing to report. `lines` are those of one page outside of its grids.
 */
std::vector<Table> bodilessTables(const Document &document, int page, const std::vector<PrintedLine> &lines,
                                  const std::vector<Table> &found, const QSet<QString> &furniture,
                                  std::vector<Notice> &notices);

} // namespace tieout
