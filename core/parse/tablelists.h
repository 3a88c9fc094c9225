#pragma once

#include "parse/tablewords.h"
#include "report/report.h"

namespace tieout {

/** Tables whose cells are kept apart by tabs or by Markdown bars, in lines outside of `taken`. */
std::vector<Table> findGridTables(const Document &document, const std::vector<TextSpan> &taken, const std::set<QString> &running);

/** The cells of a line of tabs or bars; none for a line that is no row of a grid, nor outside of one for a line of contents ("职责\t3"). */
std::vector<TextSpan> gridCells(const Document &document, int line, bool inGrid = false);

/** A line of dashes and bars between the header and the rows of a grid: "| --- | --- |". */
bool isGridRule(QStringView line);

/** Small lists under a header that begins with 序号 (决算单位构成), in lines outside of `taken`. */
std::vector<Table> findListTables(const Document &document, const std::vector<TextSpan> &taken, const std::set<QString> &running);

} // namespace tieout
