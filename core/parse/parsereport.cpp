#include "parse/parsereport.h"

#include "parse/claimbuilder.h"
#include "parse/innerheadings.h"
#include "parse/meta.h"
#include "parse/pdftables.h"
#include "parse/plaincharacters.h"
#include "parse/sections.h"
#include "parse/sentences.h"
#include "parse/tableunits.h"
#include "parse/texttables.h"
#include "parse/unreadamounts.h"
#include "parse/webcells.h"

#include <algorithm>

namespace tieout {

std::shared_ptr<const Report> parseReport(const std::shared_ptr<const Document> &document, Progress &progress)
{
    auto report = std::make_shared<Report>();
    const std::shared_ptr<const Document> lined = withLinesAtHeadings(withRowsOfCells(withPlainCharacters(document)));
    report->document = lined;
    report->tables = lined->kind == SourceKind::Pdf ? findPdfTables(*lined, report->notices, progress)
                                                    : findTextTables(*lined, report->notices, progress);
    inheritUnits(*lined, report->tables);
    report->sections = findSections(*lined, report->tables);
    report->meta = findMeta(*report);
    noteUnreadForms(*report);
    const NarrativeReading narrative = readNarrative(*report, progress);
    for (const Mention &mention : narrative.mentions)
        report->figures.push_back(mention.figure);
    report->claims = claimsOf(narrative);
    noteUnreadAmounts(*report);
    std::stable_sort(report->notices.begin(), report->notices.end(), [](const Notice &a, const Notice &b) { return a.span.begin < b.span.begin; });
    report->document = document;
    return report;
}

} // namespace tieout
