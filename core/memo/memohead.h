#pragma once

#include "memo/memofinding.h"

namespace tieout {

/** The fields that stand at the head of every form, as drafted or as the auditor filled them in. */
std::vector<MemoLine> memoHead(const MemoInput &input, const MemoTexts &texts);

/** Department and year of a report, or the file's name. */
QString reportTitle(const Report &report);

/** "2023年度"; empty where the report does not tell. */
QString periodOf(const Report &report);

/** Who, where, which year and units, which source, and who signed. */
std::vector<MemoLine> reportHead(const ReviewedReport &reviewed);

/** File name, form and hash in one line. */
QString sourceLine(const Document &document);

} // namespace tieout
