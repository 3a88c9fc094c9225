#include "parse/parsereport.h"

#include "parse/claims.h"
#include "parse/figures.h"
#include "parse/meta.h"
#include "parse/pdftables.h"
#include "parse/sections.h"
#include "parse/texttables.h"

namespace tieout {

std::shared_ptr<const Report> parseReport(const std::shared_ptr<const Document> &document, Progress &progress)
{
    auto report = std::make_shared<Report>();
    report->document = document;
    report->tables = document->kind == SourceKind::Pdf ? findPdfTables(*document, report->notices, progress)
                                                       : findTextTables(*document, report->notices, progress);
    report->sections = findSections(*document, report->tables);
    report->meta = findMeta(*report);
    report->figures = findFigures(*report, progress);
    report->claims = findClaims(*report);
    return report;
}

} // namespace tieout
