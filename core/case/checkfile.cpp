#include "case/checkfile.h"

#include "check/runchecks.h"
#include "parse/parsereport.h"

namespace tieout {

Result<CheckedReport> checkSource(const SourceFile &file, const CheckSettings &settings, Progress &progress)
{
    auto document = readDocument(file, progress);
    if (!document)
        return Error{document.error()};
    CheckedReport checked;
    checked.report = parseReport(*document, progress);
    checked.result = runChecks(*checked.report, settings, progress);
    return checked;
}

} // namespace tieout
