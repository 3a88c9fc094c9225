#include "parse/parsereport.h"

#include "parse/claimbuilder.h"
#include "parse/meta.h"
#include "parse/pdftables.h"
#include "parse/sections.h"
#include "parse/sentences.h"
#include "parse/tableunits.h"
#include "parse/texttables.h"

namespace tieout {

std::shared_ptr<const Report> parseReport(const std::shared_ptr<const Document> &document, Progress &progress)
{
    auto report = std::make_shared<Report>();
    report->document = document;
    report->tables = document->kind == SourceKind::Pdf ? findPdfTables(*document, report->notices, progress)
                                                       : findTextTables(*document, report->notices, progress);
    inheritUnits(*document, report->tables);
    report->sections = findSections(*document, report->tables);
    report->meta = findMeta(*report);
    noteUnreadForms(*report);
    const NarrativeReading narrative = readNarrative(*report, progress);
    for (const Mention &mention : narrative.mentions)
        report->figures.push_back(mention.figure);
    report->claims = claimsOf(narrative);
    return report;
}

} // namespace tieout
